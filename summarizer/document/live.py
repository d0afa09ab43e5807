"""Live blogs: entries with a time of day before them, the newest to be told first, one sentence each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

_FEWEST = 3  # lines that open with a time
_ZONES = "|".join(ENGLISH.page.time_zones)
_CLOCK = re.compile(
    rf"(\d{{1,2}})[:.]([0-5]\d)(?![\d:.%])(?:\s?([ap])\.?m\b\.?)?(?:\s(?:{_ZONES})\b)?\s*(?:[-–—|:]\s*)?", re.IGNORECASE
)


class Entry(NamedTuple):
    """An entry of a live blog.

    Attributes:
        first: Index of its first sentence, which is all that is told of it.
        clock: Index of the sentence that begins with its time: the same, or the one before it.
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
        The entries in the article's order; none where fewer than three lines open with a time of day, or where the
        times go to and fro.
    """
    found = []
    for index, ((start, end), first_of_line) in enumerate(zip(spans, opens, strict=True)):
        clock = _CLOCK.match(text, start, end) if first_of_line and text[start : start + 1].isdigit() else None
        if clock and int(clock[1]) < 24:
            first = index + (clock.end() >= end)
            found.append(Entry(first, index, min(clock.end(), end), _minutes(clock)))
    found = [entry for entry in found if entry.first < len(spans)]
    times = [entry.minutes for entry in found]
    steady = all(a <= b for a, b in pairwise(times)) or all(a >= b for a, b in pairwise(times))
    return found if len(found) >= _FEWEST and steady else []


def oldest_first(entries: Sequence[Entry]) -> bool:
    """Whether a live blog, which has entries, has its newest one last."""
    return entries[0].minutes < entries[-1].minutes


def _minutes(clock: re.Match[str]) -> int:
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock[2])
