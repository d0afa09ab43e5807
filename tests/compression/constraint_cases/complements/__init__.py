"""The cases of `constraints/rules/complements`, a file for each of its modules."""

from __future__ import annotations

from tests.compression.constraint_cases.complements import counts, nouns

CASES = [*counts.CASES, *nouns.CASES]
