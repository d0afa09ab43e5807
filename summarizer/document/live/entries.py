"""Live blogs: entries below the time they were written, the newest to be told first, one sentence each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.document.live.results import SCORE, STANDS, end_of_label, heads_entries, says_live, tells_end
from summarizer.document.live.stamps import (
    ENTRY_LABEL,
    OVERNIGHT,
    Calendar,
    Stamp,
    is_kicked,
    is_zoned,
    stamps_of,
    with_run_in,
)
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import is_finished
from summarizer.text.sentences import Span

_FEWEST = 3  # lines that open with a time
_FEWEST_LIVE = 2  # of a page that says that it is live
_ONE_NIGHT = 30 * 60  # minutes from the first entry to the last with a long night between them
_MOST_HEADING_WORDS = 14
_FEWEST_WORDS = 4  # of what opens an entry, or stands above all, and tells something
_MOST_ABOVE = 4  # lines from the time of an entry to its text: a heading, who wrote it, what he is

_RECORDED = LatePattern(r"\W?0?0:00\b")
_CLOSES = LatePattern(
    r"(?:And )?(?:that['’]s|that is|it['’]s) (?:a wrap|all (?:for|from)|it (?:for|from))\b", re.IGNORECASE
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


class Log(NamedTuple):
    """The entries of a page, in its order.

    Attributes:
        entries: None where fewer than three lines open with a time, or fewer than two on a page whose title says that
            it is live, or one above such a line, Live updates, or with times of a zone, 11:02 JST, the newest first; or
            where they go to and fro. Of two of those both begin with a capital: not 14:05 to Lund is cancelled.
        blog: Whether it is a live blog: the newest entry stands first, the title says so, or nothing is told above.
            Else it is a story with the times of a day in it.
    """

    entries: Sequence[Entry] = ()
    blog: bool = False

    @property
    def oldest_first(self) -> bool:
        """Whether there are entries, and the newest one is last."""
        return bool(self.entries) and self.entries[0].minutes < self.entries[-1].minutes


def read_log(text: str, spans: Sequence[Span], opens: Sequence[bool], title: str | None = None) -> Log:
    """Finds the entries of a live blog.

    Args:
        text: An article.
        spans: Its sentences.
        opens: Whether each one opens a line.
        title: The headline that came with it.
    """
    opens = with_run_in(text, spans, opens)
    stamps = stamps_of(text, spans, opens)
    top = next((at for at, stamp in enumerate(stamps) if stamp is None), 0)  # below the day of the page
    live = opens[top] and says_live(text[slice(*spans[top])])
    live |= title is not None and says_live(title)
    if live and is_kicked(text):  # else ratings, a countdown, or goals below a report
        stamps = stamps_of(text, spans, opens, kicked=True)
    if sum(stamp is not None and stamp.minutes is not None for stamp in stamps) < _FEWEST_LIVE:
        return Log()
    surely, may_be = OVERNIGHT
    found = _without_index(_entries(text, spans, opens, stamps, surely))
    if not _steady(found):
        found = _entries(text, spans, opens, stamps, may_be)
        if not _steady(found) or len(found) <= _FEWEST or abs(found[0].minutes - found[-1].minutes) > _ONE_NIGHT:
            return Log()
    if not live and _RECORDED.match(text, spans[found[0].opening][0]) and not _falls(found):
        return Log()  # what is said in a recording, and when
    above = [text[start:end] for start, end in spans[: found[0].opening]]
    few = sum(map(is_finished, above)) <= 1 and not _goes_on(opens, found[-1])  # no story with times in it
    headed = _falls(found) and (any(map(heads_entries, above)) or (few and _zoned(text, spans, found)))
    headed &= all(text[_begins(spans, one)].isupper() for one in found)
    if len(found) < (_FEWEST_LIVE if live or headed else _FEWEST):
        return Log()
    if not live and any(stamp and stamp.dated for stamp in stamps) and not _falls(found):
        return Log()  # what is on, by day
    found = _with_end(text, spans, opens, stamps, found, live=live)
    log = Log(_with_newest(text, spans, opens, found))
    told = any(is_finished(line) and len(line.split()) >= _FEWEST_WORDS for line in above)
    return log._replace(blog=live or not log.oldest_first or not told)


def _entries(
    text: str, spans: Sequence[Span], opens: Sequence[bool], stamps: Sequence[Stamp | None], overnight: int
) -> list[Entry]:
    """What stands below each time, but where nothing does above the next: Updated at 12.55 GMT."""
    found, calendar = [], Calendar(overnight)
    for index, stamp in enumerate(stamps):
        if stamp is None:
            continue
        first = _first_of(text, spans, opens, stamps, index, stamp.body)
        empty = first >= len(spans) or (first > index and stamps[first] is not None)
        minutes = None if empty and stamp.minutes is not None else calendar.minutes_of(stamp)
        if minutes is not None:
            found.append(Entry(first, index, min(stamp.body, spans[index][1]), minutes))
    return found


def _without_index(found: list[Entry]) -> list[Entry]:
    """Entries without what is kept above the newest: a greeting, 8.15am: Good morning, or an index of key events."""
    if not _steady(found):
        if len(found) > _FEWEST and _falls(found[1:]):
            return found[1:]
        for at in range(1, len(found) - 1):
            if found[at].minutes == found[0].minutes and _falls(found[at:]):
                return found[at:]
    return found


def _with_end(
    text: str,
    spans: Sequence[Span],
    opens: Sequence[bool],
    stamps: Sequence[Stamp | None],
    found: list[Entry],
    *,
    live: bool,
) -> list[Entry]:
    """Entries with the newest of a match's, which has no time but a score: Full-time: Lund beat Graz 2-1."""
    played = live and all(stamp.played for one in found if (stamp := stamps[one.opening]))
    rising = found[0].minutes < found[-1].minutes
    for at, (start, end) in enumerate(spans):
        if not opens[at] or stamps[at]:
            continue
        below = next((index for index in range(at + 1, len(spans)) if opens[index]), len(spans))
        body = end_of_label(text, start, end, spans[below - 1][1], played=played)
        if body is None:
            continue
        first = _first_of(text, spans, opens, stamps, at, body)
        one = Entry(min(first, below - 1), at, min(body, end), max(found[0].minutes, found[-1].minutes) + 1)
        if at < found[0].opening and not rising:
            return [one, *found]
        if at > found[-1].opening and rising:
            return [*found, one]
    return found


