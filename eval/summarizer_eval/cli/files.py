"""Reports and pages on disk: an interrupted run leaves the file that was there before, never half of one."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: str, text: str) -> None:
    """Writes a file as a whole or not at all; a pipe or a device, such as /dev/stdout, as it comes.

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
    scratch = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        scratch.write_text(text, encoding="utf-8")
        scratch.replace(target)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
