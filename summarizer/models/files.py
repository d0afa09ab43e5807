"""A model's files: read, hashed, compared with its record, written whole or not at all."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from summarizer.errors import DamagedModelError, OptionError
from summarizer.lengths import TASKS
from summarizer.models.cache import cache_folder
from summarizer.runtime.held import AnyHeld
from summarizer.text.characters import YEAR

ASSETS = Path(__file__).parents[1] / "assets"
EMBEDDED_FOLDER = ASSETS / "seq2seq"
_NEEDED_FILES = ("model.bin", "config.json", "tokenizer.json")
# A file changed this lately may change again within one tick of its clock and look the same.
_SETTLED_AFTER_SECONDS = 2.0
_SMALL = 1 << 22  # bytes of a file whose hash is not kept
_PART = 1 << 22  # bytes read at once: behind each part a thread waits for the GIL again


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file.

    Raises:
        DamagedModelError: It cannot be read, or is no JSON object.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DamagedModelError(f"cannot read {path}: {error}") from error
    if not isinstance(content, dict):
        raise DamagedModelError(f"{path} is not a JSON object")
    return content


def read_record(folder: Path) -> Mapping[str, Any]:
    """The `model.json` of a folder, read once a process and then remembered.

    Raises:
        DamagedModelError: It cannot be read, or is no JSON object.
    """
    return _record(folder.absolute())


@lru_cache(maxsize=64)
def _record(folder: Path) -> Mapping[str, Any]:
    try:
        return read_json(folder / "model.json")
    except DamagedModelError as error:
        raise DamagedModelError(f"{error}; {remedy(folder)}") from error


def default_model(task: str, embedded: Path = EMBEDDED_FOLDER) -> Literal["embedded", "extractive"]:
    """The model that `model="auto"` takes for a task.

    Args:
        task: "headline", "brief" or "summary".
        embedded: The folder of the embedded model, whose record says what it is the default for.

    Raises:
        OptionError: There is no such task.
        DamagedModelError: The record names no tasks.
    """
    if task not in TASKS:
        raise OptionError(f"task is {task!r}; allowed: {', '.join(TASKS)}")
    tasks = read_record(embedded).get("tasks")
    if not isinstance(tasks, dict) or not all(isinstance(each, dict) for each in tasks.values()):
        raise DamagedModelError(f"{embedded / 'model.json'} names no tasks; {remedy(embedded)}")
    return "embedded" if tasks.get(task, {}).get("default") is True else "extractive"


@cache
def read_data(name: str) -> Mapping[str, Any]:
    """A data file of this package, `assets/data/NAME.json`, read once a process.

    Raises:
        DamagedModelError: It cannot be read, or is no JSON object.
    """
    return read_json(ASSETS / "data" / f"{name}.json")


def either(data: str, name: str) -> str:
    """The entries of a list of a data file as alternatives of a pattern, {other} in them being that list, or a year."""
    return "|".join(patterns(data, name))


def patterns(data: str, name: str) -> list[str]:
    """These alternatives, one by one."""
    listed = read_data(data)[name]
    entries = listed.split() if isinstance(listed, str) else listed
    return [
        re.sub(r"\{([a-z_]+)\}", lambda at: YEAR if at[1] == "year" else either(data, at[1]), one) for one in entries
    ]


@cache
def held(data: str, name: str) -> AnyHeld:
    """The same, for whether any stands in a text."""
    return AnyHeld(patterns(data, name))


def verify(folder: Path) -> None:
    """Compares each file of a model with the sha256 in its `model.json`, once a process and folder.

    Raises:
        DamagedModelError: A file is missing or is not the one recorded.
    """
    _verify(folder.absolute())


@lru_cache(maxsize=64)
def _verify(folder: Path) -> None:
    record = folder / "model.json"
    hashes = read_record(folder).get("sha256")
    if not isinstance(hashes, dict):
        raise DamagedModelError(f'{record} lacks "sha256", an object of file names; {remedy(folder)}')
    for name in _NEEDED_FILES:
        if name not in hashes:
            raise DamagedModelError(f'"sha256" in {record} lacks {name}; {remedy(folder)}')
    for name, expected in hashes.items():
        path = folder / name
        if Path(name).name != name or not path.is_file():
            raise DamagedModelError(f"{path} is missing; {remedy(folder)}")
        if sha256_of(path) != expected:
            raise DamagedModelError(f"{path} is not the file that model.json records; {remedy(folder)}")


def remedy(folder: Path) -> str:
    """What to do about a damaged folder."""
    if folder.absolute().is_relative_to(ASSETS):
        return "install standfirst again"
    return f"remove {folder} and convert or copy the model again"


def sha256_of(path: Path) -> str:
    """Hex sha256 of a file's content."""
    from hashlib import sha256  # Late, with OpenSSL: a summary of whole sentences hashes nothing.

    found = sha256()
    with path.open("rb") as file:
        while part := file.read(_PART):
            found.update(part)
    return found.hexdigest()


def file_hash(path: Path) -> str:
    """Hex sha256 of a file.

    That of a large file is read once: it is kept in the cache folder with the file's size and time of
    change, and read again when either differs.
    """
    from hashlib import sha256  # Late, as above.

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
        with suppress(OSError):  # A cache that cannot be written only costs time.
            write_atomically(kept, json.dumps({"stamp": stamp, "sha256": found}).encode())
    return found


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file so that a reader sees the old content or the new, and never half of it.

    Args:
        path: The file; its folder is made where it is missing.
        content: All of its new content.

    Raises:
        OSError: It cannot be written; the old content is still there, and nothing else.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not by `tempfile`, whose files are their owner's alone: a cache may be shared.
    scratch = path.with_name(f".tmp-{os.urandom(8).hex()}")
    try:
        with scratch.open("xb") as file:
            file.write(content)
        os.replace(scratch, path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
