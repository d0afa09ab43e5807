"""Live blogs: entries below the time they were written, the newest to be told first, one sentence each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, clean, is_finished
from summarizer.text.sentences import Span
from summarizer.text.visible import Visible

_FEWEST = 3  # lines that open with a time
_FEWEST_LIVE = 2  # of a page that says that it is live
_MOST_HEADING_WORDS = 14
_FEWEST_WORDS = 4  # of what opens an entry and tells something
_MOST_ABOVE = 4  # lines from the time of an entry to its text: a heading, who wrote it, what he is
_DAY, _OVERNIGHT = 24 * 60, 20 * 60  # minutes; a longer step from a time to the next is one past midnight
_LIVE = LatePattern(rf"\b(?:{'|'.join(ENGLISH.page.live)})(?!\w)", re.IGNORECASE)
_ZONES = "|".join(ENGLISH.page.time_zones)
_BULLET = LatePattern(r"[-*•–—▪◦‣]\s+(?=\d)")
_OPENS_TIME = frozenset("0123456789+")
_ENTRY_LABEL = LatePattern(rf"(?:{'|'.join(ENGLISH.page.entry_labels)})\s?[:–—-]\s+", re.IGNORECASE)
_CLOCK = LatePattern(
    rf"(?:\+\+\+\s?)?(\d{{1,2}})(?:(?:[:.]|\s?h\s?)([0-5]\d)(?![\d%]|[:.]\d)|(?=\s?[ap]\.?m\b))(?:\s?([ap])\.?m\b\.?)?(?:\s(?:{_ZONES})\b)?\s*(?:[-–—|:]\s*)?"
    rf"(?:(?:{'|'.join(ENGLISH.page.entry_labels)})\s?[:–—-]\s+)?",
    re.IGNORECASE,
)
_MATCH = LatePattern(  # 90+3 min: , 89' - , 12 min Acme lead
    r"(\d{1,3})(?:['’]?\s?\+\s?(\d{1,2}))?(?:['’]|\s?mins?\b\.?(?:\s?[:–-]|(?=\s[A-Z])))['’:]?\s*(?:[–—-]\s+)?"
)
_WEEKDAYS = [name.lower() for name in ENGLISH.calendar.weekdays]
_STAMP = LatePattern(  # Posted at 14:02, Update 5:15 p.m.: A tree, Wednesday 18:04 in a line of its own
    rf"(?:(?:first|last) )?(?:{'|'.join(ENGLISH.page.stamps)})(?: at|:)?\s+(?=\d{{1,2}}[:.]\d\d)"
    r"|update(?: at)?\s+(?=\d{1,2}[:.]\d\d[^:\n]{0,12}:\s)"
    rf"|(?P<day>{'|'.join(_WEEKDAYS)}),?\s+(?=\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?$)",
    re.IGNORECASE,
)
_COUNT = r"(\d{1,2}|an?(?= )|one(?= ))"
_AGO = LatePattern(
    rf"(?=\w)(?:{_COUNT} ?(?:{'|'.join(ENGLISH.page.hours)}))?"
    rf"(?:,? ?{_COUNT} ?(?:{'|'.join(ENGLISH.page.minutes)}))? ago$",
    re.IGNORECASE,
)
_ENDED = (
    r"(?i:FT|full[- ]?time(?: (?:result|score))?|final (?:result|score|whistle)|(?:final|result)(?=[:!]))"
    r"\b\s?[:!.–—-]*\s+"
)
_TEAM = rf"[{UPPER}\d][\w.'’&-]*(?: (?:[{UPPER}&][\w.'’-]*|and|d[aeo]s?|of|the))*"
_SCORE = rf"(?:{_TEAM} \d{{1,3}}\s?[-–]\s?\d{{1,3}} {_TEAM}|{_TEAM} \d{{1,3}}, {_TEAM} \d{{1,3}})"
_RESULT = LatePattern(rf"(?:{_ENDED})?{_SCORE}(?: \([^()]+\))*[.!]?$")
_END = LatePattern(rf"{_ENDED}(?=\S)")
_SCORED = LatePattern(r"\d\s?[-–]\s?\d|\d, [A-Z]")
_FULL_TIME = LatePattern(r"[FfRr][TtUuIiEe]")  # how all of these begin
# What a match is at, before what happened: City 2-2 Real (Bolt 90+2) Bolt taps in; RED CARD Roe is sent off.
_STANDS = LatePattern(
    rf"(?:[A-Z]{{3,}}[!:] )?{_SCORE}\s?\([^()]+\)[.:]?\s+(?=[{UPPER}])"
    rf"|(?:[A-Z]{{3,}} [A-Z]{{3,}}|[A-Z]{{4,}})(?: [A-Z]{{3,}})?[!:]? (?=[{UPPER}]\w*[a-z])"
)


class Entry(NamedTuple):
    """An entry of a live blog.

    Attributes:
        first: Index of its first sentence, which is all that is told of it.
        opening: Index of the sentence that begins with its time: the same, or one before it; the entry's heading may
            stand behind the time, or in a line between the two.
        body: Offset behind the time.
        minutes: The time, in minutes since the midnight before the first entry, or until now.
    """

    first: int
    opening: int
    body: int
    minutes: int


def live_entries(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[Entry]:
    """Finds the entries of a live blog.

    Args:
        text: An article.
        spans: Its sentences.
        opens: Whether each one opens a line.

    Returns:
        The entries in the article's order; none where fewer than three lines open with a time, or fewer than
        two on a page whose first line says that it is live, or where the times go to and fro.
    """
    clocks = [_time_of(text, span) if opening else None for span, opening in zip(spans, opens, strict=True)]
    found: list[Entry] = []
    day = 0
    for index, clock in enumerate(clocks):
        if clock is None:
            continue
        body, minutes = clock
        first = _first_of(text, spans, opens, clocks, index, body)
        if first < len(spans):
            step = minutes + day - found[-1].minutes if found else 0
            day += _DAY * ((step < -_OVERNIGHT) - (step > _OVERNIGHT)) * (minutes < _DAY)  # else it tells its day
            found.append(Entry(first, index, min(body, spans[index][1]), minutes + day))
    if len(found) > _FEWEST and found[0].minutes < found[-1].minutes and _falls(found[1:]):
        found = found[1:]  # 8.15am: Good morning and welcome, kept above the newest
    steady = _falls(found) or _falls(found[::-1])
    live = bool(spans) and opens[0] and _LIVE.search(text[spans[0][0] : spans[0][1]]) is not None
    fewest = _FEWEST_LIVE if live else _FEWEST
    steady &= live or not any(clock and clock[1] >= _DAY for clock in clocks) or _falls(found)  # or what is on, by day
    return _with_end(text, spans, opens, clocks, found) if len(found) >= fewest and steady else []


def _with_end(
    text: str,
    spans: Sequence[Span],
    opens: Sequence[bool],
    clocks: Sequence[tuple[int, int] | None],
    found: list[Entry],
) -> list[Entry]:
    """Entries with the newest of a match's, which has no time but a score: Full-time: Lund beat Graz 2-1."""
    for at, (start, end) in enumerate(spans):
        if not opens[at] or not _FULL_TIME.match(text, start) or not (label := _END.match(text, start)):
            continue
        below = next((index for index in range(at + 1, len(spans)) if opens[index]), len(spans))
        if clocks[at] or not _SCORED.search(text, label.end(), spans[below - 1][1]):
            continue
        body = start if tells_result(text[start:end]) else label.end()  # the whole line is the result
        first = _first_of(text, spans, opens, clocks, at, body)
        one = Entry(min(first, below - 1), at, min(body, end), max(found[0].minutes, found[-1].minutes) + 1)
        if at < found[0].opening and not oldest_first(found):
            return [one, *found]
        if at > found[-1].opening and oldest_first(found):
            return [*found, one]
    return found


