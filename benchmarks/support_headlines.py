"""What the support check does to a model's headlines, through the public pipeline.

Each article gets its headline three times from the same beams: the best one as it comes
(`on_unsupported="flag"`), the best one that the article supports, or the extractive headline where
there is none (`"rerank"`), and the extractive headline alone. Counted are headlines that hold
something unsupported; scored is ROUGE against the article's own headline (stemmer, F1).

Run: python -m benchmarks.support_headlines --data DATA
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from rouge_score.rouge_scorer import RougeScorer

from summarizer import Summarizer, Summary

TYPES = ("rouge1", "rouge2", "rougeL")


def scores(headlines: Sequence[Summary], references: Sequence[str]) -> str:
    """Mean ROUGE of the headlines, in percent."""
    scorer = RougeScorer(list(TYPES), use_stemmer=True)
    pairs = zip(references, headlines, strict=True)
    found = [scorer.score(reference, headline.text) for reference, headline in pairs]
    return "/".join(f"{100 * sum(pair[name].fmeasure for pair in found) / len(found):.2f}" for name in TYPES)


def report(name: str, headlines: Sequence[Summary], references: Sequence[str]) -> None:
    """Prints one line of figures."""
    unsupported = sum(not headline.supported for headline in headlines)
    extractive = sum(headline.provenance.backend == "extractive" for headline in headlines)
    print(
        f"{name:12} unsupported {unsupported:4} of {len(headlines)}   extractive {extractive:4}   "
        f"R1/R2/RL {scores(headlines, references)}"
    )


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description="Measures the support check on a model's headlines.")
    parser.add_argument("--data", type=Path, required=True, help="folder with headline_dev.jsonl")
    parser.add_argument("--model", default="embedded", help="the model that writes the headlines")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N headlines that were replaced")
    arguments = parser.parse_args()
    with (arguments.data / "headline_dev.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    references = [record["reference"] for record in records]
    with Summarizer(model=arguments.model) as model, Summarizer(model="extractive") as extractive:
        flagged = [model.headline(record["article"], on_unsupported="flag") for record in records]
        chosen = [model.headline(record["article"], on_unsupported="rerank") for record in records]
        plain = [extractive.headline(record["article"]) for record in records]
    report("as it comes", flagged, references)
    report("with check", chosen, references)
    report("extractive", plain, references)
    replaced = [pair for pair in zip(flagged, chosen, strict=True) if pair[0].text != pair[1].text]
    for before, after in replaced[: arguments.show]:
        print(f"    {[(span.text, span.kind) for span in before.unsupported]}: {before.text} -> {after.text}")


if __name__ == "__main__":
    main()
