"""The cases of the hard constraints, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases import (
    borders,
    complements,
    ends,
    joins,
    limits,
    nouns,
    skips,
    starts,
    subjects,
    ties,
    wants,
    wholes,
)

__all__ = ["CASES"]

MODULES = (ties, skips, nouns, subjects, joins, borders, starts, wholes, limits, ends, wants, complements)
CASES = [case for module in MODULES for case in module.CASES]
