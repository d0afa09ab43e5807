"""Sentences that are most like the others of their article: TextRank and the centroid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from summarizer_eval.datasets import Example
from summarizer_eval.metrics import comparable_words
from summarizer_eval.systems.base import Extract

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_STEM = 6  # letters: enough to tell words apart, few enough to join their inflections
_DAMPING = 0.85  # of Mihalcea and Tarau
_STEPS = 30


class TextRank(Extract):
    """The `count` sentences of highest PageRank in the graph of cosines (Mihalcea and Tarau 2004)."""

    kind = "textrank"

    def choose(self, sentences: Sequence[str], example: Example) -> Iterable[int]:
        """Those of highest rank."""
        return _highest(textrank(sentence_vectors(sentences)), self.count)


class Centroid(Extract):
    """The `count` sentences nearest to the centroid, the sum of all (Radev, Jing and Budzikowska 2000)."""

    kind = "centroid"

    def choose(self, sentences: Sequence[str], example: Example) -> Iterable[int]:
        """The nearest ones."""
        vectors = sentence_vectors(sentences)
        return _highest(vectors @ vectors.sum(axis=0), self.count)


def sentence_vectors(sentences: Sequence[str]) -> Floats:
    """Log counts of the sentences' words, shape (sentences, distinct words), each row of length 1.

    Words are cut to six letters. A sentence without words is a row of zeros.
    """
    import numpy as np  # not above: the harness is imported without it

    found = [[word[:_STEM] for word in comparable_words(sentence)] for sentence in sentences]
    columns = {word: column for column, word in enumerate(dict.fromkeys(word for row in found for word in row))}
    counts = np.zeros((len(found), len(columns)))
    for row, words in enumerate(found):
        np.add.at(counts[row], [columns[word] for word in words], 1.0)
    logs = np.log1p(counts)
    norms = np.linalg.norm(logs, axis=1, keepdims=True)
    unit: Floats = np.divide(logs, norms, out=logs, where=norms > 0)
    return unit


def textrank(vectors: Floats) -> Floats:
    """PageRank of each sentence over the graph of cosines, its mean 1.

    Args:
        vectors: As `sentence_vectors` gives them, shape (sentences, distinct words).

    Returns:
        Shape (sentences,).
    """
    import numpy as np

    graph = vectors @ vectors.T
    np.fill_diagonal(graph, 0)
    degree = graph.sum(axis=1)
    linked = degree > 1e-9
    inverse = np.divide(1.0, degree, out=np.zeros(len(graph)), where=linked)
    rank = np.ones(len(graph))
    for _ in range(_STEPS):
        # What a sentence without neighbours has, all get in equal parts.
        rank = (1 - _DAMPING) + _DAMPING * (graph @ (rank * inverse) + rank[~linked].sum() / max(1, len(graph)))
    return rank


def _highest(scores: Floats, k: int) -> list[int]:
    """Indexes of the highest scores; of those that tie to a millionth, the earlier ones."""
    import numpy as np

    found: list[int] = np.argsort(-np.round(scores, 6), kind="stable")[:k].tolist()
    return found
