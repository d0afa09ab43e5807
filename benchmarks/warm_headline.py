"""A headline by default from a loaded model on one core, beside what the encoder alone takes to read the same leads.

    python -m benchmarks.warm_headline DATA/headline_dev.jsonl --articles 60

The encoder's time is the machine's: reading a lead once is the floor of a headline, so what is printed is how many
times that floor the whole takes, all in all of the articles, each measured beside its own reading. Of each the fastest
of some rounds over the articles counts, as in `timeit`: what others take is due to other work on the machine.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROUNDS = 4


def seconds(job: Callable[[], object]) -> float:
    """What a job takes."""
    before = time.perf_counter()
    job()
    return time.perf_counter() - before


def measure(data: Path, articles: int) -> tuple[Sequence[float], Sequence[float]]:
    """The fewest seconds of each article's headline, and of the encoder for its lead, behind the others of the file."""
    from summarizer import Article, Summarizer
    from summarizer.compression.lead import read_lead
    from summarizer.compression.loader import CompressorLoader
    from summarizer.document import Document
    from summarizer.extractive.reading import lead_of
    from summarizer_eval import load_examples

    texts = [example.article for example in load_examples(data) if example.article]
    summarizer, compressor = Summarizer(), CompressorLoader().loaded()
    for text in texts[articles:]:  # patterns are compiled when a text first needs them
        summarizer.headline(text)
    texts = texts[:articles]
    rows = [read_lead(compressor.tokenizer, lead_of(Document(Article(text)), own=True)).row for text in texts]
    compressor.encoder.encode(rows[:1])
    whole: list[list[float]] = []
    alone: list[list[float]] = []
    for number in range(ROUNDS):
        told = [text + " " * number for text in texts]  # never the same text twice
        times = [
            (seconds(partial(summarizer.headline, text)), seconds(partial(compressor.encoder.encode, [row])))
            for text, row in zip(told, rows, strict=True)
        ]
        whole.append([headline for headline, _ in times])
        alone.append([reading for _, reading in times])
    return [*map(min, *whole)], [*map(min, *alone)]


def main() -> None:
    """Prints the two means and their ratio."""
    parser = argparse.ArgumentParser(description="A headline on one core, against its encoder alone.")
    parser.add_argument("data", type=Path, help="a JSON Lines file with articles")
    parser.add_argument("--articles", type=int, default=60)
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"  # before anything is loaded
    whole, alone = measure(given.data, given.articles)
    mean, floor = sum(whole) / len(whole), sum(alone) / len(alone)
    print(f"headline {mean * 1e3:.0f} ms, its encoder alone {floor * 1e3:.0f} ms: {mean / floor:.2f} times", flush=True)


if __name__ == "__main__":
    main()
