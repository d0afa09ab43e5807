"""What the steps of a sentence are charged, and the ways to charge one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints.sentence import Sentence

Counts = NDArray[np.float32]


class Toll:
    """Where a sentence of n words is charged.

    Attributes:
        start: (n,): for starting at a word.
        inside: (n, n): for the step from the row to the column.
        end: (n,): for ending behind a word.
    """

    def __init__(self, size: int) -> None:
        """Charges nothing."""
        self.start: Counts = np.zeros(size, np.float32)
        self.inside: Counts = np.zeros((size, size), np.float32)
        self.end: Counts = np.zeros(size, np.float32)

    def word(self, at: int) -> None:
        """Charged wherever the word is in the line."""
        self.start[at] += 1
        self.inside[:, at] += 1

    def leave(self, at: int) -> None:
        """Charged where the word is in the line and its neighbour is not."""
        self.inside[at, at + 2 :] += 1
        self.end[at] += 1

    def skip(self, at: int) -> None:
        """Charged where the word's neighbour is left out, and the line goes on."""
        self.inside[at, at + 2 :] += 1

    def jump(self, at: int) -> None:
        """Charged where the word is reached over others."""
        self.inside[: max(0, at - 1), at] += 1


def unstopped(s: Sentence) -> Iterator[int]:
    """Words that the next one follows without a mark."""
    return (at for at in range(len(s) - 1) if not s.stops(at))
