"""Which words tell when or how often something is, and which sentences what stands behind the news: what had been."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

_BACKGROUND = LatePattern(either("compression_words", "background"), re.IGNORECASE)
_YEAR = LatePattern(rf"{YEAR}(?:s|[-–]\d+)?")
_DATE = LatePattern(rf"\d{{1,2}}|{YEAR}")
_PAST_YEAR = LatePattern(rf"(?<!by )\b{YEAR}\b")  # by 2030 is to come
_SUMMIT = LatePattern(r"\b(?:first|most|[a-z]+est)\b.*\bsince\b")
_FIGURE = LatePattern(rf"(?!{YEAR}\b)\b\d")
_OF_PERIODS = tuple(f"{word}{mark}s" for word in word_list("periods") | word_list("weekdays") for mark in "'’")
_TWICE = ("thrice", "twice")
_SPAN_NEAR = 5  # words behind "in" in which the years stand
_TERM = 5  # words from the "to" of a sentence to its "years"
_OFTEN_NEAR = 5  # words from "on" to the "days" of "60 days a year"


@lru_cache(maxsize=1)  # rules and costs ask of the same lead
def years(g: Grammar) -> Booleans:
    """Which words are a year, a decade or a season: 2028, 1980s, 2027-28; not: in 2028 | US sales."""
    year = those_like(g.number, g.low, _YEAR.fullmatch)
    return np.asarray(year & ~(g.goes_on & (small_nouns(g) | g.capital)[g.right]))


@lru_cache(maxsize=1)  # a rule and a cost ask of the same lead
def of_now(g: Grammar) -> Booleans:
    """Which "this" points to no sentence before it, but says of when something is: this | year's harvest."""
    return np.asarray(g.word["this"] & one_of(g, _OF_PERIODS)[g.right])


@lru_cache(maxsize=1)  # two rules ask of the same lead
def terms(g: Grammar) -> Booleans:
    """Which "to" says how long somebody is to be held, behind who that is: sentenced a man who hit her | to life."""
    if "sentenced" not in g.places:
        return g.word["sentenced"]
    long = (g.numeral | one_of(g, ("a", "between", "more")))[g.right]
    long &= ~g.infinitive & (g.next_behind(g.among["spans"]) - g.at <= _TERM)
    long |= one_of(g, ("death", "jail", "life", "prison", "probation"))[g.right]
    to, sentence = g.word["to"] & long, g.last_before(g.word["sentenced"])
    return np.asarray(to & (sentence >= g.phrase))


@lru_cache(maxsize=1)  # two rules ask of the same lead
def dates(g: Grammar) -> Booleans:
    """Which words are a day of a month or a year: 17, 2028."""
    return those_like(g.number, g.low, _DATE.fullmatch)


@lru_cache(maxsize=1)  # some rules ask of the same lead
def before_time(g: Grammar) -> Booleans:
    """Which words stand before a time, or are of one: in | late May."""
    time = g.month | g.number | g.weekday | one_of(g, ("end", "half", "least", "time"))
    days = g.among["days"] & ~(one_of(g, ("march", "may")) & g.begins_small)  # men in Togo | may march
    time |= days | g.among["periods"] | g.among["spans"]
    ends = g.stops | g.verb | (g.among["stop"] & ~g.among["articles"]) | one_of(g, ("till", "until"))
    when = g.among["times"] | g.word["each"] | g.word["every"]
    ends |= when & ~g.among["stop"][g.left]  # bans nuts | next year
    first = g.next_behind(time & ~g.among["prepositions"])
    return np.asarray(g.weekday | (first <= g.next_behind(ends)))


def opens_span(g: Grammar) -> Booleans:
    """Which words open since when or in what time something is the most: in | nine years, since, on | record."""
    numeral = g.numeral
    among, spans = g.among, g.next_or_last(g.among["spans"])
    counted = numeral | among["roughly"] | among["spans"] | one_of(g, ("a", "an", "living", "more"))
    counted = (counted | (g.hyphen > 0))[g.right]  # in five-and-a-half years
    lasts = one_of(g, ("for", "in")) & counted & (spans - g.at <= _SPAN_NEAR) & (spans <= g.stop_behind)
    lasts |= g.word["in"] & (among["counts"] | (g.number & (np.char.str_len(g.low) != 4)))[g.right]  # in eight
    lasts |= (among["counts"] & g.word["times"][g.right]) | g.word["ever"] | g.word["since"]
    same = (g.word["the"] & g.word["same"][g.right]) | (g.word["a"] & one_of(g, ("row", "single"))[g.right])
    lasts |= one_of(g, ("in", "on", "over")) & same[g.right]  # twice | in the same year
    return np.asarray(lasts | one_of(g, _TWICE) | (g.word["on"] & g.word["record"][g.right]))


