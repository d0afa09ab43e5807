"""The role of each sentence on the page: headline, story, caption, list item, boilerplate and so on.

A rule looks at the lines of a page and their neighbours, never at what they tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from summarizer.document.datelines import BYLINE, DASH, DATE, PLACE, REGION, UPPER
from summarizer.document.layout import captions, crossheads, labelled, list_items, notes, torn, turns
from summarizer.document.live import Entry
from summarizer.document.page import LONGEST_LINE, Page
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

Role = Literal[
    "headline", "story", "crosshead", "caption", "list item", "label", "note", "fragment", "boilerplate", "detail"
]

_OPINIONS = re.compile("|".join(ENGLISH.page.opinions), re.IGNORECASE)
_BYLINE_ONLY = rf"{BYLINE}(?:,?\s+(?:for|of|in|at)\s+(?:the\s+)?{PLACE}|,\s+.{{1,40}})?$"
_DATELINE_ONLY = rf"{PLACE}{REGION}{DATE}?\s*{DASH}$"
_CLOSE = r"CLOSE\s+[A-Z]"  # the button of a video player, then its caption
_BOILERPLATE = re.compile(rf"(?i:{'|'.join(ENGLISH.page.boilerplate)})|{_CLOSE}|{_BYLINE_ONLY}|{_DATELINE_ONLY}")
_TWO_NAMES = re.compile(rf"[{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+ and [{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+$")
_END_MARK = re.compile(r"[.。｡．।॥։።۔,;:…][\"'”’»」』)\]]*$")
_MOST_HEADLINE_WORDS = 25


def sentence_roles(text: str, spans: Sequence[Span], counts: Sequence[int]) -> list[Role]:
    """The role of each sentence: "story", or the first of `_RULES` that holds for it.

    Args:
        text: The article.
        spans: Its sentences, behind their datelines.
        counts: The words of each.
    """
    page = Page.of(text, spans, counts)
    roles: list[Role] = ["story"] * len(spans)
    for role, rule in reversed(_RULES):
        for index in rule(page):
            roles[index] = role
    return roles


def entry_roles(roles: Sequence[Role], entries: Sequence[Entry]) -> list[Role]:
    """The roles in a live blog: of each entry the first sentence is told, what else is a story's is a detail."""
    first = {entry.first for entry in entries}
    begins = entries[0].clock if entries else len(roles)
    inside = [role == "story" and index >= begins and index not in first for index, role in enumerate(roles)]
    return ["detail" if detail else role for role, detail in zip(roles, inside, strict=True)]


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence is about the page and not the story: byline, caption, wire note, button."""
    line = sentence.strip()
    if not any(map(str.isalnum, line)):
        return True
    if len(line) > LONGEST_LINE:
        return False
    return _BOILERPLATE.match(line) is not None


def _boilerplate(page: Page) -> list[int]:
    """Lines about the page, and the one about the author before the line that says whose opinions these are."""
    found = [index for index, line in enumerate(page.lines) if is_boilerplate(line)]
    behind = enumerate(page.lines[1:])
    return found + [index for index, line in behind if _OPINIONS.match(line[:LONGEST_LINE])]


def _headline(page: Page) -> list[int]:
    """The first line, alone, with more text below than its own length, in 4 to 25 words without a full stop."""
    if len(page.spans) < 2:
        return []
    (start, end), (below, _) = page.spans[:2]
    line = page.text[start:end]
    # What stands before it is a dateline.
    alone = "\n" in page.text[end:below] and not _END_MARK.search(line) and not page.text[:start].strip()
    if not alone or page.spans[-1][1] - below <= len(line) or len(line) > LONGEST_LINE:
        return []
    return [0] if 4 <= page.counts[0] <= _MOST_HEADLINE_WORDS and not _TWO_NAMES.match(line) else []


_RULES: tuple[tuple[Role, Callable[[Page], Iterable[int]]], ...] = (
    ("boilerplate", _boilerplate),
    ("label", turns),
    ("headline", _headline),
    ("caption", captions),
    ("label", labelled),
    ("crosshead", crossheads),
    ("list item", list_items),
    ("note", notes),
    ("fragment", torn),
)
