"""Summaries made of the article's own sentences: no model, no download, any script.

Sentences are scored, then chosen one by one by maximal marginal relevance (Carbonell and
Goldstein, 1998) as long as they fit the length asked.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.document.roles import story_indexes
from summarizer.errors import OptionError
from summarizer.extractive.features import FEATURES, features
from summarizer.extractive.ranker import (
    BRIEF_COEFFICIENTS,
    SUMMARY_COEFFICIENTS,
    ExpectedContent,
    best,
    logits,
    probabilities,
)
from summarizer.extractive.vectors import Floats, SentenceVectors, tokens
from summarizer.lengths import Length
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

METHODS = ("ranked", "lead", "textrank", "centroid")

_RELEVANCE = 0.6  # weight of relevance in MMR; the rest is redundancy
_REFERENCE_SHARE = 1.5  # length of the imagined reference, in limits: sets when another sentence is too many
# A brief stands alone: one that opens with a quotation leaves the reader asking who speaks, of what.
_BRIEF_COEFFICIENTS = tuple(
    weight - (name == "quote_start") for name, weight in zip(FEATURES, BRIEF_COEFFICIENTS, strict=True)
)
_MOST_STEPS = 256  # sentences chosen by MMR; beyond them, in order of score


def score(article: str, spans: Sequence[Span], *, method: str = "ranked") -> Floats:
    """Scores sentences; a higher score is a better sentence.

    Args:
        article: The article.
        spans: Its sentences.
        method: "ranked": a logistic score fitted on news summaries; "lead": by position;
            "textrank": PageRank on the graph of cosines; "centroid": cosine with the article.

    Returns:
        One score a sentence.

    Raises:
        OptionError: There is no such method.
    """
    _check(method)
    sentences = [article[start:end] for start, end in spans]
    return _score(sentences, SentenceVectors([tokens(s) for s in sentences]), method, SUMMARY_COEFFICIENTS)


def select(article: str, spans: Sequence[Span], length: Length, *, method: str = "ranked") -> list[int]:
    """Chooses the sentences of a summary.

    The headline above the article, bylines, captions, wire notes and crossheads are not chosen
    while there is anything else. More than 256 sentences are chosen by score alone.

    Args:
        article: The article.
        spans: Its sentences.
        length: The most that the summary may hold, its sentences joined by single spaces. A ratio
            is of the words of the sentences.
        method: As for `score`.

    Returns:
        Indexes into `spans`, ascending; the best sentence alone where none fits the length, which
        then has to be cut; empty only where `spans` is.

    Raises:
        OptionError: There is no such method.
    """
    _check(method)
    story = story_indexes(article, spans)
    if not story:
        return []
    total = sum(count_words(article[start:end]) for start, end in spans) if length.ratio else 0
    budget = _Budget([article[slice(*spans[index])] for index in story], length.resolve(total))
    chosen = _lead(budget) if method == "lead" else _marginal(budget, method)
    return sorted(story[index] for index in chosen)


def _check(method: str) -> None:
    if method not in METHODS:
        raise OptionError(f"method is {method!r}; allowed: {', '.join(METHODS)}")


def _score(sentences: Sequence[str], vectors: SentenceVectors, method: str, coefficients: tuple[float, ...]) -> Floats:
    if method == "lead":
        return -np.arange(len(sentences), dtype=np.float64)
    if method == "textrank":
        return vectors.textrank()
    if method == "centroid":
        return vectors.centroid_cosine()
    return logits(features(sentences, vectors), coefficients) if sentences else np.zeros(0)


class _Budget:
    """Sizes of the sentences, which are chosen, and what of the limits is left."""

    def __init__(self, sentences: Sequence[str], length: Length) -> None:
        self.sentences = sentences
        self.length = length
        self.words = np.array([count_words(sentence) for sentence in sentences], dtype=np.float64)
        self.chars = np.array([len(sentence) for sentence in sentences], dtype=np.float64)
        self.typical = float(np.clip(self.words.mean(), 5, 60))
        self.chosen: list[int] = []
        self._free = np.ones(len(sentences), dtype=bool)

    @property
    def spent(self) -> float:
        """Words of the chosen sentences."""
        return float(self.words[self.chosen].sum())

    def room(self) -> float:
        """Words that the whole length has room for; a guess where it is not in words."""
        limits = [float(self.words.sum())]
        if self.length.words is not None:
            limits.append(float(self.length.words))
        if self.length.sentences is not None:
            limits.append(self.length.sentences * self.typical)
        if self.length.chars is not None:
            limits.append(self.length.chars * float(self.words.sum() / self.chars.sum()))
        return max(1.0, min(limits))

    def fitting(self) -> NDArray[np.bool_]:
        """Mask of the sentences that are free and still fit."""
        length, count = self.length, len(self.chosen)
        if length.sentences is not None and count >= length.sentences:
            return np.zeros_like(self._free)
        mask: NDArray[np.bool_] = self._free.copy()
        if length.words is not None:
            mask &= self.words <= length.words - self.spent
        if length.chars is not None:
            mask &= self.chars <= length.chars - float(self.chars[self.chosen].sum()) - count
        return mask

    def take(self, index: int) -> None:
        """Chooses a sentence."""
        self.chosen.append(index)
        self._free[index] = False


def _lead(budget: _Budget) -> list[int]:
    for index in range(len(budget.sentences)):
        if not budget.fitting()[index]:
            break
        budget.take(index)
    return budget.chosen or [0]


def _marginal(budget: _Budget, method: str) -> list[int]:
    """Maximal marginal relevance under the limits."""
    vectors = SentenceVectors([tokens(sentence) for sentence in budget.sentences])
    coefficients = _BRIEF_COEFFICIENTS if budget.length.sentences == 1 else SUMMARY_COEFFICIENTS
    scores = _score(budget.sentences, vectors, method, coefficients)
    judge = _Content(budget, vectors, scores) if method == "ranked" else _Fixed(scores)
    redundancy = np.zeros(len(scores))
    relevance = judge.relevance()
    if not budget.fitting().any():
        return [best(relevance, np.ones(len(scores), dtype=bool))]
    while len(budget.chosen) < _MOST_STEPS:
        allowed = budget.fitting() & judge.welcome()
        if not allowed.any():
            return budget.chosen
        top = max(float(relevance[allowed].max()), 1e-12)
        index = best(_RELEVANCE * relevance / top - (1 - _RELEVANCE) * redundancy, allowed)
        budget.take(index)
        judge.tell(index)
        redundancy = np.maximum(redundancy, vectors.similarity(index))
        relevance = judge.relevance()
    for index in np.argsort(-relevance, kind="stable").tolist():
        if budget.fitting()[index]:
            budget.take(index)
    return budget.chosen


class _Fixed:
    """Relevance that is the score, whatever has been chosen."""

    def __init__(self, scores: Floats) -> None:
        spread = max(float(np.ptp(scores)), 1e-12)
        self._relevance: Floats = (scores - scores.min()) / spread

    def relevance(self) -> Floats:
        return self._relevance

    def welcome(self) -> NDArray[np.bool_]:
        return np.ones(self._relevance.size, dtype=bool)

    def tell(self, index: int) -> None:
        """Nothing changes."""


class _Content:
    """Relevance as the expected content that a sentence adds, by its length.

    A sentence that would lower the expected F-measure against a reference of 1.5 times the limit
    is not welcome: a short line that happens to fit makes no summary better. Where the number
    of sentences is the tightest limit, all are welcome.
    """

    def __init__(self, budget: _Budget, vectors: SentenceVectors, scores: Floats) -> None:
        self._budget = budget
        room = budget.room()
        self._content = ExpectedContent(vectors, probabilities(scores), room / budget.typical)
        self._reference = _REFERENCE_SHARE * room
        self._gains = self._content.gains()
        self._gained = 0.0
        sentences = budget.length.sentences
        self._picky = sentences is None or room < sentences * budget.typical

    def relevance(self) -> Floats:
        return self._gains / (self._budget.words + self._budget.typical)

    def welcome(self) -> NDArray[np.bool_]:
        if not self._budget.chosen or not self._picky:
            return np.ones(self._gains.size, dtype=bool)
        before = self._budget.spent + self._reference
        after = (self._gained + self._gains) / (before + self._budget.words)
        return np.asarray(after > self._gained / before)

    def tell(self, index: int) -> None:
        self._gained += float(self._gains[index])
        self._content.tell(index)
        self._gains = self._content.gains()
