"""Fits what tells the sentence that a headline tells from the others (`summarizer/assets/data/floor.json`).

    python -m benchmarks.fit_floor CORPORA_FOLDER TOKENIZER

Reads articles of the corpora of `benchmarks/fit_news.py`. Of the first ten sentences of an article each is told in the
measure in which it holds the headline's words: the softmax of eight times their share. The prices are those of a
conditional logistic regression, by Newton's steps; nothing in it is random. Printed is the file; on standard error, how
often a sentence that stands above the floor (`summarizer/extractive/coherence/scenes/floor.py`) holds more of the
headline than the first, and how often less, of the articles that were kept back.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from benchmarks.fit_lead import headlined
from benchmarks.fit_news import CORPORA, EVERY, LEAST_WORDS, SHARED
from summarizer.document import Document
from summarizer.extractive.coherence import FLOOR_TRAITS, Story, floor_traits, scene_of
from summarizer.extractive.vectors import content_stems, stems
from summarizer.languages import ENGLISH

Floats = NDArray[np.float64]
LEAST_SENTENCES = 6
READ = 40  # sentences of an article
SHARP = 8.0  # of the softmax of shares
PENALTY, STEPS = 1e-4, 12


class Case(NamedTuple):
    """The first sentences of an article: their traits, the share of the headline that each holds, what stands above."""

    rows: Floats
    shares: Floats
    news: int


def main() -> None:
    """Prints the content of the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("tokenizer", type=Path)
    arguments = parser.parse_args()
    processor = sentencepiece.SentencePieceProcessor(model_file=str(arguments.tokenizer))
    found = [case for name in CORPORA for case in cases(arguments.corpora, name, processor)]
    kept = [case for at, case in enumerate(found) if at % EVERY]
    prices = fit(kept)
    gains = np.array([case.shares[case.news] - case.shares[0] for case in found[::EVERY] if case.news])
    counts = f"{(gains > 0).sum()} with more of the headline, {(gains < 0).sum()} with less"
    print(f"{len(kept)} articles; kept back {len(found[::EVERY])}, {len(gains)} above: {counts}", file=sys.stderr)
    fitted = {name: round(float(price), 2) for name, price in zip(FLOOR_TRAITS, prices, strict=True)}
    print(
        json.dumps({"command": "python -m benchmarks.fit_floor CORPORA_FOLDER TOKENIZER", "prices": fitted}, indent=1)
    )


def cases(corpora: Path, name: str, processor: Any) -> Iterator[Case]:
    """What there is to learn from in a corpus."""
    found = headlined(corpora, name, processor, count=CORPORA[name], shared=SHARED, least=LEAST_WORDS, read=READ)
    for told, headline in found:
        document = Document.of(" ".join(told))
        wanted = content_stems(headline, ENGLISH)
        if len(document.story) < LEAST_SENTENCES or len(wanted) < LEAST_WORDS:
            continue
        rows = np.array(floor_traits(document.keep(Story.of)))
        held = (len(wanted.intersection(stems(one.terms))) / len(wanted) for one in document.story[: len(rows)])
        scene = document.keep(scene_of).length
        yield Case(rows, np.array([*held]), scene if scene < len(rows) else 0)


def fit(found: list[Case]) -> Floats:
    """Conditional logistic regression: of each article's sentences, which is told."""
    price = np.zeros(len(FLOOR_TRAITS))
    told = [softmax(SHARP * case.shares) for case in found]
    for _ in range(STEPS):
        slope, bend = 2 * PENALTY * price * len(found), 2 * PENALTY * len(found) * np.eye(len(price))
        for case, share in zip(found, told, strict=True):
            likely = softmax(case.rows @ price)
            mean = likely @ case.rows
            slope = slope + (likely - share) @ case.rows
            bend = bend + (case.rows * likely[:, None]).T @ case.rows - np.outer(mean, mean)
        price = price - np.linalg.solve(bend, slope)
    return price


def softmax(values: Floats) -> Floats:
    """Shares of 1."""
    grown: Floats = np.exp(values - values.max())
    shares: Floats = grown / grown.sum()
    return shares


if __name__ == "__main__":
    main()
