"""The cases of the rules of subjects, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases.subjects import claimed, deeds, kinds, made, pronouns, sayings, verbs

__all__ = ["CASES"]

CASES = [*verbs.CASES, *sayings.CASES, *pronouns.CASES, *claimed.CASES, *deeds.CASES, *made.CASES, *kinds.CASES]
from tests.compression.constraint_cases.subjects import claimed, deeds, made, pronouns, sayings, unopened, verbs

__all__ = ["CASES"]

CASES = [*verbs.CASES, *sayings.CASES, *pronouns.CASES, *claimed.CASES, *deeds.CASES, *made.CASES, *unopened.CASES]
