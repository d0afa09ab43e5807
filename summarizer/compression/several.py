"""Lines to choose from: whole sentences among them, and none that an editor could not take as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.compression.constraints import tells
from summarizer.compression.found import Found
from summarizer.compression.scoring import Part, Parts
from summarizer.runtime.patterns import LatePattern

_LEAST_WORDS = 4  # of a sentence that is told whole
_BACK = LatePattern(r"\b(?:he|her|him|his|it|its|she|their|them|they)\b", re.IGNORECASE)


def whole_paths(parts: Iterable[Part], max_words: int) -> Iterator[range]:
    """The sentences of a lead behind the first that have no more words than a line, as paths."""
    for part in parts:
        size = len(part.problem.first)
        if part.offset and size >= _LEAST_WORDS and part.problem.words.sum() <= max_words:
            yield range(part.offset, part.offset + size)


def stands(parts: Parts, sentences: Sequence[int], points: Sequence[bool], line: Found) -> bool:
    """Whether a line can be told alone: with a verb, closed, and pointing to nobody who is named elsewhere.

    Args:
        parts: The sentences of the lead, by their index.
        sentences: For each word of the lead the index of its sentence.
        points: Whether each sentence points back, as of a `Lead`.
        line: The line.
    """
    at = sentences[line.path[0]]
    part = parts[at]
    if (points and points[at]) or (part.offset and _BACK.search(line.text)):
        return False
    return tells(part.writer.grammar, part.writer.speaks, [part.place + at - part.offset for at in line.path])
