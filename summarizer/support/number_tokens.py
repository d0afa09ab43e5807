"""The pieces of a text that numbers are read from, and the values of digits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<digits>\d{1,3}(?:\u00a0\d{3})+(?!\d)|\d+(?:[.,:/]\d+)*)"
    r"|(?P<vulgar>[¼-¾⅐-⅞])"
    r"|(?P<word>(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff\u064b-\u065f])+)"
    r"|(?P<other>[^\w\s])"
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\u00a0\d{3})+")
_MISGROUPED = re.compile(r"\d{4,},\d{3}")  # 2018,000
_DOT_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_MOST_DIGITS = 40  # a longer run is no number that anybody wrote


class Token(NamedTuple):
    """A piece of text as the number reader sees it: a word, digits, or one sign."""

    kind: str
    text: str
    start: int
    end: int


def parse_digits(digits: str) -> list[Decimal]:
    """The values that digits with separators can stand for, likeliest first; none for 9/11 or 1.2.3."""
    if ":" in digits or "/" in digits or len(digits) > _MOST_DIGITS:
        return []
    plain = digits.replace("\u00a0", "")
    if _GROUPED.fullmatch(digits):
        return [Decimal(plain.replace(",", ""))]
    values = []
    if plain.count(".") + plain.count(",") <= 1 and not _MISGROUPED.fullmatch(plain):
        values.append(Decimal(plain.replace(",", ".")))
    if _DOT_GROUPED.fullmatch(digits):
        values.append(Decimal(plain.replace(".", "")))
    return values


def tokenize(folded: str) -> list[Token]:
    """Splits a folded text into digits, words and single signs, in lower case."""
    return [
        Token(match.lastgroup or "", match.group().lower(), match.start(), match.end())
        for match in _TOKEN.finditer(folded)
    ]
