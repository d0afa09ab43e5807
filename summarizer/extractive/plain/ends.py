"""Where the constraints of the search let no line of a sentence end: no plain cut that does so is whole."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from summarizer.compression.clause import OPEN, Cut
from summarizer.compression.constraints import Grammar, forbidden_but
from summarizer.compression.lead import MARKS, Word

# Of these a plain cut may lack what the search may not: would vote against the deal | that all had reached.
_FREE = ("act_of_share", "before_complement")


def with_parted(sentence: str, found: Iterable[Cut]) -> list[Cut]:
    """The cuts of a sentence, marked where no line of it may end: is the only man | to have won.

    A mark ends what it may in any case: Ray Bolt was jailed | - a day late.
    """
    asked = ((cut, cut.text.rpartition(", ")[0] if cut.said else cut.text) for cut in found)
    return [cut._replace(parted=0 < cut.loss < OPEN and _parts(sentence, told)) for cut, told in asked]


def _parts(sentence: str, beginning: str) -> bool:
    """Whether a cut ends where no line of its sentence may."""
    words, closed = _closed(sentence)
    at = -1
    for low in _bare(beginning):
        if low not in words[at + 1 :]:
            return False
        at = words.index(low, at + 1)
    return at + 1 < len(words) and closed[at]


@lru_cache(maxsize=32)
def _closed(sentence: str) -> tuple[list[str], list[bool]]:
    """The words of a sentence, and which of them end no line."""
    grammar = Grammar([Word.of(word, 0, 0, 0, at) for at, word in enumerate(sentence.split())])
    return _bare(sentence), forbidden_but(grammar, _FREE).end[slice(*grammar.spans[0])].tolist()


def _bare(text: str) -> list[str]:
    return [word.lower().strip(MARKS) for word in text.split()]
