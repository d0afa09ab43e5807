"""JSONL: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Choice, Record, Table, TextLines


def read_jsonl(table: Table, choose: Choice) -> Iterator[Record]:
    """Yields the objects; empty lines are passed over.

    Args:
        table: The file. A line that is not in its encoding, or no JSON object, is given as the error.
        choose: Not asked: each object has fields of its own.
    """
    with table.lines() as lines:
        texts = TextLines(table, lines)
        while True:
            try:
                line = next(texts)
            except StopIteration:
                return
            except SourceError as error:
                yield f"line {texts.number}", error
                continue
            if line.strip():
                where = f"line {texts.number}"
                yield where, _fields(table, where, line)


def _fields(table: Table, where: str, line: str) -> dict[str, object] | SourceError:
    try:
        return checked(table, where, json.loads(line))
    except (ValueError, RecursionError) as error:
        return error if isinstance(error, SourceError) else SourceError(f"{table.name}, {where}: not JSON: {error}")


def checked(table: Table, where: str, value: object) -> dict[str, object]:
    """A record of JSON.

    Raises:
        SourceError: It is no object.
    """
    if not isinstance(value, dict):
        raise SourceError(f"{table.name}, {where}: of type {type(value).__name__}; allowed: an object")
    return value