def _with_newest(text: str, spans: Sequence[Span], opens: Sequence[bool], found: list[Entry]) -> list[Entry]:
    """Entries with the newest, which has no time, in the line above all: Bolt wins! Ada Bolt has beaten Ida Roe."""
    top = found[0].opening
    at = next((at for at in range(top - 1, -1, -1) if opens[at]), 0)
    ends = [*(spans[one.opening][0] for one in found[1:]), spans[-1][1]]
    bodies = (text[spans[one.opening][0] : end] for one, end in zip(found, ends, strict=True))
    if not top or not _falls(found) or not tells_end(text[spans[at][0] : spans[top - 1][1]], bodies):
        return found
    first = _first_of(text, spans, opens, [None] * len(spans), at, spans[at][0])
    return [Entry(first, at, spans[at][0], found[0].minutes + 1), *found]


def _begins(spans: Sequence[Span], entry: Entry) -> int:
    """Offset of the text of an entry, which may stand below its time."""
    return spans[entry.first][0] if entry.first > entry.opening else min(entry.body, spans[entry.first][1] - 1)


def _zoned(text: str, spans: Sequence[Span], entries: Sequence[Entry]) -> bool:
    """Whether each entry is a sentence behind a time of a zone, 11:02 JST A wave has reached Lund: no program."""
    times = [(spans[one.opening][0], one.body) for one in entries]
    return all(is_zoned(text, time) for time in times) and all(
        is_finished(text[slice(*spans[one.first])]) for one in entries
    )


def _goes_on(opens: Sequence[bool], last: Entry) -> bool:
    """Whether a line stands below the last entry, whose text stands behind its time."""
    return last.first == last.opening and any(opens[last.first + 1 :])


def _falls(entries: Sequence[Entry]) -> bool:
    """Whether each entry is as old as the one before it or older."""
    return all(a.minutes >= b.minutes for a, b in pairwise(entries))


def _steady(entries: Sequence[Entry]) -> bool:
    return _falls(entries) or _falls(entries[::-1])


def bodies_of(text: str, spans: Sequence[Span], entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """The sentences that entries open with and where each begins: behind its time, or the label below: Breaking: ..."""
    below = (one.first for one in entries if one.first > one.opening)
    labels = [(first, label.end()) for first in below if (label := ENTRY_LABEL.match(text, *spans[first]))]
    begins = dict([(one.opening, one.body) for one in entries] + labels)
    for first in {one.first for one in entries}:
        begin, end = begins.get(first, spans[first][0]), spans[first][1]
        if stands := STANDS.match(text, begin, end):
            begins[first] = stands.end()
    return [*begins.items()]


def _first_of(
    text: str,
    spans: Sequence[Span],
    opens: Sequence[bool],
    stamps: Sequence[Stamp | None],
    index: int,
    body: int,
) -> int:
    """The first sentence of an entry's text: behind its time, or below the lines that stand between the two."""

    def below(at: int) -> bool:
        return at + 1 < len(spans) and opens[at + 1] and stamps[at + 1] is None

    last = next((at for at in range(index, len(spans) - 1) if opens[at + 1]), len(spans) - 1)  # of the line
    if body >= spans[index][1] and index < last:  # 8:15 p.m. | The polls have closed
        index, body = index + 1, spans[index + 1][0]
    if body < spans[index][1] and not (below(last) and _is_heading(text[body : spans[last][1]])):
        told = text[body : spans[index][1]]  # Goal! Ada Bolt scores
        index += bool((len(told.split()) < _FEWEST_WORDS or _CLOSES.match(told)) and index < last)
        return index + bool(index < last and SCORE.search(text, max(body, spans[index][0]), spans[index][1]))
    first = last + 1
    while first < last + _MOST_ABOVE and below(first) and not stamps[first] and _is_heading(text[slice(*spans[first])]):
        first += 1
    closes = first + 1 < len(spans) and not opens[first + 1] and _CLOSES.match(text, *spans[first])  # That's a wrap.
    return first + bool(closes)


def _is_heading(line: str) -> bool:
    """Whether what stands behind a time is a heading of the entry below it: short, a question or not ended."""
    return len(line.split()) <= _MOST_HEADING_WORDS and (line.endswith("?") or not is_finished(line))
