"""Cores, memory and name of the processor that this process runs on."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from pathlib import Path

# Where a control group says how much memory it may have: version 2, and 1.
_MEMORY_LIMITS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")


def available_cores() -> int:
    """CPU cores that this process may use, at most `OMP_NUM_THREADS` where that is set."""
    cores, bound = _cores(), os.environ.get("OMP_NUM_THREADS", "")
    return min(cores, int(bound)) if bound.isdigit() and int(bound) > 0 else cores


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def memory_bytes() -> int | None:
    """Bytes of main memory: the machine's, or what a control group leaves of them; None where neither is told.

    Of them this process has a share as large as its share of the cores: those that `OMP_NUM_THREADS` leaves to others,
    as the processes of a corpus run do, come with their memory.

    What is in use now does not count: batches, and so a run, would differ from one moment to the next.
    """
    found = []
    with suppress(AttributeError, OSError, ValueError):  # Windows has no sysconf.
        found.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    for path in _MEMORY_LIMITS:
        with suppress(OSError, ValueError):  # No such group, or "max": no limit.
            found.append(int(Path(path).read_text(encoding="ascii")))
    least = min((one for one in found if one > 0), default=None)
    return None if least is None else least * available_cores() // _cores()


@cache
def processor() -> str:
    """Name of the processor, as the system tells it."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            key, _, value = line.partition(":")
            if key.strip() == "model name":
                return value.strip()
    import platform  # Late: it takes milliseconds, and Linux has told by now.

    return platform.processor() or platform.machine()
