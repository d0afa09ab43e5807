"""The cases of the hard constraints, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases import borders, ends, joins, numbers, phrases, skips, starts, subjects, ties

__all__ = ["CASES"]

MODULES = (ties, numbers, skips, phrases, subjects, joins, borders, starts, ends)
CASES = [case for module in MODULES for case in module.CASES]
