"""Shares with Wilson intervals and Krippendorff's alpha, held against other people's figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import EvaluationError
from summarizer_eval.reading import Reading, Verdict, agree, alpha, read_verdicts, wilson

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four readers, twelve units.
RELIABILITY = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]


def units(rows: list[list[int | None]]) -> list[list[int]]:
    return [[value for value in column if value is not None] for column in zip(*rows, strict=True)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (RELIABILITY, 0.743421052631579),  # krippendorff 0.9.0, level_of_measurement="nominal"
        ([[1, 0, 1, 1, 0, 0], [1, 0, 0, 1, 0, 1]], 0.38888888888888884),
        ([[1, 1, 1, 0], [1, 1, 1, 0], [1, 1, 0, None]], 0.5833333333333333),
        ([[1, 0], [0, 1]], -0.5),
    ],
)
def test_alpha_is_that_of_the_krippendorff_package(rows: list[list[int | None]], expected: float) -> None:
    assert alpha(units(rows)) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("given", [[], [[1], [0]], [[1, 1], [1, 1]]])
def test_alpha_is_unknown_where_nothing_could_differ(given: list[list[int]]) -> None:
    assert alpha(given) is None


@given(st.lists(st.lists(st.booleans(), min_size=2, max_size=4), min_size=1, max_size=20))
def test_alpha_is_one_only_where_all_agree(given: list[list[bool]]) -> None:
    found = alpha(given)
    assert found is None or found <= 1
    if found == 1:
        assert all(len(set(answers)) == 1 for answers in given)


@pytest.mark.parametrize(
    ("successes", "count", "low", "high"),
    [
        (8, 10, 0.4901625, 0.9433178),
        (0, 10, 0.0, 0.2775328),
        (50, 50, 0.9286524, 1.0),
    ],  # scipy 1.17.1, binomtest(...).proportion_ci(method="wilson")
)
def test_wilson(successes: float, count: int, low: float, high: float) -> None:
    found = wilson(successes, count)
    assert (found.mean, found.low, found.high) == pytest.approx((successes / count, low, high), abs=1e-6)


def reading(*verdicts: tuple[str, str, bool, bool], data: str = "ab") -> Reading:
    return Reading(data, 1, tuple(Verdict(*verdict) for verdict in verdicts))


def test_readers_are_put_together() -> None:
    a = reading(("1", "ours", True, True), ("2", "ours", True, False), ("1", "lead", False, False))
    b = reading(("1", "ours", True, False), ("2", "ours", True, False))
    found = agree([a, b])
    assert (found.readers, found.outputs) == (2, {"ours": 2, "lead": 1})
    assert (found.shares["ours"]["true"].mean, found.shares["ours"]["printable"].mean) == (1.0, 0.25)
    assert found.alphas["true"] is None
    assert found.alphas["printable"] == alpha([[True, False], [False, False]])


def test_readings_of_different_data_are_refused() -> None:
    with pytest.raises(EvaluationError, match="data"):
        agree([reading(("1", "a", True, True)), reading(("1", "a", True, True), data="cd")])
    with pytest.raises(EvaluationError):
        agree([])


ROW = {"example": "1", "system": "a", "true": True, "printable": True}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[]", "verdicts"),
        (json.dumps({"format": "summarizer_eval verdicts 1", "data": "a", "seed": 1, "verdicts": []}), "verdict"),
        (json.dumps({"format": "summarizer_eval verdicts 1", "data": "a", "seed": 1, "verdicts": [ROW, ROW]}), "'1'"),
        (json.dumps({"format": "summarizer_eval verdicts 1", "data": "a", "seed": 1, "verdicts": [{}]}), "example"),
        (json.dumps({"format": "summarizer_eval verdicts 1", "data": "a", "seed": "x", "verdicts": [ROW]}), "seed"),
    ],
)
def test_other_files_are_refused(content: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "v.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationError, match=said):
        read_verdicts(path)
