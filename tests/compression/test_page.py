"""The page of the docs on constraints and costs: its tables are those of the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from summarizer.compression.constraints import CONSTRAINTS, COSTS
from summarizer.compression.weights import fitted_weights
from tests.compression import test_constraints, test_costs
from tests.places import DOCS

_PAGE = DOCS / "explanation" / "constraints.md"


def _told(rule: Callable[..., Any]) -> str:
    return " ".join((rule.__doc__ or "").split()).replace("|", "\\|")


def _example(name: str, cases: list[tuple[str, str, str, str]]) -> str:
    own = [case for case in cases if case[0] == name]
    _, text, bad, good = next((case for case in own if case[2]), own[0])
    return f"{text} | {bad} | {good}"


def test_the_page_has_the_rows_of_the_code() -> None:
    expected = []
    for rule in CONSTRAINTS:
        expected.append(f"| {rule.__name__} | {_told(rule)} | {_example(rule.__name__, test_constraints.CASES)} |")
    for name, price in fitted_weights().costs.items():
        expected.append(f"| {name} | {_told(COSTS[name])} | {price:g} | {_example(name, test_costs.CASES)} |")
    lines = _PAGE.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and not line.startswith(("| name |", "| ---"))]
    assert rows == expected, "the tables should read:\n" + "\n".join(expected)
