"""How a match ended, in the log of it, which has no time but a score: Full-time: Lund 1-0 Graz."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, clean, is_finished
from summarizer.text.visible import Visible

_LIVE = LatePattern(rf"\b(?:{'|'.join(ENGLISH.page.live)})(?!\w)", re.IGNORECASE)
# Lund v Graz LIVE, Lund 2-1 Graz LIVE!, day four LIVE; not: how to watch it LIVE
_PLAYED_LIVE = LatePattern(
    r"(?!.*\b(?i:broadcast|channels?|games|guide|how|matches|schedule|shows?|streams?|streaming|tickets|tonight|tv|tune"
    r"|when|where|watch)\b)(?=.* (?:vs?\.? |\d{1,3}\s?[-–]\s?\d|day (?:one|two|three|four|five)\b)).* LIVE!?$"
)
_HEAD = LatePattern(rf"(?:{'|'.join(ENGLISH.page.live_heads)})\W*", re.IGNORECASE)
_ENDED = (
    r"(?i:FT|full[- ]?time(?: (?:result|score))?|final (?:result|score|whistle)|(?:final|result)(?=[:!]))"
    r"\b\s?[:!.–—-]*\s+"
)
_WHISTLE = LatePattern(r"(?i:FT|full[- ]?time)\s?[:!–—-]+\s+(?=\S)")  # of a match whatever stands behind it
_ANNOUNCES = LatePattern(  # Match report to follow, Reaction from Ada Bolt coming up, What a match it was
    r"(?i:\b(?:analysis|below|blog|coming|follow(?:ing|s)?|here|highlights?|interviews?|join(?:ed|ing)?|live|man of the"
    r"|more|next|our|player|ratings?|reactions?|read(?:ing)?|reports?|stats|stay|talking|thank(?:s|ing)?|thoughts|us|view"
    r"|watch(?:ing)?|we|you|your)\b|\?)"
)
_TEAM = rf"[{UPPER}\d][\w.'’&-]*(?: (?:[{UPPER}&][\w.'’-]*|and|d[aeo]s?|of|the))*"
_SCORE = rf"(?:{_TEAM} \d{{1,3}}\s?[-–]\s?\d{{1,3}} {_TEAM}|{_TEAM} \d{{1,3}}, {_TEAM} \d{{1,3}})"
_RESULT = LatePattern(rf"(?!.*\bLIVE\b)(?:{_ENDED})?{_SCORE}(?: \([^()]+\))*[.!]?$")
_LONG_WORD = LatePattern(r"\w{4,}")
_END = LatePattern(rf"{_ENDED}(?=\S)")
_SCORED = LatePattern(r"\d\s?[-–]\s?\d|\d, [A-Z]")
_FULL_TIME = LatePattern(r"[FfRr][TtUuIiEe]")  # how all of these begin
# A score that is all of a sentence, and who scored: City 3-1 Real (Bolt 74). What is told stands behind it.
SCORE = LatePattern(rf"{_SCORE}\s?\([^()]+\)[.!]?$")
# What ends the log of a match: Bolt wins! Ada Bolt has beaten Ida Roe
_WON = LatePattern(
    rf"(?:[{UPPER}][\w'’-]+ wins! )?(?!.*\b(?:[Tt]oday|could|if|may|might|will|would)\b)"
    rf"[{UPPER}][^,;:!?]{{2,60}}? ha(?:s|ve) (?:beaten|won|(?:been )?(?:acquitted|convicted|cleared|sentenced)\b"
    r"|been (?:found|elected)|died\b|resigned\b)"
)
# What a match is at, before what happened: City 2-2 Real (Bolt 90+2) Bolt taps in; RED CARD Roe is sent off;
# of cricket: Lund 241-4 (Bolt 137, Roe 58) Bolt drives
STANDS = LatePattern(
    rf"(?:Close of play|Lunch|Stumps|Tea)[:!] (?=[{UPPER}])"
    rf"|(?:[A-Z]{{3,}}[!:] )?{_SCORE}\s?\([^()]+\)[.:]?\s+(?=[{UPPER}])"
    rf"|{_TEAM} \d{{1,3}}[-/–]\d{{1,2}}(?:\s\([^()]+\)[.:]?\s+|[.:]\s+)(?=[{UPPER}])"
    rf"|(?:[A-Z]{{3,}} [A-Z]{{3,}}|[A-Z]{{4,}})(?: [A-Z]{{3,}})?[!:]? (?=[{UPPER}]\w*[a-z])"
)


def says_live(line: str) -> bool:
    """Whether a title says that its page is live."""
    return _LIVE.search(line) is not None or _PLAYED_LIVE.match(line) is not None


def heads_entries(line: str) -> bool:
    """Whether a line is what stands right above the entries of a live blog: Live updates."""
    return _HEAD.fullmatch(line) is not None


def tells_end(line: str, entries: Iterable[str]) -> bool:
    """Whether a line tells how all of it ended, and no entry does: else it is what the page is about."""
    if not (is_finished(line) and _WON.match(line)):
        return False
    words = {*_LONG_WORD.findall(line)}
    return all(2 * len(words.intersection(_LONG_WORD.findall(entry))) < len(words) for entry in entries)


def is_title(given: str, top: str) -> bool:
    """Whether a line is the headline that a page was given; or, where that says that it is live, tells a result."""
    title = clean(Visible(given).text)
    return title == top or (tells_result(top) and says_live(title))


def tells_result(headline: str) -> bool:
    """Whether a line of a match log says how the match ended, and no more: Full-time: Lund 1-0 Graz."""
    return _RESULT.match(headline) is not None


def end_of_label(text: str, start: int, line: int, paragraph: int, *, played: bool) -> int | None:
    """Offset behind what says that a line tells how a match ended; None where nothing does.

    Args:
        text: The article.
        start: Offset of the line.
        line: Offset behind its first sentence.
        paragraph: Offset behind the line.
        played: Whether the page says that it is live, and its other entries open with minutes of a match: else a score
            stands in it.
    """
    label = _END.match(text, start) if _FULL_TIME.match(text, start) else None
    if not label:
        return None
    whistle = played and _WHISTLE.match(text, start) and not _ANNOUNCES.search(text, label.end(), paragraph)
    if not whistle and not _SCORED.search(text, label.end(), paragraph):
        return None
    return start if tells_result(text[start:line]) else label.end()  # the whole line is the result
