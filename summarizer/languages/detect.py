"""A rough look at which language a text is in: the rules for headlines and models of one language ask."""

from __future__ import annotations

import re

from summarizer.languages import ENGLISH, LANGUAGES, Language

_BEGINNING = 2000  # characters that tell the language
_LEAST_SHARE = 10  # one word in so many is among the language's commonest
_SPOKEN: dict[str, list[str]] = {}  # for each word the languages among whose commonest it is
for _code, _language in LANGUAGES.items():
    for _common in dict.fromkeys(_language.commonest):
        _SPOKEN.setdefault(_common, []).append(_code)
_WORD = re.compile(r"\w+")  # runs of letters: the shares are counted in them, and "don't" is two
_FOREIGN_LETTER = re.compile(r"[^\W\d_\u0000-\u024f]")  # of another script than Latin
_LEAST_WORDS = 20  # a shorter text in Latin script may lack the common words by chance


def detect(text: str) -> Language | None:
    """The language of a text.

    Args:
        text: Any text; its first 2,000 characters are read.

    Returns:
        The language of `LANGUAGES` whose commonest words are most frequent, at least one word in
        ten; None where none is.
    """
    found = _WORD.findall(text[:_BEGINNING].lower())
    counts = dict.fromkeys(LANGUAGES, 0)
    for code in [code for word in found if word in _SPOKEN for code in _SPOKEN[word]]:
        counts[code] += 1
    likeliest = max(counts, key=counts.__getitem__)
    return LANGUAGES[likeliest] if counts[likeliest] * _LEAST_SHARE >= len(found) > 0 else None


def looks_english(text: str) -> bool:
    """Whether at least one word in ten of the text's beginning is among the commonest English ones."""
    return detect(text) is ENGLISH


def language_warning(text: str, languages: tuple[str, ...], model: str) -> str | None:
    """What to tell the reader where a text does not look like a model's only language, English."""
    if languages != ("en",) or looks_english(text):
        return None
    beginning = text[:_BEGINNING]
    if len(_WORD.findall(beginning)) < _LEAST_WORDS and not _FOREIGN_LETTER.search(beginning):
        return None
    return f"the article does not look English, the only language that {model} knows"
