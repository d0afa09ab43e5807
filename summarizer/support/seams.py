"""What a cut can break in a sentence that keeps the article's own words: quotations, names, numbers.

An extractive sentence or headline says nothing that its article does not say word for word, so its
facts need no index. Where words were left out, though, a quotation may have lost its other mark, a
name its other half, and a number its scale.
"""

from __future__ import annotations

import string
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from summarizer.languages import ENGLISH
from summarizer.results import ClaimKind, UnsupportedSpan
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.support.names import is_title_case
from summarizer.support.number_words import CODES, CURRENCIES, HOMOGRAPHS, PERCENT, SCALES, WORD_STARTS
from summarizer.support.quotes import SINGLE, quotation_marks, quoted_spans
from summarizer.text.characters import fold, is_finished
from summarizer.text.words import Word, tokenize

_TOKEN = LatePattern(r"\S+")
_EDGES = string.punctuation + "“”„‘’«»‹›…–—"
_TITLES = ENGLISH.names.titles | ENGLISH.saying["roles"]
_FORMS, _LINKS = ENGLISH.names.company_forms, ENGLISH.names.particles
_TICKER = LatePattern(r"[A-Z\d]{1,6}[a-z]?(?:_[a-z])?\.[A-Z]{1,3}")  # KFT.N, UBSN.VX, ACMEGn.DE
_CALENDAR = {*ENGLISH.calendar.month_forms, *ENGLISH.calendar.weekday_forms}
_COUNTED = {*SCALES, *PERCENT, *CURRENCIES, "hundred", "dozen"} - HOMOGRAPHS
_CARDINALS = WORD_STARTS - {*ENGLISH.numbers.ordinals, "half"}
_MOST_UNQUOTED = 3  # words of a quotation that may stand without its marks: a term, a name
_LONGEST_RUN = 100  # characters without a space on each side of a mark that tell it from others
_JOINS = {*_LINKS, *_COUNTED, *_CARDINALS, *CODES, "per", "cent", "centum"}


def check_seams(source: str, kept: str) -> tuple[UnsupportedSpan, ...]:
    """Finds what a cut has broken in a sentence.

    Args:
        source: The sentence as the article has it.
        kept: What was kept of it: words of the sentence in their order. Its first letter may have
            become a capital, and punctuation at its ends may be gone.

    Returns:
        The words at the broken places, in order and not overlapping, with offsets into `kept`: a
        quotation without its other mark, or more than three of its words without both ("quote"), a name
        without its other part ("name"), a number without its scale, currency or "percent" ("number").
        What the source has broken already, and names where all words have capitals, are not found.
    """
    if kept == source or not kept:
        return ()
    tokens, left = source.split(), kept.split()
    spans = [match.span() for match in _TOKEN.finditer(kept)]
    places = _places([token.strip(_EDGES) for token in tokens], [token.strip(_EDGES) for token in left])
    torn = [
        (index if kind != "name" else _nearest_name(left, index, side), kind)
        for index, border, side in _seams(places, len(tokens))
        if (kind := _torn(tokens, border, side))
    ]
    if any(kind == "name" for _, kind in torn) and _is_headline(source):
        torn = [(index, kind) for index, kind in torn if kind != "name"]
    lone = set(_lone_marks(source, kept, spans))
    lone.update(_unquoted(source, kept, places, lone))
    broken: dict[int, ClaimKind] = {**dict(torn), **dict.fromkeys(lone, "quote")}
    found = []
    for index, kind in sorted(broken.items()):
        text = left[index].strip(_EDGES) if kind != "quote" else left[index]
        start = spans[index][0] + left[index].find(text)
        found.append(UnsupportedSpan(start, start + len(text), text, kind))
    return tuple(found)


def _is_headline(source: str) -> bool:
    return source.isupper() or (not is_finished(source) and is_title_case(tokenize(fold(source))))


def _seams(places: Sequence[int | None], size: int) -> Iterator[tuple[int, int, bool]]:
    """Yields each kept word that has lost a neighbour, the first of the two, whether that is the kept one."""
    for index, (place, before, after) in enumerate(zip(places, [None, *places], [*places[1:], None], strict=False)):
        if place is None:
            continue
        if place and before != place - 1:
            yield index, place - 1, False
        if place + 1 < size and after != place + 1:
            yield index, place, True


