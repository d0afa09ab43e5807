"""The best paths through a sentence, exactly, by dynamic programming.

A path starts at a word, steps to later words and ends. Its score is a sum: one number to start at a word,
one a step, one to end behind a word, and one by the set of features that its words have shown. Its length
is a sum too, in words and in characters, so the table is over (last word, features shown, words,
characters), and the best path within both limits is found whatever they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

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
    """A path: its score, and the indexes of its words."""

    score: float
    words: tuple[int, ...]


def search(problem: Problem, *, max_words: int, max_chars: int | None = None, min_words: int = 1) -> Iterator[Path]:
    """Finds the best paths, no two of the same last word, number of words and features.

    Args:
        problem: The sentence and its scores.
        max_words: Most words of a path, at least 1.
        max_chars: Most characters of what is written; None for any.
        min_words: Fewest words.

    Yields:
        Paths, best first; the first is the best of all within the limits. Nothing where there is none.
    """
    table = _fill(problem, max_words, max_chars)
    closed = table + problem.last[:, None, None, None] + problem.price[None, :, None, None]
    if max_chars is not None:
        too_long = np.arange(table.shape[3])[None] + problem.tails[:, None] > max_chars
        closed = np.where(too_long[:, None, None, :], NEVER, closed)
    closed[:, :, :min_words] = NEVER
    best = closed.max(axis=3)
    for place in np.argsort(-best, axis=None, kind="stable"):
        j, state, words = (int(at) for at in np.unravel_index(place, best.shape))
        if best[j, state, words] == NEVER:
            return
        chars = int(closed[j, state, words].argmax())
        yield Path(float(best[j, state, words]), _trace(problem, table, (j, state, words, chars)))


def value(problem: Problem, path: Sequence[int], forbidden: float = NEVER) -> float:
    """The score of any path; what is forbidden counts as given."""
    shown = 0
    for at in path:
        shown = int(_after(problem, at)[shown])
    steps = [problem.within[a, b] for a, b in pairwise(path)]
    parts = np.array([problem.first[path[0]], *steps, problem.last[path[-1]], problem.price[shown]])
    return float(np.where(parts == NEVER, forbidden, parts).sum())


def _fill(problem: Problem, max_words: int, max_chars: int | None) -> Floats:
    """(n, states, words + 1, chars + 1): the best score of a path that has come to a word."""
    n, states = len(problem.first), len(problem.price)
    spare = 0 if max_chars is None else max_chars + max(0, int(-problem.tails.min(initial=0)))
    table = np.full((n, states, max_words + 1, spare + 1), NEVER, np.float32)
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
        into = table[j, :, count:, width:]
        for state, new in enumerate(_after(problem, j)):
            np.maximum(into[new], moved[state], out=into[new])
    return table


def _after(problem: Problem, at: int) -> Integers:
    """(states,): the features behind a word, for each set of features before it."""
    return (np.arange(len(problem.price)) & ~int(problem.hides[at])) | int(problem.shows[at])


def _trace(problem: Problem, table: Floats, at: tuple[int, int, int, int]) -> tuple[int, ...]:
    """The words of the best path that came to a place in the table."""
    j, state, words, chars = at
    path = [j]
    wide = table.shape[3] > 1
    while True:
        words -= int(problem.words[j])
        chars -= int(problem.chars[j]) if wide else 0
        if words == 0:
            return tuple(reversed(path))
        olds = np.flatnonzero(_after(problem, j) == state)
        left = chars - problem.gaps[:j, j] if wide else np.zeros(j, int)
        came = table[np.arange(j)[:, None], olds[None], words, left.clip(0)[:, None]]
        scores = np.where(left[:, None] < 0, NEVER, came + problem.within[:j, j, None])
        i, old = np.unravel_index(scores.argmax(), scores.shape)
        j, state, chars = int(i), int(olds[old]), int(left[i])
        path.append(j)
