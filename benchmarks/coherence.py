"""What each rule of coherence does by itself: share of briefs and shorts that it changes, and what ROUGE-1 gains.

    python -m benchmarks.coherence --data DATA

Prints the table of docs/explanation/coherence.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rouge_score_rs import RougeScorer

from summarizer.document import Document
from summarizer.extractive.coherence import RULES, TABLES, Rule
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS
from summarizer_eval import load_examples

RUNS = (
    ("cnndm_dev", "short", "short, CNN/DailyMail"),
    ("xsum_dev", "brief", "brief, XSum"),
    ("headline_dev", "brief", "brief, headlines"),
)
KNOWN = [list(table) for table in TABLES]


def chosen(articles: Sequence[str], length: str, rules: Mapping[str, Rule]) -> list[str]:
    """The summaries of some articles, a sentence a line, under some of the rules."""
    for table, known in zip(TABLES, KNOWN, strict=True):
        table[:] = [rule for rule in known if rule.__name__ in rules]
    made = []
    for document in map(Document.of, articles):
        limits = PRESETS[length].within(document.count)
        made.append("\n".join(sentence.text for sentence in select(document, limits)))
    return made


def sets() -> Iterator[Mapping[str, Rule]]:
    """No rule, each by itself, all."""
    yield {}
    for name, rule in RULES.items():
        yield {name: rule}
    yield RULES


def column(path: Path, length: str) -> list[str]:
    """ROUGE-1 without rules; then for each rule, and for all, the share of summaries changed and the gain."""
    examples = load_examples(path)
    articles = [example.article or "" for example in examples]
    references = [example.references[0] for example in examples]
    scorer = RougeScorer(["rouge1"], use_stemmer=True)  # type: ignore[no-untyped-call]
    cells: list[str] = []
    without: list[str] = []
    first = 0.0
    for rules in sets():
        made = chosen(articles, length, rules)
        found = scorer.score_batch(references, made)  # type: ignore[no-untyped-call]
        score = float(100 * sum(scores["rouge1"].fmeasure for scores in found) / len(found))
        if not cells:
            without, first = made, score
            cells.append(f"{score:.2f}")
        else:
            changed = sum(new != old for new, old in zip(made, without, strict=True)) / len(made)
            cells.append(f"{100 * changed:.1f} %, {score - first:+.2f}" if changed else "nothing")
    return cells


def main() -> None:
    """Prints a line for no rule, for each, and for all."""
    parser = argparse.ArgumentParser(description="Effect of each rule of coherence.")
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    names = ["none", *(f"`{name}`" for name in RULES), "all"]
    seen = ["ROUGE-1", *((rule.__doc__ or "").splitlines()[0] for rule in RULES.values()), ""]
    columns = [column(data / f"{file}.jsonl", length) for file, length, _ in RUNS]
    print(f"| rule | what it sees | {' | '.join(label for *_, label in RUNS)} |")
    print("|---" * (2 + len(RUNS)) + "|")
    for cells in zip(names, seen, *columns, strict=True):
        print(f"| {' | '.join(cells)} |".replace("|  |", "| |"))


if __name__ == "__main__":
    main()
