"""Rows out of files: JSONL, CSV, TSV, Parquet and plain lines, each row with its place."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from summarizer.errors import SourceError

Row = tuple[str, Mapping[str, Any]]  # where it stands, such as "news.jsonl, line 3", and its fields

_LONGEST_FIELD = 2**31 - 1  # the csv module stops at 131,072 characters by itself


def read_rows(path: Path) -> Iterator[Row]:
    """Yields the rows of a table file, which its suffix tells the format of.

    Raises:
        SourceError: The file cannot be read, or a line is not a row.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise SourceError(f"{path}: its format is unknown; allowed: {', '.join(READERS)}")
    try:
        yield from reader(path)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error


def read_lines(path: Path) -> list[str]:
    """The lines of a text file, without their ends.

    Raises:
        SourceError: The file cannot be read or is not UTF-8.
    """
    try:
        return [line.rstrip("\r\n") for _, line in _numbered(path)]
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error


def _numbered(path: Path) -> Iterator[tuple[int, str]]:
    number = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield number, line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise SourceError(f"{path}, line {number}: it is not UTF-8 ({error.reason})") from error


def _jsonl(path: Path) -> Iterator[Row]:
    for number, line in _numbered(path):
        if not line.strip():
            continue
        place = f"{path}, line {number}"
        try:
            record = json.loads(line.strip())
        except json.JSONDecodeError as error:
            raise SourceError(f"{place}: it is not JSON ({error.msg}, column {error.colno})") from error
        if not isinstance(record, dict):
            raise SourceError(f"{place}: it is a JSON {type(record).__name__}; allowed: an object")
        yield place, record


def _separated(delimiter: str) -> Callable[[Path], Iterator[Row]]:
    def read(path: Path) -> Iterator[Row]:
        before = csv.field_size_limit(_LONGEST_FIELD)
        try:
            lines = (line for _, line in _numbered(path))
            table = csv.DictReader(lines, delimiter=delimiter, strict=True)
            for record in table:
                place = f"{path}, line {table.line_num}"
                if None in record or None in record.values():
                    fields = ", ".join(map(str, table.fieldnames or []))
                    raise SourceError(f"{place}: it does not have one value for each of {fields}")
                yield place, record
        except csv.Error as error:
            raise SourceError(f"{path}, line {table.line_num}: {error}") from error
        finally:
            csv.field_size_limit(before)

    return read


def _parquet(path: Path) -> Iterator[Row]:
    import pyarrow
    import pyarrow.parquet

    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            number = 0
            for batch in file.iter_batches():
                for record in batch.to_pylist():
                    number += 1
                    yield f"{path}, row {number}", record
    except pyarrow.ArrowException as error:
        raise SourceError(f"{path}: it is not Parquet ({error})") from error


READERS: dict[str, Callable[[Path], Iterator[Row]]] = {
    ".jsonl": _jsonl,
    ".csv": _separated(","),
    ".tsv": _separated("\t"),
    ".parquet": _parquet,
}
