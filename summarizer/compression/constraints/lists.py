"""Which lists hold a word, and whether it looks like an adjective: kept from article to article."""

from __future__ import annotations

import re
from functools import cache

from summarizer.models.files import read_data
from summarizer.text.words import cached_by_word

_ADJECTIVE = re.compile(
    r"[a-z-]{2,}(?:ous|al|ic|ive|ary|ish|ern|less|ful|able|ible|ian|ean|ese|ical|[a-z]est|[a-z]+-[a-z]+)$"
)


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a list of `assets/data/compression_words.json`."""
    return frozenset(lists()[name].split())


@cache
def lists() -> dict[str, str]:
    """All lists of single words, by their names."""
    return {name: words for name, words in read_data("compression_words").items() if name not in ("note", "no_news")}


@cached_by_word
def memberships(low: str) -> bytes:
    """For each list, in order, whether it holds a word of small letters: 1 or 0."""
    return bytes(low in word_list(name) for name in lists())


@cached_by_word
def like_adjective(text: str) -> bool:
    """Whether a word looks like an adjective of small letters."""
    return _ADJECTIVE.fullmatch(text) is not None and text not in word_list("not_adjective")
