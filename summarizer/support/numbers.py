"""The numbers of a text: where they stand, what they can mean, how exact they claim to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from summarizer.support.number_scanner import Reading, Scanner
from summarizer.text.characters import fold

Mode = Literal["exact", "about", "above", "below", "plural"]

_APPROXIMATORS: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    (
        "below",
        re.compile(
            r"\b(?:nearly|almost|under|(?:less|fewer|no more) than|below|up to|close to|not quite|approaching"
            r"|as (?:many|much) as|near|at most)(?: an?)? ?$"
        ),
    ),
    (
        "above",
        re.compile(
            r"\b(?:(?:more|greater|no less) than|over|above|at least|exceed(?:s|ing)|top(?:s|ping)|beyond"
            r"|upwards of|in excess of|past)(?: an?)? ?$"
        ),
    ),
    (
        "about",
        re.compile(r"(?:\b(?:about|around|some|roughly|approximately|approx\.?|circa|estimated)|~)(?: an?)? ?$"),
    ),
)
_LOOK_BACK = 24  # characters before a number, in which its approximator stands
_OR_MORE = re.compile(r"\+|[- ]plus\b| or more\b")
_LINK = re.compile(
    r"\s*(?:-|to|and|or|,|/|, (?:and|or)|from|than|versus|vs\.?|through|against|compared (?:with|to))"
    r"\s*(?:between|about|nearly|almost|around|over)?\s*"
)
_LONGEST_LINK = 24
_LETTER = re.compile(r"[^\W\d]")
_STEPS = (10**3, 10**6, 10**9, 10**12)
_OWN_KIND = ("ord", "frac", "s", "t")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands in a text.

    Attributes:
        start: Offset of its first character, the mark of a currency included.
        end: Offset behind its last character, scale and unit included.
        readings: What it can mean; one of them is enough to support it.
        mode: "exact", or how it is rounded; "plural" for dozens, hundreds and the like.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    mode: Mode = "exact"


def read_numbers(text: str) -> list[Quantity]:
    """Finds the numbers of a text, in order.

    Digits are read in every script, number words in English, scales, percent signs and
    currencies in the common languages of world news.
    """
    folded = fold(text)
    scanner = Scanner(folded)
    found: list[Quantity] = []
    index = 0
    while index < len(scanner.tokens):
        scanned = scanner.read(index)
        if scanned is None:
            index += 1
            continue
        start, end = scanner.tokens[index].start, scanner.tokens[scanned.end - 1].end
        mode: Mode = "plural" if scanned.plural else _mode(folded, start, end)
        found.append(Quantity(start, end, scanned.readings, mode))
        index = scanned.end
    return _linked(found, folded)


def _mode(folded: str, start: int, end: int) -> Mode:
    before = folded[max(0, start - _LOOK_BACK) : start].lower()
    for mode, pattern in _APPROXIMATORS:
        if pattern.search(before):
            return mode
    return "above" if _OR_MORE.match(folded, end) else "exact"


def _linked(found: list[Quantity], folded: str) -> list[Quantity]:
    """Lets neighbours share a scale and a unit: "5 to 7 percent", "$3-5 billion", "2004-05"."""
    for index in range(len(found) - 1):
        left, right = found[index], found[index + 1]
        gap = folded[left.end : right.start]
        if len(gap) > _LONGEST_LINK or not _LINK.fullmatch(gap):
            continue
        found[index] = _sharing(left, right, folded)
        found[index + 1] = _sharing(right, left, folded)
        if gap in ("-", "/") and right.end - right.start == 2:
            found[index + 1] = _year_after(left, found[index + 1])
    return found


def _sharing(quantity: Quantity, neighbour: Quantity, folded: str) -> Quantity:
    """Adds what a number means with its neighbour's unit and scale."""
    (value, unit), (other, other_unit) = quantity.readings[0], neighbour.readings[0]
    if not isinstance(value, Decimal) or not isinstance(other, Decimal):
        return quantity
    if unit in _OWN_KIND or (other_unit in _OWN_KIND and other_unit != "t"):
        return quantity
    more: list[Reading] = []
    if other_unit == "t":
        more = [(value * 60, "t"), (value * 60 + 720, "t")] if value <= 24 else []
    else:
        shared = unit or other_unit
        more = [(value, shared)]
        if value < 1000 <= other and _LETTER.search(folded, neighbour.start, neighbour.end):
            scale = max(step for step in _STEPS if step <= other)
            more += [(value * scale, unit), (value * scale, shared)]
    return _with_readings(quantity, more)


def _with_readings(quantity: Quantity, more: list[Reading]) -> Quantity:
    readings = tuple(dict.fromkeys((*quantity.readings, *more)))
    return Quantity(quantity.start, quantity.end, readings, quantity.mode)


def _year_after(left: Quantity, right: Quantity) -> Quantity:
    """Adds the whole year to the second half of 2004-05."""
    first, second = left.readings[0][0], right.readings[0][0]
    if isinstance(first, Decimal) and isinstance(second, Decimal) and 1000 <= first < 3000 and first % 1 == 0:
        year: Reading = (first - first % 100 + second, "")
        return _with_readings(right, [year])
    return right
