"""Seconds of a processor core for an article, by what is asked: what an archive's cost is computed from.

    python -m benchmarks.rates --data DATA

The articles are those of cnndm_dev, one thread, the second pass over them; the seq2seq model has random weights (8 + 3
layers of width 512, 4 beams, 60 tokens), on fewer articles.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks.batch_speed import OPTIONS
from benchmarks.shapes import LARGER, build
from summarizer import Summarizer
from summarizer_eval import load_examples

LENGTHS = ("short", "brief", "headline")
SEQ2SEQ_SHARE = 10  # one article in so many


def seconds(summarizer: Summarizer, articles: list[str], length: str, **options: object) -> float:
    """Of a core, for one article."""
    summarizer.summarize_batch(articles[:8], length=length, **options)  # type: ignore[arg-type]
    before = time.process_time()
    summarizer.summarize_batch(articles, length=length, **options)  # type: ignore[arg-type]
    return (time.process_time() - before) / len(articles)


def main() -> None:
    """Prints a line for each length."""
    parser = argparse.ArgumentParser(description="Seconds of a core for an article, by what is asked.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=100)
    given = parser.parse_args()
    examples = load_examples(given.data / "cnndm_dev.jsonl").examples[: given.articles]
    articles = [example.article for example in examples if example.article]
    with Summarizer("extractive", threads=1) as summarizer:
        for length in LENGTHS:
            print(f"extractive, {length:10} {seconds(summarizer, articles, length):.4f} s", flush=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Summarizer(str(build(LARGER, Path(folder)).checkpoint), device="cpu", threads=1) as summarizer,
    ):
        some = articles[::SEQ2SEQ_SHARE]
        found = seconds(summarizer, some, "short", options=OPTIONS, on_unsupported="flag")
        print(f"seq2seq, short         {found:.4f} s")


if __name__ == "__main__":
    main()
