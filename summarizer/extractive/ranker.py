"""The fitted part of the ranked method: coefficients, and the content a summary is expected to have.

The coefficients come from `python benchmarks/fit_ranker.py PAIRS_FOLDER TOKENIZER`, which prints them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from summarizer.extractive.vectors import Floats, SentenceVectors

# For summaries of several sentences: CNN/DM, labels from the greedy ROUGE oracle.
SUMMARY_COEFFICIENTS: tuple[float, ...] = (
    -0.6745,
    0.0654,
    -0.4075,
    0.0373,
    0.2764,
    0.0408,
    -0.1205,
    -0.5924,
    -1.1083,
    9.5429,
    -13.0519,
    0.1266,
    2.1508,
    -0.1252,
    0.0724,
    0.6110,
    -0.0918,
    -0.1097,
    -0.4789,
    -0.1259,
    0.1335,
    -0.4487,
)
# For one sentence: CNN/DM, XSum and standfirsts; labels: every sentence nearly as good as the best.
BRIEF_COEFFICIENTS: tuple[float, ...] = (
    -0.9248,
    0.8706,
    -0.5523,
    0.1005,
    -0.8061,
    -0.1762,
    0.0487,
    -0.2198,
    0.2920,
    8.5500,
    -9.4967,
    -0.0376,
    1.6213,
    -0.1666,
    0.0548,
    0.4547,
    0.0459,
    -0.1582,
    -0.1365,
    -0.2068,
    0.1243,
    -0.4157,
)

_CONTENT_SHARE = 0.63  # expected reference sentences for each sentence that the limit has room for


def probabilities(scores: Floats) -> Floats:
    """Softmax: how likely each sentence is the one to tell."""
    shifted = np.exp(scores - scores.max())
    return np.asarray(shifted / shifted.sum(), dtype=np.float64)


class ExpectedContent:
    """Words and word pairs with the probability that a good summary has them.

    A sentence that is likely to be told lends its likelihood to its words; what several likely
    sentences say is all but certain. What is chosen already is not worth anything twice.
    """

    def __init__(self, vectors: SentenceVectors, likelihood: Floats, room: float) -> None:
        """Spreads the likelihood of sentences over their content.

        Args:
            vectors: The sentences.
            likelihood: One probability a sentence, sum 1.
            room: How many sentences of average length the limit holds.
        """
        self._rows, self._columns, width = vectors.content()
        told = np.minimum(1.0, max(1.0, _CONTENT_SHARE * room) * likelihood)
        self._worth: Floats = np.minimum(1.0, np.bincount(self._columns, told[self._rows], width))
        self._size = vectors.size

    def gains(self) -> Floats:
        """What each sentence would add: the expected number of its words and pairs not yet told."""
        gains = np.bincount(self._rows, self._worth[self._columns], self._size)
        return gains.astype(np.float64, copy=False)

    def tell(self, index: int) -> None:
        """Takes the content of a chosen sentence out."""
        first, last = np.searchsorted(self._rows, (index, index + 1))
        self._worth[self._columns[first:last]] = 0.0


def logits(rows: Floats, coefficients: tuple[float, ...]) -> Floats:
    """Logistic score of each row of features, without the intercept, which ranks nothing."""
    return np.asarray(rows @ np.array(coefficients), dtype=np.float64)


def best(values: Floats, allowed: NDArray[np.bool_]) -> int:
    """Index of the highest allowed value, the first among equals up to 9 decimals."""
    return int(np.argmax(np.where(allowed, np.round(values, 9), -np.inf)))
