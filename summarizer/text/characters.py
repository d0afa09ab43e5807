"""Single characters: folded to ASCII one for one, lone surrogates replaced, white space collapsed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SURROGATE = re.compile("[\ud800-\udfff]")
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


def clean(text: str) -> str:
    """The text as a model or a reader gets it: white space collapsed, lone surrogates replaced."""
    return " ".join(_SURROGATE.sub("\ufffd", text).split())


def clean_all(texts: Iterable[str]) -> list[str]:
    """Cleans each text."""
    return [clean(text) for text in texts]


def count_surrogates(text: str) -> int:
    """Counts the lone surrogates of a text: characters that no encoding can write."""
    return len(_SURROGATE.findall(text))


def fold(text: str) -> str:
    """Folds quotation marks, dashes, digits and full-width forms to ASCII, one character for one."""
    if text.isascii():
        return text
    folded = text.translate(_FOLD_TABLE)
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), folded)
