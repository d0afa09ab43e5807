"""Which of the best paths becomes the line: the fullest of those that are as good, if the judge lets it pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.scoring import Weights

Odds = NDArray[np.float32]
_SHARED = 0.5  # share of a line's words that a better one may hold, for the two to differ
_OPENING = 1  # last sentence that may always stand in


@dataclass(frozen=True, slots=True)
class Found:
    """A line that the search found.

    Attributes:
        score: The score of its path.
        text: What is written.
        path: Indexes of its words among the lead's.
        holds: What it tells of its sentence: names, and more than all names the main verb.
    """

    score: float
    text: str
    path: tuple[int, ...]
    holds: int = 0


class Chooser:
    """Chooses among the lines of one lead.

    Args:
        judge: Gives for each of some lines the log odds that it is true and that it is printable: (lines, 2).
        weights: The gate, the margin and the weights of the judge.
        sentences: For each word of the lead the index of its sentence.
    """

    def __init__(self, judge: Callable[[Sequence[Found]], Odds], weights: Weights, sentences: Sequence[int]) -> None:
        """Asks nothing yet."""
        self._judge = judge
        self._weights = weights
        self._sentences = sentences

    def values(self, lines: Sequence[Found]) -> list[float]:
        """The scores of lines and what the judge holds of them, weighted."""
        return [float(each) for each in self._values(lines, self._judge(lines))]

    def chosen(self, stream: Iterator[Found], count: int) -> list[tuple[Found, Odds | None]]:
        """The lines that differ.

        Args:
            stream: Lines, best first; no more are taken than are needed.
            count: Most lines returned.

        Returns:
            Lines, best first, with what the judge holds of them; None where it was not asked.
        """
        near, stream = self._near(stream)
        if not near:
            return []
        odds = self._judge(near[:1])
        passed = odds[0][1] >= self._weights.gate
        found = near[:1] if passed and count == 1 else [*near, *stream]
        judged = {near[0]: odds[0]} if passed else self._rival(found, odds)
        if count > 1:
            others = _different([*judged, *found], 2 * count, _SHARED)[1:]
            judged |= dict(zip(others, self._judge(others), strict=True))
            found = sorted(others, key=lambda line: judged[line][1] < self._weights.gate)
        lines = _different([next(iter(judged)), *found], count, _SHARED)
        return [(line, judged.get(line)) for line in lines]

    def _values(self, lines: Sequence[Found], odds: Odds) -> Odds:
        judged = odds @ np.array([self._weights.true, self._weights.printable])
        return np.asarray([line.score for line in lines] + judged, np.float32)

    def _near(self, stream: Iterator[Found]) -> tuple[list[Found], Iterator[Found]]:
        """The lines within the margin of the best, the one first that tells most of its sentence; and the rest."""
        near: list[Found] = []
        for line in stream:
            if near and line.score < near[0].score - self._weights.margin:
                stream = chain([line], stream)
                break
            near.append(line)
        if near:
            near.insert(0, near.pop(near.index(max(near, key=lambda line: line.holds))))
        return near, stream

    def _rival(self, found: Sequence[Found], odds: Odds) -> dict[Found, Odds]:
        """The better of a first line that gives way and its rivals: of the first two sentences, or none later."""
        own = self._sentences[found[0].path[0]]
        early = (line for line in found if self._sentences[line.path[0]] <= max(_OPENING, own))
        rivals = _different(early, self._weights.pool, self._weights.shared)
        odds = np.concatenate([odds, self._judge(rivals[1:])])
        later = [self._weights.later * (self._sentences[line.path[0]] > own) for line in rivals]
        best = int(np.argmax(self._values(rivals, odds) - later))
        return {rivals[best]: odds[best]}


def _different(found: Iterable[Found], count: int, shared: float) -> list[Found]:
    """The first lines of which none holds more than a share of its words in one before it."""
    chosen: list[Found] = []
    for line in found:
        if all(len(set(line.path) & set(other.path)) < shared * len(line.path) for other in chosen):
            chosen.append(line)
        if len(chosen) == count:
            break
    return chosen
