"""What a cut can break in a sentence that keeps the article's own words: quotations, names, numbers.

An extractive sentence or headline says nothing that its article does not say word for word, so its
facts need no index. Where words were left out, though, a quotation may have lost its other mark, a
name its other half, and a number its scale.
"""

from __future__ import annotations

import re
import string
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from summarizer.languages import ENGLISH
from summarizer.results import ClaimKind, UnsupportedSpan
from summarizer.support.name_facts import is_ordinary
from summarizer.support.names import is_title_case
from summarizer.support.number_words import CODES, CURRENCIES, PERCENT, SCALES, WORD_STARTS
from summarizer.text.characters import fold
from summarizer.text.words import Word, tokenize

_PAIRS = {"“": "”", "«": "»", "「": "」", "『": "』", "《": "》", "``": "''", '"': '"', "＂": "＂"}
_MARK = re.compile(
    "``|''|[" + "".join(sorted({char for pair in _PAIRS.items() for char in "".join(pair)} - {*"`'"})) + "]"
)
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)[^‘\"“”]{1,300}?(?<=[\w.,!?…])['’](?!\w)")
_TOKEN = re.compile(r"\S+")
_EDGES = string.punctuation + "“”„‘’«»‹›…–—"
_ENDED = re.compile(r"[.!?…]\W*$")
_TITLES = ENGLISH.names.titles | ENGLISH.saying["roles"]
_LINKS = frozenset("of de la du del von van der den al bin y".split())
_CALENDAR = {*ENGLISH.calendar.month_forms, *ENGLISH.calendar.weekday_forms}
_NOT_COUNTED = {"won", "real", "p", "c"}  # currencies that are other words: "the two won"
_COUNTED = ({*SCALES, *PERCENT, *CURRENCIES, "hundred", "dozen"}) - _NOT_COUNTED
_CARDINALS = WORD_STARTS - {*ENGLISH.numbers.ordinals, "half"}
_JOINS = {*_LINKS, *_COUNTED, *_CARDINALS, *CODES, "per", "cent", "centum"}


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
    tokens, left = source.split(), kept.split()
    spans = [match.span() for match in _TOKEN.finditer(kept)]
    torn = [(index, kind) for index, border, side in _seams(tokens, left) if (kind := _torn(tokens, border, side))]
    if any(kind == "name" for _, kind in torn) and _is_headline(source):
        torn = [(index, kind) for index, kind in torn if kind != "name"]
    broken: dict[int, ClaimKind] = {**dict(torn), **dict.fromkeys(_lone_marks(source, kept, spans), "quote")}
    found = []
    for index, kind in sorted(broken.items()):
        text = left[index].strip(_EDGES) if kind != "quote" else left[index]
        start = spans[index][0] + left[index].find(text)
        found.append(UnsupportedSpan(start, start + len(text), text, kind))
    return tuple(found)


def _is_headline(source: str) -> bool:
    return source.isupper() or (not _ENDED.search(source) and is_title_case(tokenize(fold(source))))


