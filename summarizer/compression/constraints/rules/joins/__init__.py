"""What "and", "or", "than" and commas join stays whole: a list, a pair, names, a share, what is compared."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules.joins import compared, lists, names, pairs, series, shares

__all__ = ["RULES", "forbid"]

RULES = {**compared.RULES, **lists.RULES, **names.RULES, **pairs.RULES, **series.RULES, **shares.RULES}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    compared.forbid(g, mask)
    lists.forbid(g, mask)
    names.forbid(g, mask)
    pairs.forbid(g, mask)
    series.forbid(g, mask)
    shares.forbid(g, mask)
