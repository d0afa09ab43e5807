"""The stream of texts through a model: those nearest in length together, as many as there is room for.

Batches depend on the texts alone, not on what is ready first: equal input gives equal batches.
"""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.backends.batching import next_batch
from summarizer.errors import ModelError
from summarizer.results.attempts import attempt

Owner = TypeVar("Owner")

_AHEAD = 2  # batches started for each that runs: the next is there when one ends


class Piece(NamedTuple, Generic[Owner]):
    """A text for the model.

    Attributes:
        owner: Whose it is.
        order: The owner's number, and the text's among the owner's.
        text: The text.
        tokens: Its length, without prefix and special tokens.
        decoding: How it is decoded; only equal ones share a batch.
    """

    owner: Owner
    order: tuple[int, int]
    text: str
    tokens: int
    decoding: Decoding


class Answer(NamedTuple, Generic[Owner]):
    """What came of a piece: the texts written, best first, or why there are none.

    Attributes:
        piece: The piece.
        hypotheses: The texts written, best first; empty after an error.
        error: Why there are none.
    """

    piece: Piece[Owner]
    hypotheses: list[Hypothesis]
    error: Exception | None = None


class Stream(Generic[Owner]):
    """Pieces in, answers out.

    Args:
        generator: A loaded model.
        task: A task of it.
    """

    def __init__(self, generator: Generator, task: str) -> None:
        """Starts empty."""
        self._generator = generator
        self._task = task
        self._overhead = generator.spec.tasks[task].max_input_tokens - generator.budget(task)
        self._waiting: dict[Decoding, list[Piece[Owner]]] = {}  # of each decoding the longest first
        self._running: deque[tuple[list[Piece[Owner]], Callable[[], list[list[Hypothesis]]]]] = deque()

    def add(self, piece: Piece[Owner]) -> None:
        """Puts a piece among those that wait."""
        insort(self._waiting.setdefault(piece.decoding, []), piece, key=_by_length)

    def start(self, *, last: bool) -> None:
        """Starts batches, as many as are to run and to stand ready.

        Args:
            last: Whether all pieces of articles are here. Then the longest go first, for all workers to end
                together; before, the oldest, for its article not to wait for ever.
        """
        while self._waiting and len(self._running) < _AHEAD * self._generator.capacity.workers:
            batch = self._take(last)
            # A large model takes all cores for the only one.
            self._begin(batch, alone=last and not self._waiting and not self._running and len(batch) == 1)

    def answers(self) -> list[Answer[Owner]]:
        """Waits for the batch that was started first; empty where it is to be split.

        Raises:
            ModelError: It would meet every batch, as `OptionError` and `MissingExtraError`.
        """
        batch, wait = self._running.popleft()
        found = attempt(wait)
        if not isinstance(found, Exception):
            return [Answer(*pair) for pair in zip(batch, found, strict=True)]
        longest = max(piece.tokens for piece in batch) + self._overhead
        if len(batch) == 1:
            no_room = ModelError(f"there is no memory for a text of {longest} tokens: {found}")
            return [Answer(batch[0], [], no_room if isinstance(found, MemoryError) else found)]
        if isinstance(found, MemoryError):
            self._generator.capacity.lower(longest * len(batch))
            for piece in batch:
                self.add(piece)
        else:  # whose fault it is shows when each goes alone
            for piece in batch:
                self._begin([piece])
        return []

    def _begin(self, batch: list[Piece[Owner]], *, alone: bool = False) -> None:
        texts, decoding = [piece.text for piece in batch], batch[0].decoding
        wait: Callable[[], list[list[Hypothesis]]]
        if alone:
            wait = partial(self._generator.generate, texts, self._task, decoding)
        else:
            wait = self._generator.submit(texts, self._task, decoding)
        self._running.append((batch, wait))

    def _take(self, last: bool) -> list[Piece[Owner]]:
        waiting = [piece for pieces in self._waiting.values() for piece in pieces]
        first = min(waiting, key=_by_length if last else _by_order)
        pieces = self._waiting[first.decoding]
        lengths = [piece.tokens + self._overhead for piece in pieces]
        taken = next_batch(lengths, pieces.index(first), self._generator.capacity)
        batch = [pieces[position] for position in taken]
        del pieces[taken[0] : taken[-1] + 1]
        if not pieces:
            del self._waiting[first.decoding]
        return batch


def _by_order(piece: Piece[Any]) -> tuple[int, int]:
    return piece.order


def _by_length(piece: Piece[Any]) -> tuple[int, tuple[int, int]]:
    return -piece.tokens, piece.order
