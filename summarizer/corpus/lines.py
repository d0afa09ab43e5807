"""The sentences of several articles side by side: what each says, what it counts, and which of them say the same."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from summarizer.corpus.counts import (
    Count,
    announces,
    counted_kinds,
    read_counts,
    read_days,
    read_denied,
    read_names,
    stems,
)
from summarizer.document import Document, Sentence
from summarizer.languages import ENGLISH, Language
from summarizer.support.numbers import Quantity, read_numbers
from summarizer.text.characters import fold
from summarizer.text.words import tokenize

_LEAST_CONTENT = 3  # content words: where a sentence has fewer, one in common is no repetition
_PRECISION = 10**6  # parts of a word's weight


@dataclass(frozen=True, slots=True, eq=False)  # compared by the thousand: two are the same only as one object
class Line:
    """A sentence of one of several articles.

    Attributes:
        article: Number of the article, from 0.
        index: Its number in the article's story, from 0.
        sentence: The sentence.
        text: What stands in the article from `sentence.body` to `sentence.end`.
        keys: What it is compared by: stems of its content words, and its numbers by their values.
        numbers: All of its numbers, the days until which something is, and zero for what it denies.
        counts: Those that count something.
        denied: What it says there is none of: "injured", of "Nobody was injured".
        kinds: Of what words of counting stand for, what else it tells of: "dead".
        names: Those of its keys that are of proper names, where capitals tell them.
        announces: Whether it tells of what is still to come; known of English.
        day: The article's in UTC, as 2026-03-02; "" for none.
    """

    article: int
    index: int
    sentence: Sentence
    text: str
    keys: frozenset[str]
    numbers: tuple[Quantity, ...]
    counts: tuple[Count, ...]
    denied: frozenset[str]
    kinds: frozenset[str]
    names: frozenset[str]
    announces: bool
    day: str

    @property
    def place(self) -> tuple[int, int]:
        """Its article and its number there."""
        return self.article, self.index


def read_lines(article: int, document: Document) -> list[Line]:
    """The sentences of a document's story as lines."""
    language = document.language or ENGLISH
    return [_line(article, index, document, language) for index in range(len(document.story))]


def time_of(date: str) -> datetime:
    """The time of an article in UTC; a day begins at 0:00."""
    time = datetime.fromisoformat(date)
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


class Repetition:
    """How much of one sentence another one says.

    Args:
        lines: All sentences; a word that many of them hold says little.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        """Weighs the words."""
        self._lines = {line.place: line for line in lines}
        self._holders: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, line in self._lines.items():
            for key in line.keys:
                self._holders[key].append(place)
        # Whole numbers: their sum does not depend on the order of a set.
        self._weights = {
            key: round(_PRECISION * math.log(1 + len(lines) / len(holders))) for key, holders in self._holders.items()
        }
        self._sizes = {line.place: self._weight(line.keys) for line in lines}

    def share(self, line: Line, other: Line) -> float:
        """Share of the content of a sentence that another one holds, 0 to 1.

        It is 0 where the other tells of no dead, injured or the like that the one tells of.
        """
        return self._share(line, other, self._weight(line.keys & other.keys))

    def most(self, line: Line, others: Iterable[Line]) -> float:
        """The highest share that one of several sentences holds; 0 where there are none."""
        return max((self.share(line, other) for other in others), default=0.0)

    def told_by(self, line: Line, least: float) -> set[tuple[int, int]]:
        """Article and index of all sentences that hold at least such a share of one, itself among them."""
        common: dict[tuple[int, int], int] = defaultdict(int)
        for key in line.keys:
            weight = self._weights[key]
            for place in self._holders[key]:
                common[place] += weight
        return {place for place, weight in common.items() if self._share(line, self._lines[place], weight) >= least}

    def _share(self, line: Line, other: Line, common: int) -> float:
        if line.keys != other.keys and min(len(line.keys), len(other.keys)) < _LEAST_CONTENT:
            return 0.0
        # Who was arrested after a flood does not tell again who died in it.
        if not line.kinds <= other.kinds:
            return 0.0
        size = self._sizes[line.place]
        return common / size if size else 0.0

    def _weight(self, keys: frozenset[str]) -> int:
        return sum(map(self._weights.__getitem__, keys))


def _line(article: int, index: int, document: Document, language: Language) -> Line:
    sentence = document.story[index]
    text = document.text[sentence.body : sentence.end]
    folded = fold(sentence.text)
    words = tokenize(folded)
    numbers = read_numbers(folded)
    taken = [(number.start, number.end) for number in numbers]
    outside = [word for word in words if not any(start <= word.start < end for start, end in taken)]
    content = {stem for word in outside if word.key not in language.function_words for stem in stems(word, language)}
    days = read_days(folded, words, language)
    keys = frozenset(content | {_value(number) for number in (*numbers, *(day.quantity for day in days))})
    zeros = read_denied(folded, words, language)
    denied = frozenset[str]().union(*(zero.about for zero in zeros))
    counts = (*read_counts(folded, words, numbers, language), *days, *zeros)
    return Line(
        article=article,
        index=index,
        sentence=sentence,
        text=text,
        keys=keys,
        numbers=(*numbers, *(one.quantity for one in (*days, *zeros))),
        counts=counts,
        denied=denied,
        kinds=keys & counted_kinds() - denied,
        names=read_names(outside, language),
        announces=language is ENGLISH and announces(folded),
        day="" if document.article.date is None else time_of(document.article.date).date().isoformat(),
    )


def _value(number: Quantity) -> str:
    value, unit = number.readings[0]
    return f"{value.normalize() if isinstance(value, Decimal) else value}{unit}"
