"""The best paths through a sentence, exactly, by dynamic programming.

A path starts at a word, steps to later words and ends. Its score is a sum: one number to start at a word, one a step, one
to end behind a word, and one by the set of features that its words have shown. Its length is a sum too, in words and in
characters, so the table is over (last word, features shown, words, characters), and the best path within both limits is
found whatever they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Integers = NDArray[np.integer]
NEVER = -np.inf


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
        price: (2 ** bits,): score of a path that has shown these features.
    """

    first: Floats
    within: Floats
    last: Floats
    words: Integers
    chars: Integers
    gaps: Integers
    tails: Integers
    shows: Integers
    price: Floats


@dataclass(frozen=True, slots=True)
class Path:
    """A path: its score, and the indexes of its words."""

    score: float
    words: tuple[int, ...]


def search(
    problem: Problem, *, max_words: int, max_chars: int | None = None, min_words: int = 1, count: int = 1
) -> list[Path]:
    """Finds the best paths, no two of the same last word, number of words and features.

    Args:
        problem: The sentence and its scores.
        max_words: Most words of a path, at least 1.
        max_chars: Most characters of what is written; None for any.
        min_words: Fewest words.
        count: Most paths returned.

    Returns:
        Paths, best first; the first is the best of all within the limits. Empty where there is none.
    """
    table = _fill(problem, max_words, max_chars)
    n, states, words, chars = table.shape
    closed = table + problem.last[:, None, None, None] + problem.price[None, :, None, None]
    if max_chars is not None:
        too_long = np.arange(chars)[None] + problem.tails[:, None] > max_chars
        closed = np.where(too_long[:, None, None, :], NEVER, closed)
    closed[:, :, :min_words] = NEVER
    best = closed.max(axis=3)
    order = np.argsort(-best, axis=None, kind="stable")[:count]
    found = []
    for j, state, length in zip(*np.unravel_index(order, (n, states, words)), strict=True):
        if best[j, state, length] == NEVER:
            break
        at = (int(j), int(state), int(length), int(closed[j, state, length].argmax()))
        found.append(Path(float(best[j, state, length]), _trace(problem, table, at)))
    return found


def _fill(problem: Problem, max_words: int, max_chars: int | None) -> Floats:
    """(n, states, words + 1, chars + 1): the best score of a path that has come to a word."""
    n, states = len(problem.first), len(problem.price)
    spare = 0 if max_chars is None else max_chars + max(0, int(-problem.tails.min(initial=0)))
    table = np.full((n, states, max_words + 1, spare + 1), NEVER, np.float32)
    shown = np.arange(states)
    for j in range(n):
        width = int(problem.chars[j]) if max_chars is not None else 0
        count = int(problem.words[j])
        if count > max_words or width > spare:
            continue
        arrived = np.full(table.shape[1:], NEVER, np.float32)
        arrived[0, 0, 0] = problem.first[j]
        steps = problem.within[:j, j]
        before = np.flatnonzero(steps > NEVER)
        gaps = problem.gaps[before, j] if max_chars is not None else np.zeros(len(before), int)
        for gap in np.unique(gaps):
            rows = before[gaps == gap]
            if gap <= spare:
                came = (table[rows] + steps[rows, None, None, None].astype(np.float32)).max(axis=0)
                np.maximum(arrived[..., gap:], came[..., : spare + 1 - gap], out=arrived[..., gap:])
        moved = arrived[:, : max_words + 1 - count, : spare + 1 - width]
        for state in shown:
            into = table[j, state | int(problem.shows[j]), count:, width:]
            np.maximum(into, moved[state], out=into)
    return table


def _trace(problem: Problem, table: Floats, at: tuple[int, int, int, int]) -> tuple[int, ...]:
    """The words of the best path that came to a place in the table."""
    j, state, words, chars = at
    path = [j]
    while True:
        words -= int(problem.words[j])
        wide = table.shape[3] > 1
        chars -= int(problem.chars[j]) if wide else 0
        olds = [old for old in range(table.shape[1]) if old | int(problem.shows[j]) == state]
        best, found = (problem.first[j] if words == 0 and chars == 0 and 0 in olds else NEVER), None
        for i in range(j):
            left = chars - int(problem.gaps[i, j]) if wide else chars
            if left < 0 or problem.within[i, j] == NEVER:
                continue
            for old in olds:
                score = table[i, old, words, left] + problem.within[i, j]
                if score > best:
                    best, found = score, (i, old, left)
        if found is None:
            return tuple(reversed(path))
        j, state, chars = found
        path.append(j)
