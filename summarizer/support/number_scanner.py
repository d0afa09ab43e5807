"""Reads one number at a time from a text: its digits or words, its scale, its unit."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.number_words import (
    AMBIGUOUS_SCALES,
    CJK_SCALES,
    CODES,
    CURRENCIES,
    CURRENCY_ADJECTIVES,
    HUNDREDTHS,
    PERCENT,
    SCALES,
    SYMBOLS,
    TIGHT_SCALES,
    WORD_STARTS,
    number_pieces,
    parse_digits,
    read_number_words,
)

# A value and its unit: "" plain, "%", a currency, "ord", "frac", "s" a decade, "t" minutes of a day,
# "raw" digits that are no single number (9/11, 1:23.45), kept as they are written.
Reading = tuple[Decimal | str, str]

_CLOCK = LatePattern(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_LARGEST = Decimal(10**30)
_PLURALS, _DECADES = ENGLISH.numbers.plurals, ENGLISH.numbers.decades
_STARTS = {*SYMBOLS, *CODES, *_PLURALS, *_DECADES, *WORD_STARTS}


class Scanned(NamedTuple):
    """A number that was read.

    Attributes:
        readings: What it can mean, likeliest first.
        end: Index behind its last token.
        plural: Whether it is a vague plural such as "dozens".
    """

    readings: tuple[Reading, ...]
    end: int
    plural: bool = False


class Scanner:
    """The tokens of a folded text, and what numbers begin where."""

    def __init__(self, folded: str) -> None:
        """Splits a folded text into tokens."""
        self.tokens = number_pieces(folded)
        self._texts = [token.text for token in self.tokens]

    def numbers(self) -> list[tuple[int, int, Scanned]]:
        """The numbers of the text, in order, each behind its (start, end) offsets."""
        found = []
        index = 0
        while index < len(self.tokens):
            scanned = self._read(index)
            if scanned is not None:
                found.append((self.tokens[index].start, self.tokens[scanned.end - 1].end, scanned))
            index = index + 1 if scanned is None else scanned.end
        return found

    def _read(self, index: int) -> Scanned | None:
        """Reads the number that begins at a token, None where none does."""
        token = self.tokens[index]
        if token.kind in ("digits", "vulgar"):
            return self._digits(index, "")
        if token.text not in _STARTS:
            return None
        return self._money(index) if token.text in SYMBOLS or token.text in CODES else self._words(index)

    def _text(self, index: int) -> str:
        return self._texts[index] if 0 <= index < len(self._texts) else ""

    def _tight(self, index: int) -> bool:
        """Whether a token touches the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def _money(self, index: int) -> Scanned | None:
        mark = self._text(index)
        unit = SYMBOLS.get(mark) or CURRENCIES[mark]
        index += 2 if mark == "rs" and self._text(index + 1) == "." else 1
        if index >= len(self.tokens) or self.tokens[index].start > self.tokens[index - 1].end + 1:
            return None
        if self.tokens[index].kind in ("digits", "vulgar"):
            return self._digits(index, unit)
        words = read_number_words(self._texts, index) if self._text(index) in WORD_STARTS else None
        return self._with_unit([words[0]], words[1], unit) if words and mark in SYMBOLS else None

    def _words(self, index: int) -> Scanned | None:
        text = self._text(index)
        if text in _PLURALS:
            return Scanned(((_PLURALS[text], ""),), index + 1, plural=True)
        if text in _DECADES:
            return Scanned(_decade(_DECADES[text]), index + 1)
        words = read_number_words(self._texts, index) if text in WORD_STARTS else None
        if words is None:
            return None
        value, end, kind = words
        if text in SCALES and self._text(index - 1) == "-":
            return Scanned(((value, ""),), end, plural=True)  # multi-million
        return Scanned(((value, kind),), end) if kind else self._with_unit([value], end, "")

    def _digits(self, index: int, unit: str) -> Scanned | None:
        token = self.tokens[index]
        if not unit and self._tight(index) and self.tokens[index - 1].kind == "word":
            if self._text(index - 1) == "q" and token.text.isdecimal():
                return Scanned(((Decimal(token.text), "ord"),), index + 1)
            return None  # A320, F16: a name
        suffix = self._text(index + 1) if self._tight(index + 1) else ""
        if suffix in ("st", "nd", "rd", "th") and token.text.isdecimal():
            return Scanned(((Decimal(token.text), "ord"),), index + 2)
        if suffix == "s" and token.text.isdecimal() and len(token.text) <= 4:
            return Scanned(_decade(Decimal(token.text)), index + 2)
        values = [_vulgar(token.text)] if token.kind == "vulgar" else parse_digits(token.text)
        if not values:
            return self._odd_digits(index)
        return self._scaled(values, index + 1, unit)

    def _odd_digits(self, index: int) -> Scanned:
        """Clock times, simple fractions, and all else that is written with colons, slashes or dots."""
        text = self._text(index)
        clock = _CLOCK.fullmatch(text)
        if clock:
            half, end = self._half_of_day(index + 1)
            return Scanned(_clock(Decimal(int(clock[1]) * 60 + int(clock[2])), half), end)
        readings: list[Reading] = [(text, "raw")]
        top, _, bottom = text.partition("/")
        if top.isdecimal() and bottom.isdecimal() and len(text) <= 5 and 0 < int(bottom) <= 16:
            readings.append((Decimal(top) / Decimal(bottom), "frac"))
        return Scanned(tuple(readings), index + 1)

    def _half_of_day(self, index: int) -> tuple[str, int]:
        """Reads "am", "p.m." and the like: the letter, empty for none, and the index behind it."""
        text = self._text(index)
        if text in ("am", "pm"):
            return text[0], index + 1
        if text in ("a", "p") and self._text(index + 1) == "." and self._text(index + 2) == "m":
            return text, index + (4 if self._text(index + 3) == "." else 3)
        return "", index

    def _scaled(self, values: list[Decimal], index: int, unit: str) -> Scanned:
        """Takes halves and scales behind digits: 2 1/2, 5m, 1.5 million, 5-million, 3億5000万."""
        skip = 1 if self._text(index) == "-" else 0
        if self._text(index) and self._text(index)[0] in "¼½¾":
            values = [value + _vulgar(self._text(index)) for value in values]
            index += 1
        elif self._text(index + skip) in ("1/2", "1/4", "3/4"):
            part = self._text(index + skip)
            values = [value + Decimal(part[0]) / Decimal(part[2]) for value in values]
            index += skip + 1
        if self._tight(index) and self._text(index)[0] in CJK_SCALES:
            return self._cjk(values[0], index, unit)
        while index < len(self.tokens) and values[0] < _LARGEST:
            word = self._text(index)
            skip = 1 if word == "-" else 0
            if self._tight(index) and word in AMBIGUOUS_SCALES:
                plain = [] if unit else values
                values = [value * TIGHT_SCALES[word] for value in values] + plain
            elif self._text(index + skip) in SCALES:
                values = [value * SCALES[self._text(index + skip)] for value in values]
                index += skip
            else:
                break
            index += 1
        return self._with_unit(values, index, unit)

    def _cjk(self, value: Decimal, index: int, unit: str) -> Scanned:
        """Adds up digits and scales as Chinese, Japanese and Korean write them."""
        total = Decimal(0)
        while self._tight(index) and self._text(index)[0] in CJK_SCALES:
            run = self._text(index)
            for char in run:
                if char not in CJK_SCALES:
                    return self._with_unit([total + value], index, unit, run[run.index(char) :])
                value = min(value * CJK_SCALES[char], _LARGEST)
            total, value, index = total + value, Decimal(0), index + 1
            if self._tight(index) and self.tokens[index].kind == "digits":
                value = (parse_digits(self._text(index)) or [Decimal(0)])[0]
                index += 1
        return self._with_unit([total + value], index, unit)

    def _with_unit(self, values: list[Decimal], index: int, unit: str, rest: str = "") -> Scanned:
        """Finds what is counted: percent, a currency, a time of day."""
        if not unit and values[0] <= 24:
            half, end = self._half_of_day(index)
            if half:
                minutes = values[0].quantize(Decimal(1)) * 60 + values[0] % 1 * 100
                return Scanned(_clock(minutes, half), end)
        start = index + (1 if self._text(index) == "-" else 0)
        word = rest or self._text(start)
        if word == "%" or word in PERCENT:
            return Scanned(tuple((value, "%") for value in values), start + 1)
        if word == "per" and self._text(start + 1) in ("cent", "centum"):
            return Scanned(tuple((value, "%") for value in values), start + 2)
        named, end = self._currency(start, rest)
        if unit or not named:
            readings = tuple((value, unit) for value in values)
            return Scanned(readings, end if unit and named == unit else index)
        cents = tuple((value / 100, whole) for value in values for whole in HUNDREDTHS.get(named, ()))
        weight = tuple((value, "") for value in values) if named == "£" else ()
        return Scanned(tuple((value, named) for value in values) + cents + weight, end)

    def _currency(self, index: int, rest: str) -> tuple[str, int]:
        """The currency named behind an amount, over words like "Hong Kong", and the index behind it."""
        for mark in (rest[:1], rest[:2]):
            if mark in CURRENCIES:
                return CURRENCIES[mark], index
        if self._tight(index) and self._text(index) in ("p", "c"):
            return {"p": "p", "c": "¢"}[self._text(index)], index + 1
        if self._text(index) in SYMBOLS:
            return SYMBOLS[self._text(index)], index + 1
        for ahead in range(index, min(index + 4, len(self.tokens))):
            word = self._text(ahead)
            if word in CURRENCIES and (len(word) > 2 or ahead == index):
                return CURRENCIES[word], ahead + 1
            if word not in CURRENCY_ADJECTIVES and word not in ("s", "u", "."):
                break
        return "", index


def _clock(minutes: Decimal, half: str) -> tuple[Reading, ...]:
    """A time of day: "a" or "p" says of which half it is, and without one it may be of either."""
    if not half:
        return (minutes, "t"), (minutes % 720 + 720, "t")
    return ((minutes % 720 + 720 * (half == "p"), "t"),)


def _vulgar(char: str) -> Decimal:
    return Decimal(str(unicodedata.numeric(char)))


def _decade(value: Decimal) -> tuple[Reading, ...]:
    return ((value, "s"), (value + 1900, "s")) if value < 100 else ((value, "s"),)
