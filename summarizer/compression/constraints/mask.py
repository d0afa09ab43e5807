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
        left: (n,): the word is entered from its neighbour alone.
        right: (n,): the word is left for its neighbour alone, and ends nothing.
        dropped: (n,): the word is never in a line.
        kept: Arrays (n,): no word is reached by a step over the place that is given for it; 0 is none.
        reached: Arrays (n,): from no word a step goes over the place that is given for it; n is none.
    """

    def __init__(self, size: int) -> None:
        """Forbids nothing."""
        self.start: Booleans = np.zeros(size, np.bool_)
        self.inside: Booleans = np.zeros((size, size), np.bool_)
        self.end, self.left, self.right, self.dropped = np.zeros((4, size), np.bool_)
        self.kept: list[Integers] = [np.zeros(size, int)]
        self.reached: list[Integers] = [np.full(size, size)]

    def close(self, gap: Booleans) -> None:
        """Takes what is said of words into `start`, `inside` and `end`; `gap` is that of the `Grammar`."""
        at = np.arange(len(gap))
        self.start |= self.left | self.dropped
        self.end |= self.right
        self.inside |= (self.left | self.right[:, None]) & gap
        self.inside |= self.dropped | (at[:, None] < np.max(self.kept, axis=0))
        self.inside |= at > np.min(self.reached, axis=0)[:, None]
