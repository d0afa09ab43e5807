"""What the pointer model's log probability that a sentence is the one to tell would do for the ranker, as a feature.

    python -m benchmarks.rank_by_pointer PAIRS_FOLDER TOKENIZER --data DATA

Fits the coefficients as `benchmarks/fit_ranker.py` does, on the first pairs of each file, without that feature and with
it, and prints ROUGE (rouge_score, stemmer) of summaries on `cnndm_dev.jsonl` and of briefs on `xsum_dev.jsonl` and
`headline_dev.jsonl` with both. The feature is none of the ranker's: fitted on 600 pairs of each file, ROUGE-1 was 0.13
more with it on `headline_dev`, 0.18 less on `xsum_dev` and 0.10 less on `cnndm_dev`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from unittest import mock

import numpy as np
import sentencepiece

from benchmarks.fit_ranker import Floats, examples, fit_logistic, greedy_oracle, load, nearly_best, report
from benchmarks.headlines import lead_of
from summarizer.compression import CompressorLoader
from summarizer.compression.compressor import Compressor
from summarizer.document import Document, Sentence
from summarizer.extractive.ranker import FEATURES, brief_coefficients, coefficients, features_of, told_scores
from summarizer.lengths import Length


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=1000, help="pairs of each file")
    arguments = parser.parse_args()
    compare(arguments.pairs, arguments.tokenizer, arguments.data, arguments.articles)


def compare(pairs: Path, tokenizer: Path, data: Path, articles: int) -> None:
    """Fits without the pointer model's feature and with it, and prints ROUGE with both."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
    compressor = CompressorLoader().loaded()
    odds = partial(sentence_odds, compressor)
    news = {
        name: list(islice(examples(pairs / f"pair_{name}.npz.xz", processor, odds), articles))
        for name in ("cnndm", "xsum", "standfirst")
    }
    everything = [example for name in news for example in news[name]]
    summary, brief = (news["cnndm"], greedy_oracle, False), (everything, nearly_best, True)
    one = Length(words=50, sentences=1)
    for file, length, (fitted_on, label, alone) in (
        ("cnndm", Length(words=70), summary),
        ("xsum", one, brief),
        ("headline", one, brief),
    ):
        dev = load(data / f"{file}_dev.jsonl")
        rows = {id(document): with_odds(document, odds) for document, _ in dev}
        for name, columns in (("without", len(FEATURES)), ("with", len(FEATURES) + 1)):
            values = fit_logistic([replace(each, rows=each.rows[:, :columns]) for each in fitted_on], label)
            report_fitted(f"{file} {name}", dev, length, rows, values, alone=alone)


def report_fitted(
    label: str,
    news: list[tuple[Document, str]],
    length: Length,
    rows: dict[int, Floats],
    values: Floats,
    *,
    alone: bool,
) -> None:
    """Scores summaries of a length with coefficients in place of those of the package."""
    old = brief_coefficients() if alone else coefficients("summary")

    def scores(document: Document, *, alone: bool) -> Floats:
        row = rows[id(document)]
        return told_scores(document, alone=alone) + row[:, : len(values)] @ values - row[:, : len(old)] @ old

    with mock.patch("summarizer.extractive.select.told_scores", scores):
        report(f"{label}, pointer {values[-1] if len(values) > len(old) else 0.0:.2f}", news, length, "rougeL")


def with_odds(document: Document, odds: Callable[[Document, Sequence[Sentence]], Floats]) -> Floats:
    """The features of a story's sentences, with the pointer model's as the last."""
    return np.column_stack([document.keep(features_of), odds(document, document.story)])


def sentence_odds(compressor: Compressor, document: Document, sentences: Sequence[Sentence]) -> Floats:
    """The model's log probability that each sentence is the one to tell; of those that it does not read the least."""
    lead = lead_of(document.text)
    reading = compressor.read([lead])[0]
    places = np.array([word.sentence for word in reading.tokens.words])
    told = {
        lead.sentences[number][0]: float(
            np.logaddexp.reduce(reading.steps.first[places == number])  # type: ignore[call-overload,unused-ignore]
        )
        for number in np.unique(places).tolist()
    }
    least = min(told.values(), default=0.0)
    return np.array([told.get(sentence.body, least) for sentence in sentences])


if __name__ == "__main__":
    main()
