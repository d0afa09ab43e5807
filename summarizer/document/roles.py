"""The role of each sentence on the page: headline, story, crosshead, boilerplate.

A rule here looks at a line and its neighbours, never at what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from summarizer.document.datelines import BYLINE, DASH, DATE, LONGEST_LINE, PLACE, REGION, UPPER
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

Role = Literal["headline", "story", "crosshead", "boilerplate"]

_BOILERPLATE = re.compile(
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
_BYLINE_ONLY = re.compile(rf"{BYLINE}(?:,?\s+(?:for|of|in|at)\s+(?:the\s+)?{PLACE}|,\s+.{{1,40}})?$")
_DATELINE_ONLY = re.compile(rf"{PLACE}{REGION}{DATE}?\s*{DASH}$")
_TWO_NAMES = re.compile(rf"[{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+ and [{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+$")
_END_MARK = re.compile(r"[.。｡．।॥։።۔,;:…][\"'”’»」』)\]]*$")
_FINISHED = re.compile(r"[.!?…。！？｡؟۔।॥։።]\W*$")
_MOST_HEADLINE_WORDS = 25
_MOST_CROSSHEAD_WORDS = 8


def sentence_roles(text: str, spans: Sequence[Span]) -> list[Role]:
    """The role of each sentence.

    A headline stands first, alone on its line, with more text below than its own length, in 4 to 25 words without a
    full stop. Boilerplate is about the page and not the story: byline, caption, wire note, button. A crosshead is a
    short line without an end mark that stands alone: a label or a list item too.

    Args:
        text: The article.
        spans: Its sentences, behind their datelines.
    """
    roles: list[Role] = []
    for index, (start, end) in enumerate(spans):
        if is_boilerplate(text[start:end]):
            roles.append("boilerplate")
        elif index == 0 and _is_headline(text, spans):
            roles.append("headline")
        else:
            roles.append("crosshead" if _is_crosshead(text, spans, index) else "story")
    return roles


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence is about the page and not the story: byline, caption, wire note, button."""
    line = sentence.strip()
    if not any(character.isalnum() for character in line):
        return True
    if len(line) > LONGEST_LINE:
        return False
    return any(pattern.match(line) for pattern in (_BOILERPLATE, _CLOSE, _BYLINE_ONLY, _DATELINE_ONLY))


def _is_headline(text: str, spans: Sequence[Span]) -> bool:
    if len(spans) < 2:
        return False
    start, end = spans[0]
    line = text[start:end]
    # What stands before it is a dateline.
    alone = "\n" in text[end : spans[1][0]] and not _END_MARK.search(line) and not text[:start].strip()
    if not alone or spans[-1][1] - spans[1][0] <= len(line) or len(line) > LONGEST_LINE:
        return False
    return 4 <= count_words(line) <= _MOST_HEADLINE_WORDS and not _TWO_NAMES.match(line)


def _is_crosshead(text: str, spans: Sequence[Span], index: int) -> bool:
    start, end = spans[index]
    sentence = text[start:end]
    if len(sentence) > LONGEST_LINE or _FINISHED.search(sentence):
        return False
    before = index == 0 or "\n" in text[spans[index - 1][1] : start]
    after = index + 1 == len(spans) or "\n" in text[end : spans[index + 1][0]]
    return before and after and len(spans) > 1 and count_words(sentence) <= _MOST_CROSSHEAD_WORDS
