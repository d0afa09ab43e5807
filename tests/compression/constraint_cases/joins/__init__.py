"""The cases of the rules of what is joined, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases.joins import comparisons, lists, names, pairs, series, shares

__all__ = ["CASES"]

CASES = [*lists.CASES, *names.CASES, *pairs.CASES, *series.CASES, *shares.CASES, *comparisons.CASES]