def _seams(tokens: Sequence[str], left: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """Yields each kept word that has lost a neighbour, the first of the two, whether that is the kept one."""
    places = _places([_key(token) for token in tokens], [_key(token) for token in left])
    for index, (place, before, after) in enumerate(zip(places, [None, *places], [*places[1:], None], strict=False)):
        if place is None:
            continue
        if place and before != place - 1:
            yield index, place - 1, False
        if place + 1 < len(tokens) and after != place + 1:
            yield index, place, True


def _key(token: str) -> str:
    return token.strip(_EDGES).lower()


def _places(keys: Sequence[str], left: Sequence[str]) -> list[int | None]:
    """Which word of the source each kept word is; None for a word that the source does not have."""
    stands: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        stands.setdefault(key, []).append(index)
    places: list[int | None] = []
    start = 0
    for key in left:
        at = stands.get(key, [])
        following = bisect_left(at, start)
        places.append(at[following] if following < len(at) else None)
        start = start if following == len(at) else at[following] + 1
    end = 0
    for index in reversed(range(len(left))):  # as near to the next kept word as can be: one gap, not two
        place = places[index]
        if place is not None:
            at = stands[left[index]]
            places[index] = end = at[bisect_left(at, end) - 1] if end else place
    return places


def _lone_marks(source: str, kept: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """Which words of `kept` stand at a mark that has lost its partner."""
    lone = []
    if _MARK.search(kept):
        known = {_key(_around(source, offset)) for offset in _unpaired(source)}
        lone = [offset for offset in _unpaired(kept) if _key(_around(kept, offset)) not in known]
    small = kept.lower()
    for match in _SINGLE.finditer(source.lower()):
        pieces = match.group().split()
        if len(pieces) > 1:
            opening, closing = small.find(pieces[0]), small.find(pieces[-1])
            if (opening < 0) != (closing < 0):
                lone.append(max(opening, closing))
    return [bisect_right(spans, offset, key=lambda span: span[0]) - 1 for offset in lone]


def _around(text: str, offset: int) -> str:
    """The run of characters without spaces around a mark."""
    return text[:offset].rpartition(" ")[2] + text[offset:].partition(" ")[0]


def _unpaired(text: str) -> list[int]:
    """Offsets of the quotation marks of a text that open or close nothing; marks of inches are none."""
    opened: list[re.Match[str]] = []
    lone: list[re.Match[str]] = []
    for match in _MARK.finditer(text):
        mark = match.group()
        begins = match.start() == 0 or text[match.start() - 1] in " \t\n([-–—"
        begins = begins and not text[match.end() : match.end() + 1].isspace()
        if _PAIRS.get(mark, mark) != mark or (mark in _PAIRS and begins):
            opened.append(match)
        elif opened and _PAIRS[opened[-1].group()] == mark:
            opened.pop()
        elif not text[match.start() - 1].isdigit():
            lone.append(match)
    return [match.start() for match in (*opened, *lone)]


def _joins(word: str) -> bool:
    """Whether a word can be part of a longer name or number."""
    return word[:1].isupper() or word[-1:].isdigit() or word.rpartition("-")[2].lower() in _JOINS


def _torn(tokens: Sequence[str], border: int, keeps_first: bool) -> ClaimKind | None:
    """What the border behind a word of the source lies inside."""
    if not all(_joins(token.strip(_EDGES)) for token in tokens[border : border + 2]):
        return None
    begin = max(0, border - 2)
    behind = len(" ".join(tokens[begin : border + 1]))
    near = fold(" ".join(tokens[begin : border + 4]))
    found = tokenize(near)
    first = sum(word.end <= behind for word in found) - 1
    if first < 0 or first + 1 >= len(found):
        return None
    if _splits_number(found, first, near):
        return "number"
    return "name" if _splits_name(found, first, near, begins=not begin, keeps_first=keeps_first) else None


def _splits_number(found: Sequence[Word], first: int, near: str) -> bool:
    """Whether a border behind a word lies inside a number with its scale and unit."""
    one, two = found[first], found[first + 1]
    if near[one.end : two.start].strip():
        return False
    number = one.text[0].isdigit() or one.key in _CARDINALS
    if number or one.key in SCALES:
        per = two.key == "per" and first + 2 < len(found) and found[first + 2].key in ("cent", "centum")
        return per or two.key in _COUNTED or (number and two.key in _CARDINALS and one.key in _CARDINALS)
    if two.key in ("cent", "centum"):
        return one.key == "per"
    return one.key in CODES and two.text[0].isdigit()


def _splits_name(found: Sequence[Word], first: int, near: str, *, begins: bool, keeps_first: bool) -> bool:
    """Whether a border behind a word lies inside a name; a title before it or behind it may go."""
    one, two = found[first], found[first + 1]
    if not _runs_on(one, two, near):
        return False
    if two.key in _LINKS and two.text.islower():
        third = found[first + 2] if first + 2 < len(found) else None
        names = _is_name(found, first, begins) and third is not None and _is_name(found, first + 2, begins)
        return names and one.key not in _TITLES and _runs_on(two, third or two, near)
    if one.key in _LINKS and one.text.islower():
        before = first - 1
        names = first > 0 and _is_name(found, before, begins) and _is_name(found, first + 1, begins)
        return names and found[before].key not in _TITLES and _runs_on(found[before], one, near)
    if not (_is_name(found, first, begins) and _is_name(found, first + 1, begins)):
        return False
    titles = one.key in _TITLES, two.key in _TITLES
    return keeps_first if titles == (True, False) else titles != (False, True)


def _runs_on(one: Word, two: Word, near: str) -> bool:
    """Whether nothing between two words ends a name: nothing but an abbreviation's dot, no possessive."""
    return near[one.end : two.start].strip() in ("", ".") and not one.text.endswith(("'s", "'"))


def _is_name(found: Sequence[Word], index: int, begins: bool) -> bool:
    """Whether a word has the capital of a name, not that of a sentence."""
    word = found[index]
    if not word.text[0].isupper() or word.key in _CALENDAR:
        return False
    if word.key in ENGLISH.function_words:
        return word.key == "us" and not (begins and not index)
    return not (begins and not index) or not is_ordinary(word.key) or word.key in _TITLES
