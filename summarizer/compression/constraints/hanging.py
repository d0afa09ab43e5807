"""What hangs on a phrase before it, which is not left out alone: ferry | with 9 men | on board, a mill | that fell."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import like_plural
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.times import before_time

STATES = ("at", "in", "on", "under")
_BESIDE_IT = ("after", "as", "while")  # what opens a clause that a headline can do without
_BESIDE = ("near", "outside", "within")
_WHEN = ("beginning", "following", "including", "starting")
_FROM = ("at", "from", "in", "of")


@lru_cache(maxsize=1)  # ends and steps ask of the same lead
def predicates(g: Grammar) -> Booleans:
    """Which words of a headline without a verb so far stand before how its subject is: Togo's towns | at risk."""
    found = one_of(g, STATES)[g.right] & g.among["in_state"][g.right2] & g.goes_on
    if not np.count_nonzero(found):
        return found
    acts = (g.clauses.finite | g.verb | g.clauses.participle | g.infinitive).cumsum()
    return np.asarray(found & (acts == acts[g.begin]) & ~g.adjective)


def hanging_on(g: Grammar, speaks: Booleans, inside: slice, opens: Booleans, verbs: Booleans) -> Booleans:
    """(n, n): which steps over a phrase of a headline leave what hangs on that, or nothing that tells of its subject.

    Before its verb no phrase is left before another: police | in Togo fire gas | at protesters.

    Args:
        g: The grammar of the lead.
        speaks: Which words are of a speaker that closes the headline.
        inside: The places of its words.
        opens: Which words open a phrase.
        verbs: Which words are verbs.
    """
    acts, begin = verbs.cumsum(), inside.start
    bare = acts[inside] == acts[begin] - verbs[begin]
    found: Booleans = bare[:, None] & opens[inside][None]
    found |= predicates(g)[inside][:, None] & speaks[inside][None]  # half of the towns | at risk, | a panel says
    doing = g.gerund[g.right2][inside]
    found |= doing[:, None] & opens[inside][None]  # suspended | for voting | against it
    aboard = g.word["aboard"] | (g.word["on"] & g.word["board"][g.right])
    return np.asarray(found | aboard[inside][None])


@lru_cache(maxsize=1)  # some rules ask of the same lead
def telling_which(g: Grammar) -> Booleans:
    """Each "that" that says which: a railway that will cost, a ruling that limits flights."""
    if "that" not in g.places:
        return g.word["that"]
    found = g.word["that"] & g.verbal[g.right] & ~g.verbal[g.left]
    said = g.clauses.says[verb := g.last_before(g.verbal | g.clauses.bare)] & (verb >= g.begin)
    acts = g.ends["s"] & ~g.ends["ss"] & g.begins_small & g.goes_on & (g.verb_behind > g.stop_behind)
    acts |= g.among["only_verbs"] | g.among["wants_object"]
    other = g.verbal | g.among["prepositions"] | g.adverb
    noun = (small_nouns(g) | (g.among["articles"][g.left] & g.begins_small)) & ~(g.among["proving"] | g.stops)
    before = g.last_before(~g.weekday)  # a law on Monday | that bans it
    acts = (acts & ~other[g.right]) | (g.adverb & g.verbal[g.right])  # a land that | now grows no nuts
    return np.asarray(found | (g.word["that"] & noun[before] & acts[g.right] & ~said))


def limits_of_kind(g: Grammar) -> Booleans:
    """Which words open what limits a kind: shops | with fewer than nine cooks, mills | near them; not: | with joy."""
    figure = g.number | any_of(g.among, ("counts", "compared", "roughly")) | one_of(g, ("few", "little", "no"))
    many, (phrase, last, _) = like_plural(g), noun_phrases(g)
    owned = figure | (phrase & many[last])  # with | small children
    found = one_of(g, ("with", "without")) & (owned | (g.among["articles"] & owned[g.right]))[g.right]
    return np.asarray((found | one_of(g, _BESIDE)) & many[g.left] & g.goes_on & ~before_time(g))


def which_of_kind(g: Grammar) -> Booleans:
    """Which words open what says which of a kind are meant: | with children, | under 15, | from Togo, | who fled."""
    found = limits_of_kind(g) | one_of(g, ("that", "who", "whose")) | one_of(g, _FROM) & ~before_time(g)
    found |= one_of(g, ("with", "without")) & (g.word["a"] | g.word["an"])[g.right]
    found |= one_of(g, ("aged", "over", "under")) & g.numeral[g.right]
    doing = (g.past | g.gerund | g.among["participles"] | g.clauses.told[g.left]) & ~one_of(g, _WHEN)
    return np.asarray(found | doing & ~(g.verb | g.adverb | g.among["prepositions"]))


def not_committed(g: Grammar, mask: Mask) -> Booleans:
    """The "not" of what somebody did not commit, which goes with it: jailed | for a murder he did not commit."""
    found = np.zeros(len(g.at), np.bool_)
    noun = g.small & ~(g.verb | g.stops | g.clauses.says)
    for at in (g.guard & one_of(g, ("commit", "committed"))[g.right]).nonzero()[0].tolist():
        who = at - 1 - (g.low[at - 1] in ("did", "had"))
        if g.low[who] in ("he", "she", "they") and noun[who - 1] and g.among["prepositions"][g.governor[who - 1]]:
            found[at] = True
            mask.tie(who - 1, at + 1)
            mask.left[who : at + 2] = True
    return found


def to_speaker(g: Grammar, found: Booleans, begin: int, said: int, verbal: Booleans) -> None:
    """Opens the steps of a headline over what it can do without to who closes it, and shuts those to that one's verb.

    Kill nine | as strikes hit Togo's ports, | Ada Bolt says. Rose 9%, | up from 5% in May, | study finds. What figures
    show tells itself without its other half: Prices fall, | but rents rise, | figures show.
    """
    end = begin + len(found)
    found[:said, -1] &= said == len(found) - 1  # up | finds
    if g.guard[begin : begin + said].any():
        return
    found[:, said] |= one_of(g, _BESIDE_IT)[g.right][begin:end] & ~verbal
    aside = one_of(g, ("down", "up"))
    if one_of(g, ("data", "figures", "statistics"))[begin + said : end].any():
        aside |= g.word["but"]
    found[:, said] |= (aside[g.right] & g.stops)[begin:end]
