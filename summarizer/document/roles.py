"""What stands around the story in news copy: headline, dateline, byline, captions, wire notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.text.sentences import Span
from summarizer.text.words import count_words

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de"
_NAME = rf"(?:[{_UPPER}][\w.'’-]*|de|van|von|al|bin|da|di|el)"
_AGENCY = (
    r"Reuters(?:[ /][\w ]{1,20})?|Thomson Reuters Foundation|AP|Associated Press|AFP|CNN|CNN[ \w]{1,12}|UPI|DPA|dpa"
    r"|ANI|PTI|IANS|Xinhua|Yonhap|Kyodo|TASS|Bloomberg|BBC|Fox News|NPR|PA|EFE|ANSA"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"(?:,?\s+(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+\d{{4}})?)"
_DASH = r"(?:--+|[-–—]+)"
_CAPS_WORD = rf"(?:[{_UPPER}]{{2}}[{_UPPER}.'’-]*|[{_UPPER}]\.(?:[{_UPPER}]\.)+|ST\.|MT\.?)"
_CAPS_PLACE = rf"{_CAPS_WORD}(?:[ /]{_CAPS_WORD}){{0,4}}"
_PLACE = rf"{_NAME}(?:[ /]{_NAME}){{0,3}}"
_REGION = rf"(?:,\s+{_PLACE}){{0,2}}"
_BYLINE = rf"By\s+{_NAME}(?:\s+{_NAME}){{1,3}}(?:(?:,\s+|\s+and\s+){_NAME}(?:\s+{_NAME}){{1,3}})*"

# A note, a byline, or both; only ever dropped where a dateline follows.
_BEFORE = rf"(?:\([^()]{{3,120}}\)\s+)?(?:{_BYLINE}\s+)??"
_DATELINE = re.compile(
    rf"{_BEFORE}(?:"
    rf"(?:{_PLACE}{_REGION}{_DATE}?\s*)?\((?:{_AGENCY})\)\s*(?:{_DASH}|:)?\s*"
    rf"|{_CAPS_PLACE}{_REGION}{_DATE}?\s+(?:\([^()]{{2,30}}\)\s*)?{_DASH}\s+"
    rf")(?=\S)"
)
# A place in ordinary type: only with a capital behind the dash, and no second dash to close an aside.
_QUIET_DATELINE = re.compile(
    rf"(?:[{_UPPER}][\w.'’-]+(?:\s[{_UPPER}][\w.'’-]+)?){_REGION}{_DATE}?\s+{_DASH}\s+(?=[\"“‘'(]?[{_UPPER}])"
)
_SPACED_DASH = re.compile(rf"\s{_DASH}\s")

_FURNITURE = re.compile(
    r"\(?(?:reporting by|additional reporting|writing by|editing by|edited by|compiled by|with reporting)\b"
    r"|\((?:adds|updates|recasts|corrects|refiles|repeats|rewrites|removes|fixes|changes|photo|also on)\b[^()]*\)?$"
    r"|(?:file photo|file)\s*[:–—-]|(?:image|photo|picture|video|media) (?:caption|copyright|credit|playback)\b"
    r"|photo\s*:|story highlights\b|media playback is|(?:updated|published|posted|last updated)(?: at|:| on)\s"
    r"|\d{1,2} \w+ \d{4} last updated at|click here\b|share this\b|(?:scroll|swipe) down\b|sign up (?:for|to)\b"
    r"|(?:read|see|watch) (?:more|also|the video|next)\b|read:|related (?:article|content|stor|link|topic)"
    r"|more\s*:|must watch\b|advertisement$|follow (?:us|him|her|me|@)|subscribe to\b|copyright\b|©"
    r"|all rights reserved|this (?:story|article) (?:has been|was) (?:updated|corrected|originally)"
    r"|enlarge this image\b|toggle caption\b|ap photos?\b|continue reading\b|recommended\s*:",
    re.IGNORECASE,
)
_CLOSE = re.compile(r"CLOSE\s+[A-Z]")  # the button of a video player, then its caption
_BYLINE_ONLY = re.compile(rf"{_BYLINE}(?:,?\s+(?:for|of|in|at)\s+(?:the\s+)?{_PLACE}|,\s+.{{1,40}})?$")
_DATELINE_ONLY = re.compile(rf"{_PLACE}{_REGION}{_DATE}?\s*{_DASH}$")
_TWO_NAMES = re.compile(rf"[{_UPPER}][\w.'’-]+ [{_UPPER}][\w.'’-]+ and [{_UPPER}][\w.'’-]+ [{_UPPER}][\w.'’-]+$")
_END_MARK = re.compile(r"[.。｡．।॥։።۔,;:…][\"'”’»」』)\]]*$")
_FINISHED = re.compile(r"[.!?…。！？｡؟۔।॥։።]\W*$")
_MOST_HEADLINE_WORDS = 25
_LONGEST = 500  # characters looked at: furniture is short, datelines stand in front
_MOST_CROSSHEAD_WORDS = 8


def headline_span(text: str, spans: Sequence[Span]) -> Span | None:
    """Finds the headline that stands above an article.

    Args:
        text: The article.
        spans: Its sentences.

    Returns:
        The first sentence where it is alone on its line, has more text below than its own length,
        4 to 25 words and no full stop, and is neither byline, dateline nor caption; else None.
    """
    if len(spans) < 2:
        return None
    start, end = spans[0]
    line = text[start:end]
    alone = "\n" in text[end : spans[1][0]] and not _END_MARK.search(line)
    if not alone or spans[-1][1] - spans[1][0] <= len(line):
        return None
    if len(line) > _LONGEST or not 4 <= count_words(line) <= _MOST_HEADLINE_WORDS:
        return None
    if is_furniture(line) or dateline_end(line) or _TWO_NAMES.match(line):
        return None
    return spans[0]


def dateline_end(sentence: str) -> int:
    """Offset at which the story starts within a sentence: behind byline and dateline, else 0."""
    found = _DATELINE.match(sentence[:_LONGEST])
    if found:
        return found.end()
    quiet = _QUIET_DATELINE.match(sentence[:_LONGEST])
    if quiet and not _SPACED_DASH.search(sentence, quiet.end(), quiet.end() + 120):
        return quiet.end()
    return 0


def is_furniture(sentence: str) -> bool:
    """Whether a sentence is about the page and not the story: byline, caption, wire note, button."""
    line = sentence.strip()
    if not any(character.isalnum() for character in line):
        return True
    if len(line) > _LONGEST:
        return False
    patterns = (_FURNITURE, _CLOSE, _BYLINE_ONLY, _DATELINE_ONLY)
    return any(pattern.match(line) for pattern in patterns)


def story_indexes(text: str, spans: Sequence[Span]) -> list[int]:
    """Indexes of the sentences that tell the story; all of them where none would be left.

    Left out are the headline above the article, furniture, and short lines without an end mark
    that stand alone (crossheads, labels, list items).
    """
    headline = headline_span(text, spans)
    kept = []
    for index, (start, end) in enumerate(spans):
        sentence = text[start:end]
        if (start, end) == headline or is_furniture(sentence) or _is_crosshead(text, spans, index):
            continue
        kept.append(index)
    return kept or list(range(len(spans)))


def _is_crosshead(text: str, spans: Sequence[Span], index: int) -> bool:
    start, end = spans[index]
    sentence = text[start:end]
    if len(sentence) > _LONGEST or _FINISHED.search(sentence) or count_words(sentence) > _MOST_CROSSHEAD_WORDS:
        return False
    before = index == 0 or "\n" in text[spans[index - 1][1] : start]
    after = index + 1 == len(spans) or "\n" in text[end : spans[index + 1][0]]
    return before and after and len(spans) > 1
