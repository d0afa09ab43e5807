"""One run at a time: a file that is locked as long as a run lives, and is gone when it ends."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from summarizer.errors import OptionError

try:
    import fcntl
except ImportError:  # no such locks there
    fcntl = None  # type: ignore[assignment]

_UNWRITABLE = (errno.EACCES, errno.EROFS)  # nobody writes there, and a complete run needs not


@contextmanager
def only_run(path: Path, output: Path) -> Iterator[None]:
    """Holds the lock; what a killed run leaves of it is no lock.

    Args:
        path: The file.
        output: What the run writes, for the error.

    Raises:
        OptionError: Another run holds it.
    """
    if fcntl is None:
        yield
        return
    while True:
        with ExitStack() as stack:
            try:
                file = stack.enter_context(path.open("wb"))
            except OSError as error:
                if error.errno not in _UNWRITABLE:
                    raise
                yield
                return
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise OptionError(
                    f"{output} is being written by another run; wait for it, or name another output"
                ) from None
            if _is_at(file.fileno(), path):
                try:
                    yield
                finally:
                    path.unlink(missing_ok=True)  # while it is locked
                return
        # Its holder ended, and took it away, between our opening it and our lock.


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether an open file is the one that stands at a path."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(descriptor), path.stat())
    return False
