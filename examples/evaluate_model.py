"""Scores a summarizer on your data: `python examples/evaluate_model.py news.jsonl report.html`.

Each line of news.jsonl is an object with an article and a reference.
"""

import argparse
from pathlib import Path

from summarizer import Summarizer
from summarizer_eval import PredictionCache, Report, SummarizerSystem, evaluate, load_examples, to_html, to_text


def main(data: str, page: str) -> None:
    with Summarizer() as summarizer:
        evaluation = evaluate(
            SummarizerSystem(summarizer, length="short"), load_examples(data), cache=PredictionCache()
        )
    rouge = evaluation.metrics["rougeLsum"]
    print(f"ROUGE-Lsum {100 * rouge.mean:.2f} [{100 * rouge.low:.2f}, {100 * rouge.high:.2f}]")
    print(evaluation.signature)

    report = Report((evaluation,))
    print(to_text(report))
    Path(page).write_text(to_html(report), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Scores a summarizer on your data.")
    parser.add_argument("data", help="articles with references, such as news.jsonl")
    parser.add_argument("page", help="the report to write, such as report.html")
    given = parser.parse_args()
    main(given.data, given.page)
