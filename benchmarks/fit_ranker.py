"""Fits the coefficients of the ranker (`summarizer/assets/data/ranker.json`) and measures the extractive writer.

    python -m benchmarks.fit_ranker fit PAIRS_FOLDER TOKENIZER
    python -m benchmarks.fit_ranker measure --data DATA

`fit` reads `pair_cnndm`, `pair_xsum` and `pair_standfirst` (`.npz.xz`: token ids of articles and
summaries, to be decoded with the SentencePiece model TOKENIZER) and prints the file's content.
Nothing in it is random. `measure` prints ROUGE (rouge_score, stemmer) of summaries on
`cnndm_dev.jsonl` and of briefs on `xsum_dev.jsonl`, with the mean number of words, and the time an article takes.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
from numpy.typing import NDArray
from rouge_score.rouge_scorer import RougeScorer
from rouge_score.tokenizers import DefaultTokenizer

from summarizer.document import Document, Sentence
from summarizer.extractive.ranker import FEATURES, features
from summarizer.extractive.select import select
from summarizer.extractive.vectors import SentenceVectors, stems
from summarizer.lengths import Length
from summarizer.text import count_words, sentence_spans

Floats = NDArray[np.float64]
_LONGEST = 1100  # tokens at which the pairs' articles were cut: their last sentence may be half a one
_NEARLY = 0.8  # share of the best sentence's ROUGE that makes another one good, too
_RIDGE = 1.0


@dataclass
class Example:
    """Features of an article's sentences, and each sentence's n-grams beside the reference's."""

    rows: Floats
    sentences: list[list[Counter[tuple[str, ...]]]]
    reference: list[Counter[tuple[str, ...]]]


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    fit = commands.add_parser("fit")
    fit.add_argument("pairs", type=Path)
    fit.add_argument("tokenizer", type=Path)
    commands.add_parser("measure").add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.command == "fit":
        print_coefficients(arguments.pairs, arguments.tokenizer)
    else:
        measure(arguments.data)


# Fitting -----------------------------------------------------------------------------------------


def print_coefficients(pairs: Path, tokenizer: Path) -> None:
    """Fits both sets and prints them as JSON."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
    news = {name: list(examples(pairs / f"pair_{name}.npz.xz", processor)) for name in ("cnndm", "xsum", "standfirst")}
    everything = [example for name in news for example in news[name]]
    fitted = {"summary": fit_logistic(news["cnndm"], greedy_oracle), "brief": fit_logistic(everything, nearly_best)}
    named = {kind: dict(zip(FEATURES, values.round(4).tolist(), strict=True)) for kind, values in fitted.items()}
    print(json.dumps({"command": "python -m benchmarks.fit_ranker fit PAIRS_FOLDER TOKENIZER", **named}, indent=1))


def examples(
    path: Path, processor: Any, odds: Callable[[Document, Sequence[Sentence]], Floats] | None = None
) -> Iterator[Example]:
    """Decodes the pairs of a file; `odds` are the last feature."""
    with lzma.open(path) as file:
        arrays = np.load(io.BytesIO(file.read()))
    source_ends, target_ends = arrays["so"].astype(int), arrays["to"].astype(int)
    for index in range(len(source_ends) - 1):
        ids = arrays["src"][source_ends[index] : source_ends[index + 1]].tolist()
        article = processor.decode(ids)
        summary = processor.decode(arrays["tgt"][target_ends[index] : target_ends[index + 1]].tolist())
        document = Document.of(article)
        sentences = document.sentences[:-1] if len(ids) >= _LONGEST else document.sentences
        if len(sentences) >= 4:
            example = example_of(sentences, summary)
            last = [] if odds is None else [odds(document, sentences)]
            yield replace(example, rows=np.column_stack([example.rows, *last]))


def example_of(sentences: Sequence[Sentence], summary: str) -> Example:
    """Features of an article's sentences and the n-grams that labels are made of."""
    tokenize = DefaultTokenizer(use_stemmer=True).tokenize
    lines = [tokenize(summary[start:end]) for start, end in sentence_spans(summary)]
    flat = [token for line in lines for token in line]
    bigrams: Counter[tuple[str, ...]] = sum((grams(line, 2) for line in lines), Counter())
    counted = [[grams(words, 1), grams(words, 2)] for words in (tokenize(sentence.text) for sentence in sentences)]
    vectors = SentenceVectors([stems(sentence.terms) for sentence in sentences])
    return Example(features(sentences, vectors), counted, [grams(flat, 1), bigrams])


