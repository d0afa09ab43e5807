"""What stands below a story: footnotes, addresses to write to, who the author or the company of a release is."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.document.boilerplate import is_boilerplate, stands_by_headline
from summarizer.document.page import Page
from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.runtime.patterns import LatePattern
from summarizer.runtime.starts import LETTERS, AnyStart

_FOOTNOTE = LatePattern(r"\[(?:\d{1,3}|[a-z])\]\s|[†‡§]|[¹²³⁴-⁹]\s?(?=[A-Z])|\*{1,3}(?=[A-Z])|(?:\^|↑)\s?")
_NUMBER = LatePattern(r"\[?(\d{1,2})[\]).]? (?=[A-Z])")
_MARKS = LatePattern(
    r"\[(\d{1,2})\]|(?<=[a-z][.,])(\d{1,2})(?=\s)|(?<=[a-z]{3})(\d)(?=[\s.,])"
)  # of footnotes in the story
_WRITE_TO = AnyStart(ENGLISH.page.write_to)
_AUTHOR_NOTE = LatePattern("|".join(ENGLISH.page.author_notes))
_OPENING_NOTE = LatePattern("|".join(ENGLISH.page.opening_author_notes))
_CREDIT = LatePattern("|".join(ENGLISH.page.closing_credits), re.IGNORECASE)
_WHOLE = AnyStart(ENGLISH.page.whole_notes, re.IGNORECASE)
_BULLET = LatePattern(r"[*•]\s+")
_OPENS_ABOUT = "|".join(line for language in LANGUAGES.values() for line in language.page.about_company)
_ABOUT = LatePattern(rf"(?:{_OPENS_ABOUT})(?P<name>[A-Z][^\n?]{{1,60}})$")
_ABOUT_US = AnyStart(ENGLISH.page.about_us, re.IGNORECASE)
_REFERENCES = AnyStart(ENGLISH.page.references, re.IGNORECASE)
_PUBLISHED = LatePattern(r"\b(?:1[5-9]|20)\d\d\b|https?:|\bdoi\b|\bpp?\. ?\d|\b[Vv]ol\.")
_FIRST_WORD = LatePattern(r"[\w&'’.-]+")
_OF_AUTHOR = ("He ", "Her ", "His ", "She ")  # how a second sentence of what says who wrote it begins
_LAST_LINES = 6  # of a page, among which its author may be named


def notes(page: Page) -> list[int]:
    """Footnotes, corrections and addresses to write to, each with all of its paragraph."""
    found = [
        index
        for index, line in enumerate(page.lines)
        if (_FOOTNOTE.match(line) and not _is_bold(page, index)) or _WRITE_TO[line[:LETTERS]].match(line)
    ]
    above = [at - 1 for at in found if at and (page.alone[at - 1] or not page.opens[at])]
    found += [at for at in above if page.lines[at].endswith("?")]  # Do you know her? | Write to us
    return [*page.paragraphs([*found, *_whole_notes(page)]), *_numbered_notes(page)]


def _is_bold(page: Page, index: int) -> bool:
    """Whether a line opens in the bold type of Markdown: **Roe:** It is late."""
    start = page.spans[index][0]
    return page.text.startswith("**", start) and "**" in page.text[start + 2 :].split("\n", 1)[0]


def _whole_notes(page: Page) -> list[int]:
    """Lines that begin as a note does, behind an asterisk or without one."""
    heads = ((at, line) for at, line in enumerate(page.lines) if page.opens[at])
    told = ((at, line[mark.end() if (mark := _BULLET.match(line)) else 0 :]) for at, line in heads)
    return [at for at, line in told if _WHOLE[line[:LETTERS]].match(line)]


def _numbered_notes(page: Page) -> list[int]:
    """Lines below the story with numbers that count up by one, all of the line of each.

    A mark of one stands in the story; or the first is 1, something is told above it, which a round-up of numbered
    items lacks, and what stands behind the last one is about the page. A single one is the last line, and has its mark.
    """
    lines = [index for index, one in enumerate(page.opens) if one]
    numbers = {index: int(number[1]) for index in lines if (number := _NUMBER.match(page.lines[index]))}
    behind = {below for above, below in pairwise(lines) if numbers.get(below, 0) == numbers.get(above, below) + 1}
    if not behind and 1 not in numbers.values():
        return []
    last = len(lines)
    while last and _is_about_page(page, lines[last - 1]):
        last -= 1
    first = last
    while first > 1 and lines[first - 1] in behind:
        first -= 1
    first -= first < last or numbers.get(lines[last - 1]) == 1
    below = lines[first:last]
    if not first or not below:
        return []
    marks = _MARKS.finditer(page.text, 0, page.spans[below[0]][0])
    marked = not {int(mark[mark.lastindex or 1]) for mark in marks}.isdisjoint(numbers[index] for index in below)
    end = lines[last] if last < len(lines) else len(page.lines)
    footnotes = marked or (len(below) > 1 and numbers[below[0]] == 1 and page.lead < below[0])
    return [*range(below[0], end)] if footnotes else []


def _is_about_page(page: Page, index: int) -> bool:
    line = page.lines[index]
    return is_boilerplate(line) or page.open[index] or _WRITE_TO[line[:LETTERS]].match(line) is not None


def author_notes(page: Page) -> list[int]:
    """What says who the author is, whom only a byline names: below that, or the last lines and a sentence behind it.

    So is the first line, with all that goes on in it with "He", where nobody behind it has that name.
    """
    lines = page.lines
    behind = (at for at in range(1, len(lines)) if page.opens[at] or not lines[at].startswith(_OF_AUTHOR))
    told = next(behind, 0)  # Ada Bolt is a lawyer. She lives in Lund. | The mill burned.
    noted = _AUTHOR_NOTE.match(lines[0]) or (told and page.opens[told] and _OPENING_NOTE.match(lines[0]))
    if told and noted and (is_boilerplate(lines[1]) or _is_named_once(page, lines[0])):
        return [*range(told), *range(told, told + lines[told].startswith(_OF_AUTHOR))]
    for index in (at for at, line in enumerate(lines[1:4], 1) if page.alone[at] and _AUTHOR_NOTE.match(line)):
        above = lines[index - 1]
        if stands_by_headline(above) and " ".join(lines[index].split()[:2]) in above:
            return [index]
    story = [line for line in lines if not line.startswith("By ")]
    for index in range(max(1, len(lines) - _LAST_LINES), len(lines)):
        note = _AUTHOR_NOTE.match(lines[index])
        surname = _surname(lines[index]) if note else ""
        if note and (surname.islower() or sum(surname in line for line in story) == 1):
            return [index, *range(index + 1, len(lines) if index >= len(lines) - 2 else 0)]
    return []


def closing_credits(page: Page) -> list[int]:
    """What says who reported, wrote or edited the story, in its last lines: Ada Bolt reported from Lund."""
    last = len(page.lines)
    while last > 1 and (_is_about_page(page, last - 1) or _CREDIT.match(page.lines[last - 1])):
        last -= 1
    return [at for at in range(last, len(page.lines)) if _CREDIT.match(page.lines[at])]


def _is_named_once(page: Page, note: str) -> bool:
    """Whether nothing on a page of several lines has the name that one opens with, but a byline of nothing else."""
    name = re.compile(rf"\b{re.escape(_surname(note))}\b")
    return len(page.lines) >= _LAST_LINES and all(note.startswith(one) for one in page.lines if name.search(one))


def _surname(note: str) -> str:
    """The last word before the verb of what says who the author is: Ada | Bolt | is a writer in Lund."""
    return re.split(r" (?:is|was) ", note)[0].split()[-1]


def about_company(page: Page) -> list[int]:
    """All below "About Acme" in a line of its own, behind the first sentences: what Acme is, and whom to call there.

    What stands right below it opens with the name, behind an article or a year: Founded in 1921, Acme is. Below "About
    the company" it is what stands up to the next such line.
    """
    for index in (at for at in range(2, len(page.lines) - 1) if page.open[at]):
        line = page.lines[index]
        if _ABOUT_US[line[:LETTERS]].fullmatch(line):
            below = (at for at in range(index + 1, len(page.lines)) if page.open[at])
            return [*range(index, next(below, len(page.lines)))]
        about = _ABOUT.match(line)
        first = _FIRST_WORD.match(about["name"]) if about else None
        opens = rf"(?:\w{{1,3}} |\w+ in \d{{4}}, )?{re.escape(first.group())}" if first else ""
        if first and re.match(opens, page.lines[index + 1], re.IGNORECASE if line.isupper() else 0):
            return [*range(index, len(page.lines))]
    return []


def references(page: Page) -> list[int]:
    """All below "References" in a line of its own, behind the first sentences, where that holds a year, a page."""
    heads = (at for at in range(2, len(page.lines) - 1) if page.alone[at])
    for index in (at for at in heads if _REFERENCES[page.lines[at][:LETTERS]].fullmatch(page.lines[at])):
        below = page.text[page.spans[index + 1][0] : page.spans[-1][1]].split("\n", 1)[0]
        if _PUBLISHED.search(below):
            return [*range(index, len(page.lines))]
    return []
