"""Set phrases, and nouns that say nothing without what is beside them: a green light, an updated version, a request."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import HELPS, noun_phrases, roles
from summarizer.compression.constraints.rules.phrases.complements import bind_place
from summarizer.compression.constraints.times import before_time
from summarizer.models.files import read_data

_NEAR = 10  # words behind "pushed" and "blame" in which their "back" and "on" stand
_VERSIONS = tuple("edition editions form incarnation model variant variants version versions".split())
_TURNS = ("turn", "turned", "turning", "turns")
_PLEADS = ("plead", "pleaded", "pleading", "pleads", "pled")
_PLEAS = tuple("charge charges plea pleas verdict verdicts".split())
_HEARD = ("arguments", "deliberations", "evidence", "statements", "submissions", "testimony")
_CASES = ("appeal", "case", "dispute", "hearing", "inquest", "lawsuit", "suit", "trial")
_MAKES = tuple("ask asked asks issue issued issues lose loses lost make makes made missed offered pose posed".split())
FALLS = ("fallen", "falls", "fell")  # through
IN = ("log", "logged", "logging", "sworn")  # verbs that are one with their "in"
_INTO = tuple("call called calling calls came come comes coming taken takes taking took".split())
_HARD = tuple("difficult easier easy great hard harder little more much rough tough tougher".split())
_IN_WHAT = ("for", "to", "with")
_PLACES, _GROUPS = ("life", "place", "society", "world"), ("consortium", "group", "team")
_HOW = ("at", "by", "despite", "in", "into", "over", "with")
_WHEN = ("after", "as", "before", "per", "than", "upon")
_ANYBODY = tuple("anybody anyone everybody everyone individuals people persons somebody someone those".split())


@cache
def set_phrases() -> dict[str, list[tuple[str, ...]]]:
    """The set phrases of the list, by their first word; the last word of each may be a plural or own something."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in read_data("compression_words")["set_phrases"]:
        first, *others = phrase.split()
        found[first] += [(first, *others[:-1], others[-1] + end) for end in ("", "s", "'s", "’s")]
    return dict(found)


@needs(*set_phrases())
def set_phrase(g: Grammar, mask: Mask) -> None:
    """No "gave light" of "gave a green light", no "quid quo" of "quid pro quo": a set phrase is whole or not there."""
    for first in set_phrases().keys() & g.places.keys():
        for phrase in set_phrases()[first]:
            for at in g.places[first]:
                end = at + len(phrase)
                if tuple(g.low[at:end]) == phrase and g.goes_on[at : end - 1].all():
                    mask.right[at : end - 1] = mask.left[at + 1 : end] = True


@cache
def _three_parts() -> dict[tuple[str, str], frozenset[str]]:
    """For two words the verbs that are nothing, or something else, without both behind them."""
    return {
        tuple(two.split()): frozenset(verbs.split())
        for two, verbs in read_data("compression_words")["three_parts"].items()
    }


@needs("back", *(first for first, _ in _three_parts()))
def verb_of_three(g: Grammar, mask: Mask) -> None:
    """No "has given up" of "has given up on it", no "turned on it" of "turned its back on it": all three or none."""
    for (first, second), verbs in _three_parts().items():
        for at in g.places.get(first, ()):
            if g.low[at + 1] == second and g.low[at - 1] in verbs and g.goes_on[at - 1 : at + 1].all():
                mask.right[at - 1 : at + 1] = mask.left[at] = True
    if np.count_nonzero(back := g.word["back"] & g.among["possessives"][g.left] & g.word["on"][g.right] & g.goes_on):
        for at in (back & one_of(g, _TURNS)[g.left2]).nonzero()[0].tolist():
            mask.right[at - 2 : at + 1] = mask.left[at - 1 : at + 1] = True


