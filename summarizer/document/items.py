"""Items of a list, and the text below each heading of a numbered one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.document.boilerplate import is_boilerplate
from summarizer.document.page import FEWEST_LEAD_WORDS, NUMBERS, Page
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import is_finished

DOTS = r"[•▪◦‣·●■►✔✓]|[-–—»]\s|\*{1,4}\s"  # what stands before an item
BULLET = LatePattern(rf"(?:{DOTS})\s*(?=[^\W_])" r"|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+(?=[A-Z\"“'‘])")
_ITEM_END = LatePattern("|".join(ENGLISH.page.item_ends))
_ENDS = (";", "and", "or")  # with which a line ends that one of these holds for
NUMBERED = LatePattern(r"\(?(?:No\. ?|#)?(\d{1,2})(?:[.):]| [-–—])\s*(?=[^\W\d_]|[\"“'‘])|#?(\d{1,2}) (?=[A-Z])")
POINTS = LatePattern("|".join(ENGLISH.page.points), re.IGNORECASE)
_POINTS_END = LatePattern("|".join(ENGLISH.page.points_end), re.IGNORECASE)
_ANNOUNCING = LatePattern("|".join(ENGLISH.page.announcing))
_INTRODUCING = LatePattern("|".join(ENGLISH.page.introducing))
_BLANK = LatePattern(r"\n\s*\n")
_FEWEST_HEADINGS = 2
_MOST_HEADING_WORDS = 5
_FEWEST_BELOW = 3  # sentences of a story below its points
_MOST_ABOVE, _MOST_POINTS = 6, 12  # lines above such a heading, and sentences below it


def mark_ends(texts: Sequence[str]) -> list[int]:
    """How long the mark of a list before each sentence is: 0 for none, of a fragment, and of E. Bolt, a lone letter."""
    marks = [mark.group() if is_finished(text) and (mark := BULLET.match(text)) else "" for text in texts]
    letters = [mark for mark in marks if mark.lstrip("(")[:1].isalpha()]
    return [0 if letters == [mark] else len(mark) for mark in marks]


def list_items(page: Page) -> list[int]:
    """Items of a list: behind a bullet or a number, ended by a semicolon, or open lines among such lines.

    Below a lead, or where most items are sentences, all of the paragraph is that of a bullet or a number.
    """
    top = max(2, page.lead)  # lines: a headline, its standfirst, and what stands around them above the lead
    between = [False] * min(top, len(page.open)) + [*page.open[top:], False]
    marked = [index for index, line in enumerate(page.lines) if BULLET.match(line)]
    listed = [
        index
        for index, line in enumerate(page.lines)
        if (between[index] and (between[index - 1] or between[index + 1]))
        or NUMBERS.match(line)
        or (line.endswith(_ENDS) and _ITEM_END.search(line))
    ]
    told = sum(page.finished[at] and page.counts[at] >= FEWEST_LEAD_WORDS for at in marked)
    whole = marked and (_leads(page, marked[0]) or 2 * told > len(marked) > _FEWEST_HEADINGS)
    return [*listed, *(page.paragraphs(marked) if whole else marked)]


def points(page: Page) -> range:
    """What tells the story in points above it: In short: | A mill burned down. | What's next? | It will be rebuilt.

    Its sentences end with full stops as those of the story do: it ends with the line below its last heading, or with
    the first blank line, where none stands below its own: KEY POINTS. Or its heading runs into the first of them, and
    those below have none: Story highlights Mill burned down
    """
    lines, opens = page.lines, page.opens
    top = (at for at in range(min(_MOST_ABOVE, len(lines))) if page.alone[at] and POINTS.match(lines[at]))
    head = next(top, len(lines))
    below = range(head + 1, min(head + _MOST_POINTS, len(lines) - 1))
    if head < len(lines) and page.counts[head] > _MOST_HEADING_WORDS:  # it runs into the first of them
        return range(head, next((at for at in below if page.finished[at] or not page.alone[at]), head))
    block = next((at for at in range(head + 1, len(lines)) if _gap(page, at)), head)
    if head + _FEWEST_HEADINGS < block <= head + _MOST_POINTS and all(page.alone[head + 1 : block]):
        told = [page.counts[at] for at in range(block, len(lines)) if page.finished[at]]
        leads = len(told) >= _FEWEST_BELOW and max(told) >= FEWEST_LEAD_WORDS
        return range(head, block if leads else head)  # with hardly a story below, the points are it
    last = next((at for at in below if page.alone[at] and _POINTS_END.match(lines[at])), -1)
    ends = (at for at in range(last + 2, len(lines)) if opens[at])
    return range(head, next(ends, head)) if last > 0 else range(0)


def announced(page: Page) -> list[int]:
    """What announces the list right below it, or, below the lead, what any shape has: Following are key facts.

    Here are the four that worked; Here are the winners: Best film: Rain.
    """
    lead = page.lead
    return [
        index
        for index, line in enumerate(page.lines[:-1])
        if (_lists_below(page, index) and _ANNOUNCING.match(line)) or (index > lead and _INTRODUCING.match(line))
    ]


def _lists_below(page: Page, index: int) -> bool:
    """Whether an item of a list opens below a line, or, where that ends with a colon, a line without an end mark."""
    below = page.lines[index + 1]
    item = BULLET.match(below) or NUMBERED.match(below)
    labels = page.lines[index].endswith(":") and not page.finished[index + 1]
    return page.opens[index + 1] and (item is not None or labels)


def _leads(page: Page, index: int) -> bool:
    """Whether a sentence above tells or announces what a list is of."""
    told = (at for at in range(index) if page.finished[at] and page.counts[at] >= FEWEST_LEAD_WORDS)
    return not all(is_boilerplate(page.lines[above]) for above in told)


def under_headings(page: Page) -> list[int]:
    """The text of each item of a list whose headings have numbers, of a page that tells something above the list.

    It is a paragraph below each heading: of longer parts the sentences stand for themselves. Some headings may have no
    text; what stands below the last is the story's where the one above has none. What has its number in its line, on
    such a page, is such an item, too.
    """
    heads = _headings(page)
    if not heads or not _leads(page, heads[0]):
        return []
    ends = [_paragraph_end(page, head) for head in heads]
    bare = [below == head + 1 for head, below in pairwise(heads)]
    if all(bare) or any(end != below and not empty for end, below, empty in zip(ends, heads[1:], bare, strict=False)):
        return []
    ends = [head + 1 if empty else end for head, end, empty in zip(heads, ends, [*bare, bare[-1]], strict=True)]
    found = [index for head, end in zip(heads, ends, strict=True) for index in range(head + 1, end)]
    numbered = False
    for index, line in enumerate(page.lines):
        found += [index] * (numbered and not page.opens[index])
        numbered = NUMBERS.match(line) is not None or (numbered and not page.opens[index])
    return found


def _headings(page: Page) -> list[int]:
    """Lines that begin with numbers which count up or down by one."""
    numbers = [NUMBERED.match(line) if own else None for own, line in zip(page.alone, page.lines, strict=True)]
    heads = [
        (index, int(number[1] or number[2]))
        for index, number in enumerate(numbers)
        if number and (number[1] or page.open[index])
    ]
    return [index for index, _ in heads] if counts_by_one([number for _, number in heads]) else []


def counts_by_one(numbers: Sequence[int]) -> bool:
    """Whether the numbers of two headings or more go up or down by one."""
    return len(numbers) >= _FEWEST_HEADINGS and {below - above for above, below in pairwise(numbers)} in ({1}, {-1})


def _paragraph_end(page: Page, head: int) -> int:
    """Index behind the paragraph below a heading: up to a blank line where none stands below the heading itself."""
    last = len(page.lines)
    close = _BLANK.search(page.text) is not None and head + 1 < last and not _gap(page, head + 1)
    behind = range(head + 2, last)
    return next((at for at in behind if (_gap(page, at) if close else page.opens[at])), last)


def _gap(page: Page, index: int) -> bool:
    """Whether a blank line stands above a sentence."""
    return _BLANK.search(page.text, page.spans[index - 1][1], page.spans[index][0]) is not None
