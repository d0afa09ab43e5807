"""The numbers of an article, and which numbers of a summary they support."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from summarizer.support.number_scanner import Reading
from summarizer.support.number_words import IMPLIED
from summarizer.support.numbers import Mode, Quantity

_PERCENTS = {  # a share written as a fraction: percentages that may stand for it
    Decimal("0.5"): (Decimal(50),),
    Decimal("0.25"): (Decimal(25),),
    Decimal("0.75"): (Decimal(75),),
    Decimal("0.2"): (Decimal(20),),
    Decimal("0.1"): (Decimal(10),),
    Decimal(1) / 3: (Decimal(33), Decimal("33.3")),
    Decimal(1) / 3 * 2: (Decimal(66), Decimal(67), Decimal("66.7")),
}
_MOST_ORDINAL = 12  # a higher ordinal may be counted out: "40 years ago", "the 40th anniversary"
_NEARLY = Decimal("0.3")  # of the last place written: 4,700 is nearly 5,000, 4,690 is not
_SLACK = Decimal("0.15")  # farthest that "about" and "nearly" reach, as a share of the number
_BARE = Decimal("0.03")  # the same for a number rounded without a word that says so
_PLURAL_SPANS = (1000, 100, 1000)  # "hundreds" end at 100 times a hundred, "millions" at 1,000 millions


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
        implied = {IMPLIED[key] for key in keys if key in IMPLIED}
        self._readings.update((value, "") for value in implied)
        self._by_unit: dict[str, list[Decimal]] = {}
        for value, unit in self._readings:
            if isinstance(value, Decimal):
                self._by_unit.setdefault(unit, []).append(value)

    def supports(self, quantity: Quantity) -> bool:
        """Whether the article has the number, or one that it is a fair rounding of."""
        if quantity.mode == "plural":
            return any(isinstance(value, Decimal) and self._has_plural(value) for value, _ in quantity.readings)
        return any(
            self._holds(value, unit) or (isinstance(value, Decimal) and self._rounds(value, unit, quantity.mode))
            for value, unit in quantity.readings
        )

    def has_year(self, year: int) -> bool:
        """Whether a year stands in the article."""
        return (Decimal(year), "") in self._readings

    def _holds(self, value: Decimal | str, unit: str) -> bool:
        if (value, unit) in self._readings:
            return True
        if isinstance(value, str):
            return False
        if unit == "frac":
            return any((part, "%") in self._readings for part in _PERCENTS.get(value, ())) or (
                (value, "") in self._readings
            )
        if unit == "%":
            return any((share, "frac") in self._readings for share, percents in _PERCENTS.items() if value in percents)
        if unit == "ord":
            return value > _MOST_ORDINAL and (value, "") in self._readings
        if unit == "s":
            return any(value <= year < value + 10 for year in self._by_unit.get("", ()))
        if unit == "":
            return value > _MOST_ORDINAL and (value, "ord") in self._readings
        # "from 900 million to $1.2 billion": the first sum is in dollars too
        return unit in self._by_unit and (value, "") in self._readings and unit not in ("%", "t")

    def _has_plural(self, value: Decimal) -> bool:
        limit, small, large = _PLURAL_SPANS
        end = value * (small if value < limit else large)
        known = (count for counts in self._by_unit.values() for count in counts)
        return value in self._plurals or any(value <= count < end for count in known)

    def _rounds(self, value: Decimal, unit: str, mode: Mode) -> bool:
        if unit in ("ord", "s", "t") or not value:
            return False
        known = self._by_unit.get(unit, [])
        if unit == "frac":  # "more than half": 53 percent
            value, known = value * 100, [*self._by_unit.get("%", ()), *(share * 100 for share in known)]
        return any(is_rounding(value, actual, mode) for actual in known)


def is_rounding(value: Decimal, actual: Decimal, mode: Mode) -> bool:
    """Whether a number is a fair rounding of another.

    Args:
        value: The rounded number.
        actual: The number itself.
        mode: "about", "above" or "below" where a word says so; "exact" where none does.
    """
    place = Decimal(1).scaleb(_last_place(value))
    off = actual - value
    if mode == "above":
        return 0 <= off < place
    if mode == "below":
        return 0 <= -off <= min(place * _NEARLY, value * _SLACK)
    if mode == "about":
        return abs(off) <= min(place / 2, value * _SLACK)
    whole_from_whole = actual % 1 == 0 and value < 1000
    if whole_from_whole or _last_place(actual) >= _last_place(value):
        return False
    years = _could_be_year(value) and _could_be_year(actual)
    return abs(off) <= min(place / 2, value * _BARE) and not years


def _last_place(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero: 3 for 5,000, -1 for 0.5."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _could_be_year(value: Decimal) -> bool:
    return 1500 <= value < 2100 and value % 1 == 0
