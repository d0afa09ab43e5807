"""The best paths through a sentence, exactly, by dynamic programming.

A path starts at a word, steps to later words and ends. Its score is a sum: one number to start at a word,
one a step, one to end behind a word, and one by the set of features that its words have shown. Its length
is a sum too, in words and in characters, so the table is over (words, last word and features shown,
characters), and the best path within both limits is found whatever they are. It is filled word count by
word count, all steps at once: most steps are forbidden, so the steps that there are stand in a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

import numpy as np

from summarizer.compression.search.problem import NEVER, Front, Moves, Nodes, Problem, Steps, joined, starts_of

# Where a path has come to: its score, its node among those of its sentence, its words and characters (0 without limit).
End = tuple[float, int, int, int]


class Table:
    """The best score of a path that has come to each node: a word of a sentence with the features shown by then.

    The nodes of all sentences stand side by side: the steps of all are made at once.
    """

    def __init__(self, problems: Sequence[Problem], max_words: int, max_chars: int | None) -> None:
        """Fills the table; the limits are those of `search`."""
        self._problems, self._max_chars = problems, max_chars
        limited, self._nodes = max_chars is not None, [Nodes.of(problem) for problem in problems]
        *self._bases, nodes = accumulate((len(each.words) for each in self._nodes), initial=0)
        self._widths = [problem.chars * limited for problem in problems]
        told = zip(problems, self._nodes, self._bases, strict=True)
        self._steps = joined([Steps.of(*each, limited=limited) for each in told])
        lost = max(-int(np.min(problem.tails, initial=0)) for problem in problems)  # characters at the end of a line
        most = 0 if max_chars is None else max_chars + lost
        self._best = np.full((max_words + 1, nodes, most + 1), NEVER, np.float32)
        # Of the steps to each node; as a list, for a path asks for them one by one.
        self._borders = np.searchsorted(self._steps.target, np.arange(nodes + 1)).tolist()
        self._fill()

    def ends(self, number: int, min_words: int = 1) -> Iterator[End]:
        """The ends of all paths through a sentence that are the best to theirs, best first."""
        problem, nodes = self._problems[number], self._nodes[number]
        best = self._best[:, self._bases[number] :][:, : len(nodes.words)]
        if self._max_chars is not None:
            too_long = np.arange(best.shape[2]) + problem.tails[nodes.words, None] > self._max_chars
            best = np.where(too_long, np.float32(NEVER), best)
        closed = best[..., 0] if best.shape[2] == 1 else best.max(axis=2)
        closed = closed + problem.last[nodes.words] + problem.price[nodes.states]
        closed[:min_words] = NEVER
        scores = closed.T.ravel()
        reached = (scores > NEVER).nonzero()[0]
        for place in reached[np.argsort(-scores[reached], kind="stable")].tolist():
            node, words = divmod(place, len(closed))
            yield float(scores[place]), node, words, int(best[words, node].argmax())

    def path(self, number: int, end: End) -> tuple[int, ...]:
        """The words of the best path to an end of a sentence."""
        _, node, words, chars = end
        counts, widths = self._problems[number].words, self._widths[number]
        base, told = self._bases[number], self._nodes[number].words
        path = [int(told[node])]
        while True:
            words -= int(counts[path[-1]])
            chars -= int(widths[path[-1]])
            if words == 0:
                return tuple(reversed(path))
            node += base
            here = slice(self._borders[node], self._borders[node + 1])
            source, scores = self._steps.source[here], self._steps.scores[here]
            if self._max_chars is None:
                step = int((self._best[words, :, 0][source] + scores).argmax())
            else:
                left = chars - self._steps.gaps[here]
                found = self._best[words, source, np.maximum(left, 0)] + scores
                found[left < 0] = NEVER
                step = int(found.argmax())
                chars = int(left[step])
            node = int(source[step]) - base
            path.append(int(told[node]))

    def _fill(self) -> None:
        best, steps = self._best, self._steps
        for problem, nodes, widths, base in zip(self._problems, self._nodes, self._widths, self._bases, strict=True):
            fits = (problem.first > NEVER) & (problem.words < len(best)) & (widths < best.shape[2])
            first = fits.nonzero()[0]
            node = base + nodes.place(problem, first, np.zeros_like(first))
            best[problem.words[first], node, widths[first]] = problem.first[first]
        widest = int(np.max(steps.gaps, initial=0)) + 1
        kinds = steps.counts * widest + steps.gaps
        moves = [self._moves(*divmod(kind, widest)) for kind in np.bincount(kinds).nonzero()[0].tolist()]
        fronts = [Front(best[0])]
        for words in range(1, len(best)):
            for move in moves:
                if move.words < words:
                    move.make(fronts[words - move.words], best[words])
            fronts.append(Front(best[words]))

    def _moves(self, count: int, gap: int) -> Moves:
        """All steps over a gap to words that count for so many."""
        steps = self._steps
        chosen = (steps.counts == count) & (steps.gaps == gap)
        widths = zip(self._widths, self._nodes, strict=True)
        shifts = gap + np.concatenate([each[nodes.words] for each, nodes in widths])
        scores, target = steps.scores[chosen, None].astype(np.float32), steps.target[chosen]
        return Moves(count, steps.source[chosen], target, starts_of(target), scores, shifts)
