"""Dates and weekdays in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_MONTHS, _WEEKDAYS = ENGLISH.calendar.month_forms, ENGLISH.calendar.weekday_forms
_NAMED = LatePattern(
    rf"(?<![^\W_])(?:{'|'.join(sorted({*_MONTHS, *_WEEKDAYS}, key=len, reverse=True))})s?(?![^\W_])",
    re.IGNORECASE,
)
_DATE_WORD_BEFORE = LatePattern(rf"\b(?:{'|'.join(ENGLISH.calendar.before)})[ -]$", re.IGNORECASE)
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:/]\d)"
_JOIN = r"\s*(?:-|to|and|&|or|,|through)\s*"
_DAY_BEFORE = LatePattern(rf"(?<![\d.,:/$£€]){_DAY}(?:{_JOIN}{_DAY})?(?:\s+of)?[\s-]+$")
_DAY_AFTER = LatePattern(
    rf"\.?\s*{_DAY}(?:{_JOIN}{_DAY}(?!\s*(?:percent|per cent|people|million|billion|[A-Za-z]+s\b)))?", re.IGNORECASE
)
_YEAR_AFTER = LatePattern(r"\.?,?\s+(?:of\s+)?(\d{4})(?!\d|[.,]\d)")
_ISO = LatePattern(r"(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_SLASHED = LatePattern(r"(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d./]\d)(?!\d)")
_SHORT = LatePattern(r"(\d{1,2})/(\d{1,2})")
_CJK = LatePattern(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?")


class Date(NamedTuple):
    """A date as far as it is given: any of its parts may be missing.

    Attributes:
        month: 1 to 12.
        day: 1 to 31.
        year: The year, all four digits.
        weekday: 0, Monday, to 6, Sunday.
    """

    month: int | None = None
    day: int | None = None
    year: int | None = None
    weekday: int | None = None


class DateMention(NamedTuple):
    """A date as it stands in a text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        readings: What it can mean: 3/4/2005 has two readings.
    """

    start: int
    end: int
    readings: tuple[Date, ...]


def read_dates(folded: str) -> list[DateMention]:
    """Finds the dates of a folded text: English names of months and weekdays, and dates in digits."""
    found = [mention for match in _NAMED.finditer(folded) for mention in _named(folded, match)]
    for match in _ISO.finditer(folded):
        year, month, day = (int(part) for part in match.groups())
        found.extend(_mention(match, [Date(month, day, year)]))
    for match in _SLASHED.finditer(folded):
        first, second, year = int(match[1]), int(match[3]), _full_year(int(match[4]))
        found.extend(_mention(match, [Date(first, second, year), Date(second, first, year)]))
    for match in _CJK.finditer(folded):
        parts = [int(part) if part else None for part in match.groups()]
        found.extend(_mention(match, [Date(year=parts[0], month=parts[1], day=parts[2])]))
    return sorted(found, key=lambda mention: mention.start)


def short_dates(digits: str) -> list[Date]:
    """What 9/11 means where it is a date: September 11 or 9 November; nothing for other digits."""
    match = _SHORT.fullmatch(digits)
    if not match:
        return []
    first, second = int(match[1]), int(match[2])
    return [date for date in (Date(first, second), Date(second, first)) if _is_possible(date)]


def _full_year(year: int) -> int:
    if year >= 100:
        return year
    return year + (1900 if year > 50 else 2000)


def _is_possible(date: Date) -> bool:
    return (date.month is None or 1 <= date.month <= 12) and (date.day is None or 1 <= date.day <= 31)


def _mention(match: re.Match[str], dates: list[Date]) -> list[DateMention]:
    readings = tuple(dict.fromkeys(date for date in dates if _is_possible(date)))
    return [DateMention(match.start(), match.end(), readings)] if readings else []


def _named(folded: str, match: re.Match[str]) -> list[DateMention]:
    """The dates around a month's or weekday's name; none where the name is another word."""
    name = match.group().lower()
    name = name if name in _MONTHS or name in _WEEKDAYS else name[:-1]
    before = _DATE_WORD_BEFORE.search(folded, max(0, match.start() - 10), match.start())
    capital = match.group()[0].isupper()
    if name in _WEEKDAYS:
        clear = capital and (before or folded[match.end() : match.end() + 1] == ".")
        if len(name) < 6 and not clear:
            return []
        return [DateMention(match.start(), match.end(), (Date(weekday=_WEEKDAYS[name]),))]
    dated = _month(folded, match, _MONTHS[name]) if capital or len(name) > 3 else []
    alone = len(dated) == 1 and dated[0].end - dated[0].start == len(match.group())
    short = name in ENGLISH.calendar.homographs or (len(name) <= 4 and name not in ("june", "july"))
    if alone and short and not (capital and before and len(name) >= 3):
        return []
    return dated


def _month(folded: str, match: re.Match[str], month: int) -> list[DateMention]:
    start, end = match.span()
    days = _DAY_BEFORE.search(folded, max(0, start - 16), start)
    if days and int(days[1]) <= 31:
        start = days.start()
    else:
        days = _DAY_AFTER.match(folded, end)
        if days and int(days[1]) <= 31:
            end = days.end()
        else:
            days = None
    written = _YEAR_AFTER.match(folded, end)
    year = int(written[1]) if written and 1000 <= int(written[1]) < 3000 else None
    end = written.end() if written and year else end
    numbers = [int(day) for day in days.groups() if day and int(day) <= 31] if days else [None]
    return [DateMention(start, end, (Date(month, day, year),)) for day in numbers]


class DateFacts:
    """The dates of an article."""

    def __init__(self, mentions: Iterable[DateMention]) -> None:
        """Takes the article's dates."""
        dates = [date for mention in mentions for date in mention.readings]
        self._days = {(date.month, date.day) for date in dates}
        self._months = {date.month for date in dates}
        self._weekdays = {date.weekday for date in dates if date.weekday is not None}
        self.years = {date.year for date in dates if date.year is not None}

    def supports(self, date: Date) -> bool:
        """Whether the article has the month, the day and the weekday; the year is left to the numbers."""
        if date.weekday is not None:
            return date.weekday in self._weekdays
        if date.day is not None:
            return (date.month, date.day) in self._days
        return date.month in self._months
