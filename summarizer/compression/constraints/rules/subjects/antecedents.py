"""Who a pronoun may mean, and whose "his" may be: names and nouns of somebody, or of many."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.models.files import read_data
from summarizer.support.name_facts import is_ordinary

HE, SHE, THEY, THEIR, ITS = ("he", "him", "his"), ("her", "she"), ("them", "they"), ("their",), ("its",)
LANDS = tuple(f"{land}{mark}s" for land in "city country island nation region state town".split() for mark in "'’")
OWNERS = ("her", "his", "its", "their")
OWNED, OWNER = 1, 2
COUNSEL = ("attorney", "attorneys", "barrister", "lawyer", "lawyers", "solicitor", "solicitors")
_PERSONS = (*read_data("compression_words")["person_endings"].split(), "ent")  # of many other words, too
_NOBODY = "either ever further however moreover neither never rather together whatever wherever whether".split()
_PEOPLES = ("an", "ch", "ese", "i", "ish", "iss")  # ends of names of peoples: Chadian | officials


# Several rules ask of the same lead.
@lru_cache(maxsize=1)
def opening_names(g: Grammar) -> Booleans:
    """First words of a sentence that are a name: Bolt | said he won; not: Parliament | approved him."""
    opens = g.capital[g.right] | ~those_like(g.first, g.low, is_ordinary)
    return np.asarray(g.first & g.capital & ~(g.among["stop"] | g.among["days"]) & opens)


@lru_cache(maxsize=1)
def bodies(g: Grammar) -> Booleans:
    """Names that are of nobody: the Acme | Post, Chadians | want ..."""
    name = g.capital & ~(g.among["stop"] | g.among["days"])
    last = name & ~(name & ~g.stops[g.left])[g.right]
    body = last & (g.among["institutions"] | g.among["bodies"])
    body |= last & ~name[g.left] & g.ends["s"] & g.among["base_verbs"][g.right] & g.goes_on
    found: Booleans = body.copy()
    for at in body.nonzero()[0]:
        start = at
        while name[start - 1] and not g.stops[start - 1]:
            start -= 1
        found[start : at + 1] = True
    return found


def name_starts(g: Grammar) -> Booleans:
    """Which words are the first of a run of capitals: Ada | Bolt, but no day."""
    name = g.capital & ~(g.among["stop"] | g.among["days"])
    return np.asarray(name & ~(name & ~g.stops)[g.left])


@lru_cache(maxsize=1)
def some_names(g: Grammar) -> Booleans:
    """Names that may be of somebody: no place, nor a people before what it does, nor Covid-19."""
    name = g.capital & ~(g.among["stop"] | g.among["days"] | g.first | g.number)
    there = g.last_before(~(g.capital | g.among["articles"]))  # in a | Chadian prison
    placed = one_of(g, ("across", "at", "in", "near"))[there]
    return np.asarray(name & ~placed & ~of_people(g))


@lru_cache(maxsize=1)
def persons(g: Grammar) -> Booleans:
    """Nouns of somebody, by their lists and ends: a nurse, a minister, a tycoon."""
    ends = any_of(g.ends, _PERSONS) & ~(g.ends["ment"] | g.among["stop"] | one_of(g, _NOBODY))
    ends &= some_names(g) | g.first | ~g.capital
    return np.asarray((any_of(g.among, ("offices", "people", "somebody")) | ends) & ~of_people(g))


def of_other_sex(g: Grammar, pronouns: tuple[str, ...]) -> Booleans:
    """Names, with what stands before them, of whom a pronoun does not mean by the given name: she | Mayor Ole Bolt."""
    own, other = ("men", "women") if pronouns == HE else ("women", "men")
    name = g.capital & ~g.among["days"]
    starts = name & ~(name & ~g.stops)[g.left]
    inner = name & (name & ~starts)[g.right] & ~g.stops  # not the surname: Mary | John
    run = starts.cumsum()
    told = np.setdiff1d(run[inner & g.among[f"given_to_{other}"]], run[inner & g.among[f"given_to_{own}"]])
    return np.asarray(name & np.isin(run, told))


@lru_cache(maxsize=1)
def pairs_of_somebody(g: Grammar) -> Booleans:
    """Names, and their "and", that only say whose somebody is: Lund | and | Togo striker Ole Bolt said he had won."""
    noun = g.begins_small & ~(g.verb | g.adverb | g.among["stop"] | g.among["auxiliary"])
    named = (noun & g.capital[g.right])[g.right2[g.right]]
    first = g.capital & ~g.stops & g.word["and"][g.right] & g.capital[g.right2] & named
    return np.asarray(first | first[g.left])


def strangers(g: Grammar, somebody: Booleans) -> Booleans:
    """Which "he", "him", "she" and "her", if that is no owner, have nobody before them whom they may mean."""
    whose = g.word["his"] | (g.word["her"] & (g.small & ~g.among["prepositions"])[g.right] & g.goes_on)
    found = np.zeros(len(g.at), np.bool_)
    for each in (HE, SHE):
        none = g.last_before(somebody & ~of_other_sex(g, each)) < g.begin
        found |= one_of(g, each) & ~(whose | g.first) & none
    return found


@lru_cache(maxsize=1)
def of_people(g: Grammar) -> Booleans:
    """Capital words that only say of which people some are: Chadian | officials."""
    ends = any_of(g.ends, _PEOPLES)
    some = g.begins_small & plural(g) & ~(g.verb | g.among["auxiliary"])  # not: Majdi | was
    return np.asarray(g.capital & ends & some[g.right])


@lru_cache(maxsize=1)
def plural(g: Grammar) -> Booleans:
    """Words that are of many, or said of many: nurses, police, the family, we."""
    found = g.ends["s"] & (g.begins_small | g.first) & ~g.owning & ~g.ends["ss"]
    return np.asarray(found | g.among["plurals"] | g.word["family"] | g.word["they"] | g.word["we"])


class _Owners(NamedTuple):
    """Whom a pronoun may mean: a name, a person or many, else anything of small letters that is one."""

    name: Booleans
    person: Booleans
    one: Booleans


def owned(g: Grammar) -> Mapping[tuple[str, ...], Integers]:
    """Marks pronouns, and whom each may mean or whose it may be.

    Args:
        g: The lead.

    Returns:
        For each of `HE`, `SHE`, `THEY`, `THEIR`, `ITS`, `LANDS` that the lead holds, (n,): for each place the sum of
        `OWNED`, where its word is one of them, and `OWNER`, where somebody, or for "their" and "them" a plural, stands
        before one in its sentence, else, but of one who closes with "he said", any one thing before it or a name behind
        it. For "the country's" it is a place before that. All 0 in a sentence without any.
    """
    kinds: tuple[tuple[str, ...], ...] = HE, SHE, THEY, THEIR, ITS, LANDS
    asked = [pronouns for pronouns in kinds if not g.places.keys().isdisjoint(pronouns)]
    found = {ITS: _of_its, LANDS: _of_land}
    return {pronouns: found[pronouns](g) if pronouns in found else _owned(g, pronouns) for pronouns in asked}


def _of_land(g: Grammar) -> Integers:
    """The same of "the country's", where a place stands before it: nurses | in Togo found the country's first case."""
    place = one_of(g, ("across", "from", "in", "of"))[g.left] | g.owning | (opening_names(g) & ~plural(g))
    place |= any_of(g.among, ("lands", "nationals", "nationalities")) | of_people(g)
    place &= g.capital & ~(g.among["days"] | g.month)
    whose = one_of(g, LANDS) & g.word["the"][g.left] & (g.quotation == 0) & (g.last_before(place) >= g.begin)
    found = np.zeros(len(g.at), int)
    for at in whose.nonzero()[0].tolist():
        found[g.begin[at] : at] |= OWNER * place[g.begin[at] : at]
        found[at] |= OWNED
    return found


