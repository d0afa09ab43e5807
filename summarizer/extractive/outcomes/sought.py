"""What the end of a case is called, as patterns of which a sentence needs few: in `assets/data/coherence.json`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from summarizer.extractive.coherence import data
from summarizer.runtime.patterns import LatePattern

_STEM = LatePattern(r"[\w -]+(?!\?)")
_LETTERS = LatePattern(r"(\w{1,3})\w*")  # the first ones of a word, by which stems are found
_STRENGTHS = (("outcomes", "undoings"), ("hints", "hint_undoings"))  # found guilty of nothing; found no trace of it
_NO_OBJECT = "(?:after|and|as|at|before|by|for|from|in(?! (?:[A-Z]|full))|into|off|over|since|to|when|while|with)"
_OWNED = "his|her|their|its|the|all|an?|[\\w.-]+'s"
_KEPT = 512  # patterns


class _Patterns(NamedTuple):
    """All that some outcomes are called.

    Attributes:
        rows: Patterns.
        undone: What was done, and to what, each word with its stem.
        of_rows: For each stem the numbers of the patterns that it stands in.
        of_undone: For each stem the numbers of what was done that it stands in.
    """

    rows: list[LatePattern]
    undone: list[list[list[tuple[str, str]]]]
    of_rows: dict[str, list[int]]
    of_undone: dict[str, list[int]]


class Sought(NamedTuple):
    """What an outcome is called.

    Attributes:
        stems: Of all of it, by their first letters: one of them stands at a word's start in whatever is found.
        patterns: What is found by them.
    """

    stems: dict[str, list[str]]
    patterns: _Patterns

    def within(self, text: str) -> Sought:
        """What of it may stand in a text: only that is compiled."""
        low = text.lower()
        met = self.stems.keys() & _openings(low)
        stems = {letters: found for letters in met if (found := [one for one in self.stems[letters] if one in low])}
        return self._replace(stems=stems)

    def ends(self, text: str) -> list[re.Match[str]]:
        """What of it stands in a text that holds no more than what it was found within."""
        held, known = {stem for found in self.stems.values() for stem in found}, self.patterns
        patterns = [known.rows[number] for number in _numbers(known.of_rows, held)]
        for row in (known.undone[number] for number in _numbers(known.of_undone, held)):
            told = ([word for stem, word in words if stem in held] for words in row)
            did, what = (tuple(word for word in words if _whole(word).search(text)) for words in told)
            if did and what:
                patterns.append(_undoing(did, what))
        return [found for pattern in patterns for found in pattern.finditer(text)]


def _numbers(of: dict[str, list[int]], held: set[str]) -> list[int]:
    """The numbers of what some stems stand in, in order."""
    return sorted({number for stem in held for number in of.get(stem, ())})


@lru_cache(1)  # both strengths look at the same text
def _openings(low: str) -> frozenset[str]:
    """The first letters of the words of a text."""
    return frozenset(_LETTERS.findall(low))


@cache
def sought() -> tuple[Sought, ...]:
    """What says how a case ended, and what hints at it. The letters that a pattern begins with are its stem."""
    found = []
    for ends, undoings in _STRENGTHS:
        rows = [(stems.split(", "), rf"\b(?:{pattern})") for stems, pattern in (row.split(" / ") for row in data(ends))]
        words = [[each.split(", ") for each in row.split(" / ")] for row in data(undoings)]
        undone = [[[(_STEM.findall(word)[0].lower(), word) for word in each] for each in row] for row in words]
        of_rows = _of_stems(own for own, _ in rows)
        of_undone = _of_stems([one for one, _ in chain(*row)] for row in undone)
        patterns = [LatePattern(pattern, re.IGNORECASE) for _, pattern in rows]
        by_letters: dict[str, list[str]] = {}
        for stem in {**of_rows, **of_undone}:
            by_letters.setdefault(_LETTERS.findall(stem)[0], []).append(stem)
        found.append(Sought(by_letters, _Patterns(patterns, undone, of_rows, of_undone)))
    return tuple(found)


def _of_stems(rows: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """For each stem the numbers of the rows that hold it."""
    found: dict[str, list[int]] = {}
    for number, stems in enumerate(rows):
        for stem in stems:
            found.setdefault(stem, []).append(number)
    return found


@cache
def _whole(word: str) -> LatePattern:
    """One word of what was done, or to what: those that stand in a text by their stems alone are not compiled."""
    return LatePattern(rf"(?:{word})\b", re.IGNORECASE)


@lru_cache(_KEPT)
def _undoing(done: tuple[str, ...], things: tuple[str, ...]) -> LatePattern:
    """What was done to what, as a pattern: dropped the charges; the charges were dropped; had the charges dropped."""
    did, what = (rf"(?:{'|'.join(words)})\b" for words in (done, things))
    return LatePattern(
        rf"\b(?:{did}(?: (?!{_NO_OBJECT}\b)[\w.'-]+){{0,6}}? {what}"
        rf"|(?<!whom ){what}(?:(?! (?:wh\w+|that|made) )[^.;]){{0,60}}? (?:was|were|been|be|being|is|are|got)"
        rf" (?:\w+ )?{did}"
        rf"|(?:had|have|has|saw|seen|with|get|got) (?:{_OWNED}) (?:[\w-]+ ){{0,3}}{what}(?! and {did})"
        rf"(?: (?:(?!\b(?:had|has|have)\b)[^.,;]){{1,30}})? {did})",  # not: helped with the case and had dropped a bid
        re.IGNORECASE,
    )
