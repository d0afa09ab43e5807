"""The cases of the hard constraints, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases import (
    borders,
    closings,
    ends,
    joins,
    numbers,
    openings,
    phrases,
    signs,
    skips,
    starts,
    subjects,
    ties,
)

__all__ = ["CASES"]

MODULES = (signs, ties, numbers, skips, phrases, subjects, joins, borders, closings, openings, starts, ends)
CASES = [case for module in MODULES for case in module.CASES]
