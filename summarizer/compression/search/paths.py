"""The best paths through some sentences, one behind the other, and what a given path is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from summarizer.compression.search.problem import NEVER, Problem
from summarizer.compression.search.table import End, Table


class Path(NamedTuple):
    """A path through one of the sentences.

    Attributes:
        score: The sum of its steps; higher is better.
        words: Indexes of its words, ascending.
        sentence: Index of its sentence among those that were searched.
    """

    score: float
    words: tuple[int, ...]
    sentence: int = 0


def search(
    problems: Sequence[Problem], *, max_words: int, max_chars: int | None = None, min_words: int = 1
) -> Iterator[Path]:
    """Finds the best paths, no two of the same sentence, last word, number of words and features.

    A limit in characters takes a table twenty times as large: it is filled only for a sentence whose best path
    without the limit comes before those that are found.

    Args:
        problems: The sentences and their scores.
        max_words: Most words of a path, at least 1.
        max_chars: Most characters of what is written; None for any.
        min_words: Fewest words.

    Yields:
        Paths, best first; the first is the best of all within the limits. Nothing where there is none.
    """
    if not problems:
        return
    together = Table(problems, max_words, None)
    tables = [(together, number) for number in range(len(problems))]
    streams = [together.ends(number, min_words) for number in range(len(problems))]
    heap: list[tuple[float, int, End | None]] = []  # None for an end that holds without the limit in characters

    def push(number: int, *, known: bool) -> None:
        if (end := next(streams[number], None)) is not None:
            heappush(heap, (-end[0], number, end if known else None))

    for number in range(len(problems)):
        push(number, known=max_chars is None)
    while heap:
        _, number, end = heappop(heap)
        if end is None:
            tables[number] = (Table([problems[number]], max_words, max_chars), 0)
            streams[number] = tables[number][0].ends(0, min_words)
        else:
            table, place = tables[number]
            yield Path(end[0], table.path(place, end), number)
        push(number, known=True)


def value(problem: Problem, path: Sequence[int], forbidden: float = NEVER) -> float:
    """The score of any path; what is forbidden counts as given."""
    shown = 0
    for at in path:
        shown = problem.shown(at, shown)
    steps = [problem.within[a, b] for a, b in pairwise(path)]
    parts = np.array([problem.first[path[0]], *steps, problem.last[path[-1]], problem.price[shown]])
    return float(np.where(parts == NEVER, forbidden, parts).sum())
