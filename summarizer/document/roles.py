"""The role of each sentence on the page: headline, story, caption, list item, boilerplate and so on.

A rule here looks at a line and its neighbours, never at what it says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from summarizer.document.datelines import BYLINE, DASH, DATE, LONGEST_LINE, PLACE, REGION, UPPER
from summarizer.document.layout import (
    FINISHED,
    is_caption,
    is_labelled,
    is_list_item,
    is_note,
    is_torn,
    stands_alone,
)
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

Role = Literal["headline", "story", "crosshead", "caption", "list item", "label", "note", "fragment", "boilerplate"]

_BOILERPLATE = re.compile("|".join(ENGLISH.page.boilerplate), re.IGNORECASE)
_OPINIONS = re.compile("|".join(ENGLISH.page.opinions), re.IGNORECASE)
_CLOSE = re.compile(r"CLOSE\s+[A-Z]")  # the button of a video player, then its caption
_BYLINE_ONLY = re.compile(rf"{BYLINE}(?:,?\s+(?:for|of|in|at)\s+(?:the\s+)?{PLACE}|,\s+.{{1,40}})?$")
_DATELINE_ONLY = re.compile(rf"{PLACE}{REGION}{DATE}?\s*{DASH}$")
_TWO_NAMES = re.compile(rf"[{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+ and [{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+$")
_END_MARK = re.compile(r"[.。｡．।॥։።۔,;:…][\"'”’»」』)\]]*$")
_MOST_HEADLINE_WORDS = 25
_MOST_CROSSHEAD_WORDS = 8


def sentence_roles(text: str, spans: Sequence[Span]) -> list[Role]:
    """The role of each sentence.

    A headline stands first, alone on its line, with more text below than its own length, in 4 to 25 words without a
    full stop. Boilerplate is about the page and not the story: byline, wire note, button. A crosshead is a short line
    without an end mark that stands alone. The other roles are those of `_RULES`; the first that holds is taken.

    Args:
        text: The article.
        spans: Its sentences, behind their datelines.
    """
    return [_role(text, spans, index) for index in range(len(spans))]


def _role(text: str, spans: Sequence[Span], index: int) -> Role:
    start, end = spans[index]
    if is_boilerplate(text[start:end]) or _is_author(text, spans, index):
        return "boilerplate"
    if index == 0 and _is_headline(text, spans):
        return "headline"
    return next((role for role, holds in _RULES if holds(text, spans, index)), "story")


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


def _is_author(text: str, spans: Sequence[Span], index: int) -> bool:
    """A line about the author: it stands before the line that says whose opinions these are."""
    if index + 1 == len(spans):
        return False
    start, end = spans[index + 1]
    return bool(_OPINIONS.match(text, start, min(end, start + LONGEST_LINE)))


def _is_crosshead(text: str, spans: Sequence[Span], index: int) -> bool:
    start, end = spans[index]
    sentence = text[start:end]
    if len(sentence) > LONGEST_LINE or FINISHED.search(sentence):
        return False
    return stands_alone(text, spans, index) and count_words(sentence) <= _MOST_CROSSHEAD_WORDS


_RULES: tuple[tuple[Role, Callable[[str, Sequence[Span], int], bool]], ...] = (
    ("caption", is_caption),
    ("label", is_labelled),
    ("crosshead", _is_crosshead),
    ("list item", is_list_item),
    ("note", is_note),
    ("fragment", is_torn),
)
