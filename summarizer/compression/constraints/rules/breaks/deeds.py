"""What is done stays before what tells to whom, where or with what: no line comes over a verb to its preposition."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import HELPS, small_nouns
from summarizer.compression.constraints.times import before_time

_TO_WHOM = ("about", "against", "as", "for", "from", "into", "of", "on", "onto", "over", "to", "towards", "with")
_WHERE = ("at", "in")
_SELF = ("herself", "himself", "itself", "themselves")
_WHO = ("he", "how", "it", "she", "that", "they", "what", "where", "whether", "which", "who")


def what_is_to_be_done(g: Grammar, mask: Mask) -> None:
    """No "a plan to Togo" of "a plan to sell nuts to Togo": to whom, where or with whom it is done goes with it."""
    opens = one_of(g, _TO_WHOM) & ~(g.infinitive | g.weekday | g.stops | g.word["condition"][g.right])
    invested = g.infinitive[g.left2] | g.among["units"][g.left]  # to invest | in it, to keep $9 million | in aid
    opens |= g.word["in"] & invested
    opens |= one_of(g, _WHERE) & ~(g.weekday | g.stops | before_time(g))  # to run a mill | in Lome
    doing = _doing(g)
    used = g.last_before(doing & g.among["prepositions"][g.left])  # lost it after using nuts | to bribe men
    mask.keep(g.infinitive & (used >= g.phrase) & (g.verbs == g.verbs[used]) & (g.clauses.opener <= used), used)
    if not (np.count_nonzero(g.infinitive | doing) and np.count_nonzero(opens)):
        return
    mask.keep((opens & g.goes_on)[g.left2] & g.ends["ed"][g.left], g.left - 1)  # to invest in troubled | loans
    done = g.last_before((g.infinitive & ~(g.ends["s"] & ~g.among["base_verbs"])[g.right]) | doing)  # reply to | calls
    verbs = (g.verb & ~g.clauses.bare).cumsum()
    inside = opens & (done >= g.phrase) & (verbs == verbs[done]) & (g.clauses.opener <= done)
    mask.keep(inside, done)


def _doing(g: Grammar) -> Booleans:
    """Participles that do something: of | planning a raid, men | selling nuts; not: the | rising debt."""
    doing: Booleans = g.gerund & g.begins_small & g.goes_on
    if not np.count_nonzero(doing):  # in many leads
        return doing
    placed = g.among["prepositions"]
    noun = ~(
        g.verb | g.adverb | g.adjective | g.determiner | g.gerund | g.stops | any_of(g.among, ("auxiliary", "stop"))
    )
    noun &= ~(g.first | g.month | any_of(g.among, ("days", "periods")))  # gave a memo in May | making its case
    before = noun | g.stops | g.among["auxiliary"][g.before_adverb]
    return np.asarray(doing & (before[g.left] | (placed[g.left] & (~placed | g.word["as"])[g.right])))


@needs(*_WHO)
def what_who_did(g: Grammar, mask: Mask) -> None:
    """No "met a nurse to Togo" of "met a nurse who sent nuts to Togo": what a clause with "who" tells stays in it."""
    acts = g.verb | g.among["auxiliary"] | g.clauses.modal | g.clauses.present
    who = g.last_before(one_of(g, _WHO) & acts[g.right])
    told = acts.cumsum()
    opens = one_of(g, (*_TO_WHOM, *_WHERE)) & ~(g.infinitive | g.weekday | g.stops | g.clauses.opens | before_time(g))
    mask.keep(opens & (who >= g.phrase) & (told > told[who]), who)


@needs(*HELPS)
def helped_what(g: Grammar, mask: Mask) -> None:
    """No "helped papers" of "helped backdate papers": what somebody helped to do stays behind it."""
    plain = g.small & g.goes_on & ~(g.adjective | g.adverb | like_plural(g) | g.owning | g.ends["ing"])
    plain &= ~any_of(g.among, ("plain_adjectives", "essential", "determiners", "counts", "prepositions", "people"))
    noun = small_nouns(g) | g.the_or_its | g.capital
    mask.reach(one_of(g, HELPS) & g.goes_on & (plain & noun[g.right])[g.right], g.at + 1)


def doing_with_preposition(g: Grammar, mask: Mask) -> None:
    """No "against jumping reports" of "against jumping to a view on reports": a deed on something keeps its "on"."""
    doing = g.gerund & g.begins_small & g.goes_on & (g.among["prepositions"] & ~g.infinitive)[g.left]
    on = g.among["prepositions"] & ~(g.among["particles"] | g.weekday | g.stops)
    what = (g.small & ~g.adverb) | g.capital | g.the_or_its
    mask.part(g, doing & on[g.right], what & ~g.weekday, g.near)


@needs(*_SELF)
def done_to_oneself(g: Grammar, mask: Mask) -> None:
    """No "made a case from Ada" of "made a case distancing himself from Ada": from whom stays with what is done."""
    own = one_of(g, _SELF) & (g.gerund & g.begins_small)[g.left]
    mask.keep(g.among["prepositions"] & ~g.weekday & own[g.left], g.left - 1)


def told_in_aside(g: Grammar, mask: Mask) -> None:
    """No "Ada, taped on it" of "Ada, in a talk taped on it, won": what is told of a noun of an aside is not of whom."""
    told = (g.past | g.clauses.participle) & g.begins_small & (small_nouns(g) & g.goes_on)[g.left]
    inside = g.among["prepositions"][g.phrase] & g.comma[g.mark] & (g.phrase > g.begin)
    mask.keep(told & inside & (g.clauses.opener < g.phrase), g.left)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
