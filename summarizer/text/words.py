"""The one tokenizer: the words of a text, how many a reader counts, and the keys they are compared by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# Scripts written without spaces between words: each character counts as one word.
UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # Hiragana, Katakana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
# Vowel signs and tone marks of those scripts belong to the letter before them.
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b6-\u17d3"
# A run is a word only if it holds a letter or a digit: asked apart, for one pattern would backtrack.
_RUN = re.compile(rf"[{UNSPACED}][{_MARKS}]*|[^\s{UNSPACED}]+")
_ALNUM = re.compile(r"\w")
# Letters that Unicode does not decompose into a base letter and a mark.
_BASES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
_CLITIC = re.compile(r"'(?:s|ll|d|re|ve|m)?$")
_NOT_IN_KEY = re.compile(r"['.&]")
# Dotted abbreviations (U.S., p.m.), then letters and digits held together by ' or & (O'Neill, AT&T).
_WORD = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])\.?|[^\W_]+(?:['&][^\W_]+)*")


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yields the (start, end) of every word of a text, in order.

    A word is a run of characters without white space that holds a letter or a digit, with the
    punctuation that clings to it; in scripts written without spaces (Han, kana, Thai, Lao,
    Khmer, Myanmar) it is one letter with its marks.
    """
    for match in _RUN.finditer(text):
        if _ALNUM.search(text, *match.span()):
            yield match.span()


def count_words(text: str) -> int:
    """Counts the words of a text as `word_spans` finds them."""
    return sum(1 for _ in word_spans(text))


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        text: The word, folded.
        key: What it is compared by: no case, accents, dots, apostrophes or possessive ending.
    """

    start: int
    end: int
    text: str
    key: str


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """The key of a folded word: "Obama's" gives "obama", "U.S." gives "us", "Éric" gives "eric"."""
    key = _CLITIC.sub("", word.casefold()) if "'" in word else word.casefold()
    if not key.isascii():
        decomposed = unicodedata.normalize("NFKD", key.translate(_BASES))
        key = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NOT_IN_KEY.sub("", key) if not key.isalnum() else key


def words(folded: str) -> list[Word]:
    """Finds the words of a folded text, in order."""
    return [
        Word(match.start(), match.end(), match.group(), word_key(match.group())) for match in _WORD.finditer(folded)
    ]
