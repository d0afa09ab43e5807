"""Sentences together with those that they need, as arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.extractive.coherence import Needs
from summarizer.extractive.vectors import Floats, Ints, distinct


class Groups:
    """Each sentence with those that it needs, as pairs of owner and member, owners ascending.

    Attributes:
        members: For each sentence those it needs and it itself, in order; none where it cannot be told.
        possible: Mask of the sentences that can be told.
    """

    def __init__(self, verdicts: Sequence[Needs]) -> None:
        """Takes what `needs` gives."""
        self.members = [() if found is None else (*sorted(found), index) for index, found in enumerate(verdicts)]
        self._sizes = np.array([len(members) for members in self.members])
        self.possible: NDArray[np.bool_] = self._sizes > 0
        self._member = np.array([member for members in self.members for member in members], dtype=np.int64)
        self._owner = np.repeat(np.arange(len(verdicts)), self._sizes)

    def sums(self, values: Floats) -> Floats:
        """The sum of some values over each sentence and those it needs; both of shape (kinds of values, sentences)."""
        sums = [np.bincount(self._owner, row, self._sizes.size) for row in values[:, self._member]]
        return np.array(sums, dtype=np.float64)

    def cells(self, rows: Ints, columns: Ints, width: int) -> tuple[Ints, Ints]:
        """The distinct cells of each sentence and those it needs, from the cells of the sentences, rows ascending.

        Returns:
            Owner and column of each cell.
        """
        first = np.searchsorted(rows, self._member)
        counts = np.searchsorted(rows, self._member, side="right") - first
        behind = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        inside = columns[np.repeat(first, counts) + behind]
        return np.divmod(distinct(np.repeat(self._owner, counts) * width + inside), width)
