"""A rough look at which language a text is in: the rules for headlines and models of one language ask."""

from __future__ import annotations

from collections import Counter

from summarizer.languages import ENGLISH, LANGUAGES, Language
from summarizer.languages.read import read_words
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

_BEGINNING = 2000  # characters that tell the language
_LEAST_SHARE = 10  # one word in so many is among those that tell the language
# Runs of letters: the shares are counted in them, and "don't" is two. Vowel signs of Hindi are no letters to `re`.
_WORD = LatePattern(r"[\w\u0900-\u0963]+")
_KANA, _UNSPACED = LatePattern(r"[\u3040-\u30fa]"), LatePattern(r"[\u3040-\u30fa\u3400-\u9fff]")
# Persian, Urdu, Kurdish and Pashto write letters beside these, among them the commonest of each.
_ARABIC = LatePattern(r"(?:[\u0621-\u064a][\u064b-\u0652]?)+")
_LETTERS_A_WORD = 2  # of Chinese and Japanese, roughly
_FOREIGN_LETTER = LatePattern(r"[^\W\d_\u0000-\u024f]")  # of another script than Latin
_ACCENT = 0.5  # of a word: so much less speaks for English, which writes few letters beside the plain ones
_LEAST_WORDS = 20  # a shorter text in Latin script may lack the common words by chance


def _spoken() -> dict[str, tuple[str, ...]]:
    """For each word that tells a language, as a key, the languages that it tells."""
    telling = {
        code: (*known.commonest, *known.function_words, *known.calendar.weekdays) for code, known in LANGUAGES.items()
    }
    spoken: dict[str, list[str]] = {}
    for code, words in {**telling, **read_words("strangers")}.items():
        for key in {word_key(word) for word in words}:
            spoken.setdefault(key, []).append(code)
    return {key: tuple(codes) for key, codes in spoken.items()}


_SPOKEN = _spoken()


def _counts(words: list[str]) -> dict[str, float]:
    """How many of the words tell each language, of those known and of those that are only told apart."""
    counts = dict.fromkeys([*LANGUAGES, *read_words("strangers")], 0.0)
    plain = all(map(str.isascii, words))
    keys = words if plain else [word if word.isascii() else word_key(word) for word in words]
    for codes, often in Counter(map(_SPOKEN.get, keys)).items():  # most words of a text tell the same languages
        for code in codes or ():
            counts[code] += often
    if not plain:
        counts[ENGLISH.code] -= _ACCENT
    return counts


def detect(text: str) -> Language | None:
    """The language of a text.

    Args:
        text: Any text; its first 2,000 characters are read.

    Returns:
        That of `LANGUAGES` that `detect_code` tells; None where it tells none or another one.
    """
    return LANGUAGES.get(detect_code(text) or "")


def detect_code(text: str) -> str | None:
    """The ISO 639 code of the language of a text.

    Args:
        text: Any text; its first 2,000 characters are read.

    Returns:
        Chinese or Japanese where most of the text is in their letters. Else the language, of `LANGUAGES` or of those of
        which only common words are known, to which the most words point that tell a language, at least one word in
        ten; where fewer do, Arabic where most words are in its letters alone. Else None.
    """
    beginning = text[:_BEGINNING].lower()
    found = _WORD.findall(beginning)
    # Slow to compile, and the letters of most texts come before them all.
    far = not beginning.isascii() and max(beginning) >= "\u3040"
    unspaced = _UNSPACED.findall(beginning) if far else []
    if len(unspaced) > _LETTERS_A_WORD * len(found):
        return "ja" if _KANA.search(beginning) else "zh"
    counts = _counts(found)
    likeliest = max(counts, key=counts.__getitem__)  # of equals the first, a language that is known
    if counts[likeliest] * _LEAST_SHARE >= len(found) > 0:
        return likeliest
    arabic = sum(_ARABIC.fullmatch(word) is not None for word in found)
    return "ar" if arabic * 2 > len(found) else None


def looks_english(text: str) -> bool:
    """Whether the words of the text's beginning that tell a language tell English, as `detect` counts them."""
    return detect(text) is ENGLISH


def language_warning(text: str, languages: tuple[str, ...], model: str) -> str | None:
    """What to tell the reader where a text does not look like a model's only language, English."""
    if languages != ("en",) or looks_english(text):
        return None
    beginning = text[:_BEGINNING]
    if len(_WORD.findall(beginning)) < _LEAST_WORDS and not _FOREIGN_LETTER.search(beginning):
        return None
    return f"the article does not look English, the only language that {model} knows"
