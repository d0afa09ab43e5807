"""Fits what tells news from a sentence that sets a scene, teases or muses (`summarizer/assets/data/news.json`).

    python -m benchmarks.fit_news CORPORA_FOLDER TOKENIZER

Reads articles of six corpora (`tok_*.npz.xz`: token ids of sentences and titles), to be decoded with the SentencePiece
model TOKENIZER. A first sentence tells the news where the headline's words stand in it, and does not where hardly any
do, but many in one soon behind it; others are left out. The prices are those of a logistic regression with an L1
penalty, to traits of the first sentence alone and to the words that are common in most of the corpora. Nothing in it
is random. Printed is the file; on standard error, what it is of the articles that were kept back.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from benchmarks.fit_lead import headlined
from summarizer.document import Document
from summarizer.extractive.coherence import Story, news_traits
from summarizer.extractive.vectors import content_stems, stems
from summarizer.languages import ENGLISH

Floats = NDArray[np.float32]
CORPORA = {  # articles of each, at most
    "bbc_2004_2005": 1600,
    "us_outlets_2018": 600,
    "intl_2024": 3000,
    "sri_lanka_news": 2500,
    "reuters_2006_2013": 4000,
    "allsides_politics": 12000,
}
SHARED = 30  # percent of a headline's words that its article holds
NEAR = 10  # sentences among which the news is looked for
HARDLY, MANY, MOSTLY = 0.2, 0.4, 0.3  # shares of the headline's words
LEAST_WORDS, LEAST_SENTENCES = 4, 7  # of a headline, of an article
COMMON, OFTEN, SPREAD = 60, 5, 5  # first sentences with a word: of all, and of each of so many corpora
PENALTY, STEPS = 0.0007, 400
EVERY = 8  # of which one article is kept back
NO_TEXT = re.compile(r"toggle caption|Story highlights|Getty|Editor|columnist|contributed|Fox News|^\(", re.IGNORECASE)


class Case(NamedTuple):
    """A first sentence: its corpus, traits and words, and whether it tells the news."""

    corpus: str
    traits: dict[str, float]
    terms: frozenset[str]
    news: bool


def main() -> None:
    """Prints the content of the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("tokenizer", type=Path)
    arguments = parser.parse_args()
    processor = sentencepiece.SentencePieceProcessor(model_file=str(arguments.tokenizer))
    found = [case for name in CORPORA for case in cases(arguments.corpora, name, processor)]
    kept = [case for at, case in enumerate(found) if at % EVERY]
    common = common_words(kept)
    rows, told = table(kept, common)
    prices = fit(rows, told)
    rows, told = table(found[::EVERY], common)
    print(f"{len(kept)} articles; kept back, area under the curve: {area(rows @ prices, told):.3f}", file=sys.stderr)
    names = [*kept[0].traits, *common]
    fitted = {name: round(float(price), 2) for name, price in zip(names, prices, strict=True) if abs(price) >= 0.005}
    command = "python -m benchmarks.fit_news CORPORA_FOLDER TOKENIZER"
    traits = {name: fitted.pop(name, 0.0) for name in kept[0].traits}
    print(json.dumps({"command": command, "traits": traits, "words": dict(sorted(fitted.items()))}, indent=1))


def cases(corpora: Path, name: str, processor: Any) -> Iterator[Case]:
    """What there is to learn from in a corpus."""
    for told, headline in headlined(corpora, name, processor, count=CORPORA[name], shared=SHARED, read=NEAR + 2):
        document = Document.of(" ".join(told))
        wanted = content_stems(headline, ENGLISH)
        if len(document.story) < LEAST_SENTENCES or len(wanted) < LEAST_WORDS or NO_TEXT.search(told[0]):
            continue
        held = [len(wanted.intersection(stems(one.terms))) / len(wanted) for one in document.story[:NEAR]]
        best = max(held[1:])
        news = held[0] >= max(MOSTLY, best - HARDLY / 2)
        if news or (held[0] <= HARDLY and best >= MANY):
            line = document.keep(Story.of).lines[0]
            yield Case(name, news_traits(line), line.terms, news)


def common_words(found: list[Case]) -> list[str]:
    """The words that are common in first sentences, in most of the corpora."""
    every = Counter(word for case in found for word in case.terms)
    each = [Counter(word for case in found if case.corpus == name for word in case.terms) for name in CORPORA]
    often = (word for word, count in every.items() if count >= COMMON and word.isalpha())
    return sorted(word for word in often if sum(counts[word] >= OFTEN for counts in each) >= SPREAD)


def table(found: list[Case], words: list[str]) -> tuple[Floats, NDArray[np.bool_]]:
    """A row of traits and words for each first sentence; which of them tell the news."""
    rows = [[*case.traits.values(), *(word in case.terms for word in words)] for case in found]
    return np.array(rows, dtype=np.float32), np.array([case.news for case in found])


def fit(rows: Floats, told: NDArray[np.bool_]) -> Floats:
    """Logistic regression by accelerated proximal steps; the first trait, which is 1, is free."""
    weight = np.where(told, 1.0, math.sqrt(told.sum() / (~told).sum())).astype(np.float32)
    weight /= weight.sum()
    step = 4 / np.linalg.norm(rows * np.sqrt(weight)[:, None], 2) ** 2
    price = ahead = np.zeros(rows.shape[1], dtype=np.float32)
    pace = 1.0
    for _ in range(STEPS):
        slope = rows.T @ (weight * (1 / (1 + np.exp(-(rows @ ahead))) - told))
        new = ahead - step * slope
        new[1:] = np.sign(new[1:]) * np.maximum(np.abs(new[1:]) - step * PENALTY, 0)
        faster = (1 + math.sqrt(1 + 4 * pace * pace)) / 2
        ahead = (new + (pace - 1) / faster * (new - price)).astype(np.float32)
        price, pace = new.astype(np.float32), faster
    return price


def area(scores: Floats, told: NDArray[np.bool_]) -> float:
    """How often one that tells the news has more than one that does not."""
    ranks = np.argsort(np.argsort(scores)) + 1.0
    return float((ranks[told].sum() - told.sum() * (told.sum() + 1) / 2) / (told.sum() * (~told).sum()))


if __name__ == "__main__":
    main()
