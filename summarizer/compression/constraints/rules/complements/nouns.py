"""What nouns and participles are not without: the noun of a nationality, what a plan is to do, what a thing is for."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import ALWAYS, asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import HELPS, is_denied, noun_phrases

_HELPED = 6  # words behind "helped" in which stands what is done
_PEOPLES = ("ian", "ean", "ese", "ish")  # ends of words for what is of a land
_THAT = ("that", "which", "who")
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
    what = (g.among["articles"] | g.among["possessives"] | g.among["counts"] | g.number)[g.right]
    doing = g.gerund & g.begins_small & g.goes_on & what & g.among["prepositions"][g.left]  # of | planning a raid
    if not ((g.infinitive | doing).any() and opens.any()):
        return
    opens &= one_of(g, _TO_WHOM)
    nouns = g.ends["s"] & ~g.among["base_verbs"]  # answers to | questions
    done = g.last_before((g.infinitive & ~nouns[g.right]) | doing)
    verbs = np.cumsum(g.verb & ~g.clauses.bare)
    inside = opens & (done >= np.maximum(g.phrase, 1)) & (verbs == verbs[done]) & (g.clauses.opener <= done)
    mask.kept.append(np.where(inside, done, 0))


def for_what_it_is_done(g: Grammar, mask: Mask) -> None:
    """No end on "meant" of "stole nuts meant for Ada": what is told of a noun is not left before its "for", "in"."""
    participles = g.among["participles"] & ~g.among["nouns_like_participles"]  # took a | shot at it
    done = (g.past | participles) & g.begins_small & g.goes_on
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


def denied_kind(g: Grammar, mask: Mask) -> None:
    """What is denied of a kind is denied of that kind: did not sell wooden | ships, never held state | bonds."""
    denied = is_denied(g)
    if not denied.any():  # of most leads
        return
    phrase, last, _ = noun_phrases(g)
    kind = (
        phrase & g.goes_on & ~(g.stops | g.owning | g.number | g.first | g.among["articles"] | g.among["possessives"])
    )
    mask.left |= denied & phrase & kind[g.left] & (last == last[g.left]) & (last >= g.at)


def whom_it_helps(g: Grammar, mask: Mask) -> None:
    """Whom somebody helps stays before what is done: helped a mill | win a contract."""
    other = g.among["articles"] | g.among["possessives"] | g.among["prepositions"] | g.adjective | g.number
    does = g.among["base_verbs"] & g.begins_small & ~(other | g.infinitive | g.stops)[g.left]
    verb = g.next_behind(does)
    helps = one_of(g, HELPS) & g.goes_on & ~(g.infinitive | does)[g.right]
    helps &= (verb - g.at <= _HELPED) & (verb <= g.stop_behind)
    mask.reached.append(np.where(helps, verb - 1, len(g.at)))
    mask.end |= helps


def that_before_verb(g: Grammar, mask: Mask) -> None:
    """No "saw fire killed six": the verb of "that", "which" or "who" is not told as another's."""
    mask.left |= one_of(g, _THAT)[g.left] & (g.verb | g.clauses.finite | g.clauses.present) & ~g.first


RULES = {
    denied_kind: ALWAYS,
    that_before_verb: needs(*_THAT),
    whom_it_helps: needs(*HELPS),
    noun_of_nationality: ALWAYS,
    what_is_to_be_done: ALWAYS,
    for_what_it_is_done: ALWAYS,
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
