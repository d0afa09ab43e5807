"""The folder where this library keeps what it has made once, whole or not at all."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from summarizer.errors import ModelError, ModelNotFoundError, shown

_SCRATCH = ".tmp-"
_LOCK = "lock"
# Where a lock says nothing about who made a folder: nothing takes this long to make.
_ABANDONED_AFTER_SECONDS = 24 * 3600
# A folder this young may not have been locked yet.
_SETTLED_AFTER_SECONDS = 60


def cache_folder() -> Path:
    """The environment variable `STANDFIRST_CACHE`, or else "standfirst" in the platform's cache folder.

    Raises:
        ModelError: The environment variable names what can be no folder.
    """
    named = os.environ.get("STANDFIRST_CACHE")
    if named:
        path = possible_path(named)
        if path is None:
            raise ModelError(f"STANDFIRST_CACHE is {shown(named)}; allowed: a folder that can be reached or made")
        return path
    from platformdirs import user_cache_path

    return user_cache_path("standfirst", appauthor=False, opinion=False)


def make_once(folder: Path, marker: str, make: Callable[[Path], None]) -> Path:
    """Makes a folder of the cache where it is not there yet.

    It is made beside its place and then renamed, so that it is there whole or not at all. Where two processes make
    it at once, both do the work and one result stays. What killed processes left beside it is removed,
    also where it is there.

    Args:
        folder: Its place.
        marker: Name of a file that a whole one has; a folder without it is damaged, and made again.
        make: Makes it, under the path it is given.

    Returns:
        `folder`.

    Raises:
        ModelError: The cache cannot be written.
    """
    _sweep(folder.parent)  # a look at the names of one folder
    if (folder / marker).is_file():
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _scratch(folder.parent) as scratch:
            make(scratch / "made")
            _move(scratch / "made", folder, marker)
    except OSError as error:
        raise ModelError(
            f"the cache folder {folder.parent} cannot take {folder.name}: {error}; cache_folder= or the environment "
            "variable STANDFIRST_CACHE names another"
        ) from error
    return folder


def cache_name(model: str, parts: Sequence[object], *marks: str) -> str:
    """Name of a folder of the cache: what can be read of a model's name, marks, and a hash of all that it depends on.

    Args:
        model: The model's name or path.
        parts: All that makes the folder another one, as JSON can write it.
        *marks: What is to be read in the name beside the model's.
    """
    from hashlib import sha256  # Late, with OpenSSL: few summaries look into the cache.

    readable = re.sub(r"[^A-Za-z0-9.-]+", "-", model).strip("-.")[-60:]
    return "-".join((readable, *marks, sha256(json.dumps(parts).encode()).hexdigest()[:16]))


@contextmanager
def _scratch(parent: Path) -> Iterator[Path]:
    """A folder of this process, locked as long as the process lives."""
    from tempfile import TemporaryDirectory  # Slow to import, and most processes make nothing.

    with (
        TemporaryDirectory(dir=parent, prefix=_SCRATCH, ignore_cleanup_errors=True) as name,
        (Path(name) / _LOCK).open("wb") as lock,
    ):
        _locks(lock)
        yield Path(name)


def _locks(file: IO[bytes]) -> bool:
    """Locks a file for this process; False where another holds it or the system has no such locks."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True


def _sweep(parent: Path) -> None:
    """Removes what killed processes left: their locks are free, or a day has gone by."""
    for scratch in parent.glob(f"{_SCRATCH}*"):
        with suppress(OSError):  # Gone already, or somebody else's.
            age = time.time() - scratch.stat().st_mtime
            if age > _ABANDONED_AFTER_SECONDS or (age > _SETTLED_AFTER_SECONDS and _is_free(scratch / _LOCK)):
                from shutil import rmtree  # Late, as above.

                rmtree(scratch, ignore_errors=True)


def _is_free(lock: Path) -> bool:
    try:
        with lock.open("r+b") as file:
            return _locks(file)
    except OSError:
        return False


def _move(made: Path, folder: Path, marker: str) -> None:
    """Puts a made folder in its place, where one that another process made first stays, and a damaged one goes."""
    try:
        os.rename(made, folder)
    except OSError:
        if (folder / marker).is_file():
            return
        os.rename(folder, made.with_name("damaged"))
        os.rename(made, folder)


def local_path(model: str) -> Path:
    """The path that a model's name is, if it is one.

    Raises:
        ModelNotFoundError: The system takes no such path, and the Hub no such name.
    """
    path = possible_path(model)
    if path is None:
        reason = "is neither a folder nor a possible name on the Hub"
        raise ModelNotFoundError(f'{shown(model)} {reason}; allowed: "owner/name"')
    return path


def possible_path(given: str | Path) -> Path | None:
    """A path with "~" put in full; None where the system takes none like it: too long, or of a user there is not."""
    try:
        path = Path(given).expanduser()
        with suppress(FileNotFoundError, NotADirectoryError):
            path.stat()
    except (OSError, RuntimeError, ValueError):
        return None
    return path
