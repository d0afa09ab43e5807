"""What a cut may not do: one table of named functions over the words of a lead and a mask of its steps."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compression.constraints import borders, nouns, skips, subjects, ties
from summarizer.compression.constraints.claims import claims, closing_speakers, owned
from summarizer.compression.constraints.costs import COSTS, priced, titles
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Charges, Mask, Toll, between

__all__ = [
    "CONSTRAINTS",
    "COSTS",
    "Charges",
    "Grammar",
    "Mask",
    "Toll",
    "between",
    "claims",
    "closing_speakers",
    "forbidden",
    "owned",
    "priced",
    "titles",
    "word_list",
]

CONSTRAINTS: tuple[Callable[[Grammar, Mask], None], ...] = (
    *ties.RULES,
    *skips.RULES,
    *nouns.RULES,
    *subjects.RULES,
    *borders.RULES,
)


def forbidden(grammar: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(grammar.at))
    ties.forbid(grammar, mask)
    skips.forbid(grammar, mask)
    nouns.forbid(grammar, mask)
    subjects.forbid(grammar, mask)
    borders.forbid(grammar, mask)
    mask.close(grammar.gap)
    return mask
