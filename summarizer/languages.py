"""A rough look at whether a text is in a language that a model knows."""

from __future__ import annotations

import re

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[a-z']+")
# The commonest English words: a fifth or more of any English text of some length, and few of
# another language's.
_ENGLISH = frozenset(
    "the of and to in a is that for on was with as it at by from his her their has have had be are "
    "were will would not but they he she said this which who an or its after more than".split()
)
_SAMPLE = 4000  # characters
_LEAST_WORDS = 20


def looks_english(text: str) -> bool:
    """Whether the beginning of a text looks English; short texts in Latin script pass."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters and len(_LATIN.findall(sample)) < 0.6 * letters:
        return False
    words = _WORD.findall(sample.lower())
    if len(words) < _LEAST_WORDS:
        return True
    return sum(word in _ENGLISH for word in words) >= 0.12 * len(words)


def language_warning(text: str, languages: tuple[str, ...], model: str) -> str | None:
    """What to tell the reader where a text does not look like a model's only language, English."""
    if languages != ("en",) or looks_english(text):
        return None
    return f"the article does not look English, the only language that {model} knows"
