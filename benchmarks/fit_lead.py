"""Fits what tells a lead from another first sentence (`summarizer/assets/data/lead.json`).

    python -m benchmarks.fit_lead PAIRS_FOLDER CORPORA_FOLDER TOKENIZER

Reads `pair_xsum`, `pair_standfirst` and `pair_cnndm` (`.npz.xz`) and, for headlines, articles of six corpora
(`tok_*.npz.xz`: token ids of sentences and titles), to be decoded with the SentencePiece model TOKENIZER. For each
article it finds by how much the first sentence has to be ahead to be the brief, and what ROUGE-1 gains by that beside
the sentence that is chosen without it. The prices are those of a logistic regression, each article weighted by that
gain or loss, which says which is the better one. Nothing in it is random.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sentencepiece
from numpy.typing import NDArray
from rouge_score_rs import RougeScorer

from summarizer.document import Document
from summarizer.extractive.coherence import Story, lead_prices, lead_traits, needs
from summarizer.extractive.select import select
from summarizer.lengths import Length

Floats = NDArray[np.float64]
BRIEF = Length(sentences=1)
CORPORA = {
    "bbc_2004_2005": 500,
    "us_outlets_2018": 300,
    "intl_2024": 400,
    "sri_lanka_news": 200,
    "reuters_2006_2013": 500,
    "allsides_politics": 500,
}
HELD_OUT = 200  # the first articles of each corpus are kept for measuring
PAIRS = {"xsum": 1300, "standfirst": 700, "cnndm": 500}  # articles of each, at most
WEIGHTS = {"xsum": 1.3, "headlines": 1.0, "standfirst": 0.5, "cnndm": 0.3}
AHEAD = (-6, -4, -3, -2, -1.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6)
FARTHEST = 4.0
RIDGE = 0.002


class Case(NamedTuple):
    """A first sentence that can stand: its traits, what it has to be ahead by, ROUGE-1 beside the other's."""

    traits: list[float]
    ahead: float
    gain: float


def main() -> None:
    """Prints the content of the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("tokenizer", type=Path)
    arguments = parser.parse_args()
    processor = sentencepiece.SentencePieceProcessor(model_file=str(arguments.tokenizer))
    told = {
        name: list(islice(pairs(arguments.pairs / f"pair_{name}.npz.xz", processor), most))
        for name, most in PAIRS.items()
    }
    told["headlines"] = [pair for name in CORPORA for pair in headlines(arguments.corpora, name, processor)]
    names = list(lead_traits(Story.of(Document.of(told["xsum"][0][0]))))
    prices = fit([(WEIGHTS[name], list(cases(told[name]))) for name in told])
    command = "python -m benchmarks.fit_lead PAIRS_FOLDER CORPORA_FOLDER TOKENIZER"
    print(json.dumps({"command": command, "prices": dict(zip(names, prices.round(2).tolist(), strict=True))}, indent=1))


def pairs(path: Path, processor: Any) -> Iterator[tuple[str, str]]:
    """Articles and what was written about them."""
    arrays = opened(path)
    articles, summaries = (split(arrays[ids], arrays[ends]) for ids, ends in (("src", "so"), ("tgt", "to")))
    for article, summary in zip(articles, summaries, strict=True):
        yield processor.decode(article), processor.decode(summary)


def headlines(corpora: Path, name: str, processor: Any) -> Iterator[tuple[str, str]]:
    """Some articles of a corpus, evenly spread, with a headline that holds mostly words of the article."""
    for told, headline in headlined(corpora, name, processor, count=CORPORA[name], shared=50):
        yield " ".join(told), headline


def headlined(
    corpora: Path, name: str, processor: Any, *, count: int, shared: int, least: int = 5, read: int | None = None
) -> Iterator[tuple[list[str], str]]:
    """The first sentences of some articles of a corpus, evenly spread, and their headlines.

    Args:
        corpora: The folder of the corpora.
        name: That of one of them.
        processor: Decodes its token ids.
        count: Most articles.
        shared: Least share of the headline's words that the article holds, in percent.
        least: Least tokens of a headline.
        read: Most sentences of an article; None for all.
    """
    arrays = opened(corpora / f"tok_{name}.npz.xz")
    sentences, titles = (split(arrays[ids], arrays[ends]) for ids, ends in (("flat", "sent"), ("title", "toff")))
    first, held = arrays["doc"].astype(int), arrays["meta"][:, 2]
    good = [at for at in range(HELD_OUT, len(first) - 1) if held[at] >= shared and len(titles[at]) >= least]
    for at in good[:: max(1, len(good) // count)][:count]:
        told = sentences[first[at] : first[at + 1]][:read]
        yield [processor.decode(sentence) for sentence in told], processor.decode(titles[at])


def opened(path: Path) -> Any:
    """The arrays of a file."""
    with lzma.open(path) as file:
        return np.load(io.BytesIO(file.read()))


def split(ids: NDArray[np.uint16], ends: NDArray[np.uint32]) -> list[list[int]]:
    """The token ids of each text."""
    return [part.tolist() for part in np.split(ids, ends[1:-1].astype(int))]


def cases(told: Iterable[tuple[str, str]]) -> Iterator[Case]:
    """What there is to learn from; nothing where the first sentence cannot stand or is the only one that can."""
    scorer = RougeScorer(["rouge1"], use_stemmer=True)  # type: ignore[no-untyped-call]
    for text, reference in told:
        document = Document.of(text)
        if not document.story or document.keep(needs)[0] is None:
            continue
        other = brief(document, AHEAD[0])
        if other == 0 or brief(document, AHEAD[-1]) != 0:
            continue
        ahead = AHEAD[bisect_left(AHEAD, True, key=lambda value: brief(document, value) == 0)]
        beside = [document.story[index].text for index in (0, other)]
        ours, others = scorer.score_batch([reference] * 2, beside)  # type: ignore[no-untyped-call]
        gain = ours["rouge1"].fmeasure - others["rouge1"].fmeasure
        yield Case(list(lead_traits(Story.of(document)).values()), ahead, gain)


def brief(document: Document, ahead: float) -> int:
    """The sentence that is the brief where the first one is so far ahead."""
    lead_prices().update(dict.fromkeys(lead_prices(), 0.0) | {"always": ahead})
    return [sentence.end for sentence in document.story].index(select(document, BRIEF)[0].end)


def fit(sources: list[tuple[float, list[Case]]]) -> Floats:
    """Logistic regression by Newton's method, in units of what a first sentence has to be ahead by."""
    found = [case for _, source in sources for case in source]
    traits = np.array([case.traits for case in found])
    gain = np.array([case.gain for case in found])
    share = np.concatenate([np.full(len(source), weight / len(source)) for weight, source in sources])
    weight = np.abs(gain) * share / np.abs(gain).mean()
    spread = np.where(traits.std(0) > 0, traits.std(0), 1.0)
    ahead = np.clip([case.ahead for case in found], -FARTHEST, FARTHEST)
    rows = np.column_stack([traits / spread, -ahead])
    ridge = np.diag([0.0, *[2 * RIDGE] * (traits.shape[1] - 1), 0.0])
    weights = np.zeros(rows.shape[1])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (weight * (likely - (gain > 0))) + ridge @ weights
        curve = (rows * (weight * likely * (1 - likely))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(curve, slope)
    return np.asarray(weights[:-1] / weights[-1] / spread, dtype=np.float64)


if __name__ == "__main__":
    main()
