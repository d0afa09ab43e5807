"""The numbers of a text: where they stand, what they can mean, and which of them an article supports."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.number_scanner import Reading, Scanner

Mode = Literal["exact", "about", "above", "below", "plural"]


def _ends_with(phrases: Iterable[str], signs: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{'|'.join(map(re.escape, phrases))}){signs})(?: an?)? ?$")


_APPROXIMATORS: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("below", _ends_with(ENGLISH.numbers.below)),
    ("above", _ends_with(ENGLISH.numbers.above)),
    ("about", _ends_with(ENGLISH.numbers.about, "|~")),
)
_LOOK_BACK = 24  # characters before a number, in which its approximator stands
_OR_MORE = LatePattern(r"\+|[- ]plus\b| or more\b")
_LINK = LatePattern(rf"\s*(?:[-,/]|{'|'.join(ENGLISH.numbers.links)})\s*(?:{'|'.join(ENGLISH.numbers.hedges)})?\s*")
_LONGEST_LINK = 24
_LETTER = LatePattern(r"[^\W\d]")
_STEPS = (10**3, 10**6, 10**9, 10**12)
_IMPLIED = ENGLISH.numbers.implied
_OWN_KIND = ("ord", "frac", "s", "t")
_PERCENTS = {  # a share written as a fraction, as number words give it: percentages that may stand for it
    parts * (Decimal(1) / whole): tuple(map(Decimal, percents))
    for parts, whole, percents in (
        *((1, 2, ["50"]), (1, 4, ["25"]), (3, 4, ["75"]), (1, 5, ["20"]), (1, 10, ["10"])),
        *((1, 3, ["33", "33.3"]), (2, 3, ["66", "67", "66.7"])),
    )
}
_MOST_ORDINAL = 12  # a higher ordinal may be counted out: "40 years ago", "the 40th anniversary"
_NEARLY = Decimal("0.3")  # of the last place written: 4,700 is nearly 5,000, 4,690 is not
_SLACK = Decimal("0.15")  # farthest that "about" and "nearly" reach, as a share of the number
_BARE = Decimal("0.03")  # the same for a number rounded without a word that says so
_PLURAL_SPANS = (1000, 100, 1000)  # "hundreds" end at 100 times a hundred, "millions" at 1,000 millions


class Quantity(NamedTuple):
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


def read_numbers(folded: str) -> list[Quantity]:
    """Finds the numbers of a folded text, in order.

    Digits are read in every script, number words in English, scales, percent signs and
    currencies in the common languages of world news.
    """
    found = []
    for start, end, scanned in Scanner(folded).numbers():
        mode: Mode = "plural" if scanned.plural else _mode(folded, start, end)
        found.append(Quantity(start, end, scanned.readings, mode))
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
    if other_unit == "t":
        more: list[Reading] = [(value * 60, "t"), (value * 60 + 720, "t")] if value <= 24 else []
    else:
        shared = unit or other_unit
        more = [(value, shared)]
        if value < 1000 <= other and _LETTER.search(folded, neighbour.start, neighbour.end):
            scale = max(step for step in _STEPS if step <= other)
            more += [(value * scale, unit), (value * scale, shared)]
    return _with_readings(quantity, more)


def _with_readings(quantity: Quantity, more: list[Reading]) -> Quantity:
    return quantity._replace(readings=tuple(dict.fromkeys((*quantity.readings, *more))))


def _year_after(left: Quantity, right: Quantity) -> Quantity:
    """Adds the whole year to the second half of 2004-05."""
    first, second = left.readings[0][0], right.readings[0][0]
    if isinstance(first, Decimal) and isinstance(second, Decimal) and 1000 <= first < 3000 and first % 1 == 0:
        return _with_readings(right, [(first - first % 100 + second, "")])
    return right


class NumberFacts:
    """What an article's numbers say.

    Percentages, sums of money and plain counts are kept apart: "$5m" is not supported by "£5m",
    nor "5 percent" by "5 people". Units of measure are not read: "5 miles" is supported by "5 km".
    """

    def __init__(self, quantities: Iterable[Quantity], keys: Iterable[str]) -> None:
        """Takes the article's numbers and the keys of its words."""
        self._readings: set[Reading] = set()
        self._plurals: set[Decimal] = set()
        for quantity in quantities:
            if quantity.mode == "plural":
                self._plurals.update(value for value, _ in quantity.readings if isinstance(value, Decimal))
            else:
                self._readings.update(quantity.readings)
        implied = {_IMPLIED[key] for key in keys if key in _IMPLIED}
        self._readings.update((value, "") for value in implied)
        by_unit: dict[str, list[Decimal]] = {}
        for value, unit in self._readings:
            if isinstance(value, Decimal):
                by_unit.setdefault(unit, []).append(value)
        shares = [*by_unit.get("%", ()), *(part * 100 for part in by_unit.get("frac", ()))]
        self._all = sorted(value for values in by_unit.values() for value in values)
        self._by_unit = {unit: sorted(values) for unit, values in by_unit.items()} | {"frac": sorted(shares)}

    def supports(self, quantity: Quantity) -> bool:
        """Whether the article has the number, or one that it is a fair rounding of."""
        if quantity.mode == "plural":
            return any(isinstance(value, Decimal) and self._has_plural(value) for value, _ in quantity.readings)
        return any(
            self._holds(value, unit) or (isinstance(value, Decimal) and self._rounds(value, unit, quantity.mode))
            for value, unit in quantity.readings
        )

    def has_sum(self, quantity: Quantity) -> bool:
        """Whether the article has a number as a sum of money: "ninety million" may stand for 90 million crowns."""
        money = self._by_unit.keys() - {"", "%", *_OWN_KIND}
        return any((value, unit) in self._readings for value, own in quantity.readings if own == "" for unit in money)

    def has_year(self, year: int) -> bool:
        """Whether a year stands in the article."""
        return (Decimal(year), "") in self._readings

    def _holds(self, value: Decimal | str, unit: str) -> bool:
        if (value, unit) in self._readings:
            return True
        if isinstance(value, str):
            return False
        if unit == "frac":
            forms = {(value, ""), *((percent, "%") for percent in _PERCENTS.get(value, ()))}
            return not forms.isdisjoint(self._readings)
        if unit == "%":
            return any((share, "frac") in self._readings for share, percents in _PERCENTS.items() if value in percents)
        if unit == "ord":
            return value > _MOST_ORDINAL and (value, "") in self._readings
        if unit == "s":
            years = self._by_unit.get("", [])
            return bisect_left(years, value) < bisect_left(years, value + 10)
        if unit == "":
            return value > _MOST_ORDINAL and (value, "ord") in self._readings
        # "from 900 million to $1.2 billion": the first sum is in dollars too
        return unit in self._by_unit and (value, "") in self._readings and unit not in ("%", "t")

    def _has_plural(self, value: Decimal) -> bool:
        limit, small, large = _PLURAL_SPANS
        end = value * (small if value < limit else large)
        return value in self._plurals or bisect_left(self._all, value) < bisect_left(self._all, end)

    def _rounds(self, value: Decimal, unit: str, mode: Mode) -> bool:
        if unit in ("ord", "s", "t") or not value:
            return False
        value = value * 100 if unit == "frac" else value  # "more than half": 53 percent
        known, place = self._by_unit.get(unit, []), _place(value)
        near = known[bisect_left(known, value - place) : bisect_right(known, value + place)]
        return any(is_rounding(value, actual, mode) for actual in near)


def is_rounding(value: Decimal, actual: Decimal, mode: Mode) -> bool:
    """Whether a number is a fair rounding of another.

    Args:
        value: The rounded number.
        actual: The number itself.
        mode: "about", "above" or "below" where a word says so; "exact" where none does.
    """
    place, off = _place(value), actual - value
    if mode == "above":
        return 0 <= off < place
    if mode == "below":
        return 0 <= -off <= min(place * _NEARLY, value * _SLACK)
    if mode == "about":
        return abs(off) <= min(place / 2, value * _SLACK)
    whole_from_whole = _last_place(actual) >= 0 and value < 1000
    if whole_from_whole or _last_place(actual) >= _last_place(value):
        return False
    return abs(off) <= min(place / 2, value * _BARE) and not (_could_be_year(value) and _could_be_year(actual))


def _last_place(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero: 3 for 5,000, -1 for 0.5."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _place(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(_last_place(value))


def _could_be_year(value: Decimal) -> bool:
    return 1500 <= value < 2100 and value % 1 == 0
