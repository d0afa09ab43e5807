"""Which lists hold a word, and whether it looks like an adjective: kept from article to article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints.mask import Booleans, ends_with, equal_to
from summarizer.compression.lead import Word
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import cached_by_word

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

Rule = TypeVar("Rule")

ALWAYS: frozenset[str] = frozenset()  # what a rule needs that every lead is asked
_LONG = 64  # characters of what is no adjective
_ADJECTIVE = LatePattern(
    r"[a-z-]{2,}(?:ous|al|ic|ive|ary|ish|ern|less|ful|able|ible|ian|ean|ese|ical|[a-z]est|[a-z]+-[a-z]+)$"
)


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a list of `assets/data/compression_words.json`."""
    return frozenset(lists()[name].split())


@cache
def lists() -> dict[str, str]:
    """All lists of single words, by their names."""
    return {
        name: words
        for name, words in read_data("compression_words").items()
        if name not in ("note", "background", "no_comment", "no_news")
    }


def needs(*words: str, of: Sequence[str] = ()) -> frozenset[str]:
    """What a rule looks for: a lead with none of these words, nor of those of some lists, holds nothing for it."""
    return frozenset(words).union(*map(word_list, of))


def asked(g: Grammar, rules: Mapping[Rule, frozenset[str]]) -> list[Rule]:
    """Those of some rules, each with what it needs, that may find something in a lead; most need a word it lacks."""
    return [rule for rule, words in rules.items() if not words or not g.places.keys().isdisjoint(words)]


def memberships(lows: Iterable[str]) -> dict[str, Booleans]:
    """For each list (n,): which of n words of small letters it holds."""
    known, none = _memberships(), bytes(len(lists()))
    table = np.frombuffer(b"".join(known.get(low, none) for low in lows), np.bool_).reshape(-1, len(none))
    return dict(zip(lists(), np.ascontiguousarray(table.T), strict=True))


@cache
def _memberships() -> dict[str, bytes]:
    """For each word of any list, whether each list, in order, holds it: 1 or 0."""
    held: defaultdict[str, bytearray] = defaultdict(lambda: bytearray(len(lists())))
    for at, words in enumerate(lists().values()):
        for word in words.split():
            held[word][at] = 1
    return {word: bytes(row) for word, row in held.items()}


def like_plural(low: NDArray[np.str_], among: Mapping[str, Booleans]) -> Booleans:
    """Which words look like a plural, so that a "to" before them opens no infinitive: to widows, not: to pass."""
    other = ends_with(low, ("ss", "us", "as", "ys")) | among["stop"]
    other |= equal_to(low, ("fish", "police", "staff"))  # to police the streets, to always win
    found: Booleans = (np.char.endswith(low, "s") | among["plurals"]) & ~other
    return found


def listed_as(words: Sequence[Word | None]) -> list[str]:
    """What the lists know words by, with empty places between them.

    Not "may" for the month or the name May, nor "no" for that of "no matter when".
    """
    return ["" if word is None or _is_other(words, at, word) else word.low for at, word in enumerate(words)]


def _is_other(words: Sequence[Word | None], at: int, word: Word) -> bool:
    return word.low in ("may", "no") and (_is_month(words, at, word) or _is_no_matter(words, at, word))


def _is_no_matter(words: Sequence[Word | None], at: int, word: Word) -> bool:
    behind = words[at + 1] if word.low == "no" else None
    return behind is not None and behind.low == "matter"


def _is_month(words: Sequence[Word | None], at: int, word: Word) -> bool:
    if word.low != "may" or not word.capital:
        return False
    before, behind = words[at - 1], words[at + 1]
    dated = before is not None and (before.number or before.low in word_list("before_month"))
    titled = behind is not None and behind.capital  # Greece May Sell Its Ports
    return dated or not titled or word.text != "May"


@cached_by_word
def like_adjective(text: str) -> bool:
    """Whether a word looks like an adjective of small letters."""
    return len(text) < _LONG and _ADJECTIVE.fullmatch(text) is not None and text not in word_list("not_adjective")
