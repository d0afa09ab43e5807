"""No line ends before the words that tell when, how or which: one that does breaks off."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of

_SOONER, _HOW = ("earlier", "later"), ("how", "what", "whether", "why")
_IS = tuple(f"{word}{mark}s" for word in ("he", "it", "she") for mark in "'’")
_TELLING = ("adding", "saying", "writing")
_TWO = {"between": "and", "either": "or", "neither": "nor"}


@needs(*_SOONER, "sooner")
def earlier_than_when(g: Grammar, mask: Mask) -> None:
    """No "sold it earlier" of "sold it earlier this year": no end on "earlier" or "later" before when or than what."""
    when = any_of(g.among, ("days", "periods", "pointing", "prepositions")) | g.word["than"]
    mask.end |= one_of(g, (*_SOONER, "sooner")) & g.goes_on & when[g.right]
    than = g.word["sooner"] & g.word["than"][g.right]  # could end | sooner than men think
    mask.end |= (g.clauses.bare | g.verb) & g.goes_on & than[g.right]


@needs("there", of=["subjects"])
def subject_of_its_verb(g: Grammar, mask: Mask) -> None:
    """No "make sure wins" of "make sure she wins", "said would be" of "said on Monday there would be": who does it."""
    pronoun = (g.among["subjects"] | g.word["there"]) & g.goes_on
    opens = g.clauses.says | g.clauses.bare | g.main_verb | g.past | g.word["that"] | g.word["sure"]
    pronoun &= opens[g.last_before(~g.weekday)[g.left]]
    mask.left |= (g.clauses.finite | g.clauses.modal | g.among["auxiliary"]) & pronoun[g.left]


@needs(*_IS)
def what_he_is(g: Grammar, mask: Mask) -> None:
    """No "showed us a rogue" of "showed us that he's a rogue": what somebody is keeps that he is."""
    said = one_of(g, _IS) & (g.word["that"] | g.clauses.says)[g.left] & g.goes_on
    behind = g.last_before(said)
    mask.keep((behind >= g.phrase) & (g.verbs - g.verbs[behind] <= 1) & ~g.weekday & ~said, behind)


@needs("as")
def role_behind_as(g: Grammar, mask: Mask) -> None:
    """No "her skill as and wit" of "her skill as a baker and wit": what somebody is stays behind its "as"."""
    other = g.among["conjunctions"] | g.verb | g.among["prepositions"]
    mask.part(g, g.word["as"] & g.among["articles"][g.right], other, g.near)


@needs(*_HOW)
def before_how(g: Grammar, mask: Mask) -> None:
    """No end before "how", "what", "whether" or "why" without a mark: goes to see | what it costs."""
    mask.end |= (one_of(g, _HOW) & g.begins_small)[g.right] & g.goes_on


@needs(*_TWO)
def before_the_second(g: Grammar, mask: Mask) -> None:
    """No end before the "and" of "between", the "or" of "either", the "nor" of "neither": either a fool | or a liar."""
    for opener, join in _TWO.items():
        if opener in g.places:
            first, count = g.last_before(g.word[opener]), g.word[join].cumsum()
            opened = (first >= np.maximum(g.phrase, g.begin)) & (count == count[first])  # its other half is to come
            mask.end |= opened & (count[g.final] > count)


@needs("says", "said", "say")
def said_of_what(g: Grammar, mask: Mask) -> None:
    """No "says of events" of "says of events in Lome: We lost": what is said of it is told."""
    of = one_of(g, ("says", "said", "say")) & g.word["of"][g.right] & g.goes_on
    for at in of.nonzero()[0].tolist():
        end = int(g.final[at])
        what = (g.text_ends[":"][g.left] | g.quoted)[at : end + 1].nonzero()[0]
        if len(what):
            mask.tie(at, at + int(what[0]))


@needs(*_TELLING)
def telling_what(g: Grammar, mask: Mask) -> None:
    """No "told of it, writing" of "told of it, writing, “We lost.”": what is written or said so is told."""
    mask.end |= one_of(g, _TELLING) & g.comma & g.stops[g.left]


def this_of_preposition(g: Grammar, mask: Mask) -> None:
    """No "in this week" of "in Lome this week": a preposition is not left for a time behind its noun."""
    time = one_of(g, ("last", "next", "this")) & (g.among["periods"] | g.among["spans"])[g.right]
    mask.part(g, g.among["prepositions"] & ~g.stops, time, g.near)


@needs("no")
def number_of_rank(g: Grammar, mask: Mask) -> None:
    """No "held the spot" of "held the No. 1 spot": which number it has stays before a noun."""
    rank = g.written["No."] & g.number[g.right]
    mask.keep((rank & g.goes_on)[g.left2] & g.small & ~g.verb, g.left - 1)


@needs(of=["subjects"])
def pronoun_and_other(g: Grammar, mask: Mask) -> None:
    """No "said she met" of "said she and a baker met": with whom somebody does it stays behind "she"."""
    two = g.among["subjects"] & g.goes_on & (g.word["and"] & g.goes_on & ~g.verb[g.right])[g.right]
    other = two & (g.capital | g.the_or_its)[g.right2]
    mask.right |= other
    mask.reach(other[g.left], g.told_behind)


@needs("than")
def now_than_then(g: Grammar, mask: Mask) -> None:
    """No "More men like it" of "More men like it now than in May": than when they do stays."""
    more = g.last_before(one_of(g, ("fewer", "less", "more")))
    for at in (g.word["than"] & one_of(g, ("now", "today"))[g.left] & (more >= g.begin)).nonzero()[0].tolist():
        mask.end[more[at] : at] = True


@needs("take", "takes", "took")
def took_to_what(g: Grammar, mask: Mask) -> None:
    """No "took to urge men" of "took to the streets to urge men": where somebody took stays."""
    took = one_of(g, ("take", "takes", "took")) & g.goes_on & (g.word["to"] & ~g.infinitive)[g.right]
    mask.right |= took
    mask.reach(took[g.left], g.told_behind)


def which_somebody_did(g: Grammar, mask: Mask) -> None:
    """No "studies a claim" of "studies a claim Ada Bolt made": no end before a name and its verb without a mark."""
    name = g.capital & ~(g.among["days"] | g.among["stop"])
    acts = g.verb | g.among["auxiliary"] | g.clauses.modal | g.clauses.finite
    ends = g.next_or_last(~(name | g.bracketed | g.among["forms"]))
    found = g.small & ~(acts | g.among["titles"]) & g.goes_on & name[g.right]
    if np.count_nonzero(found):
        mask.end |= found & acts[ends]


def clause_behind_quoted(g: Grammar, mask: Mask) -> None:
    """No start in "the village feels" of "the 'pain' the village feels": such a clause says of which thing it is."""
    closes = any_of(g.text_ends, ('"', "”")) & g.quoted & ~g.first
    if not np.count_nonzero(closes):  # in most leads
        return
    opens = closes[g.left] & g.word["the"] & g.begins_small & g.among["articles"][g.left2]
    for at in (opens & (g.verb_behind <= g.stop_behind)).nonzero()[0].tolist():
        mask.start[at : g.stop_behind[at] + 1] = True


def share_of_more(g: Grammar, mask: Mask) -> None:
    """No "is 25%" of "is 25% faster than mine": by how much it is more stays before what it is."""
    share = (g.ends["%"] | one_of(g, ("percent", "pc"))) & g.goes_on
    mask.right |= share & (g.among["compared"] & g.begins_small & ~g.word["than"])[g.right]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
