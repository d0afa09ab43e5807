"""Where the words of a lead stand: a place for each, and how far a rule looks from there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.compression.constraints.mask import Booleans, Integers


class Places:
    """The places of the words of a lead, with empty ones before, between and behind the sentences.

    All arrays but `behind` are of shape (n,), n places; none is to be written into.

    Attributes:
        spans: (first, behind last) places of each sentence, in order.
        at: The number of each place.
        left, right: The place before and behind each, in a ring: `capital[left]` says whether a capital stands before.
        left2, right2: The second place before and behind each, in a ring.
        begin, final: The first place of the sentence of each; the last one.
        before, opening: The place before `begin`; `begin`, but never 0, so that what is none before it is before it.
        first, last: Whether it holds the first word of a sentence; the last one.
        behind: (n + 1, n): whether the column lies behind the place that is the row; behind n none does.
    """

    def __init__(self, spans: Sequence[tuple[int, int]], size: int) -> None:
        """Takes the (first, behind last) places of each sentence, and how many places there are."""
        self.spans, self.at = [*spans], np.arange(size)
        self.left, self.right = self.at - 1, self.at + 1 - size  # as indexes from the end
        self.left2, self.right2 = self.left[self.left], self.right[self.right]
        self._before, self._behind = np.maximum(self.left, 0), self.at + 1
        self._within = np.minimum(self._behind, size - 1)
        self.behind: Booleans = np.arange(size, dtype=np.int16) > np.arange(size + 1, dtype=np.int16)[:, None]
        (self.first, self.last), (self.begin, self.final) = np.zeros((2, size), bool), np.zeros((2, size), int)
        for at, end in self.spans:
            self.first[at], self.last[end - 1], self.begin[at:end], self.final[at:end] = True, True, at, end - 1
        self.before, self.opening = self.begin - 1, np.maximum(self.begin, 1)

    def beyond(self, place: Integers, words: Booleans | None = None) -> Booleans:
        """Whether each column lies behind the place that is given for the row; in the rows of some words only."""
        return self.behind.take(place if words is None else np.where(words, place, len(self.at)), 0)

    def last_before(self, marked: Booleans) -> Integers:
        """For each place the last marked one before it, 0 for none."""
        some = np.count_nonzero(marked)  # one of four is asked of none
        return np.maximum.accumulate(marked[self.left] * self._before) if some else np.zeros(len(self.at), int)

    def next_behind(self, marked: Booleans) -> Integers:
        """For each place the next marked one behind it, n for none."""
        behind = np.where(marked[self.right], self._behind, len(self.at))
        return np.minimum.accumulate(behind[::-1])[::-1]

    def next_or_last(self, marked: Booleans) -> Integers:
        """The same, but for none the last place, which is empty and of no sentence."""
        behind = np.where(marked[self.right], self._within, len(self.at) - 1)
        return np.minimum.accumulate(behind[::-1])[::-1]
