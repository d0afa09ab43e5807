"""JSONL: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Record, text_lines


def read_jsonl(path: Path, names: Sequence[str]) -> Iterator[Record]:
    """Yields the objects; empty lines are passed over.

    Args:
        path: A UTF-8 file.
        names: Fields that every object has to have.

    Raises:
        SourceError: A line is not UTF-8, no JSON object, or lacks a field.
    """
    for number, line in enumerate(text_lines(path), 1):
        if not line.strip():
            continue
        where = f"line {number}"
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise SourceError(f"{path}, {where}: not JSON: {error}") from None
        if not isinstance(fields, dict):
            raise SourceError(f"{path}, {where}: a {type(fields).__name__}; allowed: an object")
        for name in names:
            if name not in fields:
                listed = ", ".join(fields) or "none"
                raise SourceError(f"{path}, {where}: no field {name!r}; there are: {listed}")
        yield where, fields
