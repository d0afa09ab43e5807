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

from summarizer.compression.search.problem import NEVER, Front, Moves, Problem, Steps, joined, starts_of

# Where a path has come to: its score, last word, the features it has shown, its words and characters (0 without limit).
End = tuple[float, int, int, int, int]


class Table:
    """The best score of a path that has come to each node: a word of a sentence with the features shown by then.

    The nodes of all sentences stand side by side: the steps of all are made at once.
    """

    def __init__(self, problems: Sequence[Problem], max_words: int, max_chars: int | None) -> None:
        """Fills the table; the limits are those of `search`."""
        self._problems, self._max_chars = problems, max_chars
        limited, self._after = max_chars is not None, [problem.after() for problem in problems]
        *self._bases, nodes = accumulate((after.size for after in self._after), initial=0)
        self._widths = [problem.chars * limited for problem in problems]
        told = zip(problems, self._after, self._bases, strict=True)
        self._steps = joined([Steps.of(*each, limited=limited) for each in told])
        lost = max(-int(np.min(problem.tails, initial=0)) for problem in problems)  # characters at the end of a line
        most = 0 if max_chars is None else max_chars + lost
        self._best = np.full((max_words + 1, nodes, most + 1), NEVER, np.float32)
        # Of the steps to each node; as a list, for a path asks for them one by one.
        self._borders = np.searchsorted(self._steps.target, np.arange(nodes + 1)).tolist()
        self._fill()

    def ends(self, number: int, min_words: int = 1) -> Iterator[End]:
        """The ends of all paths through a sentence that are the best to theirs, best first."""
        problem = self._problems[number]
        n, states = self._after[number].shape
        nodes = slice(self._bases[number], self._bases[number] + n * states)
        best = self._best[:, nodes].reshape(len(self._best), n, states, -1)
        if self._max_chars is not None:
            too_long = np.arange(best.shape[3]) + problem.tails[:, None] > self._max_chars
            best = np.where(too_long[:, None], np.float32(NEVER), best)
        closed = (best[..., 0] if best.shape[3] == 1 else best.max(axis=3)) + problem.last[:, None] + problem.price
        closed[:min_words] = NEVER
        scores = closed.transpose(1, 2, 0).ravel()
        reached = (scores > NEVER).nonzero()[0]
        for place in reached[np.argsort(-scores[reached], kind="stable")].tolist():
            at, words = divmod(place, len(closed))
            j, state = divmod(at, states)
            yield float(scores[place]), j, state, words, int(best[words, j, state].argmax())

    def path(self, number: int, end: End) -> tuple[int, ...]:
        """The words of the best path to an end of a sentence."""
        _, j, state, words, chars = end
        counts, widths = self._problems[number].words, self._widths[number]
        base, states = self._bases[number], self._after[number].shape[1]
        path = [j]
        while True:
            words -= int(counts[j])
            chars -= int(widths[j])
            if words == 0:
                return tuple(reversed(path))
            node = base + j * states + state
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
            j, state = divmod(int(source[step]) - base, states)
            path.append(j)

    def _fill(self) -> None:
        best, steps = self._best, self._steps
        for problem, after, widths, base in zip(self._problems, self._after, self._widths, self._bases, strict=True):
            fits = (problem.words < len(best)) & (widths < best.shape[2])
            nodes = base + np.arange(len(after)) * after.shape[1] + after[:, 0]
            best[problem.words[fits], nodes[fits], widths[fits]] = problem.first[fits]
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
        widths = zip(self._widths, self._after, strict=True)
        shifts = gap + np.concatenate([each.repeat(after.shape[1]) for each, after in widths])
        scores, target = steps.scores[chosen, None].astype(np.float32), steps.target[chosen]
        return Moves(count, steps.source[chosen], target, starts_of(target), scores, shifts)
