"""What a cut may do at a price: one table of named functions over the words of a lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summarizer.compression.constraints.costs import phrases, pointing, steps, wants
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Charges, Toll, Tolls, functions_of

__all__ = ["COSTS", "priced"]

COSTS: dict[str, Callable[[Grammar, Toll], None]] = {
    cost.__name__: cost
    for module in (steps, phrases, pointing, wants)
    for cost in functions_of(module.__name__, "g", "toll")
}


def priced(grammar: Grammar, prices: Mapping[str, float]) -> Charges:
    """What a lead's steps cost in all, by the price of each cost that is asked for."""
    tolls = Tolls(prices, len(grammar.at))
    for module in (steps, phrases, pointing, wants):
        module.charge(grammar, tolls.of)
    return tolls.summed(grammar.gap)
