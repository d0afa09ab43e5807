"""Runs of capital words of a lead, and what each of them may be: a person's name, a team, a trade, a show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import LONG_DASHES, Word
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.words import cached_by_word

SEXES = ("men", "women")
PARTICLES = (ENGLISH.names.particles - {"of"}) | {"bint", "da", "di", "do", "dos", "ibn", "ul"}
JUNIORS = ("jr", "sr")  # another than Ole Finch, or the same
OWNER = ("'s", "’s", "'", "’")
_YEAR = LatePattern(r"\d{4}")
_INITIALS = LatePattern(r"(?:[A-Z]\.){2}")  # J.D. Bolt; three are mostly a body's: F.B.I. Agent
_INITIAL = LatePattern(r"[A-Z]\.")  # J. K. Bolt
_NO_INITIALS = frozenset("ac ai am dc eu fc la nc nd nh nj nm ny pm sc sd uk un us".split())
_NO_NOUNS = ("adverbs", "base_verbs", "prepositions", "said", "speech", "stop", "subordinate", "titles", "verbs")
_SURNAMES = frozenset("black day green white west".split())  # of somebody with a given name
_LONGEST = 3  # words of a person's name


def name_runs(words: Sequence[Word]) -> list[tuple[int, int]]:
    """(first, behind last) indexes of runs of capital words; titles and function words part them."""
    runs, begin = [], -1
    for at, word in enumerate(words):
        name = word.capital and not word.number and _is_named(words, at) and not is_trade(words, at)
        broken = begin >= 0 and (words[at - 1].sentence != word.sentence or _ends(words[at - 1]))
        broken |= word.text.startswith("(") or _opens_quotation(word.text)  # Ada Bolt | (R-Togo)
        if begin >= 0 and (broken or not name):
            runs.append((begin, at))
            begin = -1
        if name and begin < 0:
            begin = at
    if begin >= 0:
        runs.append((begin, len(words)))
    return runs


def _is_named(words: Sequence[Word], at: int) -> bool:
    """Whether a word may be of a name, or is a rank that none stands behind: Kate Bishop | won."""
    return may_name(words[at]) or (words[at].low in word_list("ranks") and not _goes_on(words, at))


def is_numbered(words: Sequence[Word], end: int) -> bool:
    """Whether a year stands right behind a run: Aero Togo 2005 is a show."""
    last, behind = words[end - 1], words[end] if end < len(words) else words[end - 1]
    return _YEAR.fullmatch(behind.low) is not None and behind.sentence == last.sentence and not last.stops


def is_team(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a run behind "the" ends like a plural, as no surname does: the Hawks, the New York Yankees."""
    before = words[begin - 1] if begin else words[begin]
    the = before.low == "the" and before.sentence == words[begin].sentence
    return the and words[end - 1].low.endswith("s") and not words[end - 1].low.endswith(OWNER)


