"""The one tokenizer: the words of a text, how many a reader counts, and the keys they are compared by."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple, TypeVar

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import listed, not_text

Fact = TypeVar("Fact")
# The code of a share, an index or a currency as agencies write it, in angle brackets: <ZED.N>, <.SPX>, <GBP=>.
SHARE_CODE = (  # <ACM.N>, US9YT=RR, CLc1
    r"(?:(?:<|&lt;)(?=[^<>&\s]*[.=])[A-Z\d.#^=/-]{2,12}[a-z]?(?:[.=][A-Z]{0,2})?(?:>|&gt;)|\b[A-Z][A-Z\d]{2,9}=[A-Z]{0,3}"
    r"|\b[A-Z]{2,4}c\d{1,2}\b)"
)
# What stands in it before the dot of an exchange, without brackets: ZED.N, ZEDa.L, ZED_p.DE, 7203.T; not: Bolt.D.
SHARE = r"(?:[A-Z](?![a-z]{2})[A-Za-z\d_]{1,9}|\d{4,6})"
BEFORE_SYMBOL = r"\b(?!The\b)[A-Z][\w.&'’-]*,?"  # a company before its $ZED; not: sold | the $ZED token

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
_ALNUM = LatePattern(r"[^\W_]")
# Letters that Unicode does not decompose into a base letter and a mark.
_BASES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
_CLITIC = LatePattern(r"'(?:s|ll|d|re|ve|m)?$")
_NOT_IN_KEY = LatePattern(r"['.&]")
# Vowel signs that stand between the letters of a word and are no letters to `re`.
_SIGNS = rf"{_MARKS}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0963\u0980-\u0dff"
_LETTERS = rf"[^\W_]*(?:[{_SIGNS}]+[^\W_]*)*"  # behind one
# Dotted abbreviations (U.S., p.m.), or letters and digits held together by ' or & (O'Neill, AT&T); both behind their
# first character, by which words are found faster than by either.
_DOTTED = r"(?<!\d)\.(?<![^\W_]..)(?:[^\W\d_]\.)*[^\W\d_](?![^\W_])\.?"
_ASCII_WORD = LatePattern(
    rf"[^\W_](?:{_DOTTED}|[^\W_]*(?:['&][^\W_]+)*)", re.ASCII
)  # of ASCII, in two thirds of the time
_LONGEST_KEPT = 64  # characters of a word
_MOST_KEPT = 65536  # words
_FAR = LatePattern("[^\0-\u0dff\u2000-\u303f]")  # those scripts and others, compiled in a tenth of the time
_RUN = LatePattern(r"\S+")


class _Unspaced(NamedTuple):
    """Expressions about scripts written without spaces.

    Attributes:
        run: A word, or what may be one: it is only if it holds a letter or a digit, which is asked apart, for one
            expression would backtrack.
        script: What is in such scripts, or in none.
    """

    run: re.Pattern[str]
    script: re.Pattern[str]


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Gives the (start, end) of every word of a text, in order.

    A word is a run of characters without white space that holds a letter or a digit, with the
    punctuation that clings to it; in scripts written without spaces (Han, kana, Thai, Lao,
    Khmer, Myanmar) it is one letter with its marks.

    Raises:
        InputError: The text is no string; so for every function of one text in this room.
    """
    if not isinstance(text, str):
        raise not_text(text)
    return _word_spans(text)


@cache
def _unspaced() -> _Unspaced:
    """Compiled when a text first needs them: such large sets of characters take milliseconds."""
    return _Unspaced(
        run=re.compile(rf"[{UNSPACED}][{_MARKS}]*|[^\s{UNSPACED}]+"),
        script=re.compile(f"[{UNSPACED}{_MARKS}]+|[^{UNSPACED}{_MARKS}]+"),
    )


def is_unspaced(text: str) -> bool:
    """Whether something of a text is in such a script."""
    return not text.isascii() and _FAR.search(text) is not None and _character().search(text) is not None


@cache
def _character() -> re.Pattern[str]:
    """A character of such a script."""
    return re.compile(f"[{UNSPACED}]")


def has_word(text: str) -> bool:
    """Whether a text has a word, which is to say a letter or a digit."""
    if not isinstance(text, str):
        raise not_text(text)
    return any(map(str.isalnum, text))


