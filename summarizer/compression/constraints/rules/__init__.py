"""The rules of a cut: what each one forbids, in the words of its docstring. Every function of `g` and `mask` is one."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import functions_of, needed
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules import (
    borders,
    complements,
    ends,
    joins,
    limits,
    nouns,
    skips,
    starts,
    subjects,
    ties,
    wants,
    wholes,
)
from summarizer.compression.constraints.rules.subjects import owned

__all__ = ["CONSTRAINTS", "forbidden", "owned"]

_MODULES = [ties, skips, nouns, *subjects.MODULES, *joins.MODULES]
_MODULES += [borders, starts, wholes, limits, ends, wants, complements]
# Each with the words of which a lead has to hold one for it to find anything there; with none every lead is asked.
CONSTRAINTS: dict[Callable[[Grammar, Mask], None], frozenset[str]] = {
    rule: needed(rule) for rule in functions_of(_MODULES, "g", "mask")
}


def forbidden(g: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(g.at))
    for rule, words in CONSTRAINTS.items():
        if not words or not g.places.keys().isdisjoint(words):
            rule(g, mask)
    mask.close(g.gap)
    return mask
