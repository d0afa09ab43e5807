"""Names broken off: what holds a figure, a "the" or a "for", or is spelled by letters behind it, is whole."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims.speakers import spoken_for
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

_YEAR = LatePattern(YEAR)
_CHIEF = ("chief", "executive", "officer", "senior", "vice")  # open an office in capitals
_OF_WHOM = tuple(f"{whose}{mark}s" for whose in ("children", "men", "people", "women") for mark in "'’")
_LETTERS = LatePattern(r"\(([A-Z]{3,8})\)[,.;:]?")
_INSIDE = ("and", "for", "of", "on", "the", "to")  # not: the Nut Army | in Togo and Chad (NAITC)
_PARTIES = ("conservative", "democratic", "labour", "republican")
_MOST = 3  # small words in a row inside a name
_EVENTS = tuple("awards championship conference convention expo festival forum games summit".split())


def figure_of_name(g: Grammar, mask: Mask) -> None:
    """No "Pier Imports" of "Pier 1 Imports", no "1 show" of "Radio 1 show", no "Men's 2024" of "Men's T20 Cup 2024"."""
    figure = those_like(g.number & g.goes_on, g.low, str.isdigit)
    ends = those_like(g.number & ~g.goes_on, g.low, str.isdigit)
    other = any_of(g.among, ("days", "stop", "prepositions", "titles", "roughly", "determiners", "numbered"))
    other |= g.month | g.adverb
    name = g.capital & g.goes_on & ~(other | g.owning | g.word["no"])
    inside = figure & (name & ~g.first)[g.left] & (g.capital & ~other)[g.right]  # BBC | 1 | Extra
    legal = (g.capital & g.among["legal"])[g.next_or_last(~g.capital | g.among["legal"])]
    inside |= figure & (name & g.first)[g.left] & g.capital[g.right] & legal[g.right]  # Pier | 1 | Imports Inc.
    thing = small_nouns(g) & ~(like_plural(g) | any_of(g.among, ("counts", "people", "units")))
    one = figure & (name & ~g.first)[g.left] & (thing | g.verbal)[g.right]  # Radio | 1 | show, Formula | 1 | is back
    year = those_like(figure | ends, g.low, _YEAR.fullmatch) & (name & (g.capital & ~g.stops)[g.left])[g.left]
    mask.left |= inside | inside[g.left] | one | year
    mask.right |= inside[g.right] | inside | one[g.right]
    if not g.word.held.isdisjoint(_OF_WHOM):
        kind = one_of(g, _OF_WHOM) & g.capital & g.goes_on & (g.capital | g.number)[g.right]
        form = g.number & (g.hyphen > 0) & g.goes_on & g.capital[g.right] & kind[g.left]  # Men's 9-A-Side | Cup
        mask.right |= kind | form
        mask.left |= kind[g.left] | form[g.left]


@needs(*_PARTIES, of=["nationals", "nationalities"])
def land_of_noun(g: Grammar, mask: Mask) -> None:
    """No "Togolese quit" of "Togolese bakers' chief Ada Bolt quit": of which land or party goes with who."""
    kind = any_of(g.among, ("nationals", "nationalities")) | one_of(g, _PARTIES)
    kind &= g.capital & g.goes_on & ~g.owning
    noun = g.small & ~(g.verb | g.adverb | g.clauses.finite | g.clauses.participle | g.clauses.bare)
    noun &= ~any_of(g.among, ("prepositions", "conjunctions", "no_nouns"))
    mask.part(g, kind & noun[g.right], g.verbal | g.clauses.finite, g.near)


@needs("of")
def post_of_what(g: Grammar, mask: Mask) -> None:
    """No "director of Ada Bolt" of "director of nuts Ada Bolt": of what somebody is head stays before the name."""
    post = any_of(g.among, ("posts", "offices", "titles", "trades"))
    of = g.word["of"] & post[g.left] & g.small[g.right]
    name = g.next_or_last(~(g.small | g.among["conjunctions"]))
    for at in (of & g.name[name] & (name <= g.stop_behind)).nonzero()[0].tolist():
        mask.inside[at, at + 2 :] |= g.capital[at + 2 :]


@needs("of")
def office_before_name(g: Grammar, mask: Mask) -> None:
    """No "a case against Secretary of State" of "against Secretary of State Ada Bolt's aide": who holds it is told."""
    of = g.word["of"] & (g.capital & any_of(g.among, ("titles", "offices")))[g.left]
    mask.end |= (of & g.goes_on)[g.left] & g.capital & g.goes_on & g.name[g.right] & ~g.owning


@needs("the")
def the_of_name(g: Grammar, mask: Mask) -> None:
    """No "of Hugo Nut Baker" of "of Hugo the Nut Baker": a name keeps the "the" behind its first word."""
    the = g.word["the"] & g.begins_small & g.goes_on & g.capital[g.right]
    before = (g.capital & g.goes_on)[g.left] & g.among["prepositions"][g.left2]
    the &= before & ~any_of(g.among, ("days", "stop", "titles", "nationalities"))[g.left]
    the &= (g.next_behind(~(g.capital & g.goes_on)) - g.at <= _MOST) & ~g.month[g.left]
    mask.right |= the[g.right] | the
    mask.left |= the | the[g.left]


@needs(of=["for_names"])
def for_of_name(g: Grammar, mask: Mask) -> None:
    """No "Citizens said" of "Citizens for Nut Justice said": who calls itself by what it is for keeps it."""
    of = g.word["for"] & (g.among["for_names"] & g.capital & g.goes_on)[g.left]
    of &= g.capital[g.right] | (g.word["the"][g.right] & g.capital[g.right2])
    of &= ~(g.month | g.among["days"])[g.right]
    mask.right |= of[g.right]
    mask.end |= of | of[g.left] & g.word["the"]
    mask.reach(of, g.at + 1 + g.word["the"][g.right])
    mask.left |= of


def owner_of_whom(g: Grammar, mask: Mask) -> None:
    """No "Ada Bolt's Ray Vik" of "Ada Bolt's former aide Ray Vik": whose he is keeps what he is."""
    owner = g.owner & g.capital & g.goes_on & (~g.among["titles"] & g.capital & ~g.stops)[g.left]
    owner &= ~any_of(g.among, ("lands", "place_openers"))[g.left]
    name = g.next_or_last(~(g.begins_small & ~(g.among["prepositions"] | g.among["conjunctions"] | g.verb)))
    owned = owner & (name > g.at + 1) & g.name[name] & (name <= g.stop_behind)
    for at in owned.nonzero()[0].tolist():
        mask.inside[at, name[at]] = True


def and_of_office(g: Grammar, mask: Mask) -> None:
    """No "Acme CEO and Ray Bolt was" of "Acme CEO and former nut trader Ray Bolt was": both are one man's."""
    office = any_of(g.among, ("posts", "offices", "trades", "titles")) | g.word["ceo"]
    joins = g.word["and"] & (office & ~g.stops)[g.left]
    if not np.count_nonzero(joins):  # in most leads
        return
    ends = g.verb | g.stops | g.word["the"] | any_of(g.among, ("auxiliary", "conjunctions", "prepositions"))
    described = (g.begins_small & ~ends & g.name[g.right]) | (g.capital & (office | one_of(g, _CHIEF)) & ~ends)
    ends = g.next_behind(ends)
    for at in joins.nonzero()[0].tolist():
        last = described[at + 1 : ends[at + 1]].nonzero()[0]
        if len(last):
            mask.reach((g.at >= at) & (g.at <= at + last[-1]), at + 1 + last[-1])


