"""Where the story starts within a sentence, and within those of a page that open lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.document.datelines.credits import CREDIT_SIGN, credit_end
from summarizer.document.datelines.first import MOST_ABOVE, colon_end, stopped_end
from summarizer.document.datelines.headings import DOT, heading_end
from summarizer.document.datelines.parts import (
    AGENCY,
    BYLINE,
    CAPS_PLACE,
    CITIES,
    DASH,
    DATE,
    DAY,
    NAME,
    NO_PLACES,
    PLACE,
    REGION,
    WIRE,
    is_label,
)
from summarizer.document.datelines.run_in import MOST_RUN_IN, dateline_behind, run_in_end
from summarizer.document.page import LONGEST_LINE
from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.languages.read import read_lists
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER
from summarizer.text.sentences import Span

# A note, a byline, or both; only ever dropped where a dateline follows.
# Of a credit that was torn at an initial the rest: Bolt) WASHINGTON (AP) -
_BEFORE = rf"(?:(?:\([^()]{{3,120}}|{NAME}(?: {NAME})?)\)\s+)?(?:{BYLINE}\s+)??"
# One of these two stands in every dateline of English that a space ends: few lines hold one, and are matched with what
# takes milliseconds to compile.
_DASHED = LatePattern(r"[-–—―_&](?:(?<!&)|(?:[mn]dash|#821[12]);)\s")  # `_SIGN`, found by its first character
_SIGNED = LatePattern(rf"\((?:{AGENCY}| (?i:{AGENCY}) \))")
_CAPITALS = LatePattern(rf"[{UPPER}](?:[{UPPER}]|\.[{UPPER}]\.)")  # and this in a place in capitals
_WIRED = LatePattern(rf"[(/]\s?{WIRE}")
# An outlet's name in brackets, run into the first word: (The Millport Courier)Anna Berg left
_GLUED = LatePattern(rf"\({NAME}(?:\s(?:{NAME}|&|and|for|of|the)){{0,4}}\)(?=[\"“‘'(]?[{UPPER}])")
# An agency's in brackets and a dash, whatever it is: (Newsnet) -- A court in Lund
_BRACKETED = LatePattern(rf"\({NAME}(?: {NAME}){{0,2}}\)\s*{DASH}\s+(?=[\"“‘'(]?[{UPPER}])")
# The name of an outlet with its article: (The Millport Courier) A court; a book's price: (Quay £9.99) For bakers
_SOURCE = LatePattern(
    rf"\((?:The(?:\s(?:{NAME}|&|and|for|of|the)){{1,4}}|[^()\n£$€]{{2,40}} [£$€]\d[\d.]*)\)\s+"
    rf"(?=[\"“‘'(]?[{UPPER}])"
)
_WRITERS = "|".join(ENGLISH.page.writers)
# The label of an entry or an abstract: Update at 1:25 p.m. ET: The House has passed
_LABEL = LatePattern(
    r"(?i:updated?|summary)(?: (?:at )?\d{1,2}[:.]\d\d(?: [ap]\.?m\.?)?(?: [A-Z]{1,3}T)?)?:\s+(?=\S)"
    rf"|(?:{BYLINE}\s+)?(?:{'|'.join(ENGLISH.page.glued)})\s+(?=[\"“‘'(]?[{UPPER}])"  # run into the first word
    rf"|\[(?:(?i:first|last) )?(?i:posted|published|updated?)\b[^\[\]\n]{{3,60}}\]\s+(?=[\"“‘'(]?[{UPPER}])"
    rf"|\[(?:\.\.\.|…)\]\s+(?=[\"“‘'(]?[{UPPER}])"  # [...] The mill burned: of a text that is quoted
    # By Ada Bolt, Staff Writer | A mill burned; By Ada Bolt | The mill burned
    rf"|{BYLINE},?\s(?:[\w&/-]+\s){{0,3}}(?i:{_WRITERS})s?(?:\s[|–—-])?\s+(?!(?i:{_WRITERS}))(?=[\"“‘'(]?[{UPPER}])"
    rf"|{BYLINE}\s+(?=(?:An?|In|The)\s[a-z])"
)
# BREAKING NEWS: | A mill burned, Exclusive-Mill sold
_NEWS_LABEL = LatePattern(
    rf"(?i:{'|'.join(ENGLISH.page.news_labels)})(?:\s?[:|]+\s*|\s[-–—]\s|-)(?=[\"“‘']?[{UPPER}\d$£€])"
)
# (Corrects name in paragraph 3) Banker quits; ( PHOTOS: Bankers who quit) The banker
_NOTED = LatePattern(
    rf"[(\[]\s?(?:{'|'.join(ENGLISH.page.wire_notes)})\b[^()\[\]]{{0,120}}[)\]]\s+(?=(?-i:[\"“‘'(]?[{UPPER}\d]))",
    re.IGNORECASE,
)
_SLUGS = LatePattern(rf"(?:(?:{'|'.join(ENGLISH.page.slugs)})\s?-\s?)+(?=\S)")
# What those of other languages begin with: three capitals, a bracket, or a letter that is not Latin.
_OTHER_LETTER = LatePattern(r"[^\W\d_\u0000-\u024f]")
_OTHER_BEGINS = LatePattern(rf"[{UPPER}]{{3}}|[(（【［\[]|{_OTHER_LETTER.pattern}")
_TITLED = 22  # spaces in a sentence behind a player: in a longer one its title runs into the lead, nobody knows where
_SHORT = 40  # characters of a sentence that may be the first part of a dateline: "MADRID."; a dateline's letters
_SPACED_DASH = LatePattern(rf"\s{DASH}\s")
_DIGIT_BEFORE_BRACKET = LatePattern(r"\w[^(\n]{3,60}(?<=\d),? \(")  # March 3 (, Lund, March 3, (

# A dateline of English with an agency, in tokenized copy ( cnn ), or with that first: (ANSA) - LUND, 20 NOV -. Its
# bracket may be left open: PARIS (AP - The mill
_OF_AGENCY = LatePattern(
    rf"{_BEFORE}(?:{PLACE}(?:\s\({PLACE}\))?{REGION}{DATE}?\s*)?"
    rf"\((?:(?:{AGENCY})(?:/(?:{AGENCY})){{0,3}}(?:\)|(?=\s+{DASH}\s))| (?i:{AGENCY}) \))\.?\s*"
    rf"(?:{DASH}|[:;])?\s*(?:{PLACE}{DATE}\s+{DASH}\s+)?(?=\S)"
)
# Of a press release: PARIS--(BUSINESS WIRE)--, PARIS, May 3, 2027 /PRNewswire/ --, or of /TASS/.
_RELEASED = LatePattern(
    rf"(?:{PLACE}{REGION}(?:\s{DASH})?{DATE}?\.?\s*(?:{DASH}\s*)?)?[(/]\s?{WIRE}(?:\s{DASH}{DATE})?\s?[)/]\.?"
    rf"(?:{DATE}\s?/?)?\s*(?:{DASH})?\s*(?=\S)"
)
_LOUD = LatePattern(  # a place in capitals
    rf"{_BEFORE}{CAPS_PLACE}{REGION}{DATE}?(?:,\s(?:{AGENCY}))?\s+(?:[(/][^()/\n]{{2,30}}[)/]\s*)?{DASH}\s+(?:{DAY}\s+{DASH}\s+)?(?=\S)"
)
# A day and an agency, whatever its name, without a place or behind one: Lund, March 3 (Quay News)- .
_DATED = LatePattern(rf"{_BEFORE}(?:{PLACE}{REGION}\s?,\s)?{DAY},?\s+\([^()]{{2,30}}\)\s*{DASH}\s*(?=\S)")
# A place in capitals and a dash that touches it: WASHINGTON—President Roe, not LONDON–PARIS.
_TOUCHING = LatePattern(
    rf"(?P<place>{CAPS_PLACE})(?P<signed>{REGION}{DATE}?)(?:[—―–]|--)\s?(?=[\"“‘'(]?[{UPPER}](?:[a-z’']|\s))"
)
# In each of them, and compiled in no time.
_TOUCHED = LatePattern(rf"(?:[{UPPER}\d.]|, [{UPPER}]\w{{2,20}})(?:[—―–]|--)")
_ASIDE = LatePattern(r"[—―]|--|\s[-–]\s")
_FEWEST_CAPITALS = 5  # of a place that is no city of the list: NASA—Europe's partner
# A place in ordinary type: only with a capital behind the dash, and no second dash to close an aside.
_QUIET = LatePattern(
    rf"(?:[{UPPER}][\w.'’-]+(?:(?:\s(?:d[aeio]|del|la))?[ /][{UPPER}][\w.'’-]+)?){REGION}{DATE}?"
    rf"\s+{DASH}\s+(?=[\"“‘'(]?[{UPPER}])"
)


@cache
def _of_languages(*, latin: bool) -> re.Pattern[str]:
    """The datelines of the other languages of Latin letters, or of others, compiled for the first that may be one."""
    pages = (language for language in LANGUAGES.values() if latin == (language.calendar.weekdays[0] < "\u0250"))
    listed = [] if latin else read_lists("unknown")["datelines"]
    listed = [*listed, *(line for language in pages for line in language.page.datelines)]
    return re.compile(rf"(?:{'|'.join(listed)})(?=\S)(?=\W*\w)")


def dateline_ends(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[int]:
    """For each sentence the offset in the article at which its story starts.

    A dateline at the beginning of a line can reach across sentences ("Berlin, 20. November (dpa) - ..."); the story of
    those that it covers starts at their end: they have none.

    Args:
        text: The article.
        spans: Its sentences.
        opens: Whether each one opens a line.
    """
    found: list[int] = []
    reached, colon = 0, colon_end(text, spans, opens)
    for (start, end), first_of_line in zip(spans, opens, strict=True):
        beginning = (
            text[start : start + LONGEST_LINE].split("\n", 1)[0] if first_of_line and end - start < _SHORT else ""
        )
        stop = end - start if len(found) < MOST_ABOVE else 0
        across = start + (dateline_end(beginning) or stopped_end(beginning, stop)) if beginning else 0
        placed = colon if start < colon <= end else 0
        signed = CREDIT_SIGN.search(text, start, end)
        credit = start + (credit_end(text[start:end], opens=first_of_line) if signed else 0)
        if first_of_line and len(found) < MOST_RUN_IN:
            titled = "be played" in text[start:credit]
            behind = run_in_end(text[credit:end], first=not found, titled=titled)
            behind = behind or dateline_behind(text[credit:end])
            whole = behind or not titled or text.count(" ", credit, end) < _TITLED
            credit = credit + behind if whole else start
        told = text[credit:end]
        headed = told[1:2].isupper() or DOT in told
        reached = max(reached, across, placed, credit + (dateline_end(told) or (heading_end(told) if headed else 0)))
        found.append(min(reached, end) if reached > start else start)
    return found


def _label(line: str) -> re.Match[str] | None:
    """What names the line or who wrote it, and is no dateline."""
    return _LABEL.match(line) or _NEWS_LABEL.match(line) or _slugs(line)


def slug_end(line: str) -> int:
    """Offset behind what a wire or a site puts before its headline, UPDATE 2-, LIVE:, where more stands behind it."""
    found = _slugs(line) or _NEWS_LABEL.match(line)
    return found.end() if found else 0


def _slugs(line: str) -> re.Match[str] | None:
    if line.startswith(("(", "[")):
        return _NOTED.match(line)
    return _SLUGS.match(line) if line[:2].isupper() else None  # as all of them are


def _touching_end(sentence: str) -> int:
    """Offset behind a place in capitals and a dash that touches it, and opens no aside; 0 for none and for a label."""
    found = _TOUCHING.match(sentence[:LONGEST_LINE]) if _TOUCHED.search(sentence[:LONGEST_LINE]) else None
    if not found or len(_ASIDE.findall(sentence, found.end())) % 2 or is_label(found["place"].lower().split()):
        return 0
    known = found["signed"] or len(found["place"]) >= _FEWEST_CAPITALS or found["place"] in CITIES
    return found.end() if known else 0


def dateline_end(sentence: str) -> int:
    """Offset at which the story starts within a sentence: behind byline and dateline, else 0."""
    beginning = sentence[:LONGEST_LINE]
    dashed = _DASHED.search(beginning)
    label = beginning[: dashed.start()].rstrip("-–—―_").lower().split() if dashed else []
    if label and NO_PLACES.issuperset(label):  # HOAX - The mayor
        return 0
    bracketed = beginning.startswith("(")
    found = _GLUED.match(beginning) if bracketed else _label(beginning)
    if not found and _WIRED.search(beginning):
        found = _RELEASED.match(beginning)
    if not found and "(" in beginning and _SIGNED.search(beginning):
        found = _OF_AGENCY.match(beginning)
    if not found and dashed and _CAPITALS.search(beginning):
        found = _LOUD.match(beginning)
    if not found and _DIGIT_BEFORE_BRACKET.match(beginning):
        found = _DATED.match(beginning)
    if not found and _OTHER_BEGINS.match(beginning):
        found = _of_languages(latin=_OTHER_LETTER.search(beginning[:_SHORT]) is None).match(beginning)
    if not found and bracketed:
        found = _BRACKETED.match(beginning) or _SOURCE.match(beginning) or _slugs(beginning)
    if found:
        return found.end()
    touching = _touching_end(sentence) if beginning[1:2].isupper() else 0
    return touching or (_quiet_end(sentence) if dashed else 0)


def _quiet_end(sentence: str) -> int:
    """Offset behind a place in ordinary type and its dash, of which there is one in the sentence; 0 for none."""
    beginning = sentence[:LONGEST_LINE]
    # The dash is looked for first: the pattern of a quiet dateline is long, and without one it cannot match.
    quiet = _QUIET.match(beginning) if _SPACED_DASH.search(beginning) else None
    if quiet and not _SPACED_DASH.search(sentence, quiet.end(), quiet.end() + 120):
        return quiet.end()
    return 0
