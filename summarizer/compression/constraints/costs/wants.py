"""What a line loses that a verb or noun of it wants, at a price: what is pledged, for what somebody is sued."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Toll, functions_of, one_of
from summarizer.compression.constraints.phrases import MONEY, relations, small_nouns
from summarizer.compression.constraints.times import before_time

_NEXT = tuple("about against at between for from how in into of on that to toward towards when whether with".split())
_FAR = 12  # words behind a verb in which what it wants begins
_SUES = ("sue", "sued", "sues", "suing")
_PAYS = ("pay", "paid", "paying", "pays")
_SETTLES = tuple("avoid close end resolve settle".split())


def lose_next(g: Grammar, toll: Toll) -> None:
    """Leaves out what a word with which headlines seldom end has behind it: takes aim | at Togo, the fact | that."""
    bound = np.zeros(len(g.at), np.bool_)
    place = np.minimum(g.told_behind, len(g.at) - 1)
    near = (g.goes_on | g.weekday[g.right]) & (g.phrase[place] <= g.at)
    when = before_time(g) | g.weekday | g.infinitive
    for opener in _NEXT:
        if opener in g.places:
            bound |= g.among[f"hangs_{opener}"] & near & (g.word[opener] & ~when)[place]
    bound &= g.begins_small
    if np.count_nonzero(bound):
        toll.end += bound
        toll.inside.append(g.beyond(place + g.word["that"][place], bound))  # argued | it is so


def end_before_relation(g: Grammar, toll: Toll) -> None:
    """Ends on a word that says little without what it has to do with: talks | with Togo, a bid | for Acme."""
    toll.end += relations(g) & g.among["told_alone"] & g.goes_on & ~g.clauses.behind


def lose_later(g: Grammar, toll: Toll) -> None:
    """Leaves out what a verb or fear wants farther on: pledged to Togo | that it stays, sued Acme | over nuts."""
    told = (g.verb | g.clauses.participle | g.clauses.bare | g.gerund) & g.begins_small
    acts = (g.verb | g.clauses.finite | g.clauses.modal).cumsum()
    over = one_of(g, ("for", "over")) & ~before_time(g) & ~g.weekday
    fears = g.among["nouns_that"] & small_nouns(g)  # fears among men in Graz | that it sinks
    settles = g.infinitive & one_of(g, _SETTLES)[g.right]
    asks = (
        (told & g.among["later_that"] & ~g.weekday[g.right] | fears, g.word["that"] & ~g.stops[g.left]),
        (told & g.among["later_as"], g.word["as"] & (g.the_or_its | g.adjective)[g.right]),
        (told & g.among["later_to"], g.word["to"] & ~g.infinitive),
        (told & g.among["awaited"] & g.among["auxiliary"][g.before_adverb], g.infinitive),  # is due next week | to act
        (told & one_of(g, _SUES), over | g.infinitive),
        (told & one_of(g, _PAYS) & _money(g), over | settles),
        (told & g.among["later_of"], g.word["of"] & (g.gerund | g.begins_small)[g.right]),
    )
    for wants, opens in asks:
        listed = wants is asks[-1][0]  # accused Acme, Bolt and Ray | of lying
        for at in (wants & g.goes_on).nonzero()[0].tolist():
            found = opens[at + 2 : at + _FAR + 2].nonzero()[0]
            place = at + 2 + int(found[0]) if len(found) else len(g.at)
            inside = place <= g.final[at] and (listed or g.phrase[place] <= at)
            if inside and acts[place - 1] == acts[at]:
                toll.end[at:place] += 1
                toll.inside.append(((g.at >= at) & (g.at < place))[:, None] & (g.at > place))


def _money(g: Grammar) -> Booleans:
    """Before which words a sum of money comes: pay | $9, pay | 9 million euros, pay | up to 9 euros."""
    sums = g.money | g.number | one_of(g, MONEY)
    return np.asarray(sums[g.right] | sums[g.right2] | (g.among["roughly"][g.right]))


def charge(g: Grammar, tolls: Mapping[str, Toll]) -> None:
    """Charges what each cost above charges that is asked for."""
    for cost in functions_of(__name__, "g", "toll"):
        if cost.__name__ in tolls:
            cost(g, tolls[cost.__name__])
