"""What makes the lines of a corpus run: one process, or several that share the articles."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Any

from summarizer.article import Article
from summarizer.backends.machine import available_cores
from summarizer.corpus.archive.source import Row
from summarizer.errors import ModelError
from summarizer.pipeline import Summarizer
from summarizer.request import Keywords
from summarizer.results import Failure, Summary
from summarizer.results.json_lines import json_line, with_kept

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.connection import Connection

_SHARE = 64  # articles that a process takes at a time
_FIRST_SHARE = 8  # and at its start, so that a run that is soon stopped has some to go on from
_AHEAD = 2  # shares that wait for each process


@dataclass(frozen=True, slots=True)
class Line:
    """What a run writes about one article: a line of JSON.

    Attributes:
        content: The line, UTF-8, with its end.
        failed: Whether it is a failure.
    """

    content: bytes
    failed: bool


class Maker:
    """Makes the lines of articles. It can be pickled.

    Args:
        summarizer: What summarizes.
        request: What is asked for.
        full: Whether a record is the whole summary, not its compact form.
    """

    def __init__(self, summarizer: Summarizer, request: Keywords, *, full: bool) -> None:
        """Notes what to do."""
        self.summarizer = summarizer
        self._request = request
        self.full = full

    def lines(self, rows: Iterable[Row]) -> Iterator[Line]:
        """A line for each article, in order."""
        ahead: deque[Row] = deque()

        def articles() -> Iterator[str | Article]:
            for row in rows:
                ahead.append(row)
                # What could not be read fails again, and keeps its place.
                yield row.article if isinstance(row.article, Article) else ""

        for found in self.summarizer.iter_summaries(articles(), on_error="return", **self._request):
            row = ahead.popleft()
            if found:
                own = {"id": row.id, **(_full(found) if self.full else found.to_record())}
                yield Line(json_line(with_kept(own, row.kept)), failed=False)
            else:
                yield Line(json_line(_failure(row, found)), failed=True)

    def shared(self, rows: Iterable[Row], jobs: int) -> Iterator[Line]:
        """The same lines, made by several processes.

        Raises:
            ModelError: A process ended, killed or for want of memory.
        """
        # Only here: `import summarizer` is to stay light.
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        source = iter(rows)
        sizes = chain(repeat(_FIRST_SHARE, jobs), repeat(_SHARE))
        running: deque[Future[list[Line]]] = deque()
        # Started anew, not forked: what CTranslate2 has loaded does not survive a fork.
        context = multiprocessing.get_context("spawn")
        held, rope = context.Pipe(duplex=False)
        begin = (self, max(1, available_cores() // jobs), held)
        # Processes are started by a thread, which Ctrl-C does not interrupt half way.
        starter = ThreadPoolExecutor(1, initializer=_ignore_interrupts)
        with held, rope, starter, ProcessPoolExecutor(jobs, context, _begin, begin) as pool:
            try:
                while True:
                    while len(running) < _AHEAD * jobs and (share := list(islice(source, next(sizes)))):
                        running.append(starter.submit(pool.submit, _work, share).result())
                    if not running:
                        return
                    yield from running.popleft().result()
            except BrokenProcessPool:
                raise ModelError(
                    "one of the processes ended, killed or for want of memory; run again to go on"
                ) from None
            except BaseException:  # stopped: nobody waits for what the processes are at
                rope.close()
                raise
            finally:
                pool.shutdown(wait=False, cancel_futures=True)


def _full(summary: Summary) -> dict[str, Any]:
    """All of a summary but its threads, which are those of the process: a run is the same however many share it."""
    return replace(summary, provenance=replace(summary.provenance, threads=None)).to_dict()


def _failure(row: Row, found: Failure) -> dict[str, Any]:
    error = None if isinstance(row.article, Article) else row.article
    return {
        "index": row.index,
        "id": row.id,
        "where": row.where,
        "error": type(error).__name__ if error else found.error,
        "message": str(error) if error else found.message,
    }


_made: list[Maker] = []  # of this process, where it is one of several


def _ignore_interrupts() -> None:
    """Keeps Ctrl-C from what a thread starts, from its first moment: a terminal interrupts all, the parent says so."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])


def _begin(maker: Maker, threads: int, held: Connection) -> None:
    os.environ["OMP_NUM_THREADS"] = str(threads)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # also where no thread can keep it away
    _made.append(maker)
    threading.Thread(target=_end_with_parent, args=(held,), daemon=True).start()


def _end_with_parent(held: Connection) -> None:
    """Ends a process whose parent has stopped or was killed: it would work on, or wait for work for ever."""
    with suppress(EOFError, OSError):
        held.recv()  # nothing is ever sent
    os._exit(1)


def _work(rows: list[Row]) -> list[Line]:
    return list(_made[0].lines(rows))