def who_speaks_for(g: Grammar, mask: Mask) -> None:
    """No "Ray Bolt told men" of "a lawyer for Ray Bolt told men": who speaks for somebody is not that one."""
    found = spoken_for(g)
    mask.keep(found > 0, found)
    mask.start |= found > 0


def name_by_letters(g: Grammar, mask: Mask) -> None:
    """No "Aid for scheme" of "Aid for Early Learning (AFEL) scheme": what letters behind it spell is one name."""
    spelled = those_like(g.bracketed & ~g.first, g.text, _LETTERS.fullmatch)
    for at in spelled.nonzero()[0].tolist():
        letters, first, skipped = g.low[at].upper(), at, 0
        while letters and first > g.begin[at] and skipped <= _MOST and not (first < at and g.stops[first - 1]):
            first -= 1
            if g.text[first][:1].upper() == letters[-1]:
                letters, skipped = letters[:-1], 0
            elif g.low[first] in _INSIDE:
                skipped += 1
            else:
                break
        if not letters and g.capital[first] and not g.capital[first:at].all():
            mask.right[first : at - 1] = True
            mask.left[first + 1 : at] = True


@needs(*_EVENTS)
def event_of_two(g: Grammar, mask: Mask) -> None:
    """No "The Togo Nut Trade" of "The Togo Nut Trade and Bread in Schools Summit": what is called by two is whole."""
    named = g.capital | (one_of(g, ("for", "in", "of")) & g.capital[g.left] & g.capital[g.right])
    border = ~named | g.stops
    behind, before = g.next_behind(border), g.last_before(~g.capital | g.stops)
    for at in (g.word["and"] & g.capital[g.left] & g.capital[g.right]).nonzero()[0].tolist():
        first = int(before[at]) + 1
        last = int(behind[at]) - int(not named[behind[at] % len(g.at)])
        while last > at and not (g.capital[last] and g.low[last] in _EVENTS):
            last -= 1
        if last > at and (g.low[first] == "the" or g.low[first - 1] == "the"):
            first += int(g.low[first] == "the")
            mask.right[first:last] = True
            mask.left[first + 1 : last + 1] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
