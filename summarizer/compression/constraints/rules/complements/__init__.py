"""What a count, a noun or a participle says nothing without: of what, how long, of which land, for whom."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules.complements import counts, nouns

__all__ = ["RULES", "forbid"]

RULES = {**counts.RULES, **nouns.RULES}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    counts.forbid(g, mask)
    nouns.forbid(g, mask)
