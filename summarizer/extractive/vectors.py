"""Sentences as sparse vectors of words, for any script, with nothing but numpy.

No matrix of sentence by sentence is ever built: every product goes through the words, so memory
grows with the length of the article and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document
from summarizer.languages import Language
from summarizer.text.characters import fold
from summarizer.text.words import terms, tokenize

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]

LONGEST = 20_000  # characters or terms of a sentence that are read; what is longer is no sentence
_COMPARED = 64  # sentences at the start of an article that are compared with each other
_STEM = 6  # letters: enough to tell words apart, few enough to join their inflections


def stems(terms: Sequence[str]) -> list[str]:
    """Terms cut to six letters; of the first 20,000."""
    return [term[:_STEM] for term in terms[:LONGEST]]


def content_stems(text: str, language: Language) -> set[str]:
    """The stems of what a text tells: of all its terms but function words."""
    return content_of([terms(tokenize(fold(text)))], language)[0]


def content_of(told: Iterable[Sequence[str]], language: Language) -> list[set[str]]:
    """The same of several texts, given by their terms."""
    return [set(stems([term for term in one if term not in language.function_words])) for one in told]


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
        flat = list(chain.from_iterable(tokenized))
        vocabulary = {token: number for number, token in enumerate(dict.fromkeys(flat))}
        self._ids: Ints = np.fromiter(map(vocabulary.__getitem__, flat), np.int64, len(flat))
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

    def repeated(self, least: float, told: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the first 64 sentences are as good as the same as one before them.

        Args:
            least: The cosine from which on two are.
            told: Which can be the one before; shape (sentences,).
        """
        size = min(self.size, _COMPARED)
        cells = int(np.searchsorted(self.rows, size))
        rows, columns = self.rows[:cells], self.columns[:cells]
        dense = np.zeros((size, int(columns.max(initial=0)) + 1))
        dense[rows, columns] = self._values[:cells]
        alike = np.tril(dense @ dense.T >= least, -1)
        return np.append((alike & told[:size]).any(1), np.zeros(self.size - size, dtype=bool))

    def shared(self, lead: int) -> tuple[Floats, Floats, Floats, Floats, Floats]:
        """What each sentence shares with the others.

        Args:
            lead: How many sentences are the lead.

        Returns:
            Five arrays of shape (sentences,): the cosine with the sum of all sentences, 0 to 1; the mean cosine with
            the others, 0 to 1, 0 where there are none; the share, 0 to 1, of the running words that the lead has too;
            that of the distinct words that another sentence has too; and the mean natural log of how often the
            running words stand in all, 0 or more. A sentence without words has zeros.
        """
        total = self.combine(np.ones(self.size))
        toward = self.dot(total)
        cosine = toward / max(float(np.linalg.norm(total)), 1e-12)
        mean = (toward - (self._lengths > 0)) / max(1, self.size - 1)
        in_lead = np.zeros(self._words, dtype=bool)
        in_lead[self.columns[self.rows < lead]] = True
        logs = np.log(np.maximum(np.bincount(self.columns, self._counts, self._words), 1.0))
        elsewhere = np.bincount(self.columns, minlength=self._words) > 1
        kinds = np.bincount(self.rows, minlength=self.size)
        running = np.maximum(self._lengths, 1)
        return (
            cosine,
            mean,
            np.bincount(self.rows, self._counts * in_lead[self.columns], self.size) / running,
            np.bincount(self.rows, elsewhere[self.columns], self.size) / np.maximum(kinds, 1),
            np.bincount(self.rows, self._counts * logs[self.columns], self.size) / running,
        )

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
