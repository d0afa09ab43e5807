"""Reports and pages on disk: an interrupted run leaves the file that was there before, never half of one."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from summarizer.errors import OptionError

_ABANDONED_AFTER_SECONDS = 3600  # nothing takes this long to write


def check_outputs(paths: Mapping[str, str | None]) -> None:
    """Refuses, before anything is run, names that could not be written to at its end.

    Args:
        paths: The files by their flags; None where one is not asked for.

    Raises:
        OptionError: A name is empty, as a variable of the shell may be: it would be passed over.
        OSError: There is no such folder, or the name is that of one.
    """
    for flag, path in paths.items():
        if path is None:
            continue
        if not path:
            raise OptionError(f"{flag} is empty; allowed: the name of a file")
        if os.path.isdir(path):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        if not os.path.isdir(folder := os.path.dirname(os.path.realpath(path))):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), folder)


def write_whole(path: str, text: str) -> None:
    """Writes a file as a whole or not at all; a pipe or a device, such as /dev/stdout, as it comes.

    What a killed process had written of the same file an hour ago or earlier is removed.

    Args:
        path: The file.
        text: All of its new content.

    Raises:
        OSError: It cannot be written; what was there before still is.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
        return
    target = target.resolve()  # what a link points to, not the link
    _sweep(target)
    scratch = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        scratch.write_text(text, encoding="utf-8")
        scratch.replace(target)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise


def _sweep(target: Path) -> None:
    for scratch in target.parent.iterdir():
        start, _, process = scratch.name.rpartition(".")
        if start == f".{target.name}" and process.isdecimal():
            with suppress(OSError):  # gone already, or somebody else's
                if time.time() - scratch.stat().st_mtime > _ABANDONED_AFTER_SECONDS:
                    scratch.unlink()
