"""What an owner is and owns: Greece's | credit rating."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, word_list
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.phrases import titles


def owner_stays(g: Grammar, mask: Mask) -> None:
    """An owner stays before what it owns, but for an officer by name: Greece's | credit rating."""
    ends = g.among["stop"] | g.verb
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in (g.owner & ~(g.last | (g.begins_small & g.among["prepositions"][g.right]))).nonzero()[0].tolist():
        owned = at + 1
        while not ends[owned] and not g.last[owned] and not (g.stops[owned] or g.owner[owned]):
            owned += 1
        border[at] = g.before_adverb[owned - ends[owned] + 1]  # Togo's king | just won
        kept[at + 1 : owned + (not ends[owned])] = 0 if _is_dated(g, int(at)) else at
    opening = titles(g)
    officers = ((opening < g.at) & g.owner[opening]).nonzero()[0]  # Togo's | President | Ada Bolt
    join = np.minimum(g.next_behind(g.word["and"]), g.verb_behind - 1)[officers]  # and Chad's | President Ray Vik
    kept[officers], kept[opening[officers[~g.owner[g.right[join]]]] + 1] = 0, 0
    mask.right |= g.owner & (g.adjective & g.ends["est"])[g.right]  # Turkey's | biggest firm
    mask.end |= g.owner & ~g.last
    mask.start |= kept > 0
    mask.kept, mask.reached = np.maximum(mask.kept, kept), np.minimum(mask.reached, border)


def _is_dated(g: Grammar, at: int) -> bool:
    """Whether an owner only says when: next month's | vote, Friday's | vote, Friday night's | vote."""
    when, days = str(g.low[at])[:-2], word_list("days")
    part = when == "night" or when in word_list("periods")
    return when in days or (part and (g.low[at - 1] in days or g.low[at - 1] in ("last", "next", "this")))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
