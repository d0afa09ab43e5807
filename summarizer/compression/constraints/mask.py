"""The steps that are forbidden, and the ways to forbid one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Booleans = NDArray[np.bool_]
Integers = NDArray[np.int_]


class Mask:
    """Forbidden steps between the n places of a lead; all are allowed at first.

    Attributes:
        start: (n,): a line may not start with the word.
        inside: (n, n): the column may not follow the row.
        end: (n,): a line may not end with the word.
        gap: (n, n): whether the column lies behind the row's neighbour.
    """

    def __init__(self, size: int) -> None:
        """Forbids nothing."""
        self.start: Booleans = np.zeros(size, np.bool_)
        self.inside: Booleans = np.zeros((size, size), np.bool_)
        self.end: Booleans = np.zeros(size, np.bool_)
        self._at = np.arange(size)
        self.gap: Booleans = self._at[None] - self._at[:, None] > 1

    def tie_left(self, marked: Booleans) -> None:
        """The marked words are entered from their neighbour alone."""
        self.start |= marked
        self.inside |= marked[None] & self.gap

    def tie_right(self, marked: Booleans) -> None:
        """The marked words are left for their neighbour alone, and end nothing."""
        self.end |= marked
        self.inside |= marked[:, None] & self.gap

    def keep(self, kept: Integers) -> None:
        """No word is reached by a step over the place that is given for it; 0 is none."""
        self.inside |= self._at[:, None] < kept[None]

    def reach(self, border: Integers) -> None:
        """From no word a step goes over the place that is given for it; n is none."""
        self.inside |= self._at[None] > border[:, None]

    def drop(self, marked: Booleans) -> None:
        """The marked words are never in a line."""
        self.start |= marked
        self.inside |= marked[None]
