"""What a line is by its shape and its neighbours: an item of a list, a caption, a line with a label, a torn end.

Each rule looks at a whole page and gives the lines that it holds for; a new one is a function and its line in `SHAPES`.
The words are English, in `languages/en.json`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate, pairwise

from summarizer.document.datelines import UPPER
from summarizer.document.page import LONGEST_LINE, Page, Role
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_PAGE = ENGLISH.page
_BULLET = LatePattern(
    r"(?:[•▪◦‣·●■►»✔✓]|[-*–—]\s)\s*(?=[^\W_])|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+(?=[A-Z\"“'‘])"
)
_NUMBERS = LatePattern(r"[\s\d.)(,:;–-]+$")
_ITEM_END = LatePattern("|".join(_PAGE.item_ends))
_PLACES_IN_PICTURE = [LatePattern(place, re.IGNORECASE) for place in _PAGE.places_in_picture]  # faster apart
_YEARS = (" 19", " 20")
_CREDIT_OPENS = LatePattern("|".join(_PAGE.opening_credits))
# In copy that went through a tokenizer, which may have made all letters small, its colon stands apart.
_LABEL = LatePattern(
    rf"[{UPPER}][\w'’&/-]*(?:,? [\w'’&/.-]+){{0,3}}(?: ?:\s+(?=[\"“‘'(]?[{UPPER}\d])| :\s(?=.*\s[.,](?:\s|$)))"
)
_TELLS = LatePattern(rf"\b(?:{'|'.join(_PAGE.telling)})\b", re.IGNORECASE)
_TURN = LatePattern(rf"(?:{'|'.join(_PAGE.turns)})\s?[:.]\s")
_SPEAKER = LatePattern(r"[A-Z][A-Z.'’-]+(?:,? [A-Z][A-Z.'’-]*){0,4}(?:, [A-Z][\w .'’-]{2,60})?(?: \([^)]{1,30}\))?:\s")
_OWN = LatePattern(rf"\b(?:{'|'.join(_PAGE.own_words)})\b")
_SOUND = LatePattern(rf"[(\[](?:{'|'.join(_PAGE.sounds)})\b[^)\]]*[)\]]")
_FOOTNOTE = LatePattern(r"\[(?:\d{1,3}|[a-z])\]\s|[†‡§]|[¹²³⁴-⁹]\s?(?=[A-Z])|\*{1,3}(?=[A-Z])|(?:\^|↑)\s?")
_NUMBER = LatePattern(r"\[?(\d{1,2})[\]).]? (?=[A-Z])")
_MARKS = LatePattern(r"\[(\d{1,2})\]|(?<=[a-z][.,])(\d{1,2})(?=\s)")  # of footnotes in the story
_TOLD = LatePattern("|".join(_PAGE.told))
_WRITE_TO = LatePattern("|".join(_PAGE.write_to))
_AUTHOR_NOTE = LatePattern("|".join(_PAGE.author_notes))
_LAST_LINES = 6  # of a page, among which its author may be named
_MOST_CROSSHEAD_WORDS = 8
_MARKED = 2  # sentences with an end mark for each longer line without one
_MOST_PLACE_WORDS = 3
_LONGEST_CREDIT, _MOST_CAPTION_SENTENCES = 100, 3  # characters, and sentences of a caption
_CAPTION_LEAD_WORDS = 12  # a longer first line with a label or "(pictured)" in it is the lead all the same


def crossheads(page: Page) -> list[int]:
    """Short lines without an end mark that stand alone."""
    return [
        index
        for index, line in enumerate(page.lines)
        if page.alone[index]
        and not page.finished[index]
        and page.counts[index] <= _MOST_CROSSHEAD_WORDS
        and len(line) <= LONGEST_LINE
    ]


def strays(page: Page) -> list[int]:
    """Longer lines without an end mark, on a page whose sentences end with one: a headline, a standfirst, a crosshead.

    The last line of a page may be a torn sentence. What tells in the past what happened, or who said so, is story.
    """
    found = [
        at
        for at, loose in enumerate(page.open[:-1])
        if loose and page.counts[at] > _MOST_CROSSHEAD_WORDS and not _TOLD.match(page.lines[at])
    ]
    return found if sum(page.finished) >= _MARKED * len(found) else []


def list_items(page: Page) -> list[int]:
    """Items of a list: behind a bullet or a number, ended by a semicolon, or open lines among such lines."""
    between = [False, False, *page.open[2:], False]  # the first two lines are a headline and its standfirst
    return [
        index
        for index, line in enumerate(page.lines)
        if (between[index] and (between[index - 1] or between[index + 1]))
        or _BULLET.match(line)
        or _NUMBERS.match(line)
        or _ITEM_END.search(line)
    ]


def captions(page: Page) -> list[int]:
    """Captions: they say where in the picture somebody is, or who took it, or a label of one stands by."""
    lines, lower = page.lines, [line.lower() for line in page.lines]
    lead = 0 if page.counts[0] > _CAPTION_LEAD_WORDS else -1
    shown = [at for at in _holding(lower, _PAGE.caption_signs) if _any_of("captions").search(lines[at])]
    shown += [at for place in _PLACES_IN_PICTURE for at, line in enumerate(lines) if place.search(line)]
    credited = [at for at in _holding(lower, _PAGE.credit_signs) if _any_of("credits").search(lines[at])]
    scenes = [at for at in _holding(lower, _YEARS) if _any_of("scenes").match(lines[at])]
    above = [at for at, line in enumerate(lines[1:]) if _CREDIT_OPENS.match(line)]
    below = [at for at, line in enumerate(lower[:-1], 1) if line in _PAGE.caption_labels and page.open[at]]
    return [*(at for at in shown if at > lead), *credited, *scenes, *above, *below]


def credit_lines(page: Page) -> list[int]:
    """What is all credit, and the caption that it is of: up to three sentences of its line, else the line right above.

    No blank line stands between a caption and a credit below it, on a page that has such lines.
    """
    lines = page.lines
    names = [at for at in _holding(lines, "/:(") if len(lines[at]) < _LONGEST_CREDIT and _is_credit(lines[at])]
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


def turns(page: Page) -> list[int]:
    """Lines that open with "Q:", "A:", "When:" or "Where:"; a first one, too, but not with the "A." of a name.

    What stands behind such a sentence in its line is of it.
    """
    labels = ((index, _TURN.match(line)) for index, line in enumerate(page.lines))
    found = [index for index, label in labels if label and (index or ":" in label.group())]
    if not (found and any(page.opens[1:])):
        return found
    questions, behind, goes_on = set(found), [], False
    for index, one in enumerate(page.opens):
        goes_on = index in questions or (goes_on and not one)
        behind += [index] * goes_on
    return behind


def labelled(page: Page) -> list[int]:
    """Lines that open with a label: a speaker of a transcript, "Register:", the first words of a caption.

    What a speaker's line goes on with is of it where it tells of "us". The only one in capitals, before a long one,
    is a place: NEW LUND: Heavy rain killed ...
    """
    found = []
    speakers = [index for index, line in enumerate(page.lines) if _SPEAKER.match(line)]
    dateline = speakers[0] if len(speakers) == 1 and _is_place(page, speakers[0]) else -1
    spoken, speaks = {*speakers} - {dateline}, False
    for index, line in enumerate(page.lines):
        speaks = index in spoken or (speaks and not page.opens[index])
        label = _LABEL.match(line) if ":" in line and index != dateline else None
        opens = label and not _TELLS.search(label.group()) and (index or page.counts[index] <= _CAPTION_LEAD_WORDS)
        if opens or _SOUND.search(line) or index in spoken or (speaks and _OWN.search(line)):
            found.append(index)
    return found


def _is_place(page: Page, index: int) -> bool:
    """Whether the label of a line is short and the line is the first long one."""
    label, _, _ = page.lines[index].partition(":")
    first = next((at for at, count in enumerate(page.counts) if count > _CAPTION_LEAD_WORDS), -1)
    return first == index and label.count(" ") < _MOST_PLACE_WORDS


def notes(page: Page) -> list[int]:
    """Footnotes and addresses to write to."""
    found = [index for index, line in enumerate(page.lines) if _FOOTNOTE.match(line) or _WRITE_TO.match(line)]
    return found + _numbered_notes(page)


def _numbered_notes(page: Page) -> list[int]:
    """Lines below the story with the number behind that of the line above, where a mark of one stands in the story."""
    numbers = [int(number[1]) if number else 0 for number in map(_NUMBER.match, page.lines)]
    behind = [at for at, (above, own) in enumerate(pairwise(numbers), 1) if above and own == above + 1]
    if not behind:
        return []
    last = max((at for at, one in enumerate(page.opens) if one and not numbers[at]), default=-1)  # line of the story
    below = [at for at in behind if at - 1 > last]
    if not below or last < 0:
        return []
    marks = _MARKS.finditer(page.text, 0, page.spans[below[0] - 1][0])
    marked = {int(mark[1] or mark[2]) for mark in marks}
    return [] if marked.isdisjoint(numbers[below[0] - 1 :]) else below


def author_notes(page: Page) -> list[int]:
    """Of the last lines the one that says who the author is, whom only a byline names; and one sentence behind it."""
    lines = page.lines
    story = [line for line in lines if not line.startswith("By ")]
    for index in range(max(1, len(lines) - _LAST_LINES), len(lines)):
        note = _AUTHOR_NOTE.match(lines[index])
        surname = re.split(r" (?:is|was) ", lines[index])[0].split()[-1] if note else ""
        if note and (surname.islower() or sum(surname in line for line in story) == 1):
            return [index, *range(index + 1, len(lines) if index >= len(lines) - 2 else 0)]
    return []


def torn(page: Page) -> list[int]:
    """The last sentence of a text that breaks off: it has no end mark where most before it have one."""
    last = len(page.lines) - 1
    if last < 2 or page.finished[last] or page.lines[last].endswith(":"):
        return []
    return [last] if 4 * sum(page.finished[:last]) >= 3 * last else []


SHAPES: tuple[tuple[Role, Callable[[Page], Iterable[int]]], ...] = (
    ("label", turns),
    ("caption", credit_lines),
    ("caption", captions),
    ("label", labelled),
    ("crosshead", crossheads),
    ("list item", list_items),
    ("crosshead", strays),
    ("note", notes),
    ("note", author_notes),
    ("fragment", torn),
)


def shapes(page: Page) -> list[Role]:
    """What each line is: the first of `SHAPES` that holds for it, else story."""
    roles: list[Role] = ["story"] * len(page.lines)
    for role, rule in reversed(SHAPES):
        for index in rule(page):
            roles[index] = role
    return roles
