"""The best paths through a sentence, exactly, by dynamic programming.

A path starts at a word, steps to later words and ends. Its score is a sum: one number to start at a word,
one a step, one to end behind a word, and one by the set of features that its words have shown. Its length
is a sum too, in words and in characters, so the table is over (words, last word and features shown,
characters), and the best path within both limits is found whatever they are. It is filled word count by
word count, all steps at once: most steps are forbidden, so the steps that there are stand in a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Integers = NDArray[np.integer]
NEVER = -np.inf
# Where a path has come to: its score, last word, the features it has shown, its words and characters (0 without limit).
_End = tuple[float, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence of n words to be searched; scores of minus infinity forbid.

    Attributes:
        first: (n,): score of starting at a word.
        within: (n, n): score of the step from the row to the column; only above the diagonal.
        last: (n,): score of ending behind a word.
        words: (n,): how many words each counts for, at least 1.
        chars: (n,): length of each word by itself.
        gaps: (n, n): characters between the row's and the column's, 0 and more.
        tails: (n,): characters that a word gains (or loses, below 0) as the last one.
        shows: (n,): bits of the features that each word shows.
        hides: (n,): bits of the features that are gone once the word is kept, unless it shows them itself.
        price: (2 ** bits,): score of a path that ends with these features.
    """

    first: Floats
    within: Floats
    last: Floats
    words: Integers
    chars: Integers
    gaps: Integers
    tails: Integers
    shows: Integers
    hides: Integers
    price: Floats


@dataclass(frozen=True, slots=True)
class Path:
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
    tables = [_Table(problem, max_words, None) for problem in problems]
    streams = [table.ends(min_words) for table in tables]
    heap: list[tuple[float, int, _End | None]] = []  # None for an end that holds without the limit in characters

    def push(number: int, *, known: bool) -> None:
        if (end := next(streams[number], None)) is not None:
            heappush(heap, (-end[0], number, end if known else None))

    for number in range(len(problems)):
        push(number, known=max_chars is None)
    while heap:
        _, number, end = heappop(heap)
        if end is None:
            tables[number] = _Table(problems[number], max_words, max_chars)
            streams[number] = tables[number].ends(min_words)
        else:
            yield Path(end[0], tables[number].path(end), number)
        push(number, known=True)


def value(problem: Problem, path: Sequence[int], forbidden: float = NEVER) -> float:
    """The score of any path; what is forbidden counts as given."""
    after, shown = _after(problem), 0
    for at in path:
        shown = int(after[at, shown])
    steps = [problem.within[a, b] for a, b in pairwise(path)]
    parts = np.array([problem.first[path[0]], *steps, problem.last[path[-1]], problem.price[shown]])
    return float(np.where(parts == NEVER, forbidden, parts).sum())


