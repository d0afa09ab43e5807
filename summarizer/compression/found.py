"""A line among those that are looked at, their order, and those that differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush


class Found:
    """A line that the search found; written, and the judge guessed, at the first look: most are passed by.

    Attributes:
        score: The score of its path.
        text: What is written.
        path: Indexes of its words among the lead's.
        guess: What the judge is guessed to say: its log odds that the line is printable.
        aside: Whether it is of a later sentence, and no other one holds half of the words that tell something in it.
        behind: Whether its sentence tells what stands behind the news, as of `background`.
        holds: How many names of its sentence it holds, and its main verb, as of `held`.
    """

    def __init__(
        self,
        score: float,
        text: str | Callable[[], str],
        path: tuple[int, ...],
        guess: float | Callable[[], float] = 0.0,
        aside: bool = False,
        behind: bool = False,
        holds: int | Callable[[], int] = 0,
    ) -> None:
        """Notes what is known; of text, guess and what it holds it may be how they are found."""
        self.score, self.path, self.aside, self.behind = score, path, aside, behind
        self._text, self._guess, self._holds = text, guess, holds

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

    @property
    def holds(self) -> int:
        """How much of what its sentence tells."""
        self._holds = self._holds() if callable(self._holds) else self._holds
        return self._holds


def in_order(lines: Iterable[tuple[float, Found]]) -> Iterator[Found]:
    """Lines by their scores, best first; each comes with what it scores at most, in the order of that."""
    waiting: list[tuple[float, int, Found]] = []  # those that may come behind the next one
    for number, (most, line) in enumerate(lines):
        while waiting and -waiting[0][0] >= most:
            yield heappop(waiting)[2]
        heappush(waiting, (-line.score, number, line))
    while waiting:
        yield heappop(waiting)[2]


def noted(stream: Iterator[Found], found: list[Found]) -> Iterator[Found]:
    """The lines of a stream, each noted as it is taken."""
    for line in stream:
        found.append(line)
        yield line


def different(found: Iterable[Found], count: int, shared: float, *, shorter: bool = False) -> list[Found]:
    """The first lines of which none holds more than a share of its words, or of the shorter's, in one before it."""
    chosen: dict[Found, set[int]] = {}
    for line in found:
        own = {*line.path}
        if all(len(own & one) < shared * (min(len(own), len(one)) if shorter else len(own)) for one in chosen.values()):
            chosen[line] = own
        if len(chosen) == count:
            break
    return [*chosen]
