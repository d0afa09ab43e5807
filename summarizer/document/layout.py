"""What a line is by its shape and its neighbours: an item of a list, a line with a label, a torn end.

Each rule looks at a whole page and gives the lines that it holds for; a new one is a function and its line in `SHAPES`.
The words are in the lists of each language, most of them in `languages/en.json`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from summarizer.document.boilerplate import is_boilerplate
from summarizer.document.captions import (
    above_credits,
    above_lead,
    captions,
    credit_lines,
    in_present,
    of_video,
    stems_of,
)
from summarizer.document.items import announced, list_items, points, under_headings
from summarizer.document.notes import about_company, author_notes, closing_credits, notes, references
from summarizer.document.page import FEWEST_LEAD_WORDS, LONGEST_LINE, Page, Role
from summarizer.document.spoken.dialogue import interview, labelled, turns, unlabelled
from summarizer.document.spoken.replies import is_short
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_PAGE = ENGLISH.page
_TOLD = LatePattern("|".join(_PAGE.told))
_MOST_CROSSHEAD_WORDS = 8
_FEWEST_HEADING_WORDS, _MOST_HEADING_WORDS, _FEWEST_LINES = 4, 14, 4  # of one behind a caption, and of its page
_MARKED = 2  # sentences with an end mark for each longer line without one
_ANSWERS = ("because", "no", "yes")
_DOTS = ("...", "…")
_CLOSING = "])}\"'”’»› "  # what may stand behind them
_OPEN = (":", "」", "』")  # what announces a list; what ends a quotation, and behind which no other mark stands
_CUT = LatePattern("|".join(_PAGE.cut_marks), re.IGNORECASE)


def above_heading(page: Page) -> list[int]:
    """A caption with the headline behind it, in one line above the lead: Cooks want more. Bolt shuts mill | Bolt has.

    The headline has no end mark, and a word of the lead.
    """
    if len(page.lines) < _FEWEST_LINES or page.opens[1:3] != [False, True]:
        return []
    line, lead = page.lines[1:3]
    titled = min(page.counts[:2]) >= _FEWEST_HEADING_WORDS and page.counts[1] <= _MOST_HEADING_WORDS
    ended = [page.finished[at] for at in range(3)] == [True, False, True]
    points = line.lower().split(None, 1)[0] in ENGLISH.pointing_words
    return [0, 1] if titled and ended and not points and stems_of(line) & stems_of(lead) else []


def crossheads(page: Page) -> list[int]:
    """Short lines without an end mark that stand alone, and questions in capitals in a text that is not.

    So is the only question in a line of its own that the line below does not answer: What are my rights?
    """
    loud = page.text.isupper()
    lone = _lone_question(page)
    return [
        index
        for index, line in enumerate(page.lines)
        if page.alone[index]
        and (not page.finished[index] or (line.isupper() and line.endswith("?") and not loud) or index == lone)
        and page.counts[index] <= _MOST_CROSSHEAD_WORDS
        and len(line) <= LONGEST_LINE
    ]


def _lone_question(page: Page) -> int:
    """The only question of a page, a short one in a line of its own; -1 for none, or where the next one answers it."""
    asked = [at for at, line in enumerate(page.lines) if line.endswith("?")]
    if len(asked) != 1 or not 0 < asked[0] < len(page.lines) - 1 or not page.alone[asked[0]]:
        return -1
    if page.counts[asked[0]] > _MOST_CROSSHEAD_WORDS:
        return -1
    below = page.lines[asked[0] + 1]
    first = below.split(" ", 1)[0].rstrip(",.").lower()
    replies = first in ENGLISH.pointing_words.union(_ANSWERS) or is_short(below)
    return -1 if replies or not first.isalpha() else asked[0]


def strays(page: Page) -> list[int]:
    """Longer lines without an end mark, on a page whose sentences end with one: a headline, a standfirst, a crosshead.

    Those above its lead are, however few its sentences. The last line of a page may be a torn sentence. What tells in
    the past what happened, or who said so, is story, but not among other lines above the lead: points of the story.
    """
    pairs = ((at, at + 1) for at in range(1, page.lead - 1) if page.open[at] and page.open[at + 1])
    points = {at for pair in pairs if not is_boilerplate(page.lines[pair[0]]) for at in pair}
    found = [
        at
        for at, loose in enumerate(page.open[:-1])
        if loose and (at in points or (page.counts[at] > _MOST_CROSSHEAD_WORDS and not _TOLD.match(page.lines[at])))
    ]
    above = [at for at in found if at < page.lead]
    return found if sum(page.finished) >= _MARKED * (len(found) - len(above)) else above


def torn(page: Page) -> list[int]:
    """The last sentence of a text that breaks off: it has no end mark where most of the story before it have one.

    What stands above the lead, and short lines of their own, tell nothing of how the page ends its sentences.
    Or it ends with dots, above a button or none: "... that the company could... Read more".
    """
    last = len(page.lines) - 1
    below = last
    while below and (_CUT.fullmatch(page.lines[below]) or is_boilerplate(page.lines[below])):
        below -= 1
    if below and page.lines[below].rstrip(_CLOSING).endswith(_DOTS):
        return [below]
    if not last or page.finished[last] or page.lines[last].endswith(_OPEN):
        return []
    told = [
        page.finished[at]
        for at in range(page.lead, last)
        if not (page.open[at] and page.counts[at] <= _MOST_CROSSHEAD_WORDS)
    ]
    few = len(told) == 1 and page.counts[page.lead] < FEWEST_LEAD_WORDS  # Mill burns! Nine hurt in Lund: all of it
    return [last] if told and not few and 4 * sum(told) >= 3 * len(told) else []


def linked(page: Page) -> list[int]:
    """What stands right below "Read more" and above a blank line, a question or no sentence: a link elsewhere."""
    heads = [at for at, line in enumerate(page.lines[:-2]) if page.alone[at] and _CUT.fullmatch(line)]
    ends = page.spans
    return [
        at + 1
        for at in heads
        if page.alone[at + 1]
        and (not page.finished[at + 1] or page.lines[at + 1].endswith("?"))
        and page.text.count("\n", ends[at][1], ends[at + 1][0])
        < page.text.count("\n", ends[at + 1][1], ends[at + 2][0])
    ]


SHAPES: tuple[tuple[Role, Callable[[Page], Iterable[int]]], ...] = (
    ("label", turns),
    ("label", interview),
    ("label", unlabelled),
    ("caption", credit_lines),
    ("caption", captions),
    ("caption", above_lead),
    ("caption", above_heading),
    ("caption", above_credits),
    ("caption", in_present),
    ("caption", of_video),
    ("list item", points),
    ("label", labelled),
    ("label", announced),
    ("crosshead", crossheads),
    ("list item", list_items),
    ("list item", under_headings),
    ("crosshead", strays),
    ("crosshead", linked),
    ("note", notes),
    ("note", author_notes),
    ("note", closing_credits),
    ("note", about_company),
    ("note", references),
    ("fragment", torn),
)


def shapes(page: Page) -> list[Role]:
    """What each line is: the first of `SHAPES` that holds for it, else story."""
    roles: list[Role] = ["story"] * len(page.lines)
    for role, rule in reversed(SHAPES):
        for index in rule(page):
            roles[index] = role
    return roles
