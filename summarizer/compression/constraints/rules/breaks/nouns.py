"""A noun left out behind what only says of what kind it is, or put beside another that it is no part of."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_FOLK = tuple("disabled elderly homeless jobless poor poorest rich richest sick wealthiest wealthy".split())
_REACHED = ("reach", "reached", "reaches")
_OF_WHAT = ("about", "in", "of", "on")
_LONG = ("take", "taken", "takes", "took")


def kind_of_noun(g: Grammar, mask: Mask) -> None:
    """No end on what says how a noun is before it: Togo's heavily taxed | mills, its weekly | and yearly sales.

    Nor on one of a row: with a very rigid, | loud party.
    """
    opens = g.the_or_its | g.owning | g.among["prepositions"]
    done = g.ends["ed"] | (g.among["participles"] & ~g.among["verbs"])
    how = g.adverb & opens[g.left]
    kind = (g.adjective & (how | opens)[g.left]) | (done & how[g.left])
    kind |= g.among["often"] & (g.among["possessives"] | g.owning)[g.left]
    mask.end |= how & (kind | done)[g.right] & g.goes_on
    kind |= how[g.left] & g.comma  # an increasingly rigid, | loud party
    kind &= g.begins_small & ~(g.owning | g.among["prepositions"])
    noun = (small_nouns(g) & ~g.among["often"]) | (g.capital & ~any_of(g.among, ("days", "stop")) & ~g.month)
    behind = np.where((g.word["and"] | g.word["but"])[g.right], g.right2, g.right)
    like = g.adjective | g.adverb | g.among["often"] | (g.among["plain_adjectives"] & ~g.among["prepositions"])
    does = g.clauses.bare | any_of(g.among, ("base_verbs", "only_verbs"))
    kind |= g.ends["er"] & does[g.left] & like_plural(g)[g.right]  # help create | safer | mills
    full = g.among["plain_adjectives"] & g.comma & (like | done)[behind]  # the | full, | unabridged text
    kind |= full & g.begins_small & g.among["articles"][g.left]
    row = like[behind] & (g.among["possessives"] | g.owning | how | g.adverb)[g.left] | full
    row &= g.stops | (behind != g.right)
    mask.end |= kind & noun[g.right] & g.goes_on
    for at in (kind & row & ~g.last & ~g.text_ends["."]).nonzero()[0].tolist():
        mask.end[at : min(g.next_behind(noun)[at], g.final[at])] = True


@needs("a", "an", "the")
def noun_and_phrase(g: Grammar, mask: Mask) -> None:
    """No "policy issue" of "made its policy a key issue", no "emails firm" of "emails the rope firm sent"."""
    opens = g.the_or_its | g.owning | g.adjective | (g.among["prepositions"] & ~g.infinitive)
    article = g.among["articles"] & (small_nouns(g) & g.goes_on & opens[g.left])[g.left]
    phrase, last, _ = noun_phrases(g)
    acts = g.verb | g.past | g.among["participles"]
    for at in (article & phrase[g.right] & (last[g.right] > g.at + 1)).nonzero()[0].tolist():
        end = int(last[at + 1])
        mask.inside[at - 1, at + 2 : end + 1] = True
        mask.end[at - 1 : end + 1] |= g.goes_on[end] and acts[end + 1]


@needs(*_OF_WHAT)
def noun_of_preposition(g: Grammar, mask: Mask) -> None:
    """No "talks government" of "in talks on a new government": no noun stands beside what its preposition is before."""
    phrase, last, _ = noun_phrases(g)
    first = g.told_behind % len(g.at)
    placed = one_of(g, _OF_WHAT) & (small_nouns(g) & g.goes_on)[g.left] & phrase[first]
    for at in (placed & small_nouns(g)[last[first]]).nonzero()[0].tolist():
        end = int(last[first[at]])
        end += int(g.quotation[end] > 0 and small_nouns(g)[end + 1])  # a "grand old" plan
        if g.low[end + 1] == "and" and small_nouns(g)[end + 2]:  # details | about privacy and rope plans
            end = int(last[end + 2])
        mask.inside[at - 1, at + 1 : end + 1] = True


@needs(*_FOLK)
def whom_behind_preposition(g: Grammar, mask: Mask) -> None:
    """No "let cuts for expire" of "let cuts for the poor expire": no preposition is left for a verb."""
    folk = one_of(g, _FOLK) & g.word["the"][g.left] & g.among["prepositions"][g.left2] & g.goes_on
    mask.reach(folk[g.right2], g.at + 2)


def kind_of_owner(g: Grammar, mask: Mask) -> None:
    """No "the German rope Ada Bolt" of "the German rope firm's chief Ada Bolt": what says which owner stays with it."""
    owner = g.owner & g.begins_small
    if not np.count_nonzero(owner):  # of most leads
        return
    kind = g.begins_small & g.goes_on & ~(g.verb | g.owning | any_of(g.among, ("stop", "prepositions", "conjunctions")))
    for at in owner.nonzero()[0].tolist():
        first = at
        while kind[first - 1]:
            first -= 1
        if g.among["articles"][first - 1] or (g.capital[first - 1] and g.among["articles"][first - 2]):
            first -= int(not g.among["articles"][first - 1])
            mask.reach((g.at >= first) & (g.at < at), at)
            mask.end[first:at] = True


def noun_like_verb(g: Grammar, mask: Mask) -> None:
    """No "Acme drop in profit" of "Acme reported a 9 percent drop in profit": such a noun stays behind its verb."""
    counted = g.number | g.among["units"] | g.adjective | g.among["counts"]
    noun = g.among["base_verbs"] & g.begins_small & counted[g.left] & ~g.among["auxiliary"]
    noun &= one_of(g, ("a", "an"))[g.last_before(~counted)]
    act = g.last_before(g.verb | g.past | g.clauses.finite)
    mask.keep(noun & (act >= g.phrase), act)


@needs("for")
def who_is_to_do_it(g: Grammar, mask: Mask) -> None:
    """No "support to sell it" of "support for Togo to sell it": who is to do what is asked for stays before it."""
    asked = g.word["for"] & (g.small & g.goes_on)[g.left] & ~g.stops
    _, last, ends = noun_phrases(g)
    whom = g.told_behind % len(g.at)
    to = np.minimum(np.where(g.capital[whom], ends, last)[whom] + 1, len(g.at) - 1)
    for at in (asked & g.infinitive[to] & ~g.stops[to - 1]).nonzero()[0].tolist():
        mask.keep((g.at > at) & (g.at <= to[at]), at)


@needs(*_LONG, *_REACHED)
def how_long_it_takes(g: Grammar, mask: Mask) -> None:
    """No "it could take" of "it could take two years": no end before how long or how much."""
    reached = one_of(g, _REACHED) & g.goes_on
    mask.end |= reached & (g.the_or_its | any_of(g.among, ("plain_adjectives", "essential")))[g.right]  # | new heights
    mask.end |= one_of(g, _LONG) & g.goes_on & (g.numeral | g.money | g.among["roughly"])[g.right]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