def bind_year(g: Grammar, mask: Mask) -> None:
    """What was done keeps its year, wherever in its sentence that stands: visited Graz, Togo, | in 2005."""
    of_other = _of_other_time(g, mask)
    year = years(g)
    dated = g.word["in"] & (year | (g.month & year[g.right]))[g.right]
    dated &= ~one_of(g, ("as", "than"))[g.left]  # twice as many as | in 2022
    if not np.count_nonzero(dated):  # in most leads
        return
    mask.part(g, year, dated, g.near)  # said in 2012 it had sold a mill | in 2011
    acts = g.clauses.acts | g.clauses.participle & g.begins_small
    act = g.last_before(acts | g.clauses.bare)
    now = one_of(g, ("are", "been", "has", "have", "is", "to")) | g.clauses.modal
    now |= g.word["began"] & (g.word["records"] & g.word["since"][g.left])[g.left]  # since records began | in 1884
    past = acts & ~(now | now[g.before_adverb] | g.gerund | g.ends["s"] & ~g.word["was"])
    dated &= ~of_other & past[act] & (g.clauses.opener <= act)
    who, before = g.clauses.opener, g.verbs[act] - g.among["auxiliary"][g.before_adverb[act]]
    of_who = g.among["relative"][who] & (who >= g.phrase) & (before - g.verbs[who] == 1)
    dated &= ~of_who  # a man who fled | in 2005 was caught, who was freed | in 2011
    for place in (dated & (act >= g.opening)).nonzero()[0]:
        mask.tie(act[place], place)


def _of_other_time(g: Grammar, mask: Mask) -> Booleans:
    """The "in" of what a figure was, which goes with its "from" or "to": fell to 9 | from 8 in July; to 9 | in May."""
    before: Booleans = g.word["from"] & g.number[g.right]
    if not np.count_nonzero(before):  # in most leads
        return before
    since, others = g.last_before(before), (g.among["prepositions"] | g.verb).cumsum()
    of_other = g.word["in"] & (since >= g.phrase) & (others - others[since] == 1) & before_time(g)
    mask.keep(of_other, since)
    then = g.last_before(of_other)  # from 8 | in July to 9 in May
    later = g.last_before(g.word["to"] & g.number[g.right] & (then >= g.phrase) & (others - others[then] == 1))
    of_later = g.word["in"] & (later >= g.phrase) & (others - others[later] == 1) & before_time(g)
    mask.keep(of_later, later)
    return np.asarray(of_other | of_later)


def bind_frequency(g: Grammar, mask: Mask) -> None:
    """On how many days of a year, for how long each day something is so: shuts a port | on 60 days a year.

    How often somebody may or has to do it, or so many of all do: may water it | every other day.
    """
    if "every" in g.places:
        when = g.next_behind(~(g.numeral | g.among["ordinals"] | g.word["other"]))
        act = g.last_before(g.clauses.acts | g.clauses.participle | g.clauses.bare)
        duty = g.last_before(g.clauses.modal | g.word["have"] & g.infinitive[g.right])
        ratio = (g.word["in"] & (g.numeral & g.first)[g.left] & g.numeral[g.right])[np.maximum(g.begin, 0) + 1]
        for at in g.places["every"]:
            often = any_of(g.among, ("periods", "rates", "spans"))[min(when[at], len(g.at) - 1)]
            doing = max(act[at], duty[at])
            if often and doing >= g.phrase[at] and (ratio[at] or duty[at] >= g.phrase[at]):
                mask.tie(doing, at)
    span = g.among["spans"] & g.goes_on & g.numeral[g.left] & g.word["a"][g.right]
    if not np.count_nonzero(span):  # of most leads
        return
    act = g.last_before(g.clauses.acts | g.clauses.participle | g.clauses.bare)
    opens = one_of(g, ("for", "on"))
    for at in (span & (g.among["spans"] | g.among["periods"])[g.right2]).nonzero()[0].tolist():
        before = int(g.last_before(opens)[at])
        if at - before <= _OFTEN_NEAR and act[before] >= g.phrase[before]:
            mask.tie(act[before], at + 2)


def background(g: Grammar) -> list[bool]:
    """Whether each sentence behind the first tells background.

    That is what had been, what something is: a hub is a place to meet, a year that the first sentence does not name, or
    what a pattern of the list tells: the last talks failed, Acme employs 90 men, it has been closed since May. What is
    told of a day of the week is news, and so is what will be or changes in a year.
    """
    if not g.spans:
        return []
    known = {*_PAST_YEAR.findall(" ".join(g.text[slice(*g.spans[0])]))}
    had = g.word["had"] & g.main_verb & (~g.word["to"])[g.right] & (g.clauses.opener < g.begin)
    news = g.weekday | one_of(g, ("today", "tonight", "yesterday"))
    being = one_of(g, ("are", "is", "was", "were")) & g.main_verb & (g.clauses.opener < g.begin)
    defines = being & ((g.word["a"] | g.word["an"]) | (g.word["one"] & g.word["of"][g.right]))[g.right]
    year = years(g) & g.word["in"][g.left]
    ahead = g.clauses.says | (g.clauses.modal & ~g.word["not"])
    ahead |= g.infinitive & (g.last_before(defines | year) < g.begin)  # not of: chose in 1991 | to leave
    ahead |= one_of(g, ("expected", "expects", "next", "plans"))
    now = g.main_verb & (g.ends["s"] | one_of(g, ("are", "have"))) & ~g.word["was"]
    found = [False]
    for begin, end in g.spans[1:]:
        own, past = slice(begin, end), np.count_nonzero(had[begin:end])
        if np.count_nonzero(news[own]) or (np.count_nonzero(ahead[own]) and not past):  # most
            found.append(False)
            continue
        text = " ".join(g.text[own])
        changes = now[own].any() or (g.among["change"][own].any() and _FIGURE.search(text) is not None)
        told = past or not (changes or known.issuperset(_PAST_YEAR.findall(text)))
        back = told or defines[own].any() or _BACKGROUND.search(text)
        found.append(bool(back and not _SUMMIT.search(text)))
    return found
