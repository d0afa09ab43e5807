"""Mechanical rates of readability at each length on the dev files, another checkout's beside this one's.

    python -m benchmarks.readability --data DATA --articles 400 --baseline FOLDER

FOLDER is a checkout of another version: `git worktree add FOLDER 03b0f40` gives 0.1. Its texts are made by its own
code in a process of its own, and measured here. All rates are per cent; fewer is better but for the last two.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from summarizer import Summarizer
from summarizer_eval import (
    CallableSystem,
    Evaluation,
    Example,
    ExampleSet,
    Rouge,
    SummarizerSystem,
    System,
    evaluate,
    load_examples,
    parse_metric,
)

RUNS = (
    ("headline_dev", "headline"),
    ("xsum_dev", "brief"),
    ("cnndm_dev", "short"),
    ("cnndm_dev", "long"),
)
FIGURES = {
    "pointing_start": "points",
    "open_end": "open",
    "unclosed": "marks",
    "page_line": "page",
    "lead_skipped": "skips",
    "cut_inside": "cut",
    "speaker_kept": "speaker",
    "printable": "printable",
}
# Run by the other checkout's code: articles come in as JSON, a list of texts goes out.
OTHER = """
import json, sys
from summarizer import Summarizer
articles, length = json.load(sys.stdin)
found = Summarizer().iter_summaries(articles, length=length)
print(json.dumps(["\\n".join(sentence.text for sentence in summary.sentences) for summary in found]))
"""


class Given(CallableSystem):
    """Texts made before, in the order of the examples."""

    def __init__(self, texts: Sequence[str], name: str) -> None:
        """Notes the texts."""
        super().__init__(str, name)
        self._texts = texts

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields them."""
        return iter(self._texts)


def of_checkout(folder: Path, examples: ExampleSet, length: str) -> Given:
    """What another checkout writes."""
    articles = [example.article for example in examples]
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", OTHER],
        input=json.dumps([articles, length]),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    return Given(json.loads(done.stdout), folder.name)


def lines(examples: ExampleSet) -> Given:
    """The references themselves, as a system."""
    return Given([example.references[0] for example in examples], "reference")


def row(name: str, found: Evaluation) -> str:
    """One row of the table; "-" where nothing could be measured."""
    cells = [
        f"{100 * found.metrics[figure].mean:>10.1f}" if figure in found.metrics else f"{'-':>10}" for figure in FIGURES
    ]
    return f"{name:32}{''.join(cells)}"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description="Rates of what spoils a text for print, at each length.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=400, metavar="N", help="articles of each file")
    parser.add_argument("--baseline", type=Path, help="a checkout of another version")
    options = parser.parse_args()
    metric, rouge = parse_metric("readability"), Rouge(any_script=True)
    print(f"{'':32}{''.join(f'{label:>10}' for label in FIGURES.values())}")
    with Summarizer() as summarizer:
        for file, length in RUNS:
            examples = load_examples(options.data / f"{file}.jsonl", rows=slice(0, options.articles))
            others: dict[str, System] = {"reference": lines(examples)}
            if options.baseline:
                others = {"baseline": of_checkout(options.baseline, examples, length), **others}
            this = SummarizerSystem(summarizer, length=length)
            # All at once, so that the pointer model reads each article once.
            found = evaluate(
                this, examples, rouge=rouge, metrics=[metric], baselines=list(others.values()), progress=False
            )
            for name, one in zip(("this", *others), (found, *found.baselines), strict=True):
                print(row(f"{file} {length}: {name}", one), flush=True)


if __name__ == "__main__":
    main()
