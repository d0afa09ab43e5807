"""What "than" and "as" join: what is compared, with what, and the verb of that."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import amounts

_TIMES = ("half", "times", "twice")


@needs("as", "longer", "than")
def comparison_whole(g: Grammar, mask: Mask) -> None:
    """A "than" stays behind more, faster, rather, and what is compared, with its verb; a "longer" behind "no"."""
    than = (g.low == "than") & ~g.last
    mask.right |= (g.low == "no") & (g.low == "longer")[g.right]
    if not g.places.keys().isdisjoint(_TIMES):
        _bind_times(g, mask)
    more, graded = (g.low == "less") | (g.low == "more"), g.adjective | g.adverb | g.ends["ly"] | g.among["graded"]
    compared = (g.among["compared"] | (g.ends["er"] & ~g.capital) | (graded & more[g.left])) & than[g.right]
    mask.right |= compared & g.goes_on
    mask.left |= compared[g.left]
    mask.right |= more & g.goes_on & (compared & graded)[g.right]  # more | quickly than
    mask.left |= compared & graded & more[g.left]
    before = g.last_before(g.among["compared"])  # a greater range | than
    mask.kept.append(np.where(than & (before >= g.begin), before, 0))
    behind = np.minimum(g.next_behind(than), len(g.at) - 1)
    plain = np.cumsum(g.verb | (g.among["stop"] & (g.low != "of")) | g.stops)
    described = (before >= g.phrase) & (plain == plain[before]) & (plain == plain[behind - 1]) & (behind > g.at)
    mask.kept.append(np.where(described, before, 0))  # more frost | resistant than
    as_many = (g.low == "as") & ((g.low == "as")[g.left] & (g.low != "well"))[g.left]  # as fast | as
    if not (than | as_many).any():
        return
    other = amounts(g) | g.among["fractions"] | g.among["spans"]  # for more than a century | sold
    acts = acting(g) | g.clauses.finite | g.among["base_verbs"]
    ends = g.stops | (g.among["prepositions"] & (g.low != "of")) | g.among["conjunctions"] | g.clauses.opens
    for at in np.flatnonzero(than & (before >= g.phrase) & ~other[g.right]).tolist():
        mask.tie(before[at], at)  # rose faster | in May | than in June
    for at in np.flatnonzero(than | as_many).tolist():
        first = int(min(g.told_behind[at], len(g.at) - 1))
        if other[first] or g.among["prepositions"][first] or g.stops[at]:
            continue
        verb = int(g.next_behind(acts)[at])
        if verb <= g.stop_behind[at] and not ends[at + 1 : verb].any():  # than models | predicted
            verb += int(g.clauses.participle[verb + 1] and g.among["auxiliary"][verb] and g.goes_on[verb])
            mask.tie(at, verb)
            mask.right[at:verb] |= ~(g.among["articles"] | g.among["possessives"])[at + 1 : verb + 1]


def _bind_times(g: Grammar, mask: Mask) -> None:
    """How many times as much goes with it, and with the second "as": ten | times | as often | as others."""
    times = one_of(g, _TIMES) & g.goes_on & (g.low == "as")[g.right]
    mask.right |= times | times[g.left] | ((g.number | g.among["counts"]) & times[g.right])  # ten | times | as often
    mask.left |= times[g.left] | (times & (g.low == "times"))
    second = g.next_behind(g.low == "as")
    for at in np.flatnonzero(times & (second[g.right] <= g.stop_behind)).tolist():
        to = int(g.next_behind(g.infinitive)[at])  # twice as likely as men | to die
        likely = g.among["wants_infinitive"][at + 2] and to <= g.stop_behind[at]
        mask.tie(at, max(to, second[at + 1]) if likely else second[at + 1])
        mask.inside[at + 2, second[at + 1]] |= second[at + 1] > at + 3  # as likely | to die as
