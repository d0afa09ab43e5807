"""What stands before the first word of a news story: a note, a byline, a place, a date, an agency, a dash."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.document.page import LONGEST_LINE
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de"
_NAME = rf"(?:[{UPPER}][\w.'’-]*|de|van|von|al|bin|da|di|el)"
_AGENCY = "|".join(ENGLISH.page.agencies)
_MONTH = rf"(?:{'|'.join(name[:3].capitalize() for name in ENGLISH.calendar.months)})[a-z]{{0,6}}\.?"
DATE = rf"(?:,?\s+(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+\d{{4}})?)"
DASH = r"(?:--+|[-–—]+)"
_CAPS_WORD = rf"(?:[{UPPER}]{{2}}[{UPPER}.'’-]*|[{UPPER}]\.(?:[{UPPER}]\.)+|ST\.|MT\.?)"
_CAPS_PLACE = rf"{_CAPS_WORD}(?:[ /]{_CAPS_WORD}){{0,4}}"
PLACE = rf"{_NAME}(?:[ /]{_NAME}){{0,3}}"
REGION = rf"(?:,\s+{PLACE}){{0,2}}"
BYLINE = rf"By\s+{_NAME}(?:\s+{_NAME}){{1,3}}(?:(?:,\s+|\s+and\s+){_NAME}(?:\s+{_NAME}){{1,3}})*"

# A note, a byline, or both; only ever dropped where a dateline follows.
_BEFORE = rf"(?:\([^()]{{3,120}}\)\s+)?(?:{BYLINE}\s+)??"
_DATELINE = re.compile(
    rf"{_BEFORE}(?:"
    rf"(?:{PLACE}{REGION}{DATE}?\s*)?\((?:{_AGENCY})\)\s*(?:{DASH}|:)?\s*"
    rf"|{_CAPS_PLACE}{REGION}{DATE}?\s+(?:\([^()]{{2,30}}\)\s*)?{DASH}\s+"
    rf")(?=\S)"
)
# A place in ordinary type: only with a capital behind the dash, and no second dash to close an aside.
_QUIET_DATELINE = re.compile(
    rf"(?:[{UPPER}][\w.'’-]+(?:\s[{UPPER}][\w.'’-]+)?){REGION}{DATE}?\s+{DASH}\s+(?=[\"“‘'(]?[{UPPER}])"
)
_SPACED_DASH = re.compile(rf"\s{DASH}\s")


def dateline_ends(text: str, spans: Sequence[Span]) -> list[int]:
    """For each sentence the offset in the article at which its story starts."""
    return [start + dateline_end(text[start:end]) for start, end in spans]


def dateline_end(sentence: str) -> int:
    """Offset at which the story starts within a sentence: behind byline and dateline, else 0."""
    found = _DATELINE.match(sentence[:LONGEST_LINE])
    if found:
        return found.end()
    quiet = _QUIET_DATELINE.match(sentence[:LONGEST_LINE])
    if quiet and not _SPACED_DASH.search(sentence, quiet.end(), quiet.end() + 120):
        return quiet.end()
    return 0