@needs(*_PLEADS, *_PLEAS)
def plea_whole(g: Grammar, mask: Mask) -> None:
    """No "Ada not guilty" of "Ada pleaded not guilty": what somebody pleads, or what a plea is, is no verdict."""
    guilty = one_of(g, ("guilty", "innocent")) | (g.word["contest"] & g.word["no"][g.left])
    if not np.count_nonzero(guilty):
        return
    no = (g.word["not"] | g.word["no"]) & guilty[g.right] & g.goes_on
    pleads = g.last_before(one_of(g, _PLEADS))
    for at in (guilty & (pleads >= g.phrase)).nonzero()[0].tolist():
        if not guilty[pleads[at] : at].any():
            mask.tie(pleads[at], at)
    of_plea = (guilty | no) & (pleads >= g.phrase)
    mask.start |= of_plea
    mask.keep(of_plea, pleads)  # pleaded guilty to theft | but not guilty to fraud
    whose = guilty & one_of(g, _PLEAS)[g.right] & g.goes_on
    mask.right |= (no & of_plea) | whose | (no & whose[g.right])  # entered a not | guilty | plea


@needs(*_VERSIONS)
def which_version(g: Grammar, mask: Mask) -> None:
    """No "unveiled version of it" of "unveiled an updated version of it": which version it is stays."""
    version = one_of(g, _VERSIONS) & g.word["of"][g.right] & ~g.stops
    mask.left |= version & (g.small & ~(g.verb | g.stops))[g.left]


@needs(*_ANYBODY, *_GROUPS, *_PLACES)
def which_people(g: Grammar, mask: Mask) -> None:
    """No "to sue people" of "to sue people who share films": of people of no other kind it is told which they are."""
    kind = g.small & ~(g.verb | g.gerund | g.adverb | g.clauses.bare)
    kind |= g.among["determiners"] | g.among["articles"] | g.number | g.capital | g.among["counts"] | g.owning
    bare = one_of(g, _ANYBODY) & g.goes_on & ~(kind & ~g.stops)[g.left]
    which = g.among["relative"] | g.word["that"] | (g.gerund & g.begins_small)
    aged = one_of(g, ("aged", "over", "under")) & (g.numeral | g.word["the"])[g.right]
    done = one_of(g, ("from", "with", "without")) | aged  # everyone | from Togo, with nuts, over 9
    done |= (g.ends["ed"] | g.among["participles"]) & g.among["prepositions"][g.right]
    mask.right |= g.word["those"] & g.goes_on & (g.clauses.participle & g.begins_small)[g.right]  # those | polled said
    group = one_of(g, _GROUPS) & (g.clauses.participle & g.word["by"][g.right])[g.right] & g.goes_on
    mask.keep(group := group & (g.word["a"] & g.begins_small[g.left])[g.left], g.left2)  # hired a group | led by Ada
    mask.right |= group | bare & which[g.right] | one_of(g, _ANYBODY[:4]) & g.goes_on & done[g.right]  # anyone | hurt
    _bind_near(g, mask, one_of(g, _ANYBODY[:4]) & g.word["from"][g.right], g.word["to"] & ~g.infinitive)
    place = one_of(g, _PLACES) & (g.word["a"] | g.word["an"])[g.left] & g.goes_on  # a | world | with no war
    mask.right |= place & (which | one_of(g, ("where", "with", "without")))[g.right]


@needs("alone")
def let_alone(g: Grammar, mask: Mask) -> None:
    """No "nuts, let alone nuts sell" of "nuts, let alone nuts of May, sell well": it is whole or not there."""
    for at in (g.word["let"] & g.word["alone"][g.right] & g.stops[g.left]).nonzero()[0]:
        mask.tie(at, g.stop_behind[at])


@needs("fellow")
def fellow_of_what(g: Grammar, mask: Mask) -> None:
    """No "accused fellow Ray Bolt" of "accused fellow baker Ray Bolt": what both are is told."""
    what = (g.capital | g.begins_small) & ~(g.among["stop"] | g.among["prepositions"] | g.verb)
    mask.right |= g.word["fellow"] & g.goes_on & what[g.right] & g.goes_on[g.right]


