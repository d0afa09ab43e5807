"""The cases of the rules of subjects, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases.subjects import (
    claimed,
    deeds,
    kinds,
    made,
    pronouns,
    sayings,
    unopened,
    verbs,
)

__all__ = ["CASES"]

MODULES = (verbs, sayings, pronouns, claimed, deeds, made, kinds, unopened)
CASES = [case for module in MODULES for case in module.CASES]