class _Table:
    """The best score of a path that has come to each word in each way."""

    def __init__(self, problem: Problem, max_words: int, max_chars: int | None) -> None:
        """Fills the table; the limits are those of `search`."""
        self._problem, self._max_chars = problem, max_chars
        self._after = _after(problem)
        spare = 0 if max_chars is None else max_chars + max(0, int(-problem.tails.min(initial=0)))
        self._widths = problem.chars if max_chars is not None else np.zeros_like(problem.chars)
        # Only the steps that are allowed, by the word that they come to.
        self._target, self._source = np.nonzero(problem.within.T > NEVER)
        self._scores = problem.within[self._source, self._target]
        gaps = problem.gaps[self._source, self._target]
        self._gaps = gaps if max_chars is not None else np.zeros_like(gaps)
        self._borders = np.searchsorted(self._target, np.arange(len(problem.first) + 1))
        n, states = self._after.shape
        self._best = np.full((max_words + 1, n * states, spare + 1), NEVER, np.float32)
        self._fill()

    def ends(self, min_words: int = 1) -> Iterator[_End]:
        """The ends of all paths that are the best to theirs, best first."""
        problem = self._problem
        n, states = self._after.shape
        best = self._best.reshape(len(self._best), n, states, -1)
        if self._max_chars is not None:
            too_long = np.arange(best.shape[3]) + problem.tails[:, None] > self._max_chars
            best = np.where(too_long[:, None], np.float32(NEVER), best)
        closed = best.max(axis=3) + problem.last[:, None] + problem.price
        closed[:min_words] = NEVER
        scores = closed.transpose(1, 2, 0).ravel()
        reached = np.flatnonzero(scores > NEVER)
        for place in reached[np.argsort(-scores[reached], kind="stable")].tolist():
            at, words = divmod(place, len(closed))
            j, state = divmod(at, states)
            yield float(scores[place]), j, state, words, int(best[words, j, state].argmax())

    def path(self, end: _End) -> tuple[int, ...]:
        """The words of the best path to an end."""
        problem, (_, j, state, words, chars) = self._problem, end
        states = self._after.shape[1]
        path = [j]
        while True:
            words -= int(problem.words[j])
            chars -= int(self._widths[j])
            if words == 0:
                return tuple(reversed(path))
            steps = slice(self._borders[j], self._borders[j + 1])
            olds = (self._after[j] == state).nonzero()[0]
            left = chars - self._gaps[steps]
            nodes = (self._source[steps] * states)[:, None] + olds
            scores = self._best[words, nodes, np.maximum(left, 0)[:, None]] + self._scores[steps, None]
            scores[left < 0] = NEVER
            step, old = divmod(int(scores.argmax()), len(olds))
            j, state, chars = int(self._source[steps][step]), int(olds[old]), int(left[step])
            path.append(j)

    def _fill(self) -> None:
        problem, best = self._problem, self._best
        states = self._after.shape[1]
        at = np.arange(len(problem.first))
        fits = (problem.words < len(best)) & (self._widths < best.shape[2])
        nodes = at * states + self._after[:, 0]
        best[problem.words[fits], nodes[fits], self._widths[fits]] = problem.first[fits]
        kinds = [self._moves(*kind) for kind in sorted({*zip(problem.words[self._target], self._gaps, strict=True)})]
        fronts = [_Front(best[0])]
        for words in range(1, len(best)):
            for moves in kinds:
                if moves.count < words:
                    moves.make(fronts[words - moves.count], best[words])
            fronts.append(_Front(best[words]))

    def _moves(self, count: int, gap: int) -> _Moves:
        """All steps over a gap to words that count for so many."""
        states = self._after.shape[1]
        chosen = (self._problem.words[self._target] == count) & (self._gaps == gap)
        source, target = self._source[chosen], self._target[chosen]
        return _Moves(
            count,
            (source[:, None] * states + np.arange(states)).ravel(),
            (target[:, None] * states + self._after[target]).ravel(),
            self._scores[chosen].astype(np.float32).repeat(states),
            gap + self._widths.repeat(states),
        )


class _Front:
    """The paths of so many words, by their last word and features, and by their characters."""

    def __init__(self, best: Floats) -> None:
        reached = np.asarray(best > NEVER)
        self.width = best.shape[1]
        self.rows = np.asarray(reached.any(axis=1))
        lengths = np.flatnonzero(reached.any(axis=0))  # paths of as many words are about as long
        self.first, last = (int(lengths[0]), int(lengths[-1]) + 1) if len(lengths) else (0, 0)
        self.best = best[:, self.first : last]


class _Moves:
    """Steps from words with features to words with features, which count for the same number of words."""

    def __init__(self, count: int, source: Integers, target: Integers, scores: Floats, shifts: Integers) -> None:
        order = np.argsort(target, kind="stable")
        self.count = count
        self._source, self._target, self._scores = source[order], target[order], scores[order, None]
        self._shifts = shifts

    def make(self, front: _Front, into: Floats) -> None:
        """Makes the steps from the paths of some words to those with the next one."""
        (chosen,) = front.rows[self._source].nonzero()
        if not len(chosen):
            return
        target = self._target[chosen]
        starts = np.concatenate([[0], (target[1:] != target[:-1]).nonzero()[0] + 1])
        best = np.maximum.reduceat(front.best[self._source[chosen]] + self._scores[chosen], starts)
        target = target[starts]
        if front.width > 1:
            best = _moved(best, front.first + self._shifts[target], front.width)
        into[target] = np.maximum(into[target], best)


def _moved(rows: Floats, by: Integers, width: int) -> Floats:
    """Each row moved to the right, in so many columns."""
    before = np.arange(width)[None] - by[:, None]
    inside = (before >= 0) & (before < rows.shape[1])
    found: Floats = np.where(inside, np.take_along_axis(rows, np.where(inside, before, 0), 1), np.float32(NEVER))
    return found


def _after(problem: Problem) -> Integers:
    """(n, states): the features behind each word, for each set of features before it."""
    before = np.arange(len(problem.price))
    found: Integers = (before & ~problem.hides[:, None]) | problem.shows[:, None]
    return found
