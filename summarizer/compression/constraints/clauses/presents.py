"""What many do, or one behind an aside: the verb of a plural or of two, which looks like any other word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, any_of, one_of, those_like

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

_WHERE = ("across", "around", "at", "from", "in", "throughout")
_HELPS = tuple("help helped helping helps let lets made make makes making saw see sees".split())


def presents(g: Grammar, many: Booleans) -> Booleans:
    """What looks like the verb of the plural before it; `many` looks like one."""
    plural = ((many & ~g.verb) | g.among["plurals"]) & ~g.stops
    found = g.among["base_verbs"] & g.begins_small & (plural | (g.adverb & plural[g.left]))[g.left]
    folk = any_of(g.ends, ("ans", "crats")) & g.capital & g.goes_on & ~(g.capital | g.first)[g.left]
    found |= (
        g.among["base_verbs"] & g.begins_small & folk[g.left] & (g.the_or_its | g.capital)[g.right]
    )  # Togolans | back Bolt
    of = g.word["of"] & g.capital[g.left] & g.capital[g.right]  # drivers in the Republic of Togo | face tolls
    where = g.last_before(~(g.capital | g.ends["ern"] | g.word["the"] | of))  # men across the northern Alps | face rain
    inside = one_of(g, _WHERE)
    place = g.capital[g.left] & (g.among["prepositions"] | inside)[where]  # men in Graz | plan to go
    what = g.the_or_its | g.among["counts"] | g.word["less"] | g.word["more"]
    if "face" in g.places:
        what |= g.word["face"][g.left] & g.small  # face | long delays
    what = what[g.right] & plural[where - 1] & inside[where]  # nurses in Togo | work more
    found |= place & ((g.among["intends"] & g.infinitive[g.right]) | what) & g.among["base_verbs"]
    what = g.among["base_verbs"] & g.the_or_its[g.right]
    what |= g.among["intends"] & g.infinitive[g.right]
    what &= g.begins_small & (g.capital & ~(g.stops | g.owning))[g.left]
    for at in what.nonzero()[0].tolist():
        found[at] |= _is_behind_two(g, at)
    head = (plural | g.among["units"])[g.left] & g.begins_small & ~g.stops
    acts = g.among["base_verbs"] & g.among["particles"][g.right] | (g.low == "go")  # tons of plastic | end up in it
    acts &= (g.word["of"] & head)[g.left2]
    only = g.among["only_verbs"] & (g.among["prepositions"] & head)[g.left2]
    if np.count_nonzero(only):  # plans for peace | include it; not: help men in need | survive
        acts |= only & (g.last_before(one_of(g, _HELPS)) < g.phrase)
    found |= acts & g.begins_small & g.goes_on & ~(g.adjective | g.among["stop"])[g.left]
    return np.asarray(found | _behind_aside(g))


def _behind_aside(g: Grammar) -> Booleans:
    """What one thing does behind what it is: the pill, made in Togo, | causes fewer deaths."""
    what = any_of(g.among, ("articles", "possessives", "counts")) | one_of(g, ("fewer", "less", "more")) | g.number
    does = g.ends["s"] & g.begins_small & g.comma[g.left] & what[g.right] & ~(g.verb | g.stops)
    does &= (g.verbs == g.verbs_before) & (g.phrase[g.left] > g.begin)
    known = word_list("base_verbs") | word_list("only_verbs") | word_list("verb_nouns")
    return those_like(does, g.low, lambda low: low.removesuffix("s") in known)


def _is_behind_two(g: Grammar, verb: int) -> bool:
    """Whether a word is behind two names that are a subject: Acme and Bolt | plan it; not: the May and Ray | plan."""
    join = verb - 1
    while g.capital[join] or g.bracketed[join]:
        join -= 1
    before = slice(g.phrase[verb], join)
    named = g.low[join] == "and" and g.capital[join - 1] and not g.owning[join - 1]
    other = (g.verb[before], *(g.among[name][before] for name in ("articles", "prepositions", "possessives")))
    return bool(named and not any(map(np.count_nonzero, other)))
