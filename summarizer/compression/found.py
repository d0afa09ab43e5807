"""What was read, a line among those of it that are looked at, and their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from summarizer.compression.lead import Lead, Tokens
from summarizer.compression.pointer import Floats, StepScores
from summarizer.compression.scoring import Parts


class Reading(NamedTuple):
    """A lead that the encoder has read; made by `Compressor.read`.

    Attributes:
        lead: What was given.
        tokens: What was read of it.
        steps: What the model holds of every step.
        states: (words, width): what the encoder made of the first token of each word.
        twice: For each word whether another sentence holds it, too; None for one that tells nothing.
        names: For each surname, "commission" or noun alone the first and last index of the words of its name before it.
        parts: Its sentences, by index among those of the lead, ready to be searched.
    """

    lead: Lead
    tokens: Tokens
    steps: StepScores
    states: Floats
    twice: Sequence[bool | None]
    names: Mapping[int, tuple[int, int]]
    parts: Parts

    def with_surnames(self) -> Reading | None:
        """The same that names nobody by what stands behind the surname alone; None for one that does not."""
        names = {at: name for at, name in self.names.items() if name[0] < at}
        return self._replace(names=names, parts=self.parts.naming(names)) if len(names) < len(self.names) else None


class Found:
    """A line that the search found; written, and the judge guessed, at the first look: most are passed by.

    Attributes:
        score: The score of its path.
        text: What is written.
        path: Indexes of its words among the lead's.
        guess: What the judge is guessed to say: its log odds that the line is printable.
        aside: Whether it is of a later sentence, and no other one holds half of the words that tell something in it.
        behind: Whether its sentence tells what stands behind the news, as of `background`.
    """

    def __init__(
        self,
        score: float,
        text: str | Callable[[], str],
        path: tuple[int, ...],
        guess: float | Callable[[], float] = 0.0,
        aside: bool = False,
        behind: bool = False,
    ) -> None:
        """Notes what is known; of text and guess it may be how they are found."""
        self.score, self.path, self.aside, self.behind = score, path, aside, behind
        self._text, self._guess = text, guess

    @property
    def text(self) -> str:
        """What is written."""
        self._text = self._text if isinstance(self._text, str) else self._text()
        return self._text

    @property
    def guess(self) -> float:
        """What the judge is guessed to say."""
        self._guess = self._guess() if callable(self._guess) else self._guess
        return self._guess


def in_order(lines: Iterable[tuple[float, Found]]) -> Iterator[Found]:
    """Lines by their scores, best first; each comes with what it scores at most, in the order of that."""
    waiting: list[tuple[float, int, Found]] = []  # those that may come behind the next one
    for number, (most, line) in enumerate(lines):
        while waiting and -waiting[0][0] >= most:
            yield heappop(waiting)[2]
        heappush(waiting, (-line.score, number, line))
    while waiting:
        yield heappop(waiting)[2]