@needs("stake", "stakes", of=["said_little"])
def bare_request(g: Grammar, mask: Mask) -> None:
    """No end on "made a request", "asked a question", which says not what for or about, "sold its stakes" in what."""
    mask.end |= one_of(g, ("stake", "stakes")) & g.word["in"][g.right] & g.goes_on
    bare = g.among["said_little"] & g.among["articles"][g.left] & one_of(g, _MAKES)[g.last_before(~g.idle)]
    mask.end |= bare & g.last
    mask.bind(bare & ~g.stops, g.told_behind)  # issued a statement on Monday | saying it won


@needs(*_HEARD)
def heard_in_case(g: Grammar, mask: Mask) -> None:
    """No "heard closing arguments" of "heard closing arguments in the trial of Ada Bolt": it is told in which case."""
    heard, cases = one_of(g, _HEARD) & g.goes_on, one_of(g, _CASES)
    _bind_near(g, mask, heard, g.word["in"] & cases[noun_phrases(g)[1][g.told_behind % len(g.at)]])
    brought = g.goes_on & (g.clauses.participle & g.begins_small)[g.right]
    mask.right |= cases & brought & (g.last_before(heard) >= g.phrase)  # in a case | brought by men


@needs("back", "forward")
def moved_back(g: Grammar, mask: Mask) -> None:
    """No "push Ray" of "push Ray back into talks": who is moved back stays with that, and with what it is into."""
    back = one_of(g, ("back", "forward")) & g.goes_on
    back &= (one_of(g, ("into", "onto")) | (g.word["to"] & ~g.infinitive))[g.right]
    if not np.count_nonzero(back):
        return
    mask.right |= back & g.among["moving"][g.verb_before] & (g.at - g.verb_before > 1)
    mask.right |= back & one_of(g, ("go", "goes", "going", "gone", "went"))[g.left]  # will go back | to books
    acts = (g.verb | g.clauses.bare | g.clauses.participle) & g.goes_on & ~back[g.right]
    acts &= any_of(g.among, ("moving", "bringing", "asking"))
    mask.right |= back & (g.last_before(acts) >= np.maximum(g.verb_before, g.phrase))
    bind_place(g, mask, acts, back, _NEAR)


def light_verb(g: Grammar, mask: Mask) -> None:
    """No "setting fire" of "setting fire to a mill": what is one with its verb keeps its "to", "in", "by", "that"."""
    opens = one_of(g, ("in", "on", "to")) & ~g.weekday
    if np.count_nonzero(laid := g.among["laid"] & opens[g.right] & g.goes_on):  # took part | in a race
        much = g.among["compared"] | g.among["graded"] | one_of(g, ("any", "no", "some", "special"))
        mask.right |= (laid := laid & g.among["laying"][g.last_before(~(g.idle | g.adjective | much))])
        mask.left |= laid[g.left]  # pay much attention | to it
    if "blame" in g.places:  # laid the blame for it | on Ada
        blamed = g.word["blame"] & g.among["laying"][g.last_before(~(g.idle | g.adjective))]
        _bind_near(g, mask, blamed, g.word["on"] & ~g.weekday)
    if not g.word.held.isdisjoint(("difficulty", "time", "trouble")):  # have a tough time, trouble | selling it
        hard = one_of(g, ("difficulty", "trouble")) | (g.word["time"] & one_of(g, _HARD)[g.left])
        mask.right |= (hard & g.word["time"])[g.right]
        had = g.among["have"][g.last_before(~(g.among["articles"] | one_of(g, _HARD)))]
        _bind_near(g, mask, hard & had, g.gerund & ~(g.among["prepositions"] | g.among["articles"])[g.left])
    if "into" in g.places:
        mask.right |= one_of(g, _INTO) & g.word["into"][g.right]  # taken | into custody, called | into question
    many = g.ends["s"] | g.among["plurals"]  # let | lay | women wed men; not: let go workers
    let = (one_of(g, HELPS[4:]) & g.goes_on)[g.left] & ~(many | g.among["stop"] | one_of(g, ("fly", "go", "slip")))
    lasts = g.among["lasting"] & (g.word["on"] & (g.gerund | g.infinitive)[g.right])[g.right]  # went | on | to fall
    mask.right |= lasts | lasts[g.left] | (let & g.begins_small & g.goes_on & many[g.right])
    mask.right |= g.clauses.participle & (one_of(g, ("in", "on")) & g.infinitive[g.right])[g.right]  # called | on to
    if not g.word.held.isdisjoint(IN):  # sworn | in on Monday
        mask.right |= one_of(g, IN) & g.word["in"][g.right]
    dead = g.word["death"] & g.word["to"][g.left]
    acts = g.last_before(g.verb | g.gerund | g.clauses.bare | g.clauses.participle)  # kicked a man | to death
    for at in (dead & (acts >= g.phrase)).nonzero()[0].tolist():
        mask.tie(acts[at], at)
    if np.count_nonzero(itself := any_of(g.ends, ("self", "selves")) & g.goes_on & ~g.among["prepositions"][g.left]):
        mask.left |= itself & g.among["auxiliary"][g.left]  # has | itself come under fire
        own = roles(g) | g.word["to"] & ~g.infinitive | g.word["found"][g.left2] & ~g.adverb  # found himself | in it
        mask.right |= itself & own[g.right]
    if "notice" in g.places:  # put on notice | that it must pay, at short | notice
        mask.left |= g.word["notice"] & g.word["short"][g.left]
        _bind_near(g, mask, g.word["notice"] & g.word["on"][g.left], g.word["that"])  # by Togo | that it must pay


