"""What a summary has room for, the sentences chosen with those that they need, and what others would add to it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Sentence
from summarizer.extractive.coherence import Needs
from summarizer.extractive.ranker import probabilities
from summarizer.extractive.vectors import Floats, Ints, SentenceVectors, distinct
from summarizer.lengths import Length
from summarizer.text.words import count_words

_CONTENT_SHARE = 0.6  # expected reference sentences for each sentence that the limit has room for
# How far a short sentence is behind one that adds as much a word, in average sentences, where several are told; those
# that need each other are behind by the root of their number. Tried on the training set of CNN/DailyMail.
_BESIDE_OTHERS = 0.5
_REFERENCE_SHARE = 1.5  # length of the imagined reference, in limits: sets when another sentence is too many


def fits_alone(text: str, limits: Length) -> bool:
    """Whether a text of one sentence is within resolved limits."""
    return limits.allows(words=count_words(text), sentences=1, chars=len(text))


class Groups:
    """Each sentence with those that it needs, as pairs of owner and member, owners ascending.

    Attributes:
        members: For each sentence those it needs and it itself, in order; none where it cannot be told.
        possible: Mask of the sentences that can be told.
    """

    def __init__(self, verdicts: Sequence[Needs]) -> None:
        """Takes what `needs` gives."""
        self.members = [() if found is None else (*sorted(found), index) for index, found in enumerate(verdicts)]
        self._sizes = np.array([len(members) for members in self.members])
        self.possible: NDArray[np.bool_] = self._sizes > 0
        self._member = np.array([member for members in self.members for member in members], dtype=np.int64)
        self._owner = np.repeat(np.arange(len(verdicts)), self._sizes)

    def sums(self, values: Floats) -> Floats:
        """The sum of some values over each sentence and those it needs; both of shape (kinds of values, sentences)."""
        sums = [np.bincount(self._owner, row, self._sizes.size) for row in values[:, self._member]]
        return np.array(sums, dtype=np.float64)

    def cells(self, rows: Ints, columns: Ints, width: int) -> tuple[Ints, Ints]:
        """The distinct cells of each sentence and those it needs, from the cells of the sentences, rows ascending.

        Returns:
            Owner and column of each cell.
        """
        first = np.searchsorted(rows, self._member)
        counts = np.searchsorted(rows, self._member, side="right") - first
        behind = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        inside = columns[np.repeat(first, counts) + behind]
        return np.divmod(distinct(np.repeat(self._owner, counts) * width + inside), width)


class Budget:
    """Sizes of the sentences, which are chosen, and what of the limits is left.

    Args:
        story: The sentences.
        limits: What those chosen have to be within, resolved.
        groups: What each needs.
        free: Which can be chosen; None for all.
    """

    def __init__(
        self, story: Sequence[Sentence], limits: Length, groups: Groups, free: Sequence[bool] | None = None
    ) -> None:
        """Chooses none yet."""
        self.limits = limits
        self.groups = groups
        sizes = [(1, sentence.count, len(sentence.text)) for sentence in story]
        self._sizes: Floats = np.array(sizes, dtype=np.float64).T
        self.words, self.chars = self._sizes[1], self._sizes[2]
        self.typical = min(60.0, max(5.0, float(self.words.sum()) / len(story)))
        self.chosen: list[int] = []
        self.spent = 0.0  # words of the chosen sentences
        self._spent_chars = 0.0
        self.free = np.ones(len(story), dtype=bool) if free is None else np.array(free)
        self._measure()

    def room(self) -> float:
        """Words that the limits have room for; a guess where they are not in words."""
        bounds = [float(self.words.sum())]
        if self.limits.words is not None:
            bounds.append(float(self.limits.words))
        if self.limits.sentences is not None:
            bounds.append(self.limits.sentences * self.typical)
        if self.limits.chars is not None:
            bounds.append(self.limits.chars * float(self.words.sum() / max(1.0, self.chars.sum())))
        return max(1.0, min(bounds))

    def _measure(self) -> None:
        """Sentences, words and characters that each sentence would add: itself and what it needs that is still free."""
        sums = self.groups.sums(self._sizes * self.free)
        self.new: Floats = sums[0]
        self.new_words: Floats = sums[1]
        self._new_chars: Floats = sums[2]

    def fitting(self) -> NDArray[np.bool_]:
        """Mask of the sentences that are free and still fit, with those they need."""
        limits, count = self.limits, len(self.chosen)
        mask: NDArray[np.bool_] = self.free & self.groups.possible
        if limits.sentences is not None:
            mask &= count + self.new <= limits.sentences
        if limits.words is not None:
            mask &= self.new_words <= limits.words - self.spent
        if limits.chars is not None:
            spaces = count + self.new - 1
            mask &= self._new_chars + spaces <= limits.chars - self._spent_chars
        return mask

    def fits(self, index: int) -> bool:
        """What `fitting` says of one sentence, without a look at the others."""
        new = [member for member in self.groups.members[index] if self.free[member]]
        count, limits = len(self.chosen) + len(new), self.limits
        return (
            index in new
            and (limits.sentences is None or count <= limits.sentences)
            and (limits.words is None or self.spent + float(self.words[new].sum()) <= limits.words)
            and (limits.chars is None or self._spent_chars + float(self.chars[new].sum()) + count - 1 <= limits.chars)
        )

    def take(self, index: int) -> list[int]:
        """Chooses a sentence and those it needs, and says which are new."""
        new = [member for member in self.groups.members[index] if self.free[member]]
        self.chosen.extend(new)
        self.spent += float(self.words[new].sum())
        self._spent_chars += float(self.chars[new].sum())
        self.free[new] = False
        self._measure()
        return new


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
