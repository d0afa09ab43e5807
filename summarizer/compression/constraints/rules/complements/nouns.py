"""What nouns and participles are not without: the noun of a nationality, what a plan is to do, what a thing is for."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import ALWAYS, asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases

_PEOPLES = ("ian", "ean", "ese", "ish")  # ends of words for what is of a land
_TO_WHOM = ("about", "against", "for", "from", "into", "of", "on", "onto", "over", "to", "towards", "with")
_STATES = tuple("find finds found got have hear heard saw see want wants".split())  # found a man | hurt


def noun_of_nationality(g: Grammar, mask: Mask) -> None:
    """No end on the "Ghanaian" of "a Ghanaian rival"."""
    land = g.among["nationals"] | g.among["nationalities"]
    for at in np.flatnonzero(g.capital & g.goes_on & (noun_phrases(g)[0] & g.begins_small)[g.right]).tolist():
        mask.end[at] |= land[at] or g.text[at].endswith(_PEOPLES)


def what_is_to_be_done(g: Grammar, mask: Mask) -> None:
    """No "a plan to Togo" of "a plan to sell nuts to Togo": to whom, from, for or with whom it is done goes with it."""
    opens = g.among["prepositions"] & ~(g.infinitive | g.weekday | g.stops)
    if not (g.infinitive.any() and opens.any()):
        return
    opens &= one_of(g, _TO_WHOM)
    nouns = g.ends["s"] & ~g.among["base_verbs"]  # answers to | questions
    done = g.last_before(g.infinitive & ~nouns[g.right])
    verbs = np.cumsum(g.verb & ~g.clauses.bare)
    inside = opens & (done >= np.maximum(g.phrase, 1)) & (verbs == verbs[done]) & (g.clauses.opener <= done)
    mask.kept.append(np.where(inside, done, 0))


def for_what_it_is_done(g: Grammar, mask: Mask) -> None:
    """No end on "meant" of "stole nuts meant for Ada": what is told of a noun is not left before its "for", "in"."""
    done = (g.past | (g.among["participles"] & ~one_of(g, ("run", "shot")))) & g.begins_small & g.goes_on
    done &= (g.among["prepositions"] | g.infinitive | g.weekday)[g.right]
    other = g.among["stop"] | g.verb | g.adverb | g.stops | g.among["auxiliary"] | g.gerund | g.among["graded"]
    done &= g.begins_small[g.left] & ~other[g.left]
    if not done.any():
        return
    acts = g.clauses.finite & ~(g.clauses.says | g.among["believes"])
    verb = g.last_before(acts)
    parted = np.cumsum(g.clauses.opens | g.among["conjunctions"] | (g.low == "that") | one_of(g, _STATES))
    parted += np.cumsum(g.among["leaving"] | g.clauses.says | g.among["believes"])
    told = (verb >= g.phrase) & (verb > 0) & (parted == parted[verb - 1])
    mask.end |= done & (told | (g.low == "according")[g.phrase])


RULES = {
    noun_of_nationality: ALWAYS,
    what_is_to_be_done: needs("to"),
    for_what_it_is_done: ALWAYS,
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