def _word_spans(text: str) -> Iterator[tuple[int, int]]:
    for match in (_unspaced().run if is_unspaced(text) else _RUN).finditer(text):
        if _ALNUM.search(text, *match.span()):
            yield match.span()


def count_words(text: str) -> int:
    """Counts the words of a text as `word_spans` finds them."""
    if not isinstance(text, str):
        raise not_text(text)
    if not is_unspaced(text):  # then a run is what stands between spaces
        return len([run for run in text.split() if run.isalnum() or run[0].isalnum() or _ALNUM.search(run)])
    return sum(1 for _ in _word_spans(text))


def word_counts(texts: Iterable[str]) -> list[int]:
    """Counts the words of each text."""
    return [count_words(text) for text in listed(texts)]


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


_word = partial(tuple.__new__, Word)  # half the time of Word(...), whose arguments pass through Python


class _Kept(dict[str, Fact]):
    def __init__(self, make: Callable[[str], Fact]) -> None:
        self._make = make

    def __missing__(self, word: str) -> Fact:
        made = self._make(word)
        if len(word) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[word] = made
        return made


def cached_by_word(make: Callable[[str], Fact]) -> Callable[[str], Fact]:
    """Keeps what a function says of words, of 65,536 at most; of a "word" of megabytes it is asked anew each time.

    What is kept is found by a dict alone, without a call of Python: every word of every article is asked for.
    """
    return _Kept(make).__getitem__


def word_key(word: str) -> str:
    """The key of a folded word: "Obama's" gives "obama", "U.S." gives "us", "Éric" gives "eric"."""
    if not isinstance(word, str):
        raise not_text(word)
    return _key(word)


@cached_by_word
def _key(word: str) -> str:
    key = _CLITIC.sub("", word.casefold()) if "'" in word else word.casefold()
    if not key.isascii():
        decomposed = unicodedata.normalize("NFKD", key.translate(_BASES))
        key = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NOT_IN_KEY.sub("", key) if not key.isalnum() else key


def tokenize(folded: str) -> list[Word]:
    """Finds the words of a folded text, in order."""
    return words_of(*spelled(folded))


def words_of(starts: Iterable[int], spellings: Iterable[str]) -> list[Word]:
    """The words of a text whose beginnings and spellings are known, as `spelled` gives them."""
    places = zip(starts, spellings, strict=True)
    return [_word((start, start + len(text), text, _key(text))) for start, text in places]


def spelled(folded: str) -> tuple[list[int], list[str]]:
    """Where each word of a folded text begins and how it is written, in order: all that most callers need."""
    if not isinstance(folded, str):
        raise not_text(folded)
    found = list((_ASCII_WORD if folded.isascii() else _word_of_any_script()).finditer(folded))
    return list(map(re.Match.start, found)), list(map(re.Match.group, found))


@cache
def _word_of_any_script() -> re.Pattern[str]:
    """Compiled when a text first needs it."""
    return re.compile(rf"[^\W_](?:{_DOTTED}|{_LETTERS}(?:['&][^\W_]{_LETTERS})*)")


def partition(found: Sequence[Word], spans: Sequence[tuple[int, int]]) -> list[tuple[Word, ...]]:
    """The words that begin in each of some spans, which are in order and do not overlap."""
    starts = [word.start for word in found]
    bounds = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in spans]
    return [tuple(found[first:last]) for first, last in bounds]


def terms_of(parts: Iterable[Iterable[str]]) -> list[tuple[str, ...]]:
    """The terms of each stretch of words, as they are written."""
    return [tuple(_terms(list(map(_key, part)))) for part in parts]


def terms(found: Iterable[Word]) -> list[str]:
    """What texts are compared by: the keys of words; of a script without spaces, pairs of neighbouring characters."""
    return _terms([word.key for word in found])


def _terms(keys: list[str]) -> list[str]:
    if "".join(keys).isascii():
        return keys
    made: list[str] = []
    for key in keys:
        if not is_unspaced(key):
            made.append(key)
            continue
        for run in _unspaced().script.findall(key):
            if len(run) == 1 or not is_unspaced(run[0]):
                made.append(run)
            else:
                made.extend(run[i : i + 2] for i in range(len(run) - 1))
    return made
