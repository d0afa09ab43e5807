"""Sentences as sparse vectors of words, for any script, with nothing but numpy.

No matrix of sentence by sentence is ever built: every product goes through the words, so memory
grows with the length of the article and not with its square.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]

LONGEST = 20_000  # characters or terms of a sentence that are read; what is longer is no sentence
_STEM = 6  # letters: enough to tell words apart, few enough to join their inflections


def stems(terms: Sequence[str]) -> list[str]:
    """Terms cut to six letters; of the first 20,000."""
    return [term[:_STEM] for term in terms[:LONGEST]]


class SentenceVectors:
    """Log counts of words, one vector of unit length a sentence, kept as (row, column, value) triples.

    Weighting by idf was tried: the centroid chooses worse news sentences with it. Shapes below are in `sentences`,
    `words` (distinct ones of all sentences) and `cells` (pairs of a sentence and a word in it).

    Attributes:
        size: Number of sentences.
        rows: Sentence of each cell, ascending, from 0; shape (cells,).
        columns: Word of each cell, from 0, in the order of first use; shape (cells,).
    """

    def __init__(self, tokenized: Sequence[Sequence[str]]) -> None:
        """Counts the tokens of each sentence; a sentence may have none."""
        self.size = len(tokenized)
        vocabulary: dict[str, int] = {}
        flat = [vocabulary.setdefault(token, len(vocabulary)) for sentence in tokenized for token in sentence]
        self._ids: Ints = np.asarray(flat, dtype=np.int64)
        self._lengths: Ints = np.fromiter(map(len, tokenized), np.int64, self.size)
        self._words = max(1, len(vocabulary))
        owner = np.repeat(np.arange(self.size, dtype=np.int64), self._lengths)
        cells, counts = np.unique(owner * self._words + self._ids, return_counts=True)
        self.rows, self.columns = np.divmod(cells, self._words)
        raw = np.log1p(counts)
        norm = np.sqrt(np.bincount(self.rows, raw * raw, self.size))
        self._values: Floats = raw / norm[self.rows]
        self._counts = counts

    @classmethod
    def of(cls, document: Document) -> SentenceVectors:
        """The vectors of a story's sentences; a document keeps them."""
        return cls([stems(sentence.terms) for sentence in document.story])

    def dot(self, weights: Floats) -> Floats:
        """Product of every sentence with `weights`, shape (words,); shape (sentences,)."""
        return _sums(self.rows, self._values * weights[self.columns], self.size)

    def combine(self, weights: Floats) -> Floats:
        """Sum of the sentence vectors, each times its weight, shape (sentences,); shape (words,)."""
        return _sums(self.columns, self._values * weights[self.rows], self._words)

    def similarity(self, index: int) -> Floats:
        """Cosine of every sentence with the one at `index`, 0 to 1; shape (sentences,)."""
        first, last = np.searchsorted(self.rows, (index, index + 1))
        words = np.zeros(self._words)
        words[self.columns[first:last]] = self._values[first:last]
        return self.dot(words)

    def norm(self) -> Floats:
        """1 for a sentence with words, 0 for one without; shape (sentences,)."""
        return (self._lengths > 0).astype(np.float64)

    def mean_similarity(self) -> Floats:
        """Mean cosine of each sentence with the others, 0 to 1, 0 where there are none; shape (sentences,)."""
        return (self.dot(self.combine(np.ones(self.size))) - self.norm()) / max(1, self.size - 1)

    def centroid_cosine(self) -> Floats:
        """Cosine of each sentence with the sum of all, 0 to 1; shape (sentences,)."""
        centroid = self.combine(np.ones(self.size))
        return self.dot(centroid) / max(float(np.linalg.norm(centroid)), 1e-12)

    def share(self, chosen: NDArray[np.bool_]) -> Floats:
        """Share, 0 to 1, of each sentence's running words that are among those chosen.

        Args:
            chosen: Mask over the words, shape (words,).

        Returns:
            Shape (sentences,); 0 for a sentence without words.
        """
        hits = np.bincount(self.rows, self._counts * chosen[self.columns], self.size)
        return hits / np.maximum(self._lengths, 1)

    def words_of(self, sentences: slice) -> NDArray[np.bool_]:
        """Mask over the words: those in a range of sentences; shape (words,)."""
        inside = np.zeros(self.size, dtype=bool)
        inside[sentences] = True
        return np.bincount(self.columns, inside[self.rows], self._words) > 0

    def repeated(self) -> Floats:
        """Share, 0 to 1, of each sentence's distinct words that another sentence has too; shape (sentences,)."""
        shared = np.bincount(self.columns, minlength=self._words) > 1
        distinct = np.bincount(self.rows, minlength=self.size)
        return np.bincount(self.rows, shared[self.columns], self.size) / np.maximum(distinct, 1)

    def mean_log_count(self) -> Floats:
        """Mean natural log of how often a sentence's running words stand in all, 0 or more; shape (sentences,)."""
        logs = np.log(np.maximum(np.bincount(self.columns, self._counts, self._words), 1.0))
        total = np.bincount(self.rows, self._counts * logs[self.columns], self.size)
        return total / np.maximum(self._lengths, 1)

    def content(self) -> tuple[Ints, Ints, int]:
        """Distinct words and pairs of neighbouring words of each sentence.

        Returns:
            Row and column of each cell, both of shape (cells,), rows ascending, columns first of words, then of
            pairs; and the number of columns.
        """
        owner = np.repeat(np.arange(self.size, dtype=np.int64), self._lengths)
        inside = owner[1:] == owner[:-1]
        _, pairs = np.unique((self._ids[:-1] * self._words + self._ids[1:])[inside], return_inverse=True)
        columns = np.concatenate([self._ids, pairs + self._words])
        width = int(columns.max(initial=0)) + 1
        cells = distinct(np.concatenate([owner, owner[:-1][inside]]) * width + columns)
        rows, columns = np.divmod(cells, width)
        return rows, columns, width


def distinct(values: Ints) -> Ints:
    """The distinct values, ascending: of so few `np.unique` gives them in four times the time, by its hash table."""
    ordered = np.sort(values)
    new = np.ones(ordered.size, dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return ordered[new]


def _sums(groups: Ints, values: Floats, size: int) -> Floats:
    """Sum of the values of each group; of the right type where there are none, too."""
    return np.bincount(groups, values, size).astype(np.float64, copy=False)
