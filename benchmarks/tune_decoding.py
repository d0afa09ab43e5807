"""How the embedded model's headlines depend on its decoding and on what it reads.

    python -m benchmarks.tune_decoding --data DATA

Each row is ROUGE-1/2/L (rouge_score, stemmer, times 100) on headline_dev.jsonl with the settings of
`model.json` but for what the row names: first with the best beam as it is ("flag"), then with the
choice by support ("rerank"), as the library ships it. "best sentences" reads the sentences that the
extractive ranker puts first, in the order of the article, instead of the first tokens.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from summarizer import Article, GenerationOptions, Length, Summarizer
from summarizer.document import Document
from summarizer.extractive.select import select
from summarizer_eval import ExampleSet, Rouge, load_examples

TYPES = ("rouge1", "rouge2", "rougeL")
GRID: tuple[Mapping[str, float], ...] = (
    {},
    *[{"num_beams": beams} for beams in (1, 2, 4, 6, 8, 12)],
    *[{"length_penalty": penalty} for penalty in (0.2, 0.4, 0.6, 0.8, 1.0, 1.2)],
    *[{"no_repeat_ngram_size": size} for size in (0, 2)],
    *[{"min_new_tokens": least} for least in (1, 8, 10)],
)


def row(name: str, articles: Sequence[str | Article], examples: ExampleSet, options: GenerationOptions) -> str:
    """One row of the table."""
    cells = []
    for policy in ("flag", "rerank"):
        with Summarizer("embedded") as summarizer:
            made = summarizer.summarize_batch(articles, length="headline", options=options, on_unsupported=policy)
        found = [summary for summary in made if summary]
        scores = Rouge(types=TYPES).corpus(
            predictions=[summary.text for summary in found], references=[list(e.references) for e in examples]
        )
        figures = " / ".join(f"{100 * scores.f1[kind].mean:5.2f}" for kind in TYPES)
        extractive = sum(summary.provenance.model == "extractive" for summary in found)
        unsupported = sum(not summary.supported for summary in found)
        cells.append(f"{figures}  {unsupported:3} unsupported, {extractive:3} extractive")
    return f"{name:28} {cells[0]}   |   {cells[1]}"


def best_sentences(article: str) -> str:
    """The sentences that the ranker puts first, about as much as the model reads."""
    return " ".join(sentence.text for sentence in select(Document.of(article), Length(words=75)))


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description="ROUGE of the embedded model's headlines by decoding.")
    parser.add_argument("--data", type=Path, required=True)
    examples = load_examples(parser.parse_args().data / "headline_dev.jsonl")
    articles = [example.article or "" for example in examples]
    for settings in GRID:
        name = ", ".join(f"{key} {value}" for key, value in settings.items()) or "as in model.json"
        print(row(name, articles, examples, GenerationOptions.of(settings)), flush=True)
    print(row("best sentences", [best_sentences(a) for a in articles], examples, GenerationOptions()), flush=True)


if __name__ == "__main__":
    main()
