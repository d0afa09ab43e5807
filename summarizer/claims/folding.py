"""One form to compare texts in: characters folded one for one, words with their keys.

Folding never changes the length of a text, so offsets found in the folded text are offsets into
the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_FOLDS = {
    **dict.fromkeys("’‘ʼ‛`´′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–−﹣", "-"),
    **dict.fromkeys("\u202f\u2009\u2007", "\u00a0"),
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width ASCII
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "﹪": "%",
}
_FOLD_TABLE = str.maketrans(_FOLDS)
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
# Letters that Unicode does not decompose into a base letter and a mark.
_BASES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
_CLITIC = re.compile(r"'(?:s|ll|d|re|ve|m)?$")
_NOT_IN_KEY = re.compile(r"['.&]")
# Dotted abbreviations (U.S., p.m.), then letters and digits held together by ' or & (O'Neill, AT&T).
_WORD = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])\.?|[^\W_]+(?:['&][^\W_]+)*")


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


def fold(text: str) -> str:
    """Folds quotation marks, dashes, digits and full-width forms to ASCII, one character for one."""
    if text.isascii():
        return text
    folded = text.translate(_FOLD_TABLE)
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), folded)


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
