"""What a cut may not do: one table of named functions over the words of a lead and a mask of its steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summarizer.compression.constraints import borders, costs, phrases, skips, subjects, ties
from summarizer.compression.constraints.claims import claims, closing_speakers, owned
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Charges, Mask, Toll, between, summed, tolls_of
from summarizer.compression.constraints.phrases import titles

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
    *subjects.RULES,
    *borders.RULES,
)
COSTS: dict[str, Callable[[Grammar, Toll], None]] = {cost.__name__: cost for cost in (*costs.RULES, *phrases.RULES)}


def forbidden(grammar: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(grammar.at))
    ties.forbid(grammar, mask)
    skips.forbid(grammar, mask)
    subjects.forbid(grammar, mask)
    borders.forbid(grammar, mask)
    mask.close(grammar.gap)
    return mask


def priced(grammar: Grammar, prices: Mapping[str, float]) -> Charges:
    """What a lead's steps cost in all, by the price of each cost that is asked for."""
    tolls = tolls_of(prices, len(grammar.at))
    costs.charge(grammar, tolls)
    phrases.charge(grammar, tolls)
    return summed(tolls, prices, grammar.gap)
