"""Verbs and their subjects: no verb without its own, none of another clause, none of who says it."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules.subjects import claimed, pronouns, sayings, verbs
from summarizer.compression.constraints.rules.subjects.pronouns import owned

__all__ = ["RULES", "forbid", "owned"]

RULES = {**verbs.RULES, **sayings.RULES, **pronouns.RULES, **claimed.RULES}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    verbs.forbid(g, mask)
    sayings.forbid(g, mask)
    pronouns.forbid(g, mask)
    claimed.forbid(g, mask)
