"""How many threads share one text: timed once for a model and a machine, and kept beside the model.

Threads of one text wait for each other at every product. Whether that pays depends on the model, the cores and what
connects them, and no rule foresees it: on some machines one thread is faster than two.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Hashable
from contextlib import suppress
from pathlib import Path

from summarizer.errors import DamagedModelError
from summarizer.models.files import read_json, write_atomically

KEPT = "threads.json"
_RUNS = 3


def chosen_threads(folder: Path, setting: str, cores: int, find: Callable[[], int]) -> int:
    """The choice that was kept for a setting, or a new one, which is then kept.

    Args:
        folder: The model's folder. Where it cannot be written, the choice holds for this process.
        setting: All that the choice depends on beside the model: the machine, the number format, the version.
        cores: Most threads that a kept choice may have; another is not believed.
        find: Makes the choice.
    """
    kept = {}
    with suppress(DamagedModelError):  # None is kept yet, or what is there is not ours.
        kept = read_json(folder / KEPT)
    threads = kept.get(setting)
    if isinstance(threads, int) and not isinstance(threads, bool) and 1 <= threads <= cores:
        return threads
    threads = find()
    if folder.is_dir():  # Not removed meanwhile by `models rm`.
        with suppress(OSError):
            write_atomically(folder / KEPT, json.dumps({**kept, setting: threads}, indent=1).encode())
    return threads


def fastest(cores: int, ready: Callable[[int], Callable[[], Hashable]]) -> int:
    """The number of threads that is done first: 1, 2, 4 and so on up to all cores, as long as more are faster.

    Args:
        cores: Most threads.
        ready: Loads the model for so many threads; the call that it gives writes, and returns the tokens. More threads
            that write other tokens than one does are not taken.

    Returns:
        1 to `cores`.
    """
    expected, least = _timed(ready(1))
    best = tried = 1
    while tried < cores:
        tried = min(2 * tried, cores)
        tokens, seconds = _timed(ready(tried))
        if seconds >= least:
            break
        if tokens == expected:
            best, least = tried, seconds
    return best


def _timed(write: Callable[[], Hashable]) -> tuple[Hashable, float]:
    """What is written, and the seconds that it takes at best."""
    seconds = []
    for _ in range(_RUNS):
        begin = time.perf_counter()
        tokens = write()
        seconds.append(time.perf_counter() - begin)
    return tokens, min(seconds)
