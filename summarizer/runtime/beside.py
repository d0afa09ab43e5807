"""A call made in a thread of its own, while the one that asks for it does something else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Beside(Generic[_T]):
    """A call that a thread of its own makes, once, from now on.

    Not with `concurrent.futures`, which starts none once the main thread has ended, while others go on.

    Args:
        call: What is called.
    """

    def __init__(self, call: Callable[[], _T]) -> None:
        """Starts the thread; where none can start, as at the end of Python, `result` makes the call."""
        self._call = call
        self._given: list[_T] = []
        self._raised: list[BaseException] = []
        self._thread = Thread(target=self._make)
        with suppress(RuntimeError):
            self._thread.start()

    @property
    def failed(self) -> bool:
        """Whether the call has raised something."""
        return bool(self._raised)

    def result(self) -> _T:
        """What the call gives, or raises, as often as asked."""
        if self._thread.ident is not None:
            self._thread.join()
        if not (self._given or self._raised):  # no thread could start, or it is not in this process: that was forked
            self._make()
        if self._raised:
            raise self._raised[0]
        return self._given[0]

    def _make(self) -> None:
        try:
            self._given.append(self._call())
        except BaseException as error:
            self._raised.append(error)
