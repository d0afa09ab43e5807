"""What a time, a share, a noun or a verb says nothing without: its article, of what, for whom, what is done."""

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
