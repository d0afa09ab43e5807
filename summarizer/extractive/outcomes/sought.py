"""What the end of a case is called, as patterns of which a sentence needs few: in `assets/data/coherence.json`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.extractive.coherence import data
from summarizer.runtime.patterns import LatePattern

_STEM = LatePattern(r"[\w -]+(?!\?)")
_WORD = LatePattern(r"\w+")
_LETTERS = 3  # first ones of a word by which stems are found
_STRENGTHS = (("outcomes", "undoings"), ("hints", "hint_undoings"))  # found guilty of nothing; found no trace of it
_NO_OBJECT = "(?:after|and|as|at|before|by|for|from|in(?! (?:[A-Z]|full))|into|off|over|since|to|when|while|with)"
_OWNED = "his|her|their|its|the|all|an?|[\\w.-]+'s"
_KEPT = 512  # patterns


class Sought(NamedTuple):
    """What an outcome is called.

    Attributes:
        stems: Of all of it, by their first letters: one of them stands at a word's start in whatever is found.
        rows: Patterns, each with its stems.
        undone: What was done, and to what, each word with its stem.
    """

    stems: dict[str, list[str]]
    rows: list[tuple[list[str], LatePattern]]
    undone: list[list[list[tuple[str, str]]]]

    def within(self, text: str) -> Sought:
        """What of it may stand in a text: only that is compiled."""
        low = text.lower()
        met = self.stems.keys() & _openings(low)
        stems = {letters: found for letters in met if (found := [one for one in self.stems[letters] if one in low])}
        held = {stem for found in stems.values() for stem in found}
        rows = [row for row in self.rows if not held.isdisjoint(row[0])] if held else []
        undone = ([[word for word in words if word[0] in held] for words in row] for row in self.undone if held)
        return Sought(stems, rows, [row for row in undone if all(row)])

    def ends(self, text: str) -> list[re.Match[str]]:
        """What of it stands in a text that holds no more than what it was found within."""
        patterns = [pattern for _, pattern in self.rows]
        patterns += [_undoing(*(tuple(word for _, word in words) for words in row)) for row in self.undone]
        return [found for pattern in patterns for found in pattern.finditer(text)]


@lru_cache(1)  # both strengths look at the same text
def _openings(low: str) -> frozenset[str]:
    """The first letters of the words of a text."""
    return frozenset({word[:_LETTERS] for word in _WORD.findall(low)})


@cache
def sought() -> tuple[Sought, ...]:
    """What says how a case ended, and what hints at it. The letters that a pattern begins with are its stem."""
    found = []
    for ends, undoings in _STRENGTHS:
        rows = [(stems.split(", "), rf"\b(?:{pattern})") for stems, pattern in (row.split(" / ") for row in data(ends))]
        words = [[each.split(", ") for each in row.split(" / ")] for row in data(undoings)]
        undone = [[[(_STEM.findall(word)[0].lower(), word) for word in each] for each in row] for row in words]
        stems = {stem for own, _ in rows for stem in own} | {stem for row in undone for each in row for stem, _ in each}
        compiled = [(own, LatePattern(pattern, re.IGNORECASE)) for own, pattern in rows]
        by_letters: dict[str, list[str]] = {}
        for stem in stems:
            by_letters.setdefault(_WORD.findall(stem)[0][:_LETTERS], []).append(stem)
        found.append(Sought(by_letters, compiled, undone))
    return tuple(found)


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
