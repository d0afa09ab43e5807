"""Which words open and close clauses, and which are the verbs in them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.mask import Booleans, any_of, one_of

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

_OPENING = ("if", "unless", "until")
_CLAUSES = ("as", "because", "when", "while")
_CONTACT = 4  # words from "they" to the preposition behind their verb: they had been fishing | on
_BE = ("has", "is", "was")


def opening(g: Grammar, present: Booleans) -> Booleans:
    """Which words a clause hangs on: when, as; not: as much as it, since May, amid; `present` are verbs of plurals."""
    verbs = (g.verb & ~g.ends["s"] | present).cumsum()
    other = g.among["graded"][g.left] | g.among["graded"][g.right] | ((verbs == verbs[g.before]) & ~g.stops[g.left])
    other |= (g.among["how_far"] & g.word["far"][g.left])[g.left]  # as far south | as Graz
    compares = g.word["as"] & other
    if np.count_nonzero(compares) and not g.word.held.isdisjoint(_BE):
        compares &= ~_while(g)
    dated = one_of(g, ("since", "till", "until"))
    role = g.word["as"] & (g.among["describing"] | g.among["naming"])[g.left]
    if np.count_nonzero(dated | role):  # since | May, since | a fire in the mill, described as | a thief
        bare = g.among["base_verbs"] & ~(g.word["to"] | g.among["articles"] | g.number)[g.left]
        acts, opens = acting(g) | bare, (g.among["question"] | g.word["that"]).cumsum()
        helped = (g.among["auxiliary"] | g.among["modal"] | g.adverb)[g.left]
        runs, ends = (acts & ~helped).cumsum() - opens, np.minimum(g.stop_behind, len(g.at) - 1)
        none = runs[ends] <= runs  # but for those of who, which and that
        dated = (dated & ((g.among["days"] | g.month | g.number)[g.right] | none)) | (role & none)
    return np.asarray(g.among["subordinate"] & ~compares & ~dated & ~one_of(g, ("amid", "despite", "like")))


def opening_headline(g: Grammar) -> Booleans:
    """Which words of a headline open a clause: vows to go | as strike ends; not: fell as much as 9%, tried as adult."""
    as_ = g.word["as"]
    equal = (as_ & as_[g.right2]) | (as_ & as_[g.left2])
    return np.asarray(one_of(g, _CLAUSES) & ~(g.clauses.participle[g.left] | equal))


def over_opening(g: Grammar, begin: int, end: int) -> Booleans:
    """(n, n): which steps lead over the comma of a condition that opens a headline: If vote | fails, | Togo acts."""
    at, close = np.arange(begin, end), _opening_clause(g, begin)
    inside, behind = at <= close, at > close
    return np.asarray(inside[:, None] & behind[None] & ~((at == close)[:, None] & (at == close + 1)[None]))


def behind_opening(g: Grammar, begin: int, end: int) -> Booleans:
    """Which words of a headline are not before its main verb, where a condition opens it: If it rains, Togo | acts."""
    at, close = np.arange(begin, end), _opening_clause(g, begin)
    verbs = (acting(g) | g.infinitive | g.clauses.participle).cumsum()
    told = (at > close) & (verbs[at] > verbs[close])
    return np.asarray(told | (close < begin) | (close >= end - 1))


def _opening_clause(g: Grammar, begin: int) -> int:
    """The place of the comma of a condition that opens a headline; before `begin` for none."""
    close = int(g.stop_behind[begin])
    return close if one_of(g, _OPENING)[begin] and g.text[close].endswith(",") else begin - 1


def _while(g: Grammar) -> Booleans:
    """Which "as" stand behind what something is and before a clause: was a hive of joy | as the city held a fair."""
    be, before = g.last_before(one_of(g, _BE)), g.last_before(g.word["as"])
    graded = g.among["graded"] | g.among["compared"] | g.adjective | g.among["describing"] | g.among["naming"]
    opens = (g.among["question"] | g.word["that"] | g.infinitive | g.among["conjunctions"]).cumsum()
    verb, who = g.next_or_last(acting(g)), g.the_or_its | g.capital
    who |= (g.ends["s"] | g.among["plurals"]) & g.verbal[g.right]  # is at risk | as costs have risen
    told = (verb <= g.stop_behind) & (opens[verb] == opens) & who[g.right]
    return np.asarray(g.word["as"] & told & (be >= g.phrase) & (before < g.phrase) & ~graded[g.left])


def bounds(g: Grammar) -> Booleans:
    """Which words look like prepositions and only bound a number: | at least nine men, | about 9 million euros."""
    numeral = g.numeral
    least = g.word["at"] & (g.word["least"] | g.word["most"])[g.right]
    return np.asarray((g.among["roughly"] & numeral[g.right]) | least)


@lru_cache(maxsize=1)  # a rule asks again
def stranded(g: Grammar) -> Booleans:
    """Which prepositions close a clause with no "that" before the verb of its noun: the car they rode | in left it."""
    among, left, right = g.among, g.left, g.right
    he = g.among["subjects"] & ~g.word["it"]
    if not np.count_nonzero(he):  # in most leads
        return he
    noun = g.begins_small & ~(g.past | g.adverb | g.stops | any_of(among, ("stop", "verbs", "said", "speech")))
    own = g.last_before(he & noun[left]) >= np.maximum(g.phrase, g.at - _CONTACT)
    ends = any_of(among, ("stop", "particles")) | g.number | g.capital | g.adverb
    does = g.begins_small & (g.past & ends[right] | among["verbs"] & ~g.past) & ~among["auxiliary"]
    did = g.past | g.gerund | any_of(among, ("auxiliary", "verbs", "particles"))
    return np.asarray(among["prepositions"] & g.goes_on & did[left] & own & does[right])


def modals(g: Grammar) -> Booleans:
    """Which words are a modal: may, will; but not "to"."""
    need = "need" in g.places and g.word["need"] & g.word["not"][g.right]  # need | not pay
    return np.asarray((g.among["modal"] & ~g.word["to"]) | need)


@lru_cache(maxsize=1)  # some rules ask of the same lead
def acting(g: Grammar) -> Booleans:
    """Which words are a verb, or an auxiliary or modal before one."""
    return np.asarray(g.verb | g.among["auxiliary"] | modals(g))