def is_introduced(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a run tells who it is, as of nobody who was named before: a student, Ada Bolt; Ada Bolt, who ..."""
    before, last = words[begin - 1] if begin else words[begin], words[end - 1]
    behind = words[end] if end < len(words) else last
    noun = before.text[:1].islower() and not (before.number or before.stops) and before.sentence == last.sentence
    noun &= not (before.low.endswith(("ed", "ing", "ly")) or any(before.low in word_list(name) for name in _NO_NOUNS))
    aside = last.text.endswith(",") and behind.sentence == last.sentence
    return noun or (aside and (behind.number or behind.low in ("a", "an", "who", "whose")))


def begins_sentence(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the first of its sentence."""
    return not at or words[at - 1].sentence != words[at].sentence


def is_subject(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands behind a title, Sen. Bolt, or opens its clause and is the subject of the verb behind it."""
    before = at - 1
    if at and (words[before].low in word_list("honorifics") or is_title(words[before].low)):
        return words[before].sentence == words[at].sentence
    opens = begins_sentence(words, at) or words[before].stops
    behind = words[at + 1].low if at + 1 < len(words) and not words[at].stops else ""
    verbal = behind.endswith("ed") or any(behind in word_list(name) for name in ("verbs", "auxiliary", "modal"))
    return opens and verbal


def is_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether the first word of a sentence is a person: Finch said Acme lied, Finch left his mill; not: it, its."""
    lows = [word.low for word in words[at:] if word.sentence == words[at].sentence]
    says = lows[1:2] and lows[1] in word_list("speech") and {"it", "its"}.isdisjoint(lows)
    return bool(says) or not {"he", "her", "him", "his", "she"}.isdisjoint(lows)


def is_trade(words: Sequence[Word], at: int) -> bool:
    """Whether the first word of a sentence says what the name behind it does: Retailer | Acme, Singer | Ada Bolt."""
    opens, low = begins_sentence(words, at), words[at].low
    opens &= _goes_on(words, at)
    known = low.endswith("maker") or low in word_list("trades") or low in word_list("people")
    return opens and (known or (low.endswith(("er", "or")) and is_ordinary(low)))


def is_firm(word: Word, behind: Word | None = None) -> bool:
    """Whether a name is of a firm by what stands behind it: Bolt Inc."""
    beside = behind is not None and behind.sentence == word.sentence and not word.stops
    return beside and behind is not None and behind.capital and behind.low in word_list("legal")


def is_title(low: str) -> bool:
    """Whether a word says what somebody is called: Dr, Sgt."""
    return low in word_list("titles") or low in word_list("ranks")


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a name may stand right behind a word."""
    behind = words[at + 1] if at + 1 < len(words) else words[at]
    return behind.capital and behind.sentence == words[at].sentence and not words[at].stops and at + 1 < len(words)


def may_name(word: Word) -> bool:
    """Whether a word may be of a name: no title, nor what says how somebody came there, as "Top-seeded" does."""
    last = word.text.rpartition("-")[2]
    described = last != word.text and last.islower() and last.endswith(("ed", "born"))  # not: Ada Finch-Reed
    return not (described or (word.low in _parting() and not _INITIAL.fullmatch(word.text)))  # Ada A. Bolt


@cache
def _parting() -> frozenset[str]:
    """Words that are of no name."""
    return frozenset().union(*map(word_list, ("stop", "titles", "ranks", "days", "legal")))


@cached_by_word
def given_sex(low: str) -> str:
    """The list of titles that go with a given name: "women" for Mary; "" where it may be a man's or a woman's."""
    return next((sex for sex in SEXES if low in word_list(f"given_to_{sex}")), "")


def _ends(word: Word) -> bool:
    closed = word.text[-1:] in ".?!)" and len(word.low) > 2 and not has_initials(word)
    return (
        word.stops
        or word.text.endswith(("'s", "’s", "s'", "s’"))
        or closed
        or any(map(word.text.__contains__, LONG_DASHES))
    )


def _opens_quotation(text: str) -> bool:
    """Whether a quotation begins with a word that does not end with it: Ada said | “Bolt won”."""
    return text[0] in '“‘"' and text.rstrip(",.")[-1] not in '”’"'


def has_initials(word: Word) -> bool:
    """Whether a word is of somebody's first letters: J.D. Bolt; not: U.S. Steel."""
    return _INITIALS.fullmatch(word.text) is not None and word.low.replace(".", "") not in _NO_INITIALS


def _initials(name: Sequence[Word]) -> int:
    """How many words of a run are somebody's first letters: J.D. | Bolt, J. K. | Bolt; one alone may be of a firm."""
    if has_initials(name[0]):
        return 1
    spaced = next((at for at, word in enumerate(name) if not _INITIAL.fullmatch(word.text)), 0)
    return spaced if spaced > 1 else 0


@cached_by_word
def without_owner(low: str) -> str:
    """A word without its mark of an owner, and without what a dash joins to it: Bolt's, Bolt—who."""
    for dash in LONG_DASHES:
        low = low.partition(dash)[0] or low
    for owner in OWNER:
        low = low.removesuffix(owner)
    return low


def is_personal(name: Sequence[Word]) -> bool:
    """Whether a run reads like a person's name: Ted Cruz, but not North Korea, White House, Statistics Canada."""
    inner = name[1:] if name[0].low == "bill" else name  # Bill | Bolt
    other = any(word.low in word_list("no_given_names") for word in inner)
    if other and given_sex(name[0].low):  # Ada Day Bolt, Ada White
        other = any(word.low in word_list("no_given_names") - _SURNAMES for word in inner)
    initials = _initials(name)
    twice = len(name) > 1 and name[0].low == without_owner(name[-1].low)  # held by Acme Acme | will say so
    if len(name) > max(_LONGEST, initials + 1) or twice or other or without_owner(name[-1].low) in word_list("lands"):
        return False
    letters = [word.text.strip("“”\"'‘’().,") for word in name]
    given = letters[initials:]
    spelled = any(len(text) < 2 or text.removesuffix("s").isupper() for text in (given[0], given[-1]))  # APIs
    spelled |= name[0].text.startswith(("“", '"', "‘"))  # a column called “Ask Ada”
    site = "." in letters[-1][1:-1]  # Improve Acme.gov
    return not (spelled or site) and all(part[:1].isupper() for part in letters[-1].split("-"))


def quotations_of(words: Sequence[Word]) -> set[int]:
    """The indexes of words of a quotation, the marks among them; one may come in from the sentence before."""
    found, inside = set(), False
    for at, word in enumerate(words):
        marks = _marks_in(word.text)
        if begins_sentence(words, at):
            inside = _comes_in(words, at)
        if inside or marks:
            found.add(at)
        inside ^= marks % 2 == 1
    return found


def _comes_in(words: Sequence[Word], at: int) -> bool:
    """Whether the first mark of a sentence closes a quotation: It is late,” Ada Bolt said."""
    own = takewhile(lambda word: word.sentence == words[at].sentence, words[at:])
    text = next((word.text for word in own if _marks_in(word.text)), "")
    return _marks_in(text) == 1 and len(text) > 1 and ("”" in text or text.find('"') > 1)


@cached_by_word
def _marks_in(text: str) -> int:
    return sum(map(text.count, '“”"'))
