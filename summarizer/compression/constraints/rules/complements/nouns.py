"""What nouns and participles are not without: the noun of a nationality, what a plan is to do, what a thing is for."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import ALWAYS, asked, needs
from summarizer.compression.constraints.mask import Integers, Mask, one_of
from summarizer.compression.constraints.phrases import HELPS, is_denied, noun_phrases, small_nouns

_HELPED = 6  # words behind "helped" in which stands what is done
_MEASURES = ("age", "breadth", "depth", "height", "length", "shape", "size", "weight", "width")
_PEOPLES = ("ian", "ean", "ese", "ish")  # ends of words for what is of a land
_THAT = ("that", "which", "who")
_WHERE = ("at", "behind", "in", "near", "on", "outside", "under")
_TIMES = ("half", "times", "twice")
_TO_WHOM = ("about", "against", "for", "from", "into", "of", "on", "onto", "over", "to", "towards", "with")
_STATES = tuple("find finds found got have hear heard saw see want wants".split())  # found a man | hurt


def noun_of_nationality(g: Grammar, mask: Mask) -> None:
    """No end on the "Ghanaian" of "a Ghanaian rival", no "Ghanaian and Ray" of "a Ghanaian firm and Ray"."""
    land = g.among["nationals"] | g.among["nationalities"]
    joins = one_of(g, ("and", "nor", "or"))
    for at in np.flatnonzero(g.capital & g.goes_on & (noun_phrases(g)[0] & g.begins_small)[g.right]).tolist():
        if land[at] or g.text[at].endswith(_PEOPLES):
            mask.end[at] = True
            mask.inside[max(at - 2, 0) : at + 1, at + 2 :] |= joins[
                at + 2 :
            ]  # nor "the nor Ray", nor "neither nor Ray"


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
    """Whom somebody helps or lets stays before what is done: helped a mill | win a contract, and not without it."""
    verb = helped(g)
    reached = np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(verb < len(g.at))[::-1].tolist():
        reached[at], reached[at + 1 : verb[at]] = verb[at] - 1, verb[at]
        mask.end[at : verb[at]] = True
    mask.reached.append(reached)


def done_to_one(g: Grammar, mask: Mask) -> None:
    """No "Ada burned" of "Ada burned and sold mills": of two verbs with one object the first does not end alone."""
    small = g.begins_small & g.goes_on
    past = (g.verb | g.clauses.participle) & g.ends["ed"] | g.among["harming"] | one_of(g, ("beat",))
    second = past & small & (g.low == "and")[g.left] & ~g.among["prepositions"][g.right]
    first = past & small & second[np.minimum(g.at + 2, len(g.at) - 1)] & ~g.among["auxiliary"]
    mask.right |= first | first[g.left]


def whose_they_are(g: Grammar, mask: Mask) -> None:
    """No "could pass by 2028" of "could pass those of vans by 2028": what a verb is of stays, with whose it is."""
    acts = (g.verb | g.clauses.bare | g.gerund | g.among["base_verbs"]) & g.begins_small
    those = (g.low == "those") & acts[g.left] & (g.low == "of")[g.right]
    mask.right |= those | those[g.right]


def where_one_is(g: Grammar, mask: Mask) -> None:
    """No "men who sleep fell" of "men who sleep in barns fell": what people do somewhere is told with where."""
    other = g.verb | g.adverb | g.among["auxiliary"] | g.among["modal"] | g.ends["s"] | g.ends["ed"] | g.among["have"]
    act = g.begins_small & g.goes_on & (g.low == "who")[g.left] & ~other
    mask.right |= act & one_of(g, _WHERE)[g.right]


def phrase_whole(g: Grammar, mask: Mask) -> None:
    """No "held in connection" of "in connection with a raid", "guilty" of "guilty by reason", "half" of "half as"."""
    guilty = (g.low == "guilty") & ((g.low == "by") & (g.low == "reason")[g.right])[g.right]
    mask.right |= guilty | guilty[g.left] | guilty[g.left[g.left]] | (guilty[g.left[g.left[g.left]]])
    joined = (g.low == "connection") & (g.low == "with")[g.right]
    mask.right |= joined
    opener = g.last_before(joined)
    mask.kept.append(np.where(opener >= np.maximum(g.phrase, 1), opener, 0))  # not: held | in Togo
    clause = g.among["persons"] | g.among["articles"] | g.among["possessives"] | g.capital  # met nine times as it fell
    twice = one_of(g, _TIMES) & g.goes_on & ((g.low == "as") & ~clause[g.right])[g.right]
    mask.right |= twice | twice[g.left]
    likely = twice[g.left[g.left]] & one_of(g, ("among", "at", "for", "in", "on", "than"))[g.right]
    mask.right |= likely & g.goes_on


def object_of_who(g: Grammar, mask: Mask) -> None:
    """No "Ada said Bolt lost" of "Ada said a firm which sued Bolt lost": what who or which does is done to keeps it."""
    acts = one_of(g, ("which", "who"))[g.left] & (g.verb | g.clauses.finite) & g.begins_small & g.goes_on
    acts &= ~g.among["auxiliary"]
    act = g.last_before(acts)
    border = g.next_behind(g.among["prepositions"] | g.stops | g.clauses.opens | g.verb | (g.low == "that"))
    inside = (act >= np.maximum(g.phrase, 1)) & (border[act] >= g.at) & (g.begin[act] == g.begin)
    inside &= ~(g.verb | g.among["prepositions"])
    mask.kept.append(np.where(inside, act, 0))


def that_before_verb(g: Grammar, mask: Mask) -> None:
    """No "saw fire killed six": the verb of "that", "which" or "who" is not told as another's."""
    mask.left |= one_of(g, _THAT)[g.left] & (g.verb | g.clauses.finite | g.clauses.present) & ~g.first


