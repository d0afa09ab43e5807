"""The rules of a cut, each told by its docstring: every function of `g` and `mask` but `forbid` is one."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, rules_of
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.rules import (
    borders,
    breaks,
    closings,
    denials,
    ends,
    joins,
    numbers,
    openings,
    phrases,
    signs,
    skips,
    starts,
    subjects,
    ties,
)
from summarizer.compression.constraints.rules.subjects import HE, ITS, LANDS, SHE, THEIR, THEY, owned, verbs_of_nouns

__all__ = [
    "CONSTRAINTS",
    "HE",
    "ITS",
    "LANDS",
    "SHE",
    "THEIR",
    "THEY",
    "forbidden",
    "forbidden_by",
    "owned",
    "verbs_of_nouns",
]

_BEFORE, _BEHIND = (signs, ties, numbers, skips, denials), (borders, closings, openings, starts, ends)
_MODULES = (*_BEFORE, *phrases.MODULES, *subjects.MODULES, *joins.MODULES, *breaks.MODULES, *_BEHIND)
# Each with the words of which a lead has to hold one for it to find anything there; with none every lead is asked.
CONSTRAINTS = {rule: words for module in _MODULES for rule, words in rules_of(module.__name__)}


def forbidden(g: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(g.at))
    for module in _MODULES:
        module.forbid(g, mask)
    mask.close(g.gap)
    return mask


def forbidden_by(g: Grammar, names: Collection[str]) -> Mask:
    """All steps that the constraints of some names forbid."""
    mask = Mask(len(g.at))
    for rule in (rule for module in _MODULES for rule in asked(g, module.__name__)):
        if rule.__name__ in names:
            rule(g, mask)
    mask.close(g.gap)
    return mask
