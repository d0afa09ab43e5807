"""Times and shares that are whole: for a week, 11 years and three months, most of the men, one in ten."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of

_BEFORE = ("all", "both", "half", "such")
_SHARES = ("all", "half", "most", "none")


def time_whole(g: Grammar, mask: Mask) -> None:
    """No "for week" of "for a week", "by year" of "by a year", no "11 years" of "11 years and 3 months"."""
    count = g.number | g.among["counts"]
    span = g.among["spans"] & count[g.left]
    join = (g.low == "and") & (span & g.goes_on)[g.left] & (count & span[g.right])[g.right]
    mask.right |= join[g.right] | join
    mask.left |= join | join[g.left]
    time = g.among["articles"] & (g.low != "the") & g.among["spans"][g.right]
    opens = one_of(g, ("after", "at", "by", "for", "half", "in", "over", "within"))[g.left]
    time &= opens | one_of(g, ("ago", "earlier"))[g.right[g.right]]
    mask.right |= time
    mask.left |= time | time[g.left]


def share_of_the(g: Grammar, mask: Mask) -> None:
    """No "most of victims" of "most of the victims", no "all say" of "all the papers say", "one" of "one in ten"."""
    share = one_of(g, _SHARES) & (g.low == "of")[g.right] & g.goes_on
    mask.right |= (share & (g.low == "the")[g.right[g.right]])[g.left]
    before = one_of(g, _BEFORE) & g.among["articles"][g.right] & g.goes_on
    mask.reached.append(np.where(before, np.minimum(g.told_behind, len(g.at) - 1), len(g.at)))
    mask.end |= before
    number = (g.number & (np.char.str_len(g.low) != 4)) | g.among["counts"]  # not: two in 2019
    share = number & ~g.stops & ((g.low == "in") & number[g.right])[g.right]
    inside = share | share[g.left]  # one | in | ten buses
    mask.left |= share[g.left]
    mask.end |= inside
    mask.reached.append(np.where(inside, g.at + 1, len(g.at)))


RULES = {
    time_whole: needs(of=["spans"]),
    share_of_the: needs("in", *_BEFORE, *_SHARES),
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
