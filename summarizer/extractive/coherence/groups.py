"""Sentences together with those that they need, as arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.extractive.coherence.story import Needs
from summarizer.extractive.vectors import Floats, Ints, distinct


class Groups:
    """Each sentence with those that it needs, as pairs of owner and member, owners ascending."""

    def __init__(self, verdicts: Sequence[Needs]) -> None:
        """Takes what `needs` gives."""
        self._members = [() if found is None else (*sorted(found), index) for index, found in enumerate(verdicts)]
        self._sizes = np.array([len(members) for members in self._members])
        self._member = np.array([member for members in self._members for member in members], dtype=np.int64)
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

    def of(self, index: int) -> tuple[int, ...]:
        """A sentence and those it needs, in order."""
        return self._members[index]

    def possible(self) -> NDArray[np.bool_]:
        """Mask of the sentences that can be told."""
        return np.asarray(self._sizes > 0)
