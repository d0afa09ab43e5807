"""Live blogs: entries with a time of day before them, the newest to be told first, one sentence each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import is_finished
from summarizer.text.sentences import Span

_FEWEST = 3  # lines that open with a time
_FEWEST_LIVE = 2  # of a page that says that it is live
_MOST_HEADING_WORDS = 14
_LIVE = LatePattern(rf"\b(?:{'|'.join(ENGLISH.page.live)})(?!\w)", re.IGNORECASE)
_ZONES = "|".join(ENGLISH.page.time_zones)
_CLOCK = LatePattern(
    rf"(\d{{1,2}})[:.]([0-5]\d)(?![\d:.%])(?:\s?([ap])\.?m\b\.?)?(?:\s(?:{_ZONES})\b)?\s*(?:[-–—|:]\s*)?", re.IGNORECASE
)


class Entry(NamedTuple):
    """An entry of a live blog.

    Attributes:
        first: Index of its first sentence, which is all that is told of it.
        clock: Index of the sentence that begins with its time: the same, or one before it; the entry's heading may
            stand behind the time, or in a line between the two.
        body: Offset behind the time.
        minutes: The time, in minutes since midnight.
    """

    first: int
    clock: int
    body: int
    minutes: int


def live_entries(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[Entry]:
    """Finds the entries of a live blog.

    Args:
        text: An article.
        spans: Its sentences.
        opens: Whether each one opens a line.

    Returns:
        The entries in the article's order; none where fewer than three lines open with a time of day, or fewer than
        two on a page whose first line says that it is live, or where the times go to and fro.
    """
    clocks = [
        _CLOCK.match(text, *span) if first_of_line and text[span[0] : span[0] + 1].isdigit() else None
        for span, first_of_line in zip(spans, opens, strict=True)
    ]
    found = []
    for index, (clock, (_, end)) in enumerate(zip(clocks, spans, strict=True)):
        if clock and int(clock[1]) < 24:
            below = index + 1 < len(spans) and opens[index + 1] and clocks[index + 1] is None
            first = index + (clock.end() >= end or (below and _is_heading(text[clock.end() : end])))
            apart = index < first < len(spans) - 1 and clock.end() >= end and opens[first + 1] and not clocks[first + 1]
            first += apart and _is_heading(text[slice(*spans[first])])
            found.append(Entry(first, index, min(clock.end(), end), _minutes(clock)))
    found = [entry for entry in found if entry.first < len(spans)]
    times = [entry.minutes for entry in found]
    steady = all(a <= b for a, b in pairwise(times)) or all(a >= b for a, b in pairwise(times))
    fewest = _FEWEST_LIVE if spans and opens[0] and _LIVE.search(text[spans[0][0] : spans[0][1]]) else _FEWEST
    return found if len(found) >= fewest and steady else []


def oldest_first(entries: Sequence[Entry]) -> bool:
    """Whether a live blog, which has entries, has its newest one last."""
    return entries[0].minutes < entries[-1].minutes


def _is_heading(line: str) -> bool:
    """Whether what stands behind a time is a heading of the entry below it: short, without an end mark."""
    return len(line.split()) <= _MOST_HEADING_WORDS and not is_finished(line)


def _minutes(clock: re.Match[str]) -> int:
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock[2])
