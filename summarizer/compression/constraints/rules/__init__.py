"""The rules of a cut: what each one forbids, in the words of its docstring."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summarizer.compression.constraints.grammar import Grammar
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

# Each with the words of which a lead has to hold one for it to find anything there.
CONSTRAINTS: Mapping[Callable[[Grammar, Mask], None], frozenset[str]] = {
    **ties.RULES,
    **skips.RULES,
    **nouns.RULES,
    **subjects.RULES,
    **joins.RULES,
    **borders.RULES,
    **starts.RULES,
    **wholes.RULES,
    **limits.RULES,
    **ends.RULES,
    **wants.RULES,
    **complements.RULES,
}


def forbidden(grammar: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(grammar.at))
    ties.forbid(grammar, mask)
    skips.forbid(grammar, mask)
    nouns.forbid(grammar, mask)
    subjects.forbid(grammar, mask)
    joins.forbid(grammar, mask)
    borders.forbid(grammar, mask)
    starts.forbid(grammar, mask)
    wholes.forbid(grammar, mask)
    limits.forbid(grammar, mask)
    ends.forbid(grammar, mask)
    wants.forbid(grammar, mask)
    complements.forbid(grammar, mask)
    mask.close(grammar.gap)
    return mask
