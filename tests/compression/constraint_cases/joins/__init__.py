"""The cases of the rules of what is joined, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases.joins import compared, lists, pairs, series

__all__ = ["CASES"]

CASES = [*compared.CASES, *lists.CASES, *pairs.CASES, *series.CASES]
