"""A rough look at whether a text is English: its rules for headlines and models of it alone ask."""

from __future__ import annotations

import re

_BEGINNING = 2000  # characters that tell the language
_COMMON = re.compile(r"\b(?:the|of|to|and|in|for|is|that|on|with|was|as)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FOREIGN_LETTER = re.compile(r"[^\W\d_\u0000-\u024f]")  # of another script than Latin
_LEAST_WORDS = 20  # a shorter text in Latin script may lack the common words by chance


def looks_english(text: str) -> bool:
    """Whether at least one word in ten of the text's beginning is among the commonest English ones."""
    beginning = text[:_BEGINNING]
    return len(_COMMON.findall(beginning)) * 10 >= len(_WORD.findall(beginning)) > 0


def language_warning(text: str, languages: tuple[str, ...], model: str) -> str | None:
    """What to tell the reader where a text does not look like a model's only language, English."""
    if languages != ("en",) or looks_english(text):
        return None
    beginning = text[:_BEGINNING]
    if len(_WORD.findall(beginning)) < _LEAST_WORDS and not _FOREIGN_LETTER.search(beginning):
        return None
    return f"the article does not look English, the only language that {model} knows"
