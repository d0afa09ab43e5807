"""What stands before the text of an entry of a live blog: a time, with its day or not, or how far a match has gone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import is_finished
from summarizer.text.sentences import Span

MINUTES_A_DAY = 24 * 60
OVERNIGHT = 20 * 60, 10 * 60  # minutes; a longer step from a time to the next is one past midnight: surely, or may be
_DAYS_A_MONTH, _DAYS_A_YEAR, _DAYS_A_WEEK = 31, 12 * 31, 7  # by which days are put in order
_NOW = 366 * MINUTES_A_DAY  # behind all times of day
_ZONES = "|".join(ENGLISH.page.time_zones)
_BULLET = LatePattern(r"[-*•–—▪◦‣]\s+(?=\d)")
_OPENS_TIME = frozenset("0123456789+[(")
ENTRY_LABEL = LatePattern(rf"(?:{'|'.join(ENGLISH.page.entry_labels)})\s?[:–—-]\s+", re.IGNORECASE)
_ZONE = rf"(?:\s?\(?(?:{_ZONES})\b\)?)?(?:\s?\(\d{{1,2}}[:.]\d\d(?:\s(?:{_ZONES}))?\))?"
_ZONED = LatePattern(rf"\b(?:{_ZONES})\b")
_TITLED = LatePattern(rf"\((\d{{1,2}})[:.]?([0-5]\d)(?:\s?([ap])\.?m\b\.?)? (?:{_ZONES})\)$", re.IGNORECASE)
# 12:55 p.m. ET - Roe says, in the line of the entry before
_RUN_IN = LatePattern(rf"\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s(?:{_ZONES})\b)?\s?[-–—|:]\s+(?=\S)", re.IGNORECASE)
_FEWEST_RUN_IN = 2  # lines that open like one that is run in
_CLOCK = LatePattern(
    rf"(?:\+\+\+\s?|[\[(])?(\d{{1,2}})"
    rf"(?:(?:[:.]|\s?h\s?|(?<=\d\d)(?=\d\d\s(?:{_ZONES})\b))([0-5]\d)(?::[0-5]\d(?!\s?\w))?(?![\d%]|[:.]\d)|(?=\s?[ap]\.?m\b))"
    rf"(?:\s?([ap])\.?m\b\.?)?{_ZONE}[\])]?\s*(?:[-–—|:]\s*)?(?:(?:{'|'.join(ENGLISH.page.entry_labels)})\s?[:–—-]\s+)?",
    re.IGNORECASE,
)
_MATCH = LatePattern(  # 90+3 min: , 89' - , 12 min Acme lead, 43rd over:
    r"(\d{1,3})(?:['’]?\s?\+\s?(\d{1,2}))?(?:['’]|\s?mins?\b\.?(?:\s?[:–-]|(?=\s[A-Z]))|(?:st|[nr]d|th) over\s?[:–-])"
    r"['’:]?\s*(?:[–—-]\s+)?"
)
_BARE = LatePattern(r"(\d{1,3})(?:\s?\+\s?(\d{1,2}))?:\s+(?=[A-Z])")  # 90+1: Roe heads it in
# Of a page with such minutes, not of a countdown: 90+1: Roe; HT: Lund lead
_KICKED = LatePattern(r"^(?:\d{2,3}\s?\+\s?\d{1,2}:|(?i:[FH]T|(?:full|half)[ -]time)\b\s?[:!–—-])", re.MULTILINE)
# How a set stands: Third set: Bolt 2-6 6-2 4-3 Roe*; two sets, or a star or a label, for Lund 2-1 Graz is of no set
_PLAYER = r"\*?[^\W\d_][\w.'’/-]*(?: [^\W\d_][\w.'’/-]*){0,3}\*?"
_SETS = r"\d\*?[-–]\d{1,2}\*?(?:\s?\(\d{1,2}\))?"
_STANDING = LatePattern(
    r"(?P<set>(?i:(?:first|second|third|fourth|fifth|deciding|final) set|set (?:[1-5]|one|two|three|four|five)):? )?"
    rf"(?P<games>{_PLAYER} {_SETS}(?:,? {_SETS})* {_PLAYER})(?:\s?\(\*[^()]*\))?[.:]?(?:$|(?<=[*:)])\s+(?=[A-Z]))"
)
_GAMES = LatePattern(r"(\d)\*?[-–](\d{1,2})")
_MONTHS, _WEEKDAYS = ENGLISH.calendar.month_forms, ENGLISH.calendar.weekday_forms
_NUMBER = r"\d{1,2})(?:st|[nr]d|th)?"
_MONTH = rf"{'|'.join(_MONTHS)})\.?"
_DATE = (
    rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)})\b\.?,?\s*)?"
    rf"(?:(?:(?P<month>{_MONTH}\s+(?P<day>{_NUMBER}|(?P<date>{_NUMBER}\s+(?P<named>{_MONTH})(?:,?\s+\d{{4}})?)?"
)
_DAY = LatePattern(rf"(?=\w){_DATE}:?$", re.IGNORECASE)  # Tuesday | 2 July | Wed, Jul 2, 2025
_TIME = rf"\d{{1,2}}(?:[:.]\d\d(?::\d\d)?)?(?:\s?[ap]\.?m\b\.?)?{_ZONE}"
_TIME_ALONE = LatePattern(rf"{_TIME}\W*$", re.IGNORECASE)
# Posted at 14:02, Update 5:15 p.m.: A tree, UPDATE, 5:15 p.m. A tree, UPDATE (5:15 p.m.): A tree, Update as of 5 p.m.:
# and in a line of its own Wednesday 18:04, 2 Jul 2025 - 18.04 CEST
_STAMP = LatePattern(
    rf"(?P<called>(?:(?:first|last) )?(?:{'|'.join(ENGLISH.page.stamps)})(?: #?\d(?=[,:]| [(–—-]))?"
    r"(?: (?:as of|at|on))?(?:[:,]|\s?[–—-])?\s+)?(?=[(\[\w])"
    rf"(?:(?:today|{_DATE})(?:,| at| [-–|·/]|:)?\s+)?"
    rf"(?=(?(called)[(\[]?(?:\d{{1,2}}[:.h]\d\d|\d{{1,2}}\s?[ap]\.?m\b)|{_TIME}(?: (?:{'|'.join(_WEEKDAYS)}))?\W*$))",
    re.IGNORECASE,
)
_BEHIND = LatePattern(rf"(?:,|on)?\s*(?=\w){_DATE}(?::\s+|\W*$)", re.IGNORECASE)  # 5:15 p.m. ET, March 27, 2024
_COUNT = r"(\d{1,2}|an?(?= )|one(?= ))"
_AGO = LatePattern(
    rf"(?:(?:{'|'.join(ENGLISH.page.stamps)}):?\s+)?(?=\w)(?:{_COUNT} ?(?:{'|'.join(ENGLISH.page.hours)}))?"
    rf"(?:,? ?{_COUNT} ?(?:{'|'.join(ENGLISH.page.minutes)}))? ago(?:[\s·|-]+{_TIME})?$",
    re.IGNORECASE,
)


class Stamp(NamedTuple):
    """What a line opens with that says when it was written.

    Attributes:
        body: Offset behind it.
        minutes: Those of the day, of a match, or until now; of tennis the games; None of a day alone.
        date: The day of the year, by months of 31 days; None where it is not said.
        weekday: 0, Monday, to 6; None where it is not said.
        played: Whether the minutes are those of a match.
        pair: Who plays, of tennis.
    """

    body: int
    minutes: int | None
    date: int | None = None
    weekday: int | None = None
    played: bool = False
    pair: frozenset[str] = frozenset()

    @property
    def dated(self) -> bool:
        """Whether it says its day."""
        return self.date is not None or self.weekday is not None


def is_kicked(text: str) -> bool:
    """Whether a page seems to have minutes of a match without a sign, 90+1: Roe heads it in."""
    return _KICKED.search(text) is not None


def with_run_in(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> Sequence[bool]:
    """Whether each sentence opens a line, or an entry that stands in the line of another: 12:55 p.m. ET - Roe says."""
    timed = [_RUN_IN.match(text, *span) is not None for span in spans]
    few = sum(time and opening for time, opening in zip(timed, opens, strict=True)) < _FEWEST_RUN_IN
    return opens if few else [time or opening for time, opening in zip(timed, opens, strict=True)]


def stamps_of(text: str, spans: Sequence[Span], opens: Sequence[bool], *, kicked: bool = False) -> list[Stamp | None]:
    """The stamp of each sentence; the day of a time may stand in the line below it.

    Args:
        text: An article.
        spans: Its sentences.
        opens: Whether each one opens a line.
        kicked: Whether a bare number is a minute of a match, 90: Roe heads it in.
    """
    found = [_stamp_of(text, span, kicked) if opening else None for span, opening in zip(spans, opens, strict=True)]
    standing = {at: one.pair for at, one in enumerate(found) if one and one.pair}
    if len(set(standing.values())) > 1:  # results of several matches
        found = [None if at in standing else one for at, one in enumerate(found)]
    for at, (time, day) in enumerate(pairwise(found)):
        if time and day and time.minutes is not None and day.minutes is None and time.body >= spans[at][1]:
            found[at], found[at + 1] = time._replace(date=day.date, weekday=day.weekday), None
    return found


def is_zoned(text: str, span: Span) -> bool:
    """Whether a time says of which zone it is: 11:02 JST."""
    return _ZONED.search(text, *span) is not None


class Calendar:
    """Puts stamps in one order, as they are read: one that says no day is of the day before it, or past midnight."""

    def __init__(self, overnight: int) -> None:
        """Begins before the first of them; a longer step than so many minutes is one past midnight."""
        self._overnight = overnight
        self._day = 0
        self._last: int | None = None
        self._rises = False
        self._known: dict[str, tuple[int, int]] = {}  # the last date and weekday, and what day that was here

    def minutes_of(self, stamp: Stamp) -> int | None:
        """Those since the midnight before the first of them, or until now; None of a day alone."""
        said = [("date", stamp.date, _DAYS_A_YEAR), ("weekday", stamp.weekday, _DAYS_A_WEEK)]
        given = [(name, day, cycle) for name, day, cycle in said if day is not None]
        for name, day, cycle in given[:1]:
            if name in self._known:
                before, here = self._known[name]
                self._day = here + (day - before + cycle // 2) % cycle - cycle // 2
            elif not (self._known or self._rises or self._last is None):  # 11:20, 8:05, Tuesday 22:10: the day before
                self._day -= (stamp.minutes or 0) + MINUTES_A_DAY * self._day > self._last
        self._known |= {name: (day, self._day) for name, day, _ in given}
        if stamp.minutes is not None and stamp.minutes < 0:
            return _NOW + stamp.minutes
        if stamp.minutes is None:
            self._last = None  # the next one is of that day
            return None
        now = stamp.minutes + MINUTES_A_DAY * self._day
        if self._last is not None and not given:
            turn = (now - self._last < -self._overnight) - (now - self._last > self._overnight)
            self._day += turn
            now += MINUTES_A_DAY * turn
        self._rises |= self._last is not None and now > self._last
        self._last = now
        return now


def _stamp_of(text: str, span: Span, kicked: bool) -> Stamp | None:
    """What a line opens with: a time of day, a minute of a match, how a set stands, how long ago, or, alone, a day."""
    ago = _AGO.match(text, *span) if text.find(" ago", *span) > 0 else None
    if ago:
        hours, minutes = (int(count) if count and count.isdigit() else int(count is not None) for count in ago.groups())
        return Stamp(ago.end(), -60 * hours - minutes)
    bullet = _BULLET.match(text, *span)
    if bullet and (is_finished(text[slice(*span)]) or _TIME_ALONE.match(text, bullet.end(), span[1])):  # no program
        span = bullet.end(), span[1]
    date = weekday = None
    if stamp := _STAMP.match(text, *span):
        span = stamp.end(), span[1]
        date, weekday = _day_of(stamp)
    elif day := _DAY.match(text, *span):
        return Stamp(day.end(), None, *_day_of(day))
    opens = text[span[0] : span[0] + 1] in _OPENS_TIME
    clock = _CLOCK.match(text, *span) if opens else None
    if opens and not clock and (played := _MATCH.match(text, *span) or (kicked and _BARE.match(text, *span)) or None):
        return Stamp(played.end(), int(played[1]) + int(played[2] or 0), played=True)
    if not clock and (standing := _standing(text, span)):
        return standing
    if not clock and (titled := text.startswith(")", span[1] - 1) and _TITLED.search(text, *span)):
        return Stamp(span[1], _minutes(titled))  # SHARES SLIDE (1605 GMT)
    if not clock or int(clock[1]) >= 24:
        return None
    body = clock.end()
    if (date, weekday) == (None, None) and (behind := _BEHIND.match(text, body, span[1])):
        body, (date, weekday) = behind.end(), _day_of(behind)
    return Stamp(body, _minutes(clock), date, weekday)


def _standing(text: str, span: Span) -> Stamp | None:
    """How a set stands, above what happened in it: as many games are played."""
    found = _STANDING.match(text, *span)
    if not found:
        return None
    games = [int(one) + int(other) for one, other in _GAMES.findall(found["games"])]
    surely = found["set"] or "*" in found.group() or len(games) > 1
    pair = frozenset(name.strip("* ").lower() for name in re.split(rf" {_SETS}(?:,? {_SETS})* ", found["games"]))
    return Stamp(found.end(), sum(games), played=True, pair=pair) if surely else None


def _day_of(found: re.Match[str]) -> tuple[int | None, int | None]:
    """The date and the weekday that a pattern of a day has found."""
    parts = found.groupdict()
    month, day = (parts["month"], parts["day"]) if parts["month"] else (parts["named"], parts["date"])
    weekday = _WEEKDAYS[parts["weekday"].lower()] if parts["weekday"] else None
    return (_DAYS_A_MONTH * _MONTHS[month.lower()] + int(day) if month else None), weekday


def _minutes(clock: re.Match[str]) -> int:
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock[2] or 0)
