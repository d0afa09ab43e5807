"""Where the constraints of the search let no line of a sentence end: no plain cut that does so is whole."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from summarizer.compression.clause import OPEN, Cut
from summarizer.compression.constraints import CONSTRAINTS, Grammar, forbidden_by
from summarizer.compression.lead import MARKS, Word

# All but two, whose ends a plain cut may have: would vote against the deal | that all had reached.
_BARRED = {rule.__name__ for rule in CONSTRAINTS} - {"act_of_share", "before_complement"}
_HALVED = (
    "compared_alike",
    "condition_in_words",
    "kind_whole",
    "likely_to_what",
    "noun_of_phrase",
)  # of which none ends before who says it, either


def with_parted(sentence: str, found: Iterable[Cut]) -> list[Cut]:
    """The cuts of a sentence, marked where no line of it may end: is the only man | to have won.

    A mark ends what it may in any case: Ray Bolt was jailed | - a day late. None is taken that ends before who says it
    on half of a compound or of what somebody is likely to do, or before a condition: may pardon men | if it wins, ...
    """
    asked = ((cut, cut.text.rpartition(", ")[0] if cut.said else cut.text) for cut in found)
    marked = [(cut, _parts(sentence, told) if 0 < cut.loss < OPEN else (False, False)) for cut, told in asked]
    return [cut._replace(parted=parted) for cut, (parted, halved) in marked if not (cut.said and halved)]


def _parts(sentence: str, beginning: str) -> tuple[bool, bool]:
    """Whether a cut ends where no line of its sentence may; and where none may end before who says it."""
    words, *closed = _closed(sentence)
    at = -1
    for low in _bare(beginning):
        if low not in words[at + 1 :]:
            return False, False
        at = words.index(low, at + 1)
    parted, halved = (at + 1 < len(words) and ends[at] for ends in closed)
    return parted, halved and words[at].isalpha()  # not: around 9 | a.m.


@lru_cache(maxsize=32)
def _closed(sentence: str) -> tuple[list[str], list[bool], list[bool]]:
    """The words of a sentence, which of them end no line, and which none before who says it."""
    grammar = Grammar([Word.of(word, 0, 0, 0, at) for at, word in enumerate(sentence.split())])
    own = slice(*grammar.spans[0])
    acts = grammar.clauses.finite.cumsum()
    early = (acts == 0) & (acts[-1] > 0)  # A nurse who knew that she had won | fled
    closed, halves = forbidden_by(grammar, _BARRED).end | early, forbidden_by(grammar, _HALVED).end
    return _bare(sentence), closed[own].tolist(), halves[own].tolist()


def _bare(text: str) -> list[str]:
    return [word.lower().strip(MARKS) for word in text.split()]
