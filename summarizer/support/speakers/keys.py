"""The words that tell who says what, and how a word is looked up among them."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.text.characters import fold
from summarizer.text.words import cached_by_word, word_key

SAYING = ENGLISH.saying
DASHES = ("—", "–", "-", "--")  # ..., the mayor said — unless ...; mill sold - report


@cached_by_word
def key_of(word: str) -> str:
    """A word in small letters, without the marks around it."""
    return word_key(fold(word).strip("\"'()[].,;:!?-"))


@cached_by_word
def forms_of(key: str) -> frozenset[str]:
    """A word and what it may be an inflection of: "stopped" gives "stopp", "stoppe" and "stop" too."""
    found = {key}
    for ending in SAYING["endings"]:
        root = key.removesuffix(ending)
        if root != key and len(root) > 2:
            found.update((root, root + "e"))
            if root[-1] == root[-2]:
                found.add(root[:-1])
            if root[-1] == "i":
                found.add(root[:-1] + "y")
    return frozenset(found)
