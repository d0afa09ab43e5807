"""Evaluations made up for the tests of reports."""

from __future__ import annotations

import dataclasses
from typing import Any

from summarizer_eval import Comparison, DataInfo, Evaluation, ExampleScore, Interval, RougeScore

HOSTILE = (
    "</title></style></svg><script>document.title='owned'</script><img src=x onerror=\"document.title='o'\">"
    " \"'>&amp; <!-- ]]> $\\frac{1}{2}$ @label0@ #010101 | `x` \x1b[31m \x00 \ud800 \u202e"
)
SIGNATURE = "rouge|types:rouge1,rougeLsum|stemmer:yes|seed:12345"


def interval(mean: float) -> Interval:
    return Interval(mean, mean - 0.02, mean + 0.03, 0.95)


def example(number: int, f1: float, **changes: Any) -> ExampleScore:
    scores = {"rouge1": RougeScore(f1, f1, f1), "rougeLsum": RougeScore(f1, f1, f1)}
    base = ExampleScore(
        id=f"news-{number}",
        prediction=f"The dam holds.\nWater fell {number} cm.",
        references=("The dam will hold.\nThe water fell.",),
        rouge=scores,
    )
    return dataclasses.replace(base, **changes)


def evaluation(system: str, mean: float, **changes: Any) -> Evaluation:
    metrics = {"rouge1": interval(mean), "rougeLsum": interval(mean - 0.05), "length_ratio": interval(1.2)}
    base = Evaluation(
        system=system,
        system_signature={"system": system, "k": 3},
        data=DataInfo("news.jsonl", "ab" * 32, 8),
        metrics=metrics,
        examples=tuple(example(number, number / 10) for number in range(1, 9)),
        signature=SIGNATURE,
    )
    return dataclasses.replace(base, **changes)


def comparison(a: str, b: str, metric: str = "rouge1", mean: float = 0.04) -> Comparison:
    return Comparison(metric, a, b, interval(mean), 0.012, 0.00009, 0.00018, 8, SIGNATURE + "|paired")
