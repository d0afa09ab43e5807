"""Seconds of a processor core for an article, by what is asked: what an archive's cost is computed from.

    python -m benchmarks.rates --data DATA
    python -m benchmarks.rates --data DATA --baseline FOLDER

The articles are those of cnndm_dev, one thread, the best of the passes over them after a first one; `alone` asks for
one article at a time. With `--baseline` a checkout of another version is measured beside this one, pass by pass. The
seq2seq model has random weights (8 + 3 layers of width 512, 4 beams, 60 tokens), on fewer articles.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.batch_speed import OPTIONS
from benchmarks.shapes import LARGER, build
from summarizer import Summarizer
from summarizer_eval import load_examples

HERE = Path(__file__).parent.parent
SEQ2SEQ_SHARE = 10  # one article in so many
# In a process of its own, for a checkout of another version, too; all it uses is in every version.
MEASURE = """
import json, sys, time
from summarizer import Summarizer
articles = json.load(sys.stdin)
summarizer = Summarizer("extractive")
def batch(length):
    list(summarizer.summarize_batch(articles, length=length))
def alone(length):
    for article in articles:
        summarizer.summarize(article, length=length)
for name, ask, length in (
    ("short", batch, "short"), ("brief", batch, "brief"), ("headline", batch, "headline"), ("alone", alone, "headline"),
):
    ask(length)
    before = time.process_time()
    ask(length)
    print(json.dumps([name, (time.process_time() - before) / len(articles)]))
"""


def extractive(folder: Path, articles: list[str]) -> dict[str, float]:
    """Seconds of a core for an article by what is asked, of the version in a folder."""
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    found = subprocess.run(
        [sys.executable, "-c", MEASURE],
        input=json.dumps(articles),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env={**os.environ, **threads, "PYTHONPATH": str(folder)},
    )
    return dict(map(json.loads, found.stdout.splitlines()))


def beside(folders: dict[str, Path], articles: list[str], passes: int) -> None:
    """Prints a line for each thing that is asked, each version's fastest pass."""
    best: dict[str, dict[str, float]] = {name: {} for name in folders}
    for _ in range(passes):
        for name, folder in folders.items():
            for asked, spent in extractive(folder, articles).items():
                best[name][asked] = min(spent, best[name].get(asked, spent))
    for asked in best["this"]:
        row = ", ".join(f"{name} {1000 * found[asked]:.1f} ms" for name, found in best.items())
        print(f"extractive, {asked:10} {row}", flush=True)


def seq2seq(articles: list[str]) -> float:
    """Seconds of a core for an article by the larger shape."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Summarizer(str(build(LARGER, Path(folder)).checkpoint), device="cpu", threads=1) as summarizer,
    ):
        summarizer.summarize_batch(articles[:8], length="short", options=OPTIONS, on_unsupported="flag")
        before = time.process_time()
        summarizer.summarize_batch(articles, length="short", options=OPTIONS, on_unsupported="flag")
        return (time.process_time() - before) / len(articles)


def main() -> None:
    """Prints a line for each thing that is asked."""
    parser = argparse.ArgumentParser(description="Seconds of a core for an article, by what is asked.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--baseline", type=Path, help="a checkout of another version")
    given = parser.parse_args()
    examples = load_examples(given.data / "cnndm_dev.jsonl").examples[: given.articles]
    articles = [example.article for example in examples if example.article]
    folders = {"this": HERE} | ({"baseline": given.baseline.resolve()} if given.baseline else {})
    beside(folders, articles, given.passes)
    print(f"seq2seq, short         {1000 * seq2seq(articles[::SEQ2SEQ_SHARE]):.1f} ms")


if __name__ == "__main__":
    main()
