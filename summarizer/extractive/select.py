"""Which sentences of an article make its summary: no model, no download, any script.

Sentences are scored, then chosen one by one by maximal marginal relevance (Carbonell and
Goldstein, 1998) as long as they fit the length asked. A sentence comes with those that it needs
before it (`coherence`); their words count together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document, Sentence
from summarizer.extractive.budget import Budget
from summarizer.extractive.coherence import (
    Needs,
    Story,
    clear_starts,
    needs,
    needs_to_open,
    news_behind,
    pointing,
    told_apart,
)
from summarizer.extractive.groups import Groups
from summarizer.extractive.outcomes import (
    alleges,
    antecedent_of,
    convicts,
    ended_case,
    endings,
    free_to_tell,
    leaves_open,
    only_outcome,
    outcomes_of,
)
from summarizer.extractive.ranker import probabilities, told_scores
from summarizer.extractive.vectors import Floats, SentenceVectors
from summarizer.languages import ENGLISH
from summarizer.lengths import Length

_RELEVANCE = 0.6  # weight of relevance in MMR; the rest is redundancy
_CONTENT_SHARE = 0.6  # expected reference sentences for each sentence that the limit has room for
# How far a short sentence is behind one that adds as much a word, in average sentences, where several are told; those
# that need each other are behind by the root of their number. Tried on the training set of CNN/DailyMail.
_BESIDE_OTHERS = 0.5
_REFERENCE_SHARE = 1.5  # length of the imagined reference, in limits: sets when another sentence is too many
_MOST_STEPS = 256  # sentences chosen by MMR; beyond them, in order of score


def select(document: Document, limits: Length, *, without: Collection[int] = ()) -> list[Sentence]:
    """Chooses the sentences of a summary.

    The headline above the article, bylines, captions, wire notes and crossheads are not chosen
    while there is anything else, and no sentence without those that it needs, unless none can be
    told without. More than 256 sentences are chosen by score alone.

    Args:
        document: The article.
        limits: The most that the summary may hold, resolved, its sentences joined by single spaces.
        without: Where the sentences start that are not to be told; where there are any, none is that needs another.

    Returns:
        The sentences in the article's order, without a "But" that answers one that is not among them; the best
        sentence alone where none fits the limits, which then has to be cut. Nothing where some are not to be told and
        no other fits.
    """
    vectors = document.keep(SentenceVectors.of)
    scores = told_scores(document, alone=limits.sentences == 1)
    free = [sentence.start not in without for sentence in document.story]
    for known in (needs_to_open, needs) if limits.sentences == 1 else (needs,):
        verdicts = document.keep(known)
        groups = Groups([None if needed else needed for needed in verdicts] if without else verdicts)
        budget = Budget(document.story, limits, groups, free)
        if budget.fitting().any():
            break
    else:
        if without:
            return []
        clear = clear_starts(document, alone=limits.sentences == 1)
        budget = Budget(document.story, limits, Groups([frozenset()] * len(scores)), clear)
    english = document.language is ENGLISH  # of others nothing but the lead tells where it goes on
    chosen = _choose(budget, vectors, scores, first=None if english else 0)
    if limits.sentences != 1:
        chosen = _completed(document, limits, vectors, scores, chosen)
    elif not without and leaves_open(document, chosen[0]):
        chosen = _outcome(document, limits, vectors, scores, chosen)
    return told_apart(document, sorted(chosen))


def _completed(
    document: Document, limits: Length, vectors: SentenceVectors, scores: Floats, chosen: list[int]
) -> list[int]:
    """Several sentences with the outcome of the case they open, or what a brief tells where they end in a scene."""
    first = _left_out(document, chosen)
    scene = first is None and document.language is ENGLISH and max(chosen) < news_behind(document.keep(Story.of))
    if scene:
        first = document.number_of(*select(document, Length(sentences=1)))
    if first is None:
        return chosen
    verdicts = document.keep(needs)
    groups = Groups(verdicts) if scene else _with_case(document, verdicts)
    return _choose(Budget(document.story, limits, groups), vectors, scores, first=first)


def _outcome(
    document: Document, limits: Length, vectors: SentenceVectors, scores: Floats, chosen: list[int]
) -> list[int]:
    """The sentence that tells how the case ended which the one chosen, or else the lead, leaves open; or that one."""
    for told in _outcomes(document, chosen[0]):
        groups = Groups(free_to_tell(document, document.keep(needs), [at for at, one in enumerate(told) if one]))
        ended = Budget(document.story, limits, groups, told)
        if ended.fitting().any():
            return _choose(ended, vectors, scores)
    return chosen


def _with_case(document: Document, verdicts: Sequence[Needs]) -> Groups:
    """What each sentence needs: an outcome that does not say whose it is, the accusation that it ends."""
    case = document.keep(ended_case)
    if case is None:
        return Groups(verdicts)
    return Groups([frozenset({case.accusation}) if at == case.outcome else one for at, one in enumerate(verdicts)])


def _left_out(document: Document, chosen: list[int]) -> int | None:
    """The outcome of the case that a summary opens, where the summary does not hold it."""
    if document.language is not ENGLISH or 0 not in chosen or not leaves_open(document, 0):
        return None
    if any(document.keep(endings)[index] for index in chosen):
        return None
    case = document.keep(ended_case)
    if case is not None:
        return case.outcome
    return next((told.index(True) for told in _outcomes(document, 0) if any(told)), None)


def _outcomes(document: Document, chosen: int) -> Iterator[list[bool]]:
    """Sentences that can tell how a case ended, the best ones first: those that say whose it was."""
    story = document.story
    opens = [at for at in dict.fromkeys((chosen, 0)) if alleges(story[at].text) or convicts(story[at].text)] or [chosen]
    clear = [not points for points in pointing(document.keep(Story.of))]
    for accusation in opens:
        yield [one and apart for one, apart in zip(outcomes_of(document, accusation), clear, strict=True)]
    yield [antecedent_of(document, index) is not None for index in range(len(story))]
    only = only_outcome(document, convicted=convicts(story[opens[0]].text))
    yield [one and apart for one, apart in zip(only, clear, strict=True)]


def _choose(budget: Budget, vectors: SentenceVectors, scores: Floats, *, first: int | None = None) -> list[int]:
    """Maximal marginal relevance under the limits; the first sentence that is taken can be given, where it fits."""
    content = _Content(budget, vectors, scores)
    redundancy = np.zeros(len(scores))
    relevance = content.relevance()
    if not budget.fitting().any():
        return [_best(relevance, np.ones(len(scores), dtype=bool))]
    while len(budget.chosen) < _MOST_STEPS:
        allowed = budget.fitting() & content.worthwhile()
        if not allowed.any():
            return budget.chosen
        top = max(float(relevance[allowed].max()), 1e-12)
        index = _best(_RELEVANCE * relevance / top - (1 - _RELEVANCE) * redundancy, allowed)
        index = first if first is not None and not budget.chosen and allowed[first] else index
        new = budget.take(index)
        content.take(index, new)
        for member in new:
            redundancy = np.maximum(redundancy, vectors.similarity(member))
        relevance = content.relevance()
    for index in np.argsort(-relevance, kind="stable").tolist():
        if budget.fits(index):
            budget.take(index)
    return budget.chosen


class _Content:
    """Relevance as the expected content that a sentence adds, by its length.

    A sentence that would lower the expected F-measure against a reference of 1.5 times the limit
    is not worthwhile: a short line that happens to fit makes no summary better. Where the number
    of sentences is the tightest limit, all are.
    """

    def __init__(self, budget: Budget, vectors: SentenceVectors, scores: Floats) -> None:
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
        budget = self._budget
        return self._gains / (budget.new_words + self._behind * np.sqrt(np.maximum(1.0, budget.new)))

    def worthwhile(self) -> NDArray[np.bool_]:
        if not self._budget.chosen or not self._picky:
            return np.ones(self._gains.size, dtype=bool)
        before = self._budget.spent + self._reference
        after = (self._gained + self._gains) / (before + self._budget.new_words)
        return np.asarray(after > self._gained / before)

    def take(self, index: int, new: Sequence[int]) -> None:
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


def _best(values: Floats, allowed: NDArray[np.bool_]) -> int:
    """Index of the highest allowed value, the first among equals up to 9 decimals."""
    return int(np.argmax(np.where(allowed, np.round(values, 9), -np.inf)))
