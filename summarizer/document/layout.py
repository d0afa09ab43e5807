"""What a line is by its shape and its neighbours: an item of a list, a caption, a line with a label, a torn end.

Each rule looks at a whole page and gives the lines that it holds for; a new one is a function and its line in `SHAPES`.
The words are English, in `languages/en.json`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate

from summarizer.document.boilerplate import is_boilerplate
from summarizer.document.items import announced, list_items, recipe_steps, under_headings
from summarizer.document.notes import about_company, author_notes, notes
from summarizer.document.page import LEAD_WORDS, LONGEST_LINE, Page, Role
from summarizer.document.spoken.dialogue import interview, labelled, turns, unnamed_turns
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_PAGE = ENGLISH.page
_PLACES_IN_PICTURE = [LatePattern(place, re.IGNORECASE) for place in _PAGE.places_in_picture]  # faster apart
_BRACKET = LatePattern(r"(\([^()]{3,60}\)) +(?=[A-Z])")
_YEARS = (" 19", " 20")
_CREDIT_OPENS = LatePattern("|".join(_PAGE.opening_credits))
_TOLD = LatePattern("|".join(_PAGE.told))
_MOST_CROSSHEAD_WORDS = 8
_MARKED = 2  # sentences with an end mark for each longer line without one
_DOTS = ("...", "…")
_CUT = LatePattern("|".join(_PAGE.cut_marks), re.IGNORECASE)
_LONGEST_CREDIT, _MOST_CAPTION_SENTENCES = 100, 3  # characters, and sentences of a caption


def crossheads(page: Page) -> list[int]:
    """Short lines without an end mark that stand alone, and questions in capitals in a text that is not."""
    loud = page.text.isupper()
    return [
        index
        for index, line in enumerate(page.lines)
        if page.alone[index]
        and (not page.finished[index] or (line.isupper() and line.endswith("?") and not loud))
        and page.counts[index] <= _MOST_CROSSHEAD_WORDS
        and len(line) <= LONGEST_LINE
    ]


def strays(page: Page) -> list[int]:
    """Longer lines without an end mark, on a page whose sentences end with one: a headline, a standfirst, a crosshead.

    Those above its lead are, however few its sentences. The last line of a page may be a torn sentence. What tells in
    the past what happened, or who said so, is story.
    """
    found = [
        at
        for at, loose in enumerate(page.open[:-1])
        if loose and page.counts[at] > _MOST_CROSSHEAD_WORDS and not _TOLD.match(page.lines[at])
    ]
    above = [at for at in found if at < page.lead]
    return found if sum(page.finished) >= _MARKED * (len(found) - len(above)) else above


def captions(page: Page) -> list[int]:
    """Captions: they say where in the picture somebody is, or who took it, or a label of one stands by."""
    lines, lower = page.lines, [line.lower() for line in page.lines]
    lead = 0 if page.counts[0] > LEAD_WORDS else -1
    shown = [at for at in _holding(lower, _PAGE.caption_signs) if _any_of("captions").search(lines[at])]
    shown += [at for place in _PLACES_IN_PICTURE for at, line in enumerate(lines) if place.search(line)]
    credited = [at for at in _holding(lower, _PAGE.credit_signs) if _any_of("credits").search(lines[at])]
    scenes = [at for at in _holding(lower, _YEARS) if _any_of("scenes").match(lines[at])]
    above = [at for at, line in enumerate(lines[1:]) if _CREDIT_OPENS.match(line)]
    below = [at for at, line in enumerate(lower[:-1], 1) if line in _PAGE.caption_labels and page.open[at]]
    return [*(at for at in shown if at > lead), *credited, *scenes, *above, *below]


def credit_lines(page: Page) -> list[int]:
    """What is all credit, and the caption that it is of: up to three sentences of its line, else the line right above.

    No blank line stands between a caption and a credit below it, on a page that has such lines. What goes on behind a
    credit, "(Photo: Ada Bolt) The ferry sank", is of the caption.
    """
    lines = page.lines
    signed = _holding(lines, "/:(©")
    names = [at for at in signed if len(lines[at]) < _LONGEST_CREDIT and _is_credit(lines[at])]
    names += [at for at in signed if not page.opens[at] and (one := _BRACKET.match(lines[at])) and _is_credit(one[1])]
    found = list(names)
    opened = (at if one else 0 for at, one in enumerate(page.opens if names else ()))
    firsts = list(accumulate(opened, max))  # sentences of their lines
    for at in names:
        gap = page.text[page.spans[at - 1][1] : page.spans[at][0]] if at else ""
        last = at - 1 if gap.count("\n") == 1 and "\n\n" in page.text else at
        first = firsts[last]
        found += range(first, at) if at - first <= _MOST_CAPTION_SENTENCES else ()
    return found


def _is_credit(line: str) -> bool:
    return _any_of("whole_credits", capitals=True).fullmatch(line) is not None


@cache
def _any_of(name: str, *, capitals: bool = False) -> re.Pattern[str]:
    """One of the lists of the page, compiled for the first line with a sign of it."""
    return re.compile("|".join(getattr(_PAGE, name)), 0 if capitals else re.IGNORECASE)


def _holding(lines: Sequence[str], signs: Sequence[str]) -> set[int]:
    """The lines that hold one of some signs, most of which no line of a page does: faster than an expression."""
    text = "\n".join(lines)
    there = [sign for sign in signs if sign in text]
    return {at for sign in there for at, line in enumerate(lines) if sign in line}


def torn(page: Page) -> list[int]:
    """The last sentence of a text that breaks off: it has no end mark where most before it have one.

    Or it ends with dots, above a button or none: "... that the company could... Read more".
    """
    last = len(page.lines) - 1
    below = last
    while below and (_CUT.fullmatch(page.lines[below]) or is_boilerplate(page.lines[below])):
        below -= 1
    if below > 1 and page.lines[below].endswith(_DOTS):
        return [below]
    if last < 2 or page.finished[last] or page.lines[last].endswith(":"):
        return []
    return [last] if 4 * sum(page.finished[:last]) >= 3 * last else []


SHAPES: tuple[tuple[Role, Callable[[Page], Iterable[int]]], ...] = (
    ("label", turns),
    ("label", interview),
    ("label", unnamed_turns),
    ("caption", credit_lines),
    ("caption", captions),
    ("label", labelled),
    ("label", announced),
    ("crosshead", crossheads),
    ("list item", list_items),
    ("list item", under_headings),
    ("list item", recipe_steps),
    ("crosshead", strays),
    ("note", notes),
    ("note", author_notes),
    ("note", about_company),
    ("fragment", torn),
)


def shapes(page: Page) -> list[Role]:
    """What each line is: the first of `SHAPES` that holds for it, else story."""
    roles: list[Role] = ["story"] * len(page.lines)
    for role, rule in reversed(SHAPES):
        for index in rule(page):
            roles[index] = role
    return roles