def _nearest_name(left: Sequence[str], index: int, keeps_first: bool) -> int:
    """The kept word nearest to a seam that is no "of": before it where what follows was cut, else behind it."""
    beside = range(index, -1, -1) if keeps_first else range(index, len(left))
    return next((at for at in beside if _key(left[at]) not in _LINKS), index)


def _key(token: str) -> str:
    return token.strip(_EDGES).lower()


def _places(words: Sequence[str], left: Sequence[str]) -> list[int | None]:
    """Which word of the source each kept word is; None for a word that the source does not have."""
    stands: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        for form in {word, word.lower()}:
            stands.setdefault(form, []).append(index)
    known = [_stands(stands, word, index) for index, word in enumerate(left)]
    places: list[int | None] = []
    start = 0
    for at in known:
        following = bisect_left(at, start)
        places.append(at[following] if following < len(at) else None)
        start = start if following == len(at) else at[following] + 1
    end = 0
    for index in reversed(range(len(left))):  # as near to the next kept word as can be: one gap, not two
        place = places[index]
        if place is not None:
            at = known[index]
            near = at[bisect_left(at, end) - 1] if end else place
            parts = index and places[index - 1] == place - 1 and words[near - 1] != left[index - 1]
            places[index] = end = place if parts else near  # Ada Bolt, | who left Jon Bolt, | died: no Bolt of Jon's
    return places


def _stands(stands: Mapping[str, Sequence[int]], word: str, index: int) -> Sequence[int]:
    """Where a kept word may stand; with its capital, where one does: Marle Bridge, the oldest bridge, was sold."""
    low = stands.get(word.lower(), ())
    return low if index == 0 else stands.get(word, low)


def _lone_marks(source: str, kept: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """Which words of `kept` stand at a mark that has lost its partner."""
    lone = []
    if lost := quotation_marks(kept)[1]:
        known = {_key(_around(source, offset)) for offset in quotation_marks(source)[1]}
        lone = [offset for offset in lost if _key(_around(kept, offset)) not in known]
    small = kept.lower()
    for pieces in (match.group().split() for match in SINGLE.finditer(source.lower())):
        if len(pieces) > 1:
            ends = (pieces[-1], pieces[-1][:-1].removesuffix(".") + pieces[-1][-1])  # 'The Ark.' is told as 'The Ark'
            opening, closing = small.find(pieces[0]), max(map(small.find, ends))
            if (opening < 0) != (closing < 0):
                lone.append(max(opening, closing))
    return [bisect_right(spans, offset, key=lambda span: span[0]) - 1 for offset in lone]


def _around(text: str, offset: int) -> str:
    """The run of characters without spaces around a mark."""
    before, behind = text[max(0, offset - _LONGEST_RUN) : offset], text[offset : offset + _LONGEST_RUN]
    return before.rpartition(" ")[2] + behind.partition(" ")[0]


def _unquoted(source: str, kept: str, places: Sequence[int | None], lone: set[int]) -> list[int]:
    """The first kept word of each quotation that has lost both marks; one with a lone mark is told of already."""
    outer = quoted_spans(source)
    if not outer:
        return []
    inner, at_source, at_kept = quoted_spans(kept), _word_offsets(source), _word_offsets(kept)
    bare: dict[tuple[int, int], list[int]] = {}
    for index, place in enumerate(places):
        offset = -1 if place is None else at_source[place]
        around = _around_offset(outer, offset)
        if around and (index in lone or not _around_offset(inner, at_kept[index])):
            bare.setdefault(around, []).append(index)
    return [
        words[0] for words in bare.values() if len(words) > _MOST_UNQUOTED and not any(index in lone for index in words)
    ]


def _around_offset(spans: Sequence[tuple[int, int]], offset: int) -> tuple[int, int] | None:
    """The span that an offset lies inside; of spans in order, none inside another."""
    before = bisect_left(spans, offset, key=lambda span: span[0]) - 1
    return spans[before] if before >= 0 and offset < spans[before][1] else None


def _word_offsets(text: str) -> list[int]:
    """For each run of characters without spaces the offset of its word; -1 for one of punctuation alone."""
    runs = [(match.end(), match.group().lstrip(_EDGES)) for match in _TOKEN.finditer(text)]
    return [end - len(word) if word else -1 for end, word in runs]


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
    if any(_TICKER.fullmatch(token.strip("()[],;:")) for token in tokens[border : border + 2]):
        return None
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
    if one.key in _FORMS or two.key in _FORMS:
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
