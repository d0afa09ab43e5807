"""What each rule of coherence does by itself: share of briefs and shorts that it changes, ROUGE-1 without and with it.

python benchmarks/coherence.py --data DATA
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from rouge_score_rs import RougeScorer

from summarizer.document import Document
from summarizer.extractive.coherence import RULES, Rule
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS
from summarizer_eval import load_examples

RUNS = (("cnndm_dev", "short"), ("xsum_dev", "brief"), ("headline_dev", "brief"))
ALL = dict(RULES)


def chosen(articles: list[str], length: str, rules: Mapping[str, Rule]) -> list[str]:
    """The summaries of some articles, a sentence a line, under some of the rules."""
    RULES.clear()
    RULES.update(rules)
    made = []
    for document in map(Document.of, articles):
        limits = PRESETS[length].resolve(document.count).within(document.count)
        made.append("\n".join(sentence.text for sentence in select(document, limits)))
    return made


def main() -> None:
    """Prints a line for each rule, and one for all."""
    parser = argparse.ArgumentParser(description="Effect of each rule of coherence.")
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    scorer = RougeScorer(["rouge1"], use_stemmer=True)  # type: ignore[no-untyped-call]
    for file, length in RUNS:
        examples = load_examples(data / f"{file}.jsonl")
        articles = [example.article or "" for example in examples]
        references = [example.references[0] for example in examples]

        def score(summaries: list[str], references: list[str] = references) -> float:
            found = scorer.score_batch(references, summaries)  # type: ignore[no-untyped-call]
            return float(100 * sum(scores["rouge1"].fmeasure for scores in found) / len(found))

        without = chosen(articles, length, {})
        print(f"{file}, {length}: ROUGE-1 without rules {score(without):.2f}")
        for name, rules in [*((name, {name: rule}) for name, rule in ALL.items()), ("all", ALL)]:
            made = chosen(articles, length, rules)
            changed = sum(new != old for new, old in zip(made, without, strict=True)) / len(made)
            print(f"  {name:24} changes {100 * changed:4.1f} %   ROUGE-1 {score(made):.2f}", flush=True)


if __name__ == "__main__":
    main()
