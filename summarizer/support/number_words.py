"""The pieces that numbers are read from: digits, scales and units of all languages, English number words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_UNITS = json.loads(Path(__file__).with_name("units.json").read_text(encoding="utf-8"))


def _values(table: Mapping[str, str]) -> dict[str, Decimal]:
    return {word: Decimal(value) for value, names in table.items() for word in names.split()}


SCALES = _values(_UNITS["scales"])
AMBIGUOUS_SCALES = _values(_UNITS["tight_scales"])  # "5m", "$3bn": also metres, miles, bytes and tonnes
TIGHT_SCALES = SCALES | AMBIGUOUS_SCALES  # only when they touch the digits
CJK_SCALES = {char: Decimal(value) for value, chars in _UNITS["cjk_scales"].items() for char in chars}
PERCENT = frozenset(_UNITS["percent"].split())
CURRENCIES: dict[str, str] = {word: unit for unit, names in _UNITS["currencies"].items() for word in names.split()}
CODES = frozenset(word for word in CURRENCIES if len(word) <= 3 and word.isascii()) - {"won"}
SYMBOLS: dict[str, str] = _UNITS["symbols"]
HUNDREDTHS = {unit: tuple(wholes.split()) for unit, wholes in _UNITS["hundredths"].items()}
# What may stand between an amount and its currency: "5 million Hong Kong dollars".
CURRENCY_ADJECTIVES = frozenset(_UNITS["currency_adjectives"].split())
HOMOGRAPHS = frozenset(_UNITS["homographs"].split())  # currencies that are other words: "the two won"

_WORDS = ENGLISH.numbers
WORD_STARTS = frozenset({*_WORDS.small, *_WORDS.tens, *_WORDS.ordinals, *_WORDS.scales, "hundred", "dozen", "half"})

_TOKEN = LatePattern(
    r"(?P<digits>\d{1,3}(?:\u00a0\d{3})+(?!\d)|\d+(?:[.,:/]\d+)*)"
    r"|(?P<vulgar>[¼-¾⅐-⅞])"
    r"|(?P<word>(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff\u064b-\u065f])+)"
    r"|(?P<other>[^\w\s])"
)
_GROUPED = LatePattern(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\u00a0\d{3})+")
_MISGROUPED = LatePattern(r"\d{4,},\d{3}")  # 2018,000
_DOT_GROUPED = LatePattern(r"\d{1,3}(?:\.\d{3})+")
_MOST_DIGITS = 40  # a longer run is no number that anybody wrote


class Token(NamedTuple):
    """A piece of text as the number reader sees it: a word, digits, or one sign.

    Attributes:
        kind: "digits", "vulgar" (½), "word" or "other".
        text: The piece, in small letters.
        start: Offset of its first character.
        end: Offset behind its last character.
    """

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


def number_pieces(folded: str) -> list[Token]:
    """Splits a folded text into digits, words and single signs, in lower case."""
    return [
        Token(match.lastgroup or "", match.group().lower(), match.start(), match.end())
        for match in _TOKEN.finditer(folded)
    ]


def read_number_words(tokens: Sequence[str], start: int) -> tuple[Decimal, int, str] | None:
    """Reads an English number in words.

    Args:
        tokens: The text's tokens in lower case, a hyphen being one of its own.
        start: Index of the token to begin at.

    Returns:
        The value, the index behind the last token used, and "" for a cardinal, "ord" for an
        ordinal, "frac" for a fraction; None where no number begins there.
    """
    total = group = Decimal(0)
    index, last = start, ""
    while index < len(tokens):
        word, step = _next_word(tokens, index, last)
        if word in _WORDS.small and _fits(group, _WORDS.small[word], last):
            group += _WORDS.small[word]
        elif word in _WORDS.tens and _fits(group, _WORDS.tens[word], last):
            group += _WORDS.tens[word]
        elif word == "hundred" and group < 100 and last != "hundred":
            group = (group or Decimal(1)) * 100
        elif word == "dozen" and group < 1000:
            group = (group or Decimal(1)) * 12
        elif word in _WORDS.scales:
            total, group = total + (group or Decimal(1)) * SCALES[word], Decimal(0)
        else:
            break
        index, last = index + step, word
    if not last:
        return _bare_word(tokens, start)
    return _ending(tokens, index, last, total, group)


def _next_word(tokens: Sequence[str], index: int, last: str) -> tuple[str, int]:
    """The next number word and the tokens it takes with the hyphen or "and" before it."""
    word = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    if last and word == "-":
        return following, 2
    after = tokens[index + 2] if index + 2 < len(tokens) else ""
    links = last == "hundred" or last in SCALES
    if links and word == "and" and (following in _WORDS.small or following in _WORDS.tens) and after not in SCALES:
        return following, 2
    return word, 1


def _fits(group: Decimal, value: Decimal, last: str) -> bool:
    """Whether a word can follow: "twenty" then "five", not "five" then "twenty" nor "two three"."""
    if not last or last == "hundred" or last in SCALES:
        return True
    return last in _WORDS.tens and 0 < value < 10 and group % 10 == 0


def _bare_word(tokens: Sequence[str], start: int) -> tuple[Decimal, int, str] | None:
    word = tokens[start]
    if word == "half":
        skip = 2 if start + 1 < len(tokens) and tokens[start + 1] in ("a", "-") else 1
        scale = tokens[start + skip] if start + skip < len(tokens) else ""
        if skip == 2 and scale in SCALES:
            return SCALES[scale] / 2, start + 3, ""
        if skip == 2 and scale == "dozen":
            return Decimal(6), start + 3, ""
        if skip == 2 and scale in ("time", "term", "way", "back"):
            return None  # half-time, half-way: no number
        return _WORDS.fractions[word], start + 1, "frac"
    if word in _WORDS.ordinals:
        return _WORDS.ordinals[word], start + 1, "ord"
    return None


def _ending(tokens: Sequence[str], index: int, last: str, total: Decimal, group: Decimal) -> tuple[Decimal, int, str]:
    """Takes what may close a number in words: a half, a fraction's denominator, an ordinal."""
    value = total + group
    step = 2 if index < len(tokens) and tokens[index] == "-" else 1
    word = tokens[index + step - 1] if index + step - 1 < len(tokens) else ""
    half_end = _after_and_a_half(tokens, index)
    if half_end:
        scale = SCALES.get(tokens[half_end], Decimal(1)) if half_end < len(tokens) else Decimal(1)
        return (value + Decimal("0.5")) * scale, half_end + (scale > 1), ""
    if last in _WORDS.tens and word in _WORDS.ordinals and _WORDS.ordinals[word] < 10:
        return value + _WORDS.ordinals[word], index + step, "ord"
    if last in _WORDS.small and 0 < value < 10 and word in _WORDS.fractions and word != "half":
        return value * _WORDS.fractions[word], index + step, "frac"
    return value, index, ""


def _after_and_a_half(tokens: Sequence[str], index: int) -> int:
    """The index behind "and a half", hyphens or not; 0 where it does not stand there."""
    for part in ("and", "a", "half"):
        index += 1 if index < len(tokens) and tokens[index] == "-" else 0
        if index >= len(tokens) or tokens[index] != part:
            return 0
        index += 1
    return index
