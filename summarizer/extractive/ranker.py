"""The fitted part of the extractive writer: coefficients, and the content that a summary is expected to have."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from summarizer.extractive.features import FEATURES
from summarizer.extractive.vectors import Floats, SentenceVectors

_CONTENT_SHARE = 0.63  # expected reference sentences for each sentence that the limit has room for
# A brief stands alone: one that opens with a quotation leaves the reader asking who speaks, of what.
_BRIEF_OPENS_WITH_QUOTATION = -1.0


@cache
def coefficients(kind: Literal["summary", "brief"]) -> Floats:
    """The coefficients of the features, in the order of `FEATURES`.

    Args:
        kind: "summary": fitted on CNN/DailyMail with labels from the greedy ROUGE oracle; "brief", for one sentence:
            fitted on CNN/DailyMail, XSum and standfirsts, where every sentence nearly as good as the best counts.
    """
    fitted = json.loads((files("summarizer") / "assets" / "data" / "ranker.json").read_text(encoding="utf-8"))[kind]
    return np.array([fitted[name] for name in FEATURES], dtype=np.float64)


@cache
def brief_coefficients() -> Floats:
    """Those of a brief that is chosen whole."""
    return coefficients("brief") + np.array(
        [_BRIEF_OPENS_WITH_QUOTATION * (name == "quote_start") for name in FEATURES]
    )


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
        expected = np.minimum(1.0, max(1.0, _CONTENT_SHARE * room) * likelihood)
        self._worth: Floats = np.minimum(1.0, np.bincount(self._columns, expected[self._rows], width))
        self._size = vectors.size

    def gains(self) -> Floats:
        """What each sentence would add: the expected number of its words and pairs not yet in the summary."""
        gains = np.bincount(self._rows, self._worth[self._columns], self._size)
        return gains.astype(np.float64, copy=False)

    def take(self, index: int) -> None:
        """Takes the content of a chosen sentence out."""
        first, last = np.searchsorted(self._rows, (index, index + 1))
        self._worth[self._columns[first:last]] = 0.0


def best(values: Floats, allowed: NDArray[np.bool_]) -> int:
    """Index of the highest allowed value, the first among equals up to 9 decimals."""
    return int(np.argmax(np.where(allowed, np.round(values, 9), -np.inf)))
