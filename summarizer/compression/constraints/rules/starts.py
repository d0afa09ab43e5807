"""Where no line starts, for what it hangs on stands before: a time, a thing in a list, a verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask


def time_before_clause(g: Grammar, mask: Mask) -> None:
    """No start on how long it was before or after: a | day after it had closed, two | weeks before the vote."""
    times = g.among["spans"] | np.isin(g.low, ("afternoon", "evening", "morning", "night"))
    opens = times & np.isin(g.low, ("after", "before"))[g.right]
    counted = opens[g.right] & (g.number | g.among["counts"] | g.among["articles"] | g.among["roughly"])
    mask.start |= opens | counted | (counted[g.right] & g.among["roughly"])


def listed_behind_of(g: Grammar, mask: Mask) -> None:
    """No start in a list that hangs on "of": the house of the singer, poet and | thief Ray Bolt burned down."""
    join = g.low == "and"
    other = np.cumsum(g.among["stop"] & ~(join | g.among["articles"]))
    for begin, end in g.spans:
        verb = begin + int(np.argmax(np.append(g.verb[begin:end], True)))
        joins = np.flatnonzero(join[begin:verb]) + begin
        of = np.flatnonzero(g.low[begin : joins[-1]] == "of") + begin if len(joins) else joins
        if len(of) and verb < end and g.stops[of[-1] : joins[-1]].any() and other[joins[-1]] == other[of[-1]]:
            mask.start[of[-1] + 1 : verb] |= g.phrase[of[-1] + 1 : verb] <= joins[-1]


def verb_without_subject(g: Grammar, mask: Mask) -> None:
    """No start on a verb whose subject stands before it, nor on what says how: Bolt, a nurse, | hardly | knew him."""
    light = g.adverb | np.isin(g.low, ("almost", "barely", "hardly", "just", "nearly"))
    aside = g.among["articles"] | g.among["possessives"]
    described = np.char.endswith(g.low, "ed") & aside[g.before_adverb]  # a wholly | untested rule
    verb = (g.verb | g.clauses.finite) & ~(described | g.among["pointing"])
    verb &= (np.char.find(g.text, "'") < 0) & (np.char.find(g.text, "’") < 0)  # not: we've | won
    behind = np.minimum(g.next_behind(~light), len(g.at) - 1)
    mask.start |= (verb | (light & g.goes_on & verb[behind] & (g.phrase[behind] <= g.at))) & g.begins_small & ~g.first


def inverted_condition(g: Grammar, mask: Mask) -> None:
    """No start behind "had" or "were" that opens a condition: Had it not rained, | the mill would have burned."""
    opens = g.first & np.isin(g.low, ("had", "should", "were"))
    for begin, end in g.spans:
        if opens[begin] and not g.text[end - 1].endswith("?"):
            mask.start[begin + 1 : end] = True


def state_of_place(g: Grammar, mask: Mask) -> None:
    """No start on the state or land behind a place: a man of Graz, | Togo was found dead."""
    place = g.capital & g.stops & (g.low == "of")[g.left]
    mask.start |= g.capital & place[g.left] & ~g.stops & g.verb[g.right]


RULES = (time_before_clause, listed_behind_of, verb_without_subject, inverted_condition, state_of_place)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
