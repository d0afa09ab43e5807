"""Lines about the page and not the story: what its outlet, its wires and its buttons say."""

from __future__ import annotations

import re
from functools import cache

from summarizer.document.datelines import AGENCY, BYLINE, DASH, DATE, DAY, PLACE, REGION
from summarizer.document.page import LONGEST_LINE, Page
from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.languages.kin import all_known
from summarizer.runtime.patterns import LatePattern
from summarizer.runtime.starts import LETTERS, AnyStart
from summarizer.text.characters import UPPER

_PLAYERS = LatePattern("|".join(ENGLISH.page.players))
_OPINIONS = LatePattern("|".join(ENGLISH.page.opinions), re.IGNORECASE)
IS_BYLINE = rf"{BYLINE}(?:,?\s+(?:(?:for|of|in|at)\s+(?:the\s+)?|(?:FOR|IN)\s+(?:THE\s+)?){PLACE}|,\s+.{{1,40}})?$"
_DATELINE = rf"{PLACE}{REGION}(?:{DATE}?\s*{DASH}|(?:{DATE}|, \d[^(),\n]{{0,24}})\s*\((?:{AGENCY})\)[-–—.:]*)$"
_RELEASES = [line for language in LANGUAGES.values() for line in language.page.releases]
_CLOSE = LatePattern(r"CLOSE\s+[A-Z]")  # the button of a video player, then its caption
_NOTICES = AnyStart(ENGLISH.page.notices, re.IGNORECASE)
_ANYWHERE = LatePattern("|".join(ENGLISH.page.anywhere), re.IGNORECASE)  # compiled for the first line with a sign
_SIGNS = ENGLISH.page.anywhere_signs
_STAMP = rf"(?:(?:first|last) )?(?:{'|'.join(ENGLISH.page.stamps)})\b(?: on\b)?"
_OPENS_STAMP = LatePattern(_STAMP, re.IGNORECASE)
_DAYS = "|".join(name[:3] for name in (*ENGLISH.calendar.weekdays, *ENGLISH.calendar.months))
_OPENS_DATE = LatePattern(rf"(?:{_DAYS})[a-z]{{0,6}}\.?,? \d|\d{{1,2}}(?:st|[nr]d|th)? (?:{_DAYS})", re.IGNORECASE)
_TO_READER = LatePattern(r"^(?![^\"“]*[\"“]).*\b(?:our|us|we|your?)\b", re.IGNORECASE)
_LONGEST_BYLINE, _LONGEST_DATED = 80, 120  # characters
_PIECE = LatePattern(rf"(?:(?:[{UPPER}\d|][\w.,:'’-]*|and|at|for|in|of|on|the) ){{0,12}}\.|[Bb]y \.")
_NAMES = rf"(?:[{UPPER}][\w.'’-]*\s+){{1,2}}[{UPPER}][\w.'’-]+"
_PEOPLE = rf"{_NAMES}(?:(?:,? and |, | & ){_NAMES})*"
_SEVERAL = LatePattern(rf"{_NAMES}(?:, {_NAMES})*,? (?:and|&) {_NAMES}")  # a byline without its "by"
_VERBS = "|".join(sorted(ENGLISH.saying["verbs"] | ENGLISH.saying["finding_verbs"]))
_SAID = LatePattern(  # somebody of his own who says what stands before the comma: , the governor said
    rf",[\"”]? (?!(?:you|{'|'.join(sorted(ENGLISH.saying['borders'] | ENGLISH.saying['clause_borders']))})\b)"
    rf"(?:[\w.'’-]+ ){{1,6}}?(?:{_VERBS})(?:e?[ds])?\b"
)
_WEEKDAY = rf"(?:{'|'.join(name[:3] for name in ENGLISH.calendar.weekdays)})[a-z]{{0,6}}"
_TIME = r"(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?"
# The day or the time of a page, and nothing told behind it: Updated 2:15 PM ET, Tue March 3, 2026.
_STAMPED = LatePattern(
    rf"(?i:(?:{_STAMP}[,:]? |(?={_WEEKDAY}\.?,? {DAY}|{DAY}))"
    rf"(?:{_TIME}(?:,? {_WEEKDAY})?(?:,? {DAY})?|(?:{_WEEKDAY}\.?,? )?{DAY}(?:,? {_TIME})?)"
    rf"(?:\s?[(|·•–—][^.!?]*| (?:by|in) [^,]{{1,60}}|,? (?:{_STAMP})\b[^.!?]*)?\W*$)"
)
_BEFORE_DAY = LatePattern(
    rf"(?:[Bb]y\s+{_PEOPLE}(?:, [^,|\d]{{1,40}}?)?|{_PEOPLE})(?:,? (?:[Ff]or|of|in|at) (?:[Tt]he )?{PLACE})?"
    r"(?: ?[,|/·•–—-])? "
)
_WHO = LatePattern(rf"(?:[Bb]y\s+)?[{UPPER}][\w.'’-]*\s+[{UPPER}][^.!?]*\d")
_WRITERS = "|".join(ENGLISH.page.writers)
_SIGNED = LatePattern(  # names, and what they write or for whom, or that alone: Ada Bolt, staff writer
    rf"{_PEOPLE}(?:,| \||\s[–—-]) (?:(?:[\w'’&/-]+ ){{0,5}}(?i:{_WRITERS})s?"
    rf"(?: (?:at|for|in|of) [{UPPER}][\w.'’ -]*)?|(?<=[a-z], )[{UPPER}]{{2,}}(?: [{UPPER}]\w+)?)"
    rf"|(?:[\w'’&-]+ ){{0,3}}(?i:{_WRITERS})s?(?:,| at| for| of) [{UPPER}][\w.'’&-]*(?: [{UPPER}][\w.'’&-]*){{0,3}}"
)


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence is about the page and not the story: byline, caption, wire note, button."""
    line = sentence.strip()
    if not any(map(str.isalnum, line)):
        return True
    if len(line) > LONGEST_LINE:
        return False
    about = _about()[line[:LETTERS]].match(line) or _CLOSE.match(line)
    ends = line.endswith(("-", "–", "—", "―", "_")) or ")" in line[-3:]
    dated = ends and re.match(_DATELINE, line) is not None
    return about is not None or stands_by_headline(line) or dated


def stands_by_headline(line: str) -> bool:
    """Whether a line is a byline, the day of the page, a button, or what a site says to who visits it."""
    notice = _NOTICES[line[:LETTERS]].match(line) or (any(sign in line for sign in _SIGNS) and _ANYWHERE.match(line))
    if notice and not _SAID.search(line):
        return True
    if _OPENS_STAMP.match(line) or _OPENS_DATE.match(line):
        return _STAMPED.match(line) is not None
    if _is_dated(line):
        return True
    if line.startswith(("By", "by")):
        return re.match(IS_BYLINE, line.replace(" & ", " and ").replace("by", "By", 1)) is not None
    if len(line) > _LONGEST_BYLINE:
        return False
    named = not line.endswith(".") and _SEVERAL.fullmatch(line)
    return bool(named or _SIGNED.fullmatch(line))


def _is_dated(line: str) -> bool:
    """Whether a line is a byline with the day of the page: By Ada Bolt, Quay News Last updated: 12:01, 3 May 2025."""
    if len(line) > _LONGEST_DATED or not _WHO.match(line):
        return False
    days = (opens.search(line) for opens in (_OPENS_STAMP, _OPENS_DATE))
    day = min((found.start() for found in days if found), default=0)
    return bool(day and _STAMPED.match(line, day) and _BEFORE_DAY.fullmatch(line, 0, day))


@cache
def _about() -> AnyStart:
    """What is about the page in any language."""
    pages = [language.page for language in all_known()]
    lines = [line for page in pages for line in page.boilerplate]
    return AnyStart([*lines, *ENGLISH.page.whole_notes, *_RELEASES], re.IGNORECASE)


def _pieces(page: Page) -> range:
    """What stands in pieces above a story, a stop behind each: By . Ada Bolt . PUBLISHED: . 10:14, 3 May 2025 . ."""
    if not page.lines[0].lower().startswith("by .") or len(page.lines) < 2:
        return range(0)
    told = (at for at, line in enumerate(page.lines) if not (_PIECE.fullmatch(line) or is_boilerplate(line)))
    return range(next(told, 0))


def boilerplate(page: Page) -> list[int]:
    """Lines about the page, of players beside such, and about the author above what says whose opinions these are.

    Behind the button of a video player all of its line is the caption.
    """
    found = [*_pieces(page), *(index for index, line in enumerate(page.lines) if is_boilerplate(line))]
    players = (index for index, line in enumerate(page.lines) if found and (") " in line or " replaces " in line))
    found += [index for index in players if _PLAYERS.match(page.lines[index])]
    last = len(page.lines) if found and not page.turns else 0
    for index in range(1, last):  # This site uses cookies. | Read our notice.
        behind = not page.opens[index] and _TO_READER.search(page.lines[index]) and index - 1 in found
        if behind and stands_by_headline(page.lines[index - 1]):
            found.append(index)
    closes = [index for index in found if _CLOSE.match(page.lines[index])]
    for index in closes:
        below = (at for at in range(index + 1, len(page.opens)) if page.opens[at])
        found += range(index + 1, next(below, index + 1))  # a text of one line has none
    return found + [index for index, line in enumerate(page.lines[1:]) if _OPINIONS.match(line[:LONGEST_LINE])]
