"""A sentence to be searched: what its steps score, how long they are, what its words show."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Integers = NDArray[np.integer]
NEVER = -np.inf


class Problem(NamedTuple):
    """A sentence of n words to be searched; scores of minus infinity forbid.

    Attributes:
        first: (n,): score of starting at a word.
        within: (n, n): score of the step from the row to the column; only above the diagonal.
        last: (n,): score of ending behind a word.
        words: (n,): how many words each counts for, at least 1.
        chars: (n,): length of each word by itself.
        gaps: (n, n): characters between the row's and the column's, 0 and more.
        tails: (n,): characters that a word gains (or loses, below 0) as the last one.
        shows: (n,): bits of the features that each word shows.
        hides: (n,): bits of the features that are gone once the word is kept, unless it shows them itself.
        price: (2 ** bits,): score of a path that ends with these features.
    """

    first: Floats
    within: Floats
    last: Floats
    words: Integers
    chars: Integers
    gaps: Integers
    tails: Integers
    shows: Integers
    hides: Integers
    price: Floats

    def after(self) -> Integers:
        """(n, states): the features behind each word, for each set of features before it."""
        before = np.arange(len(self.price))
        found: Integers = (before & ~self.hides[:, None]) | self.shows[:, None]
        return found