def size_of_what(g: Grammar, mask: Mask) -> None:
    """No "hole size of a bus" of "a hole the size of a bus"."""
    measure = one_of(g, _MEASURES) & (g.low == "the")[g.left] & (g.low == "of")[g.right]
    measure &= (small_nouns(g) & g.goes_on)[g.left - 1]
    mask.left |= measure | measure[g.right]
    mask.right |= measure[g.right]


@lru_cache(maxsize=1)  # two rules ask of the same lead
def helped(g: Grammar) -> Integers:
    """For each "helped" or "lets" the place of the verb of whom it helps, n for none: helped a clerk | hide 9 nuts."""
    among, helps = g.among, one_of(g, HELPS) & g.goes_on
    if not helps.any():  # of most leads
        return np.full(len(g.at), len(g.at))
    what = among["articles"] | among["possessives"] | (g.number & ~g.bracketed)
    what |= among["roughly"] & g.number[g.right]
    other = what | among["prepositions"] | g.adjective
    does = what[g.right] & ~(among["stop"] | g.verb | other)
    does = (does | among["base_verbs"]) & g.begins_small & ~(other | g.infinitive | g.stops)[g.left]
    verb = g.next_behind(does)
    helps &= ~(g.infinitive | does)[g.right] & (verb - g.at <= _HELPED) & (verb <= g.stop_behind)
    return np.where(helps, verb, len(g.at))


RULES = {
    denied_kind: ALWAYS,
    that_before_verb: needs(*_THAT),
    done_to_one: needs("and"),
    whose_they_are: needs("those"),
    where_one_is: needs("who"),
    phrase_whole: needs("connection", "guilty", *_TIMES),
    object_of_who: needs("which", "who"),
    whom_it_helps: needs(*HELPS),
    noun_of_nationality: ALWAYS,
    size_of_what: needs(*_MEASURES),
    what_is_to_be_done: ALWAYS,
    for_what_it_is_done: ALWAYS,
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