@needs(of=[f"in_{opener}" for opener in _IN_WHAT])
def in_return_for(g: Grammar, mask: Mask) -> None:
    """No "took nuts in return" of "took nuts in return for a vote": for what, to what or with what is told."""
    for opener in _IN_WHAT:
        told = g.among[f"in_{opener}"] & g.goes_on & one_of(g, ("in", "with"))[g.left] & g.word[opener][g.right]
        mask.right |= told
        mask.left |= told | told[g.left]


def _bind_near(g: Grammar, mask: Mask, words: Booleans, opens: Booleans) -> None:
    """Binds some words to the next of some others in their clause."""
    place = g.next_or_last(opens)
    mask.bind(words & (place <= g.stop_behind) & (g.verbs[place] == g.verbs) & (place - g.at <= _NEAR), place)


@needs(of=["vague"])
def which_plan(g: Grammar, mask: Mask) -> None:
    """No end on a bare "rules" before what says which: signed a deal | on nuts; not: a tax law | on it."""
    bare = g.among["vague"] & g.goes_on & (~noun_phrases(g)[0] | g.word["new"])[g.left]
    bare &= g.last_before(g.word["according"]) < g.phrase  # not: according to a study | published in May
    if not np.count_nonzero(bare):  # in half of the leads
        return
    which = (g.among["prepositions"] & ~(g.infinitive | one_of(g, _WHEN))) | g.among["places"] | g.word["whether"]
    which |= (g.clauses.participle & g.begins_small) | g.among["subjects"] | g.word["that"]  # the way | it taxes nuts
    which &= ~before_time(g) & ~(g.word["by"] & g.gerund[g.right])
    known = g.word["the"][g.left] & one_of(g, _HOW)[g.right]  # upheld the law | in a ruling
    when = one_of(g, ("last", "next", "this")) & g.among["periods"][g.right]
    when |= g.weekday | when[g.left]  # signed a bill | this week that bans it
    that = (g.word["that"] & (g.clauses.acts | g.ends["s"])[g.right]) | (g.gerund & g.begins_small)
    opens = g.next_or_last(~when)
    for at in (bare & when[g.right] & that[opens]).nonzero()[0].tolist():
        mask.end[at : opens[at]] = True
    opener = g.last_before(g.clauses.opens)
    held = g.among["condition"][opener] & (opener >= g.phrase)  # if it adopts a plan | to tax nuts
    mask.right |= bare & g.infinitive[g.right] & ~held  # dropped a plan | to tax nuts
    mask.end |= (bare := bare & which[g.right] & ~known)
    other = g.small & ~(g.verb | g.adverb | g.clauses.participle)
    mask.inside |= g.beyond(g.near, bare) & other & g.same_phrase  # a report | on how men | view it


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
