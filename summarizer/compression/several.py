"""Lines to choose from: whole sentences among them, and none that an editor could not take as it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from summarizer.compression.constraints import tells, word_list
from summarizer.compression.found import Found
from summarizer.compression.lead import Word
from summarizer.compression.scoring import Part, Parts
from summarizer.runtime.patterns import LatePattern

_LEAST_WORDS = 4  # of a sentence that is told whole
_OPENING = 6  # words before the one that a line begins with, of which the sentence has fewer
_OWNERS = ("her", "his", "its", "their")
_BACK = LatePattern(r"\b(?:he|her|him|his|it|its|she|their|them|they)\b|^(?:and|but)\b", re.IGNORECASE)


def whole_paths(parts: Iterable[Part], max_words: int) -> Iterator[range]:
    """The sentences of a lead behind the first that have no more words than a line, as paths."""
    for part in parts:
        size = len(part.problem.first)
        if part.offset and size >= _LEAST_WORDS and part.problem.words.sum() <= max_words:
            yield range(part.offset, part.offset + size)


def stands(parts: Parts, words: Sequence[Word], points: Sequence[bool], line: Found) -> bool:
    """Whether a line can be told alone: with a verb, closed, and pointing to nobody who is named elsewhere.

    Args:
        parts: The sentences of the lead, by their index.
        words: The words of the lead.
        points: Whether each sentence points back, as of a `Lead`.
        line: The line.
    """
    at = words[line.path[0]].sentence
    part = parts[at]
    if (points and points[at] and not _names_itself(words, line.path)) or (
        part.offset and (_BACK.search(line.text) or _of_two(words, line.path))
    ):
        return False
    return tells(part.writer.grammar, part.writer.speaks, [part.place + at - part.offset for at in line.path])


def _names_itself(words: Sequence[Word], path: Sequence[int]) -> bool:
    """Whether a line begins with the name behind the comma of what alone points back: His lawyer, | Ray Bolt, said."""
    at = path[0]
    opening = [word for word in words[max(0, at - _OPENING) : at] if word.sentence == words[at].sentence]
    own = opening[:1] if len(opening) < _OPENING else []
    return any(word.low in _OWNERS for word in own) and words[at].capital and words[at - 1].stops


def _of_two(words: Sequence[Word], path: Sequence[int]) -> bool:
    """Whether a line holds a surname alone that two of the lead have: Bolt | fled, behind Ada Bolt and Ray Bolt."""
    given, other = defaultdict[str, set[str]](set), word_list("stop") | word_list("titles") | word_list("days")
    for first, name in pairwise(words):
        if first.capital and name.capital and not first.stops and other.isdisjoint((first.low, name.low)):
            given[name.low].add(first.low)
    return any(words[at].capital and at - 1 not in path and len(given[words[at].low]) > 1 for at in path)