def _falls(entries: Sequence[Entry]) -> bool:
    """Whether each entry is as old as the one before it or older."""
    return all(a.minutes >= b.minutes for a, b in pairwise(entries))


def bodies_of(text: str, spans: Sequence[Span], entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """The sentences that entries open with and where each begins: behind its time, or the label below: Breaking: ..."""
    below = (one.first for one in entries if one.first > one.opening)
    labels = [(first, label.end()) for first in below if (label := _ENTRY_LABEL.match(text, *spans[first]))]
    begins = dict([(one.opening, one.body) for one in entries] + labels)
    for first in {one.first for one in entries}:
        begin, end = begins.get(first, spans[first][0]), spans[first][1]
        if stands := _STANDS.match(text, begin, end):
            begins[first] = stands.end()
    return [*begins.items()]


def oldest_first(entries: Sequence[Entry]) -> bool:
    """Whether a live blog, which has entries, has its newest one last."""
    return entries[0].minutes < entries[-1].minutes


def is_blog(text: str, spans: Sequence[Span], entries: Sequence[Entry]) -> bool:
    """Whether the newest entry stands first or the first line says that the page is live: no story with times in it."""
    return not oldest_first(entries) or _LIVE.search(text, *spans[0]) is not None


def is_title(given: str, top: str) -> bool:
    """Whether a line is the headline that a page was given; or, where that says that it is live, tells a result."""
    title = clean(Visible(given).text)
    return title == top or (tells_result(top) and _LIVE.search(title) is not None)


def tells_result(headline: str) -> bool:
    """Whether a line of a match log says how the match ended, and no more: Full-time: Lund 1-0 Graz."""
    return _RESULT.match(headline) is not None


def _first_of(
    text: str,
    spans: Sequence[Span],
    opens: Sequence[bool],
    clocks: Sequence[tuple[int, int] | None],
    index: int,
    body: int,
) -> int:
    """The first sentence of an entry's text: behind its time, or below the lines that stand between the two."""

    def below(at: int) -> bool:
        return at + 1 < len(spans) and opens[at + 1] and clocks[at + 1] is None

    last = next((at for at in range(index, len(spans) - 1) if opens[at + 1]), len(spans) - 1)  # of the line
    if body >= spans[index][1] and index < last:  # 8:15 p.m. | The polls have closed
        index, body = index + 1, spans[index + 1][0]
    if body < spans[index][1] and not (below(last) and _is_heading(text[body : spans[last][1]])):
        cry = len(text[body : spans[index][1]].split()) < _FEWEST_WORDS and index < last  # Goal! Ada Bolt scores
        return index + cry
    first = last + 1
    while first < last + _MOST_ABOVE and below(first) and _is_heading(text[slice(*spans[first])]):
        first += 1
    return first


def _is_heading(line: str) -> bool:
    """Whether what stands behind a time is a heading of the entry below it: short, a question or not ended."""
    return len(line.split()) <= _MOST_HEADING_WORDS and (line.endswith("?") or not is_finished(line))


def _time_of(text: str, span: Span) -> tuple[int, int] | None:
    """The offset behind the time that a line opens with, and the minutes: of the day, of a match, or how long ago."""
    ago = _AGO.match(text, *span) if text.endswith(" ago", *span) else None
    if ago:
        hours, minutes = (int(count) if count and count.isdigit() else int(count is not None) for count in ago.groups())
        return ago.end(), -60 * hours - minutes
    if (bullet := _BULLET.match(text, *span)) and is_finished(text[slice(*span)]):  # no program of a day
        span = bullet.end(), span[1]
    days = 0
    if stamp := _STAMP.match(text, *span):
        span = stamp.end(), span[1]
        days = 1 + _WEEKDAYS.index(stamp["day"].lower()) if stamp["day"] else 0
    opens = text[span[0] : span[0] + 1] in _OPENS_TIME
    clock = _CLOCK.match(text, *span) if opens else None
    played = _MATCH.match(text, *span) if opens and not clock else None
    if played:
        return played.end(), int(played[1]) + int(played[2] or 0)
    return (clock.end(), _DAY * days + _minutes(clock)) if clock and int(clock[1]) < 24 else None


def _minutes(clock: re.Match[str]) -> int:
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock[2] or 0)
