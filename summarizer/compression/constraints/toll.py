"""What the steps of a lead are charged, and the ways to charge one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Booleans = NDArray[np.bool_]
Integers = NDArray[np.int_]
Counts = NDArray[np.float32]


def between(marked: Booleans) -> Integers:
    """(n, n): how many marked words lie between the row and the column behind it."""
    count = np.cumsum(marked)
    found: Integers = (count - marked)[None] - count[:, None]
    return found


class Toll:
    """Where the n places of a lead are charged.

    Attributes:
        start: (n,): for starting at a word.
        inside: (n, n): for the step from the row to the column.
        end: (n,): for ending behind a word.
        gap: (n, n): whether the column lies behind the row's neighbour.
    """

    def __init__(self, size: int) -> None:
        """Charges nothing."""
        at = np.arange(size)
        self.start: Counts = np.zeros(size, np.float32)
        self.inside: Counts = np.zeros((size, size), np.float32)
        self.end: Counts = np.zeros(size, np.float32)
        self.gap: Booleans = at[None] - at[:, None] > 1

    def take(self, other: Toll, price: float) -> None:
        """Charges what another one charges, times a price; that one then charges nothing."""
        for own, counts in ((self.start, other.start), (self.inside, other.inside), (self.end, other.end)):
            own += price * counts
            counts.fill(0)

    def word(self, marked: Booleans) -> None:
        """Charged wherever a marked word is in the line."""
        self.start += marked
        self.inside += marked[None]

    def leave(self, marked: Booleans) -> None:
        """Charged where a marked word is in the line and its neighbour is not."""
        self.inside += marked[:, None] & self.gap
        self.end += marked

    def skip(self, marked: Booleans) -> None:
        """Charged where a marked word's neighbour is left out, and the line goes on."""
        self.inside += marked[:, None] & self.gap

    def jump(self, marked: Booleans) -> None:
        """Charged where a marked word is reached over others."""
        self.inside += marked[None] & self.gap
