"""How many of all: a share, none or each of some is told with what says which they are."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.conditions import is_denied
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import needs
from summarizer.compression.constraints.mask import Integers, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases
from summarizer.compression.constraints.rules.limits import WHERE
from summarizer.compression.constraints.times import before_time

_COUNTED = 4  # words before "top" in which one of them is counted
_OWNER = 4  # words behind "it" in which it owns none
_DUTIES = ("can", "may", "must", "should")


@needs("control", "hold", "own", *_DUTIES, of=["each", "ending", "of_all"])
def what_there_is_none_of(g: Grammar, mask: Mask) -> None:
    """No "knew of no nuts" of "knew of no nuts linked to it", no "ban nuts" of "ban nuts in schools": which stays."""
    phrase, last, _ = noun_phrases(g)
    told = g.clauses.told | g.past | g.among["participles"] | one_of(g, ("that", "who"))
    where = one_of(g, WHERE) & ~(g.infinitive | before_time(g)) | (g.low == "with") & (g.low == "border")[g.left]
    for at in np.flatnonzero(g.among["each"] & g.goes_on).tolist():
        noun = _last_noun(g, last, at if g.low[at + 1] == "of" else at + 1)
        if g.goes_on[noun] and told[noun + 1] and not g.verb[noun + 1]:
            source = noun + 1 + int(np.argmax((g.low == "from")[noun + 1 : g.verb_behind[noun]]))
            mask.tie(at, source)  # every edit made to it | from Togo
    whose = g.among["articles"] | g.among["possessives"]
    ends = g.among["ending"] & ~(g.among["auxiliary"] & ~g.among["have"])[g.before_adverb]
    one = g.number | g.among["counts"] | (g.among["articles"] & (g.low != "the"))
    ends &= ~(one | g.among["prepositions"])[g.right]
    most = g.among["of_all"] & (g.low != "none") & ~(whose | g.owning | (g.low == "at"))[g.left]
    for at in np.flatnonzero((ends | most) & g.begins_small | most & g.first).tolist():
        noun = _last_noun(g, last, at + 1 + int(whose[at + 1])) if g.low[at + 1] != "of" else _last_noun(g, last, at)
        if where[noun + 1] and g.goes_on[at : noun + 1].all() and phrase[noun]:
            mask.tie(at, noun + 1)  # halted most trains | into Graz, banned nuts | in schools
    share = g.last_before(g.among["shares"] | one_of(g, ("rest", "shares", "stake")))
    it = g.last_before(one_of(g, ("it", "they")))
    own = one_of(g, ("control", "hold", "own")) & is_denied(g) & (g.at - it <= _OWNER) & (share >= g.begin)
    for place in np.flatnonzero(own & (share > 0)):  # the 9 percent of Acme | it doesn't own
        mask.tie(share[place], place)
        mask.tie(it[place], place)
    if not g.places.keys().isdisjoint(_DUTIES):
        which = (g.clauses.told & ~g.gerund[g.right]) | ((g.low == "whose") & ~g.stops[g.left])[g.right]
        which &= (g.ends["s"] | g.among["plurals"]) & ~(g.among["articles"] | g.number | g.among["counts"])[g.left]
        duty = g.last_before(one_of(g, _DUTIES))  # must free men | who are ill
        mask.right |= which & (duty >= np.maximum(g.phrase, 1)) & (g.verbs == g.verbs[duty])


def _last_noun(g: Grammar, last: Integers, at: int) -> int:
    """Where the noun phrase ends that begins at a place, with what it is of: sales | of oil."""
    noun = int(max(last[at], at))
    while g.low[noun + 1] == "of" and g.goes_on[noun]:
        first = noun + 2 + int(g.among["articles"][noun + 2])
        noun = int(max(last[first], first))
    return noun


@needs("in", "of", of=["before_articles"])
def share_of_the(g: Grammar, mask: Mask) -> None:
    """No "most of victims" of "most of the victims", no "all say" of "all the papers say", "one" of "one in ten".

    Nor "nine out of mills" of "nine out of ten mills", no "one of the mills" of "one of the top mills".
    """
    share = g.among["of_all"] & (g.low == "of")[g.right] & g.goes_on
    mask.right |= (share & (g.low == "the")[g.right[g.right]])[g.left]
    counted = (g.number | g.among["counts"]) & (g.low == "of")[g.right] & g.goes_on  # recalled 9 of | its | vans
    mask.right |= (counted & g.among["possessives"][g.right[g.right]])[g.left]
    before = g.among["before_articles"] & g.among["articles"][g.right] & g.goes_on
    mask.reached.append(np.where(before, np.minimum(g.told_behind, len(g.at) - 1), len(g.at)))
    mask.end |= before
    number = (g.number & (np.char.str_len(g.low) != 4)) | g.among["counts"]  # not: two in 2019
    out = (g.low == "out") & (g.low == "of")[g.right]
    share = number & ~g.stops & ((g.low == "in") & number[g.right])[g.right]
    share |= number & (out & number[g.right[g.right]])[g.right]
    inside = share | share[g.left] | (out & share[g.left])[g.left]  # one | in | ten buses, six | out | of | ten
    mask.left |= inside[g.left]
    mask.end |= inside
    mask.reached.append(np.where(inside, g.at + 1, len(g.at)))
    one = (g.low == "one") & (g.low == "of")[g.right]
    top = (g.low == "top") & g.goes_on & (g.last_before(one) >= np.maximum(g.phrase, g.at - _COUNTED))
    mask.left |= top[g.left]  # one of Togo's top | mills
    mask.right |= top
    which = np.minimum(g.next_behind(g.among["relative"] | ((g.low == "that") & g.clauses.wants_verb)), len(g.at) - 1)
    for at in np.flatnonzero(one & (which <= np.minimum(g.stop_behind, g.verb_behind))).tolist():
        mask.tie(at, int(which[at]))  # one of nine mills | that closed
