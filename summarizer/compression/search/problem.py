"""A sentence to be searched, what its steps score and its words show; the steps that are allowed, many made at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Integers = NDArray[np.integer]
NEVER = -np.inf


class Problem(NamedTuple):
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

    def shown(self, word: int, before: int) -> int:
        """The features behind a word, for those before it."""
        return int(before & ~self.hides[word] | self.shows[word])


class Nodes(NamedTuple):
    """The words of a sentence, each with all features that a path may have shown by then: few sets of all there are.

    Attributes:
        words: The word of each node, ascending.
        states: The features shown; ascending for each word.
        borders: (n + 1,): the first node of each of the n words, and the number of nodes.
        steps: The words that the steps from word to word come to, ascending, and those that they come from.
    """

    words: Integers
    states: Integers
    borders: Integers
    steps: tuple[Integers, Integers]

    @classmethod
    def of(cls, problem: Problem) -> Nodes:
        """Those that a path comes to, whatever its length."""
        shows, keeps, begins = problem.shows.tolist(), (~problem.hides).tolist(), (problem.first > NEVER).tolist()
        targets, sources = (problem.within > NEVER).T.nonzero()
        sources_of: list[list[int]] = [[] for _ in begins]
        for target, source in zip(targets.tolist(), sources.tolist(), strict=True):
            sources_of[target].append(source)
        reached: list[list[int]] = []
        for at, (begun, before) in enumerate(zip(begins, sources_of, strict=True)):
            states = {0} if begun else set[int]()
            states.update(*[reached[source] for source in before])
            reached.append(sorted({state & keeps[at] | shows[at] for state in states}))
        borders = np.array([*accumulate(map(len, reached), initial=0)])
        words = np.arange(len(begins)).repeat(borders[1:] - borders[:-1])
        return cls(words, np.array([*chain(*reached)], np.intp), borders, (targets, sources))

    def place(self, problem: Problem, words: Integers, before: Integers) -> Integers:
        """The nodes that words come to behind some features, where that can be."""
        most = len(problem.price)
        states = before & ~problem.hides[words] | problem.shows[words]
        return np.searchsorted(self.words * most + self.states, words * most + states)


class Steps(NamedTuple):
    """Steps from node to node that are allowed, in the order of the nodes that they come to.

    Attributes:
        source: The node that each comes from.
        target: The node that it comes to.
        scores: Its score.
        gaps: Characters between the two words; 0 without limit.
        counts: How many words the one that it comes to counts for.
    """

    source: Integers
    target: Integers
    scores: Floats
    gaps: Integers
    counts: Integers

    @classmethod
    def of(cls, problem: Problem, nodes: Nodes, base: int, *, limited: bool) -> Steps:
        """The steps of a sentence whose first node is given."""
        (words, before), borders = nodes.steps, nodes.borders
        times = (borders[1:] - borders[:-1])[before]  # from each node of the word before
        step = np.arange(len(words)).repeat(times)
        source = np.arange(len(step)) + (borders[before] - times.cumsum() + times)[step]
        target = nodes.place(problem, words[step], nodes.states[source])
        order = np.argsort(target, kind="stable")
        step = step[order]
        words, before = words[step], before[step]
        gaps = problem.gaps[before, words] if limited else np.zeros_like(words)
        scores, counts = problem.within[before, words], problem.words[words]
        return cls(base + source[order], base + target[order], scores, gaps, counts)


def joined(steps: Sequence[Steps]) -> Steps:
    """The steps of all of some sentences, whose nodes stand one behind the other."""
    return Steps(*map(np.concatenate, zip(*steps, strict=True)))


class Front:
    """The paths of so many words, by their last word and features, and by their characters."""

    def __init__(self, best: Floats) -> None:
        """Looks for them."""
        self.width, self.first, self.best = best.shape[1], 0, best
        if self.width == 1:  # without limit: they are looked at as they are
            return
        reached = np.asarray(best > NEVER)
        self.rows = np.asarray(reached.any(axis=1))
        lengths = np.flatnonzero(reached.any(axis=0))  # paths of as many words are about as long
        self.first, last = (int(lengths[0]), int(lengths[-1]) + 1) if len(lengths) else (0, 0)
        self.best = best[:, self.first : last]


class Moves(NamedTuple):
    """Steps over the same gap to words that count for the same number of words.

    Attributes:
        words: That number.
        source: The nodes that they come from.
        target: The nodes that they come to, in order.
        starts: The first step to each of these.
        scores: (steps, 1): Their scores.
        shifts: For each node the characters that a step to it adds.
    """

    words: int
    source: Integers
    target: Integers
    starts: Integers
    scores: Floats
    shifts: Integers

    def make(self, front: Front, into: Floats) -> None:
        """Makes the steps from the paths of some words to those with the next one."""
        if front.width == 1:  # one number a node: in rows of one it takes twice as long
            best, into = np.maximum.reduceat(front.best[:, 0][self.source] + self.scores[:, 0], self.starts), into[:, 0]
            target = self.target[self.starts]
        else:
            (chosen,) = front.rows[self.source].nonzero()
            if not len(chosen):
                return
            starts = starts_of(self.target[chosen])
            best = np.maximum.reduceat(front.best[self.source[chosen]] + self.scores[chosen], starts)
            target = self.target[chosen][starts]
            best = _moved(best, front.first + self.shifts[target], front.width)
        into[target] = np.maximum(into[target], best)


def starts_of(target: Integers) -> Integers:
    """Where in ascending numbers each begins."""
    return np.concatenate([[0], (target[1:] != target[:-1]).nonzero()[0] + 1])


def _moved(rows: Floats, by: Integers, width: int) -> Floats:
    """Each row moved to the right, in so many columns."""
    before = np.arange(width)[None] - by[:, None]
    inside = (before >= 0) & (before < rows.shape[1])
    found: Floats = np.where(inside, np.take_along_axis(rows, np.where(inside, before, 0), 1), np.float32(NEVER))
    return found
