"""The steps that are forbidden, and the ways to forbid one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Booleans = NDArray[np.bool_]


class Mask:
    """Forbidden steps of a sentence of n words; all are allowed at first.

    Attributes:
        start: (n,): a line may not start with the word.
        inside: (n, n): the column may not follow the row.
        end: (n,): a line may not end with the word.
    """

    def __init__(self, size: int) -> None:
        """Forbids nothing."""
        self.start: Booleans = np.zeros(size, np.bool_)
        self.inside: Booleans = np.zeros((size, size), np.bool_)
        self.end: Booleans = np.zeros(size, np.bool_)

    def tie_left(self, at: int) -> None:
        """A word is entered from its neighbour alone."""
        self.start[at] = True
        self.inside[: max(0, at - 1), at] = True

    def tie_right(self, at: int) -> None:
        """A word is left for its neighbour alone, and ends nothing."""
        self.end[at] = True
        self.inside[at, at + 2 :] = True

    def keep(self, at: int, before: int) -> None:
        """Word `before` is not reached by a step over word `at`."""
        if at >= 0:
            self.inside[:at, before] = True

    def reach(self, at: int, over: int) -> None:
        """From word `at` no step goes over word `over`."""
        self.inside[at, over + 1 :] = True

    def drop(self, at: int) -> None:
        """A word is never in a line."""
        self.start[at] = True
        self.inside[:, at] = True
