"""Which words of a lead stand in quotations, between double marks or single ones, which in brackets, and who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.compression.constraints.mask import Booleans, Integers, any_of
from summarizer.compression.lead import DEGREE
from summarizer.runtime.patterns import LatePattern
from summarizer.support import Saying
from summarizer.text.words import SHARE, cached_by_word

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

_DOERS = ("ants", "ents", "ers", "erts", "ials", "ians", "ics", "ils", "ists", "ors")  # a pill that | patients took
_AFTER = 3  # words from "after" to its verb
_SINGLE = ("'", "‘", "`")
_OPENS = LatePattern(r"['‘](?!(?:s|re|ve|ll|d|m)$)[^\W\d]|`$")  # not: '90s; in tokenized copy: ` late ', not 's
_GLUED = LatePattern(r"(?:an?|and|as|at|by|for|in|its?|of|on|that|the|to|with)'[a-z]{3,}")  # a'long strike'
_CLOSES = LatePattern(r".*[\w.,!?)+%]['’][,.;:?!]?|'")
_AGE, _SHORT = LatePattern(r"\d{1,3},"), LatePattern(r"(?!U)[A-Z]\.[NO]")  # Acme | F.N | has won; not: Mr. J.N. Bolt
_SYMBOL = LatePattern(rf"(?!{DEGREE})\(?\.?{SHARE}\.(?:[A-Z]{{2,7}}\.)?[A-Z]{{1,3}}|[A-Z]{{2,5}}=")


class Speaker(NamedTuple):
    """Who says something in a lead, by places.

    Attributes:
        start: That of the first word.
        stop: That behind the last.
        verb: The verb of saying, as of `Saying`.
        behind: Whether what is said begins before them.
    """

    start: int
    stop: int
    verb: str
    behind: bool


def speakers_of(spans: Sequence[tuple[int, int]], sayings: Sequence[Sequence[Saying]]) -> list[Speaker]:
    """All who say something in sentences, each with its (first, behind last) places and who says what in it."""
    told = ((at, one) for (at, _), own in zip(spans, sayings, strict=True) for one in own)
    return [Speaker(at + start, at + stop, verb, claim[0][0] < start) for at, ((start, stop), claim, verb) in told]


def quotations(texts: Sequence[str], spans: Sequence[tuple[int, int]]) -> Integers:
    """The number of the quotation that each word stands in; 0 outside of all.

    Args:
        texts: The words, each in its place.
        spans: (first, behind last) places of each sentence.
    """
    found = np.zeros(len(texts), int)
    if not (any(map(_quotation_marks, texts)) or any(map(_opens_single, texts))):  # as in half of the leads
        return found
    count = 0
    inside = False
    for (begin, end), still in zip(spans, _going_on(texts, spans), strict=True):
        inside, closes = inside and still, -1
        count += inside
        for at in range(begin, end):
            marks = _quotation_marks(texts[at])
            if not inside and not marks and at > closes and _opens_single(texts[at]):
                closes = next((k for k in range(at, end) if _CLOSES.fullmatch(texts[k])), -1)
                count += closes >= 0
            count += bool(marks and not inside and at > closes)
            found[at] = count if inside or marks or at <= closes else 0
            inside ^= marks % 2 == 1
    return found


def _going_on(texts: Sequence[str], spans: Sequence[tuple[int, int]]) -> list[bool]:
    """For each sentence whether no mark opens a quotation before the next one that closes one: Men fled. It rained."""
    found, closes = list[bool](), False
    for begin, end in reversed(spans):
        marked = next((text for text in texts[begin:end] if _quotation_marks(text)), "")
        closes = marked.lstrip("([")[0] not in '“"`' if marked else closes
        found.append(closes)
    return found[::-1]


@cached_by_word
def _opens_single(text: str) -> bool:
    return (_OPENS.match(text) if text[:1] in _SINGLE else _GLUED.fullmatch(text)) is not None


@cached_by_word
def _quotation_marks(text: str) -> int:
    return sum(map(text.count, '“”"')) + (text in ("``", "''"))  # of tokenized copy


def brackets(
    texts: Sequence[str],
    lows: Sequence[str],
    spans: Sequence[tuple[int, int]],
    aged: Sequence[bool],
    formed: Sequence[bool],
) -> Booleans:
    """Which words stand in brackets, (GM), or as if they did: an age, a symbol of a stock.

    Args:
        texts: The words, each in its place.
        lows: The same in small letters, without marks.
        spans: (first, behind last) places of each sentence.
        aged: Whether each stands where an age may: Ray, | 57, was late.
        formed: Whether each stands behind "Ltd." or the like.
    """
    found = np.zeros(len(texts), np.bool_)
    for begin, end in spans:
        depth = 0
        whole = texts[begin].startswith("(") and not any(")" in text for text in texts[begin:end])
        for at in range(begin, end):
            text, low = texts[at], lows[at]
            opens, closes, symbol, short = _brackets_of(text)
            depth += opens
            glued = formed[at] and text.isupper() and len(low) > 1 and low.isalpha()
            age = aged[at] and _AGE.fullmatch(text) is not None
            if depth > 0 or glued or age or symbol or (short and at > begin):
                found[at] = True
                depth = 0 if whole else max(0, depth - closes)
    return found


@cached_by_word
def _brackets_of(text: str) -> tuple[int, int, bool, bool]:
    """How many brackets a word opens, closes; whether it is a symbol, ACME.TO; a short one, F.N, behind the first."""
    text = "" if text[0] == "(" and text.rstrip(",.;")[-1] in "'’" else text  # rated ‘A+ | (f)’
    symbol = ("." in text or "=" in text) and _SYMBOL.fullmatch(text.rstrip(",.)")) is not None
    return text.count("("), text.count(")"), symbol, _SHORT.fullmatch(text.rstrip(",")) is not None


def hearers(g: Grammar, telling: Booleans) -> Integers:
    """For each verb of telling the place of the last word of who is told; its own place for other words."""
    found = g.at.copy()
    ends = ~g.goes_on | (g.among["stop"] | g.among["weekdays"] | g.verb)[g.right]
    truth = g.among["truths"] | (g.among["articles"] & g.among["truths"][g.right])
    nobody = truth[g.right] | g.helps[g.left]  # a court was told
    for at in (telling & g.goes_on & ~nobody).nonzero()[0]:
        found[at] = at + 1 + ends[at + 1 :].nonzero()[0][0]
        if g.quotation[found[at]] > g.quotation[at]:  # told NBC's “Meet the Press”
            found[at] = g.at[g.quotation == g.quotation[found[at]]][-1]
    return found


def finds(g: Grammar) -> Booleans:
    """Which words end a claim with who has found it: a study has | found; doctors have | found in a new study."""
    study = g.among["studies"] | g.among["studies"][g.right]
    ends = ~g.goes_on | (g.word["in"] & study[g.right2])[g.right]
    return np.asarray(g.among["remarks"] & ~g.among["announces"] & ends & g.among["have"][g.left])


def closing_verbs(g: Grammar, start: int, stop: int, verb: str) -> Integers:
    """Where in a speaker its verb of saying closes a clause: ..., a man who said so | said."""
    return np.asarray((g.word[verb] & g.closes)[start:stop].nonzero()[0] + start)


def inverts(g: Grammar, at: int, verb: str) -> bool:
    """Whether a speaker behind a claim begins with the verb: it fell, | say police; not: Bolt, a nurse, | vowed it."""
    told = verb in ("according", "said", "say", "says") or (g.verb | g.among["base_verbs"])[g.begin[at] : at].any()
    behind = (g.stop_behind[at] + 1) % len(g.at)  # the mayor, | reported the Herald, stole it
    told |= g.verb[behind] or g.among["auxiliary"][behind] or g.among["modal"][behind]
    return bool(g.low[at] == verb and g.stops[at - 1] and told)


def who_of_speakers(g: Grammar) -> Booleans:
    """Which words are of a clause that tells which speaker it is, behind what is said."""
    found = np.zeros(len(g.at), np.bool_)
    be = g.infinitive & g.word["be"][g.right]  # a report | to be read in May | says
    opens = g.among["relative"] | g.word["that"] | be
    for start, stop, verb, behind in g.speakers:
        says = closing_verbs(g, start + 1, stop, verb)
        if behind and len(says):
            found[start + 1 : says[-1]] = np.maximum.accumulate(opens[start + 1 : says[-1]])
    return found


def main_behind(g: Grammar, begin: int, end: int, saying: Saying) -> int:
    """Where the main verb stands behind what a clause of its subject says: a man who told Ray he fled | was jailed."""
    stop, relative = begin + saying.speaker[1], g.among["relative"]
    if saying.claim[0][0] + begin < stop or not relative[begin:stop].any():
        return end - begin
    main = int(g.next_or_last(g.main_verb & ~g.clauses.says)[stop - 1])
    says = int(g.last_before(g.word[saying.verb])[stop])
    who = g.last_before(~(g.adverb | g.among["auxiliary"]))[says]
    after = g.among["subjects"][who] and (g.among["openers_behind"] | g.among["subordinate"])[who - 1]
    told = relative[who] or (after and g.last_before(relative)[who] >= g.phrase[who])
    return main - begin if told and begin < says and main < end else end - begin


def done_before(g: Grammar) -> Booleans:
    """Which participles are the verb of a headline: Man who hit bridge | jailed after judge rules it was arson."""
    found = np.zeros(len(g.at), np.bool_)
    if "after" in g.places:
        after = g.next_or_last(g.word["after"])
        done = (g.ends["ed"] | g.among["participles"]) & ~(g.verb | g.among["auxiliary"][g.left])
        acts = g.verb & g.ends["s"] & ~g.among["auxiliary"]
        for at in g.among["relative"].nonzero()[0].tolist():
            if after[at] > g.final[at]:  # of another sentence
                continue
            own = done[at + 3 : after[at]].nonzero()[0][:1] + at + 3
            found[own] = acts[after[at] + 1 : after[at] + 1 + _AFTER].any()
    return found


def small_verbs(g: Grammar, verb: Booleans) -> Booleans:
    """Words like verbs, no names, and those that no list holds, behind the "that" of one thing: a car that | stalls.

    Nor are plural nouns behind a number, "new" and a nationality or "goods", before "including": new U.S. | claims.
    """
    kind = (g.word["new"] & g.among["nationalities"][g.right])[g.left2] | g.word["including"][g.right]
    if "goods" in g.places:
        kind |= g.word["goods"][g.left]  # durable goods | orders
    many = (g.number & ~g.capital & (np.char.str_len(g.low) != len("2028"))) | (g.among["counts"] & ~g.word["one"])
    alone = g.capital | g.word["in"] | g.word["of"]  # a team of nine | works on it
    kind |= (many & ~(g.stops | alone[g.left]))[g.left]  # 3,000 | claims that it harms hearts
    verb = verb & (~g.capital | g.first) & ~(kind & g.ends["s"] & ~(g.among["auxiliary"] | g.among["said"]))
    if "that" not in g.places:
        return verb
    acts, stop = verb | g.among["auxiliary"] | g.among["modal"] | g.among["base_verbs"], g.among["stop"]
    thing = g.begins_small & g.goes_on & ~(stop | acts | g.adverb | g.adjective | g.among["proving"] | g.ends["s"])
    does = g.begins_small & g.ends["s"] & ~(g.text_ends["ss"] | g.text_ends["us"] | stop | acts[g.right])
    does &= ~any_of(g.ends, _DOERS)
    owned = thing & ((g.among["possessives"] | g.among["articles"]) & g.word["that"][g.left])[g.left]
    owned |= (thing | g.capital) & owned[g.left]  # claims that its pill Vix | harms hearts
    what = g.begins_small & ~(stop | g.among["prepositions"] | g.adverb)
    acts = does & owned[g.left] & what[g.right] & ~acts[g.right2]  # not: its sales staff fled
    day = g.weekday[g.left] & thing[g.last_before(~g.weekday)] & g.among["articles"][g.right2]
    return np.asarray(verb | acts | ((g.word["that"] & (thing[g.left] | day))[g.left] & does))  # a law on Monday that |


@lru_cache(maxsize=1)
def before_aside(g: Grammar) -> Integers:
    """For the verb of a speaker behind what is said the last word of a name before an aside: Ada Bolt, its chief, said.

    It is 0 for all other words.
    """
    found = np.zeros(len(g.at), int)
    for start, stop, verb, behind in g.speakers:
        says = closing_verbs(g, start, stop, verb)
        for at in says[g.stops[g.left[says]]][:1]:
            before = g.phrase[at - 1] - 1
            if behind and before >= start and g.name[before]:
                found[at] = before
    return found
