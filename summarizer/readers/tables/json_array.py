"""JSON: an array of objects, or objects one behind the other, on as many lines as they like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Choice, Record, Table, TextLines
from summarizer.readers.tables.jsonl import checked

_SPACE = re.compile(r"[\s,]*")


def read_json(table: Table, choose: Choice) -> Iterator[Record]:
    """Yields the objects, the whole file in memory.

    Args:
        table: The file. Where it breaks off or is no JSON, that is given as the error, behind what stands before.
        choose: Not asked: each object has fields of its own.

    Raises:
        SourceError: A line is not in its encoding.
    """
    with table.lines() as lines:
        text = "".join(TextLines(table, lines))
    decoder, line, last = json.JSONDecoder(), 1, 0
    at = _behind(text, 0)
    array = text.startswith("[", at)
    at = _behind(text, at + array)
    while at < len(text) and not (array and text[at] == "]"):
        line, last = line + text.count("\n", last, at), at
        where = f"line {line}"
        try:
            value, at = decoder.raw_decode(text, at)
            yield where, checked(table, where, value)
        except SourceError as error:
            yield where, error
        except (ValueError, RecursionError) as error:
            yield where, SourceError(f"{table.name}, {where}: not JSON: {error}")
            return
        at = _behind(text, at)
    if array and (at == len(text) or text[at + 1 :].strip()):
        where = f"line {text.count(chr(10), 0, at) + 1}"
        found = "it goes on behind its end" if at < len(text) else "it breaks off"
        yield where, SourceError(f"{table.name}, {where}: not JSON: {found}")


def _behind(text: str, at: int) -> int:
    """Where the next value begins."""
    found = _SPACE.match(text, at)
    return found.end() if found else at
