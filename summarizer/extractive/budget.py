"""What a summary has room for: the sentences chosen, with those that they need, within the limits asked for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Sentence
from summarizer.extractive.coherence import Needs
from summarizer.extractive.vectors import Floats, Ints, distinct
from summarizer.lengths import Length
from summarizer.text.words import count_words


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