def grams(words: list[str], size: int) -> Counter[tuple[str, ...]]:
    """Counts n-grams."""
    return Counter(zip(*(words[start:] for start in range(size)), strict=False))


def overlap(prediction: list[Counter[tuple[str, ...]]], reference: list[Counter[tuple[str, ...]]]) -> float:
    """ROUGE-1 plus ROUGE-2, F-measures."""
    value = 0.0
    for ours, theirs in zip(prediction, reference, strict=True):
        value += 2 * (ours & theirs).total() / max(1, ours.total() + theirs.total())
    return value


def greedy_oracle(example: Example) -> Floats:
    """1 for each sentence that a greedy search for the best ROUGE takes."""
    labels = np.zeros(len(example.sentences))
    summary: list[Counter[tuple[str, ...]]] = [Counter(), Counter()]
    reached = 0.0
    while True:
        values = [
            overlap([a + b for a, b in zip(summary, sentence, strict=True)], example.reference) * (label == 0)
            for sentence, label in zip(example.sentences, labels.tolist(), strict=True)
        ]
        index = int(np.argmax(values))
        if values[index] <= reached + 1e-9:
            return labels
        reached, labels[index] = values[index], 1.0
        summary = [a + b for a, b in zip(summary, example.sentences[index], strict=True)]


def nearly_best(example: Example) -> Floats:
    """1 for each sentence whose own ROUGE is at least 0.8 of the best one's."""
    values = np.array([overlap(sentence, example.reference) for sentence in example.sentences])
    return np.asarray((values >= _NEARLY * values.max()) & (values > 0), dtype=np.float64)


def fit_logistic(news: list[Example], label: Callable[[Example], Floats]) -> Floats:
    """Ridge logistic regression by Newton's method; coefficients for features as they are."""
    rows = np.concatenate([example.rows for example in news])
    target = np.concatenate([label(example) for example in news])
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    scaled = np.column_stack([(rows - mean) / spread, np.ones(len(rows))])
    ridge = np.append(np.full(rows.shape[1], _RIDGE), 0.0)
    weights = np.zeros(scaled.shape[1])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (likely - target) + ridge * weights
        curve = (scaled * (likely * (1 - likely))[:, None]).T @ scaled + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return np.asarray(weights[:-1] / spread, dtype=np.float64)


# Measuring ---------------------------------------------------------------------------------------


def measure(data: Path) -> None:
    """Prints a table of scores."""
    news = load(data / "cnndm_dev.jsonl")
    seconds = -time.perf_counter()
    for document, _ in news:
        select(document, Length(words=65))
    seconds += time.perf_counter()
    print(f"select: {1000 * seconds / len(news):.2f} ms an article")
    for words in (60, 65, 70, 75, 80):
        report(f"cnndm words={words}", news, Length(words=words), "rougeLsum")
    short = load(data / "xsum_dev.jsonl")
    for words in (25, 30, 35, 40, 50, 60):
        report(f"xsum words={words} sentences=1", short, Length(words=words, sentences=1), "rougeL")


def load(path: Path) -> list[tuple[Document, str]]:
    """Articles, read, with their references."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(Document.of(record["article"]), record["reference"]) for record in records]


def report(label: str, news: list[tuple[Document, str]], length: Length, last: str) -> None:
    """Scores summaries of a length."""
    texts = ["\n".join(sentence.text for sentence in select(document, length)) for document, _ in news]
    show(label, news, texts, last)


def show(label: str, news: list[tuple[Document, str]], texts: list[str], last: str) -> None:
    """Prints mean ROUGE and words."""
    kinds = ["rouge1", "rouge2", last]
    scorer = RougeScorer(kinds, use_stemmer=True)
    total = np.zeros(3)
    for (_, reference), text in zip(news, texts, strict=True):
        scores = scorer.score(reference, text)
        total += [scores[kind].fmeasure for kind in kinds]
    words = np.mean([count_words(text) for text in texts])
    figures = " / ".join(f"{value:.2f}" for value in 100 * total / len(news))
    print(f"{label:36s} {figures}   {words:.1f} words", flush=True)


if __name__ == "__main__":
    main()
