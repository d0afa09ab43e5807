"""Abbreviations, which end no sentence: what the segmenter has cut behind one is joined again."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import Span

_ENGLISH = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
CLIPPED = _ENGLISH["clipped"].replace(" ", "|")  # behind an apostrophe that opens nothing: 'til
_MARK = LatePattern(r"\d{1,2}[.)]|[QA][.:]|\[\d{1,3}\]")  # of an item, a turn or a note, at the start of a line
_LONGEST_MARK = 5
# DPHIQ.PK, RDSa.L, VOWG_p.DE, 7203.T; not: in 2019.A man
_TICKER_START = LatePattern(r"\b(?:[A-Z]{2,9}(?:_?[a-z])?|\d{4,6})\.$")
_TICKER_END = LatePattern(r"(?!(?:A|I|UK|US)\b)[A-Z]{1,3}\b")
_GIVEN = LatePattern(r"\b[A-Z]\.-[A-Z]\.$")  # J.-P. Roe
_COMPOUND = LatePattern(r"-[a-z]")  # mayor-vs. | -council talks
_INITIAL, _INITIALS = LatePattern(r"\b[A-Z]\.$"), LatePattern(r"[A-Z]\.")  # (AP)U.S. troops
# Degrees that are first letters, too: J.D. | Bolt left, met M.S. | Bolt, it rose, J.D. | Bolt said, by a J.D. | Bolt
# poll; not: holds an M.A. | Ada Bolt, 40 B.C. | Men
_DEGREE = LatePattern(
    r"^[A-Z]\.[A-Z]\.$|(?:^|\b)(?!(?:an?|and|her|his|my|or|the|their|with)\b)[a-z]+ (?:B\.[AS]|J\.D|M\.[ADS])\.$"
    r"|\b(?:(?:by|from|in|of|to) an?|[a-z]+,) J\.D\.$"
)
_PRICED = LatePattern(r"\b(?:Dhs|Kshs?|Rp|Rs|Shs|Tk)\.$")  # Rs. | 9 billion
_LISTED = LatePattern(r"(?:^|[\s(])(\d{1,2})\.$")  # three towns: 1. | Utrecht 2. | Breda
_SECOND = LatePattern(r"[^.!?:\n]{1,80}[^.!?:\s] 2\. \S")
_CRY = LatePattern(r"(?:[!?][\"”’']|\b[A-Z]\w*[!?])$")  # "Land ahoy!" became a song, Which? has won
_GOES_ON = LatePattern(r"[a-z]+\b")  # not: Has it left Amazon? eBay says no
_DAY = LatePattern(r"\b\d{1,2}\.$")
_ORDINAL_OR_SHORT = LatePattern(r"(?:\d|\b[^\W\d_]{1,5})\.$")  # vedtok 3. | mars, 4,2 mill. | kroner
_SHORT = LatePattern(r"(?<![\w.])(?<!\d\s)([^\W\d_]{1,4})\.$")  # kl. | 19, n. | 5; not: 400 kr. | 19 people
_STRANGE_INITIAL = LatePattern(r"(?<![\w.])[^\W\d_a-zA-Z]\.$")  # І. | І. Петренко: the segmenter knows A to Z
_VOWELS = frozenset("aeiouyæøœıαεηιουωаеиіоуыэюяє")
_LAST_WITH_VOWELS = "\u052f"  # of Latin, Greek and Cyrillic; other scripts may write none
_ORDINAL_SIGNS = "ºª"  # until the 6. | º year, n. | º 3


def rejoined(text: str, spans: Iterable[Span], language: str) -> list[Span]:
    """Sentences with what was cut behind a title, a company, a cry or an item's mark, inside a time of day or a ticker.

    Args:
        text: A text.
        spans: What the segmenter takes for its sentences.
        language: ISO 639 code; "und" for one that is not known.
    """
    joined: list[Span] = []
    for start, end in spans:
        if joined and _is_cut(text, joined[-1], start, language):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_cut(text: str, last: Span, start: int, language: str) -> bool:
    """Whether a sentence was cut off the last one before it, from which no line break parts it."""
    ends, ordinal = _ends(language), _ordinals(language)
    before = text[max(last[0], last[1] - 12) : last[1]]
    if text[start].isdigit() and _PRICED.search(before) is not None:
        return True
    if "\n" in text[last[1] : start]:
        return False
    cut: re.Match[str] | bool | None = (
        ends.title.search(before)
        or _GIVEN.search(before)
        or (ends.company.search(before) and (text[start].islower() or ends.form.match(text, start)))
        or (ends.time.search(before) and ends.behind_time.match(text, start))
        or (language != "en" and _goes_on(before, text[start]))
    )
    if last[1] == start:  # nothing stands between: what was found before does not hold there
        cut = (
            (_TICKER_START.search(before) and _TICKER_END.match(text, start))
            or _COMPOUND.match(text, start)
            or text[start] in _ORDINAL_SIGNS
            or (_INITIAL.search(before) and _INITIALS.match(text, start))
        )
    if last[1] - last[0] <= _LONGEST_MARK:
        opens = text[max(0, last[0] - 1) : last[0]] in ("", "\n")
        cut = cut or (_MARK.fullmatch(text, *last) if opens else None)
    cut = cut or (_DEGREE.search(before) and ends.surname.match(text, start))
    cut = cut or (_LISTED.search(before) and _is_listed(text, last, start))
    if ordinal and not ordinal.starts.match(text, start):
        cut = cut or ordinal.before.search(before) or (_DAY.search(before) and ordinal.months.match(text, start))
    return bool(cut or (_CRY.search(before) and _GOES_ON.match(text, start)))


def _is_listed(text: str, span: Span, start: int) -> bool:
    """Whether a number that a stretch ends with is of a list in its line: shut three mills: 1. | Utrecht 2. | Breda.

    It is the first behind a colon, with a second one near that no full stop is before, or counts on from another.
    """
    told = text[slice(*span)]
    number = int(told.rstrip(".").split()[-1].lstrip("("))
    if number > 1:
        return f" {number - 1}. " in told and ": 1. " in told
    return told.endswith(": 1.") and _SECOND.match(text, start) is not None


def without_words(text: str, language: str) -> str:
    """A text of a language with others of its words, of the same length, for those which the segmenter takes for short.

    They are of "w" alone: the segmenter reads other letters, such as two "x", as a Roman numeral or an abbreviation.

    Args:
        text: A text.
        language: ISO 639 code.
    """
    words = _words(language)
    return words.sub(lambda word: "w" * len(word.group()), text) if words else text


@cache
def _lists(language: str) -> dict[str, str]:
    """Those of a language beside English, by its code."""
    if language == "en":
        return {}
    others = Path(__file__).with_name("abbreviations_of_others.json")
    found: dict[str, str] = json.loads(others.read_text(encoding="utf-8")).get(language, {})
    return found


@cache
def _words(language: str) -> re.Pattern[str] | None:
    words = _lists(language).get("words", "").replace(" ", "|")
    return re.compile(rf"\b(?:{words})(?=\.(?!\s*\d))") if words else None  # al mar. | Los; not: el mar. 12


def _goes_on(before: str, behind: str) -> bool:
    """Whether a sentence of another language than English, whose ordinals have no stop, goes on behind one.

    Before a small letter it does behind a digit or a word of five letters at most, before a digit behind what no vowel
    makes a word, or a lone letter, before a capital behind an initial.

    Args:
        before: What stands before it.
        behind: The first character behind it.
    """
    if behind.islower():
        return _ORDINAL_OR_SHORT.search(before) is not None
    if behind.isupper():
        return _STRANGE_INITIAL.search(before) is not None and before[-2].isupper()
    found = _SHORT.search(before) if behind.isdecimal() else None
    if not found or max(found[1]) > _LAST_WITH_VOWELS:
        return False
    return (
        found[1].islower() if len(found[1]) == 1 else _VOWELS.isdisjoint(unicodedata.normalize("NFD", found[1].lower()))
    )


class _Ordinals(NamedTuple):
    """Ordinal numbers of a language that writes them with a point: im 17. | Jahrhundert, Dienstag, 4. | März.

    Attributes:
        before: One behind a word that seldom ends a sentence with a number.
        months: What a day stands before, whatever is before that.
        starts: What opens a sentence.
    """

    before: re.Pattern[str]
    months: re.Pattern[str]
    starts: re.Pattern[str]


@cache
def _ordinals(language: str) -> _Ordinals | None:
    lists = {name: words.replace(" ", "|") for name, words in _lists(language).items()}
    if "before_ordinals" not in lists:
        return None
    before = re.compile(rf"\b(?i:{lists['before_ordinals']})\s\d{{1,2}}\.$")
    months, starts = (re.compile(rf"(?:{lists[name]})\b") for name in ("months", "starts"))
    return _Ordinals(before, months, starts)


class _Ends(NamedTuple):
    """Ends that the segmenter takes for ends of sentences.

    Attributes:
        title: A title, which stands before a name, or another abbreviation that ends no sentence.
        company: The end of a company's name, with which it goes on in small letters, or with its form.
        form: What a company is in law.
        time: A time of day.
        surname: A word with a capital that opens few sentences.
        behind_time: A weekday or a time zone, with which a time of day goes on.
    """

    title: re.Pattern[str]
    company: re.Pattern[str]
    form: re.Pattern[str]
    time: re.Pattern[str]
    surname: re.Pattern[str]
    behind_time: re.Pattern[str]


@cache
def _ends(language: str) -> _Ends:
    """Those of English, which stand in articles of all languages, with the titles of one, by its code."""
    lists = {name: "|".join(map(re.escape, words.split())) for name, words in _ENGLISH.items()}
    own = _lists(language).get("titles", "").split()
    titles = "|".join([lists["titles"], *(re.escape(form) for word in own for form in {word, word.capitalize()})])
    days = rf"(?:(?:{lists['before_days']})\s)?(?:{lists['days']})\b"
    zones = rf"[A-Z]{{2,4}}\b|(?:{lists['zones']}|[A-Z]\w+)\s(?:\w+\s)?(?:{lists['zone_ends']})\b"
    return _Ends(
        title=re.compile(rf"(?:^|[\s(\"'“‘’])(?:{titles})\.$"),
        company=re.compile(rf"\b(?:{lists['companies']})\.$"),
        form=re.compile(rf"(?:{lists['forms']})\b"),
        time=re.compile(rf"\b(?:{lists['times']})$"),
        surname=re.compile(rf"(?!(?:{lists['starts']})\b)[A-Z]\w"),
        behind_time=re.compile(f"{days}|{zones}"),
    )
