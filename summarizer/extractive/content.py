"""What sentences would add to a summary: the words and word pairs that a good one is likely to have."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.extractive.budget import Budget, Groups
from summarizer.extractive.ranker import probabilities
from summarizer.extractive.vectors import Floats, SentenceVectors

_CONTENT_SHARE = 0.6  # expected reference sentences for each sentence that the limit has room for
# How far a short sentence is behind one that adds as much a word, in average sentences, where several are told; those
# that need each other are behind by the root of their number. Tried on the training set of CNN/DailyMail.
_BESIDE_OTHERS = 0.5
_REFERENCE_SHARE = 1.5  # length of the imagined reference, in limits: sets when another sentence is too many


class Content:
    """Relevance as the expected content that a sentence adds, by its length.

    A sentence that would lower the expected F-measure against a reference of 1.5 times the limit
    is not worthwhile: a short line that happens to fit makes no summary better. Where the number
    of sentences is the tightest limit, all are.
    """

    def __init__(self, budget: Budget, vectors: SentenceVectors, scores: Floats) -> None:
        """Starts with nothing told."""
        self._budget = budget
        room = budget.room()
        likelihood = probabilities(scores, budget.groups.possible)
        self._content = _ExpectedContent(vectors, budget.groups, likelihood, room / budget.typical)
        self._reference = _REFERENCE_SHARE * room
        self._gains = self._content.gains()
        self._gained = 0.0
        sentences = budget.limits.sentences
        self._behind = budget.typical * (1.0 if sentences == 1 else _BESIDE_OTHERS)
        self._picky = sentences is None or room < sentences * budget.typical

    def relevance(self) -> Floats:
        """What each sentence would add with those it needs, by its length."""
        budget = self._budget
        return self._gains / (budget.new_words + self._behind * np.sqrt(np.maximum(1.0, budget.new)))

    def worthwhile(self) -> NDArray[np.bool_]:
        """Mask of the sentences that make what is chosen no worse."""
        if not self._budget.chosen or not self._picky:
            return np.ones(self._gains.size, dtype=bool)
        before = self._budget.spent + self._reference
        after = (self._gained + self._gains) / (before + self._budget.new_words)
        return np.asarray(after > self._gained / before)

    def take(self, index: int, new: Sequence[int]) -> None:
        """Takes out the content of a sentence and of those that came with it."""
        self._gained += float(self._gains[index])
        for member in new:
            self._content.take(member)
        self._gains = self._content.gains()


class _ExpectedContent:
    """Words and word pairs with the probability that a good summary has them.

    A sentence that is likely to be told lends its likelihood to its words; what several likely
    sentences say is all but certain. What is chosen already is not worth anything twice.
    """

    def __init__(self, vectors: SentenceVectors, groups: Groups, likelihood: Floats, room: float) -> None:
        """Spreads the likelihood of sentences over their content.

        Args:
            vectors: The sentences.
            groups: Those that each one needs.
            likelihood: One a sentence; those of what can be told sum to 1.
            room: How many sentences of average length the limit holds.
        """
        self._rows, self._columns, width = vectors.content()
        self._owners, self._told = groups.cells(self._rows, self._columns, width)
        expected = np.minimum(1.0, max(1.0, _CONTENT_SHARE * room) * likelihood)
        self._worth: Floats = np.minimum(1.0, np.bincount(self._columns, expected[self._rows], width))
        self._size = vectors.size

    def gains(self) -> Floats:
        """What each sentence would add with those it needs: the expected number of words and pairs not yet told."""
        gains = np.bincount(self._owners, self._worth[self._told], self._size)
        return gains.astype(np.float64, copy=False)

    def take(self, index: int) -> None:
        """Takes the content of a chosen sentence out."""
        first, last = np.searchsorted(self._rows, (index, index + 1))
        self._worth[self._columns[first:last]] = 0.0
