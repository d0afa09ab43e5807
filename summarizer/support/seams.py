"""What a cut can break in a sentence that keeps the article's own words: quotations, names, numbers.

An extractive sentence or headline says nothing that its article does not say word for word, so its
facts need no index. Where words were left out, though, a quotation may have lost its other mark, a
name its other half, and a number its scale.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summarizer.languages import ENGLISH
from summarizer.results import ClaimKind, UnsupportedSpan
from summarizer.support.name_facts import is_ordinary
from summarizer.support.names import is_title_case
from summarizer.support.number_words import CODES, CURRENCIES, PERCENT, SCALES, WORD_STARTS
from summarizer.text.characters import fold
from summarizer.text.words import Word, words

_PAIRS = {"“": "”", "«": "»", "「": "」", "『": "』", "《": "》", "``": "''", '"': '"', "＂": "＂"}
_MARK = re.compile(
    "``|''|[" + "".join(sorted({char for pair in _PAIRS.items() for char in "".join(pair)} - {*"`'"})) + "]"
)
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)[^‘\"“”]{1,300}?(?<=[\w.,!?…])['’](?!\w)")
_ENDED = re.compile(r"[.!?…]\W*$")
_TITLES = ENGLISH.names.titles | ENGLISH.saying["roles"]
_LINKS = frozenset("of de la du del von van der den al bin y".split())
_CALENDAR = {*ENGLISH.calendar.month_forms, *ENGLISH.calendar.weekday_forms}
_NOT_COUNTED = {"won", "real", "p", "c"}  # currencies that are other words: "the two won"
_COUNTED = ({*SCALES, *PERCENT, *CURRENCIES, "hundred", "dozen"}) - _NOT_COUNTED
_CARDINALS = WORD_STARTS - {*ENGLISH.numbers.ordinals, "half"}


def check_seams(source: str, kept: str) -> tuple[UnsupportedSpan, ...]:
    """Finds what a cut has broken in a sentence.

    Args:
        source: The sentence as the article has it.
        kept: What was kept of it: words of the sentence in their order. Its first letter may have
            become a capital, and punctuation at its ends may be gone.

    Returns:
        The words at the broken places, in order and not overlapping, with offsets into `kept`: a
        quotation without its other mark ("quote"), a name without its other part ("name"), a number
        without its scale, currency or "percent" ("number"). What the source has broken already, and
        names where all words have capitals, are not found.
    """
    if kept == source or not kept:
        return ()
    found, left = words(fold(source)), words(fold(kept))
    headline = source.isupper() or (not _ENDED.search(source) and is_title_case(found))
    broken: list[tuple[int, int, ClaimKind]] = [(*span, "quote") for span in _lone_marks(source, kept, left)]
    for word, first, keeps_first in _seams(found, left):
        if _splits_number(found, first, source):
            broken.append((word.start, word.end, "number"))
        elif not headline and _splits_name(found, first, source, keeps_first=keeps_first):
            broken.append((word.start, word.end, "name"))
    spans: list[UnsupportedSpan] = []
    for start, end, kind in sorted(broken):
        if not spans or start >= spans[-1].end:
            spans.append(UnsupportedSpan(start, end, kept[start:end], kind))
    return tuple(spans)


def _seams(found: Sequence[Word], left: Sequence[Word]) -> Iterator[tuple[Word, int, bool]]:
    """Yields each kept word that has lost a neighbour, the first of the two, whether that is the kept one."""
    places = _places(found, left)
    for word, place, before, after in zip(left, places, [None, *places], [*places[1:], None], strict=False):
        if place is None:
            continue
        if place and before != place - 1:
            yield word, place - 1, False
        if place + 1 < len(found) and after != place + 1:
            yield word, place, True


def _places(found: Sequence[Word], left: Sequence[Word]) -> list[int | None]:
    """Which word of the source each kept word is; None for a word that the source does not have."""
    stands: dict[str, list[int]] = {}
    for index, word in enumerate(found):
        stands.setdefault(word.key, []).append(index)
    places: list[int | None] = []
    start = 0
    for word in left:
        at = stands.get(word.key, [])
        next_at = bisect_left(at, start)
        places.append(at[next_at] if next_at < len(at) else None)
        start = start if next_at == len(at) else at[next_at] + 1
    end = 0
    for index in reversed(range(len(left))):  # as near to the next kept word as can be: one gap, not two
        place = places[index]
        if place is not None:
            at = stands[left[index].key]
            places[index] = end = at[bisect_left(at, end) - 1] if end else place
    return places


def _lone_marks(source: str, kept: str, left: Sequence[Word]) -> list[tuple[int, int]]:
    """The words of `kept` at marks that have lost their partner, the marks included."""
    lone = []
    if _MARK.search(kept):
        known = {_around(source, start, end).strip(" .,:;!?") for start, end in _unpaired(source)}
        lone = [span for span in _unpaired(kept) if _around(kept, *span).strip(" .,:;!?") not in known]
    small = kept.lower()
    for match in _SINGLE.finditer(source.lower()):
        pieces = match.group().split()
        if len(pieces) > 1:
            opening, closing = small.find(pieces[0]), small.find(pieces[-1])
            if (opening < 0) != (closing < 0):
                start = opening if closing < 0 else closing + len(pieces[-1]) - 1
                lone.append((start, start + 1))
    spans = []
    for start, end in lone:
        near = [word for word in left if word.start <= end and word.end >= start]
        spans.append((min([start, *(word.start for word in near)]), max([end, *(word.end for word in near)])))
    return spans


def _unpaired(text: str) -> list[tuple[int, int]]:
    """Spans of the quotation marks of a text that open or close nothing; marks of inches are none."""
    opened: list[re.Match[str]] = []
    lone: list[re.Match[str]] = []
    for match in _MARK.finditer(text):
        mark = match.group()
        begins = match.start() == 0 or text[match.start() - 1] in " \t\n([-–—"
        begins = begins and not text[match.end() : match.end() + 1].isspace()
        if (mark in _PAIRS and _PAIRS[mark] != mark) or (_PAIRS.get(mark) == mark and begins):
            opened.append(match)
        elif opened and _PAIRS[opened[-1].group()] == mark:
            opened.pop()
        elif not text[match.start() - 1].isdigit():
            lone.append(match)
    return [match.span() for match in (*opened, *lone)]


def _around(text: str, start: int, end: int) -> str:
    """The run of characters without spaces around a mark."""
    return text[text.rfind(" ", 0, start) + 1 : start] + text[start:].split(" ", 1)[0]


def _splits_number(found: Sequence[Word], first: int, source: str) -> bool:
    """Whether a border behind a word lies inside a number with its scale and unit."""
    one, two = found[first], found[first + 1]
    if source[one.end : two.start].strip() not in ("", "-"):
        return False
    number = one.text[0].isdigit() or one.key in _CARDINALS
    if number or one.key in SCALES:
        per = two.key == "per" and first + 2 < len(found) and found[first + 2].key in ("cent", "centum")
        return per or two.key in _COUNTED or (number and two.key in _CARDINALS and one.key in _CARDINALS)
    if two.key in ("cent", "centum"):
        return one.key == "per"
    return one.key in CODES and two.text[0].isdigit()


def _splits_name(found: Sequence[Word], first: int, source: str, *, keeps_first: bool) -> bool:
    """Whether a border behind a word lies inside a name; a title before it or behind it may go."""
    one, two = found[first], found[first + 1]
    if not _runs_on(one, two, source):
        return False
    if two.key in _LINKS and two.text.islower():
        third = found[first + 2] if first + 2 < len(found) else None
        names = _is_name(found, first) and third is not None and _is_name(found, first + 2)
        return names and one.key not in _TITLES and _runs_on(two, third or two, source)
    if one.key in _LINKS and one.text.islower():
        before = first - 1
        names = first > 0 and _is_name(found, before) and _is_name(found, first + 1)
        return names and found[before].key not in _TITLES and _runs_on(found[before], one, source)
    if not (_is_name(found, first) and _is_name(found, first + 1)):
        return False
    titles = one.key in _TITLES, two.key in _TITLES
    return keeps_first if titles == (True, False) else titles != (False, True)


def _runs_on(one: Word, two: Word, source: str) -> bool:
    """Whether nothing between two words ends a name: no punctuation but an abbreviation's dot, no possessive."""
    return source[one.end : two.start].strip() in ("", ".", "-") and not one.text.endswith(("'s", "'"))


def _is_name(found: Sequence[Word], index: int) -> bool:
    """Whether a word has the capital of a name, not that of a sentence."""
    word = found[index]
    if not word.text[0].isupper() or word.key in _CALENDAR:
        return False
    if word.key in ENGLISH.function_words:
        return index > 0 and word.key == "us"
    return index > 0 or not is_ordinary(word.key) or word.key in _TITLES
