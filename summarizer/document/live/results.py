"""How a match ended, in the log of it, which has no time but a score: Full-time: Lund 1-0 Graz."""

from __future__ import annotations

import re

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, clean
from summarizer.text.visible import Visible

_LIVE = LatePattern(rf"\b(?:{'|'.join(ENGLISH.page.live)})(?!\w)", re.IGNORECASE)
_HEAD = LatePattern(rf"(?:{'|'.join(ENGLISH.page.live_heads)})\W*", re.IGNORECASE)
_ENDED = (
    r"(?i:FT|full[- ]?time(?: (?:result|score))?|final (?:result|score|whistle)|(?:final|result)(?=[:!]))"
    r"\b\s?[:!.–—-]*\s+"
)
_WHISTLE = LatePattern(r"(?i:FT|full[- ]?time)\s?[:!–—-]+\s+(?=\S)")  # of a match whatever stands behind it
_TEAM = rf"[{UPPER}\d][\w.'’&-]*(?: (?:[{UPPER}&][\w.'’-]*|and|d[aeo]s?|of|the))*"
_SCORE = rf"(?:{_TEAM} \d{{1,3}}\s?[-–]\s?\d{{1,3}} {_TEAM}|{_TEAM} \d{{1,3}}, {_TEAM} \d{{1,3}})"
_RESULT = LatePattern(rf"(?!.*\bLIVE\b)(?:{_ENDED})?{_SCORE}(?: \([^()]+\))*[.!]?$")
_STANDS_AT = LatePattern(rf"{_SCORE}(?:\W*(?i:live!?))?$")
_END = LatePattern(rf"{_ENDED}(?=\S)")
_SCORED = LatePattern(r"\d\s?[-–]\s?\d|\d, [A-Z]")
_FULL_TIME = LatePattern(r"[FfRr][TtUuIiEe]")  # how all of these begin
# What a match is at, before what happened: City 2-2 Real (Bolt 90+2) Bolt taps in; RED CARD Roe is sent off;
# of cricket: Lund 241-4 (Bolt 137, Roe 58) Bolt drives
STANDS = LatePattern(
    rf"(?:[A-Z]{{3,}}[!:] )?{_SCORE}\s?\([^()]+\)[.:]?\s+(?=[{UPPER}])"
    rf"|{_TEAM} \d{{1,3}}[-/–]\d{{1,2}}(?:\s\([^()]+\)[.:]?\s+|[.:]\s+)(?=[{UPPER}])"
    rf"|(?:[A-Z]{{3,}} [A-Z]{{3,}}|[A-Z]{{4,}})(?: [A-Z]{{3,}})?[!:]? (?=[{UPPER}]\w*[a-z])"
)


def says_live(line: str) -> bool:
    """Whether a title says that its page is live."""
    return _LIVE.search(line) is not None


def heads_entries(line: str) -> bool:
    """Whether a line is what stands right above the entries of a live blog: Live updates."""
    return _HEAD.fullmatch(line) is not None


def is_title(given: str, top: str) -> bool:
    """Whether a line is the headline that a page was given; or, where that says that it is live, tells a result."""
    title = clean(Visible(given).text)
    return title == top or (tells_result(top) and says_live(title))


def tells_result(headline: str) -> bool:
    """Whether a line of a match log says how the match ended, and no more: Full-time: Lund 1-0 Graz."""
    return _RESULT.match(headline) is not None


def has_score(title: str) -> bool:
    """Whether the title of a page tells how a match stands: Lund 2-1 Graz live."""
    return _STANDS_AT.match(title) is not None


def end_of_label(text: str, start: int, line: int, paragraph: int, *, played: bool) -> int | None:
    """Offset behind what says that a line tells how a match ended; None where nothing does.

    Args:
        text: The article.
        start: Offset of the line.
        line: Offset behind its first sentence.
        paragraph: Offset behind the line.
        played: Whether the other entries open with minutes of a match: else a score stands in it.
    """
    label = _END.match(text, start) if _FULL_TIME.match(text, start) else None
    scored = label and (_SCORED.search(text, label.end(), paragraph) or (played and _WHISTLE.match(text, start)))
    if not label or not scored:
        return None
    return start if tells_result(text[start:line]) else label.end()  # the whole line is the result