def _of_its(g: Grammar) -> Integers:
    """The same of "its" where many act between its owner and it, or before both.

    The bridge is late, for | engineers saw its flaws; men | died as a ship sank, and its captain fled.
    """
    many = plural(g) & ~(g.verb | g.number | g.among["stop"])
    one = (small_nouns(g) & ~many) | (
        g.capital & ~(g.among["stop"] | g.among["days"] | g.month | (g.first & (many | g.adverb)))
    )
    owner, who = g.last_before(one), g.last_before(many)[g.verb_before]
    found = np.zeros(len(g.at), int)
    ones, first = np.append(0, one.cumsum()), g.verb_behind[g.before]
    behind = (ones[np.minimum(first, g.at)] == ones[g.begin]) & (first < g.at)  # no owner before the first verb
    behind &= (g.stops | g.word["and"])[g.left]  # not: men left as Acme shut its mill
    pair = g.capital & g.word["and"][g.left] & g.capital[g.left2]
    pair |= pair[g.right2]  # roofs in Lund and Graz are of its slate
    told = (owner < who) | behind | pair[owner]
    for at in (g.word["its"] & (g.quotation == 0) & (owner >= g.begin) & told).nonzero()[0]:
        found[g.begin[at] : at] |= OWNER * (one & ~pair)[g.begin[at] : at]
        found[at] |= OWNED
    return found


