"""Set phrases, and nouns that say nothing without what is beside them: a green light, an updated version, a request."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.models.files import read_data

_VERSIONS = tuple("edition editions form incarnation model variant variants version versions".split())
_PLEADS = ("plead", "pleaded", "pleading", "pleads", "pled")
_PLEAS = tuple("charge charges plea pleas verdict verdicts".split())
_MAKES = tuple("ask asked asks issue issued issues lose loses lost make makes made missed offered pose posed".split())
_ANYBODY = ("anybody", "anyone", "individuals", "people", "persons", "somebody", "someone", "those")


@cache
def set_phrases() -> dict[str, list[tuple[str, ...]]]:
    """The set phrases of the list, by their first word; the last word of each may be a plural."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in read_data("compression_words")["set_phrases"]:
        first, *others = phrase.split()
        found[first] += [(first, *others), (first, *others[:-1], f"{others[-1]}s")]
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
    mask.left |= version & (g.begins_small & ~(g.among["stop"] | g.verb | g.stops))[g.left]


def two_adjectives(g: Grammar, mask: Mask) -> None:
    """No "in for long" of "in for a long and bruising fight": the first of two adjectives keeps its noun, or goes."""
    join = (g.word["and"] | g.word["but"]) & ~g.stops[g.left]
    how = g.adverb & g.ends["ly"]
    second = g.right[g.right] + how[g.right[g.right]]  # friendly | and highly useful ties
    says = (g.adjective | g.gerund | g.ends["ed"]) & g.goes_on & g.begins_small
    noun = g.begins_small & ~(g.among["stop"] | g.verb | g.adverb)
    thing = g.begins_small & ~(g.among["stop"] | g.adverb)
    both = join[g.right] & says[second] & thing[g.right[second]] & noun & ~(g.ends["s"] | g.among["plurals"])
    like = g.adjective | any_of(g.among, ("graded", "essential", "compared", "refuted")) | g.ends["spoken"]
    one = (g.word["a"] | g.word["an"])[g.left]
    one, the = one & ~g.ends["s"][g.right[second]], one | g.word["the"][g.left]
    both &= one | (g.adjective | how[g.right[g.right]]) & g.among["prepositions"][g.left] | (like & the)
    mask.right |= both  # of organic | and dried nuts
    mask.left |= both[g.left]
    kind = g.comma & g.begins_small & ~(g.among["stop"] | g.verb | g.adverb | g.ends["s"])
    kind &= (g.adjective | g.among["graded"] | g.among["compared"])[g.right] | (says[g.right] & like)
    kind &= thing[g.right[g.right]] & g.goes_on[g.right]
    one = (g.word["a"] | g.word["an"])[g.left] & ~(g.ends["s"] | g.among["plurals"])[g.right[g.right]]
    mask.right |= kind & (one | (like & g.among["prepositions"][g.left]))  # a slow, | costly fight


@needs(*_ANYBODY)
def which_people(g: Grammar, mask: Mask) -> None:
    """No "to sue people" of "to sue people who share films": of people of no other kind it is told which they are."""
    kind = g.begins_small & ~(g.among["stop"] | g.verb | g.gerund | g.adverb | g.clauses.bare)
    kind |= g.among["determiners"] | g.among["articles"] | g.number | g.capital | g.among["counts"] | g.owning
    bare = one_of(g, _ANYBODY) & g.goes_on & ~(kind & ~g.stops)[g.left]
    which = (g.among["relative"] | g.word["that"] | (g.gerund & g.begins_small))[g.right]
    mask.right |= bare & which


@needs(of=["said_little"])
def bare_request(g: Grammar, mask: Mask) -> None:
    """No end on "made a request", "asked a question", which says not what for or about."""
    bare = g.among["said_little"] & g.among["articles"][g.left] & one_of(g, _MAKES)[g.last_before(~g.idle)]
    mask.end |= bare & g.last
    mask.bind(bare & ~g.stops, g.told_behind)  # issued a statement on Monday | saying it won


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
