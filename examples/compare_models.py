"""Tests whether one system beats another: `python examples/compare_models.py news.jsonl`.

A system is a `Summarizer`, a baseline, a file of predictions, or any function of the article.
"""

import argparse

from summarizer import Summarizer
from summarizer_eval import Lead, Rouge, SummarizerSystem, compare, evaluate, load_examples


def first_and_last(article: str) -> str:
    """A system of our own: the first and the last paragraph."""
    paragraphs = [paragraph for paragraph in article.split("\n") if paragraph.strip()]
    return "\n".join([paragraphs[0], paragraphs[-1]])


def main(data: str) -> None:
    examples = load_examples(data)
    rouge = Rouge(types=("rouge1", "rouge2", "rougeLsum"), sentences="split")
    extractive = evaluate(
        SummarizerSystem(Summarizer("extractive"), length="short"), examples, rouge=rouge, baselines=[Lead(count=3)]
    )
    ours = evaluate(first_and_last, examples, rouge=rouge, baselines=[])

    for other in (ours, *extractive.baselines):
        for test in compare(extractive, other)[:3]:
            print(
                f"{test.a} minus {test.b}, {test.metric}: {100 * test.difference.mean:+.2f} "
                f"[{100 * test.difference.low:+.2f}, {100 * test.difference.high:+.2f}], "
                f"p = {test.p_bootstrap:.4f} (bootstrap), {test.p_randomisation:.4f} (randomisation)"
            )
    print(extractive.signature)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Tests whether one system beats another.")
    parser.add_argument("data", help="articles with references, such as news.jsonl")
    main(parser.parse_args().data)