def _owned(g: Grammar, pronouns: tuple[str, ...]) -> Integers:
    found = np.zeros(len(g.at), int)
    his = one_of(g, pronouns) & (g.quotation == 0) & ~(g.first if pronouns == THEY else g.word["his"] & g.stops)
    if not np.count_nonzero(his):
        return found
    name, person, one = _of_many(g, pronouns) if pronouns in (THEY, THEIR) else _of_one(g, pronouns)
    one = one & g.begins_small & ~(plural(g) | g.verb | g.adverb | g.gerund | g.among["stop"])
    client = _clients(g)
    for begin, end in g.spans:
        places = his[begin:end].nonzero()[0] + begin
        if not len(places):
            continue
        before, behind = slice(begin, places[-1]), slice(places[-1], end)
        speaks = (g.stops[g.left] & g.clauses.says[g.right])[places].all()  # "The mill is lost," | he said: no mill
        tried = [(name | person, before)] if speaks else [(name | person, before), (one, before), (name, behind)]
        tried[:0] = [(tried[0][0] & client, before)] if pronouns in (HE, SHE) and np.count_nonzero(client) else []
        whose = next((each for each in tried if np.count_nonzero(each[0][each[1]])), None)
        if whose is not None:
            owners, inside = whose
            found[inside] += OWNER * owners[inside]
        found[places] += OWNED * (speaks or whose is not None)
    return found


def _clients(g: Grammar) -> Booleans:
    """Words of whom somebody acts for, whose "his" is: Lawyers for | Ray Bolt | asked a judge to drop his case."""
    found = np.zeros(len(g.at), np.bool_)
    opens = g.word["for"][g.right] & (g.verb_before < g.begin)
    for at in (one_of(g, COUNSEL) & opens).nonzero()[0].tolist():
        found[at + 2 : min(g.verb_behind[at], g.final[at] + 1)] = True
    return found


def _of_one(g: Grammar, pronouns: tuple[str, ...]) -> _Owners:
    """Whom "he" or "she" may mean: Ada Bolt, the mayor; not: a man who said | she | had hit him."""
    name = (some_names(g) | (opening_names(g) & ~plural(g))) & ~(bodies(g) | of_people(g) | pairs_of_somebody(g))
    other = g.among["female" if pronouns == HE else "male"] | of_other_sex(g, pronouns)
    name &= ~other
    return _Owners(name, persons(g) & ~(plural(g) | other), ~other)


def _of_many(g: Grammar, pronouns: tuple[str, ...]) -> _Owners:
    """Whom "they" may mean: nurses, half of it, Ada and Ray, a bank; "them" no bank; and whose "their" may be.

    Where none of them stands before it, one may be many: a crew.
    """
    person = g.among["people"] | (plural(g) & g.small & ~(g.verb))
    name = some_names(g) | g.capital & ~(g.among["stop"] | g.among["days"] | g.among["pointing"])
    if pronouns == THEY:
        acts = g.verb | g.clauses.finite | g.clauses.modal | g.among["auxiliary"]
        joins = g.word["and"] & ~(g.stops[g.left] | acts[g.right])
        person |= any_of(g.among, ("amounts", "counts", "of_some", "shares", "the_weak")) | g.number | joins
        they = np.isin(g.begin, g.begin[g.word["they"]])  # a sentence of "them" alone means no bank
        person |= any_of(g.among, ("bodies", "institutions")) & they
        name &= g.ends["s"] | they
    return _Owners(name, person, np.ones(len(g.at), np.bool_))
