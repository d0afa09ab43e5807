"""The cases of the hard constraints, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases import borders, nouns, skips, starts, subjects, ties, wholes

__all__ = ["CASES"]

CASES = [*ties.CASES, *skips.CASES, *nouns.CASES, *subjects.CASES, *borders.CASES, *starts.CASES, *wholes.CASES]
