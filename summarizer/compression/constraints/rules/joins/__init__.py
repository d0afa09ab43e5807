"""What "and", "or" and commas join: a list, a pair and who acts or suffers together stay whole."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules.joins import lists, pairs, series

__all__ = ["RULES", "forbid"]

RULES = {**lists.RULES, **pairs.RULES, **series.RULES}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    lists.forbid(g, mask)
    pairs.forbid(g, mask)
    series.forbid(g, mask)
