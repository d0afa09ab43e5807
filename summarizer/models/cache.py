"""The folder where this library keeps what it has made once, and hashes of large files."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from summarizer.models.specs import sha256_of

# A file changed this lately may change again within one tick of its clock and look the same.
_SETTLED_AFTER_SECONDS = 2.0
_SMALL = 1 << 22


def cache_folder() -> Path:
    """The environment variable `STANDFIRST_CACHE`, or else "standfirst" in the platform's cache folder."""
    named = os.environ.get("STANDFIRST_CACHE")
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "standfirst"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "standfirst"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "standfirst"


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file so that a reader sees the old content or the new, and never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".tmp-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def file_hash(path: Path) -> str:
    """Sha256 of a file.

    That of a large file is read once: it is kept with the file's size and time of change, and read again
    when either differs.
    """
    stat = path.stat()
    if stat.st_size < _SMALL:
        return sha256_of(path)
    stamp = [stat.st_size, stat.st_mtime_ns, stat.st_ino]
    kept = cache_folder() / "hashes" / f"{sha256(str(path.resolve()).encode()).hexdigest()[:32]}.json"
    try:
        record = json.loads(kept.read_text(encoding="utf-8"))
        if record["stamp"] == stamp:
            return str(record["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # Not kept yet, or not by us: read the file.
    found = sha256_of(path)
    if time.time() - stat.st_mtime > _SETTLED_AFTER_SECONDS:
        write_atomically(kept, json.dumps({"stamp": stamp, "sha256": found}).encode())
    return found
