"""What a line tells for the result that its sentence tells, at a price: what one did for who won."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Toll
from summarizer.compression.constraints.phrases import results


def tally(g: Grammar, toll: Toll) -> None:
    """Ends before who won, Ada Bolt scored twice | as Acme beat Togo 3-2; what starts there gains as much."""
    toll.end += results(g) > 0
    toll.start -= (results(g) > 1) & ~g.verb


RULES = (tally,)


def charge(g: Grammar, tolls: Mapping[str, Toll]) -> None:
    """Charges what those of these costs charge that are asked for."""
    for cost in RULES:
        if cost.__name__ in tolls:
            cost(g, tolls[cost.__name__])
