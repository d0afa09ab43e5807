"""The cases of the rules of phrases, a file for each of their modules."""

from __future__ import annotations

from tests.compression.constraint_cases.phrases import (
    complements,
    idioms,
    kept,
    limits,
    nouns,
    orders,
    owners,
    wants,
    wholes,
)

__all__ = ["CASES"]

MODULES = (owners, nouns, orders, wholes, limits, wants, kept, complements, idioms)
CASES = [case for module in MODULES for case in module.CASES]
