"""What a line tells short of the result that its sentence tells, at a price: what one did for who won."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Toll, one_of
from summarizer.compression.constraints.phrases import results

_FAR = 14  # words behind "named" in which the office stands


def tally(g: Grammar, toll: Toll) -> None:
    """Ends before who won, Ada Bolt scored twice | as Acme beat Togo 3-2; what starts there gains as much."""
    toll.end += results(g) > 0
    toll.start -= (results(g) > 1) & ~g.verb


def lose_office(g: Grammar, toll: Toll) -> None:
    """Leaves out as what or to what somebody is named: appointed Ray Bolt | to the court."""
    verb = g.verb | g.clauses.participle
    for at in np.flatnonzero(g.among["naming"] & g.begins_small & verb & g.goes_on):
        inside = slice(at + 1, at + _FAR + 1)
        aside = (g.low == "as") & g.stops[g.left]  # named Ray Bolt, a lawyer, | as its head
        opens = (aside | (one_of(g, ("as", "to")) & ~g.infinitive & (g.phrase <= at)))[inside]
        other = (g.verb | g.last)[inside]
        place = at + 1 + int(np.argmax(opens))
        if opens.any() and not other[: place - at - 1].any():
            toll.end[at:place] += 1
            toll.inside.append(((g.at >= at) & (g.at < place))[:, None] & (g.at > place))
