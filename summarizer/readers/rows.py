"""Articles out of tables: JSONL, CSV, TSV and Parquet, a row at a time."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from summarizer.errors import MissingExtraError, SourceError

Row = tuple[str, dict[str, Any]]  # where it stands, as "line 3", and its fields

_FIELD_LIMIT = 2**31 - 1  # csv's default of 131,072 characters is less than a long article


def read_rows(
    path: str | os.PathLike[str], *, column: str = "article", id_column: str | None = None
) -> Iterator[tuple[str, str]]:
    """Reads articles from a table, in flat memory.

    Args:
        path: A file whose name ends in .jsonl, .ndjson, .csv, .tsv or .parquet; text is UTF-8, and a
            CSV or TSV file names its columns in the first line.
        column: The column that holds the article.
        id_column: The column that names the article; without one it is the number of the row, from 1.

    Returns:
        An iterator over the id and the text of each article. An error in a row is raised when that
        row is reached.

    Raises:
        SourceError: The file or its kind cannot be read, or a column is missing; the message names
            file, line and field.
        MissingExtraError: Parquet without pyarrow.
    """
    names = [column] if id_column is None else [column, id_column]
    return _articles(Path(path), read_records(path, names=names), column, id_column)


def read_records(path: str | os.PathLike[str], *, names: Sequence[str] = ()) -> Iterator[Row]:
    """Reads the rows of a table, in flat memory.

    Args:
        path: A file as for `read_rows`.
        names: Columns that are wanted: CSV, TSV and Parquet have to have them, and of Parquet only
            they are read; none stands for all.

    Returns:
        An iterator over the place of each row ("line 3" or "row 3") and its fields.

    Raises:
        SourceError: As `read_rows`.
        MissingExtraError: Parquet without pyarrow.
    """
    path = Path(path)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise SourceError(f"{path} is no table; allowed: {', '.join(_READERS)}")
    if not path.is_file():
        raise SourceError(f"cannot read {path}: {'a directory' if path.is_dir() else 'no such file'}")
    return _records(path, reader, names)


def _records(path: Path, reader: Reader, names: Sequence[str]) -> Iterator[Row]:
    try:
        yield from reader(path, names)
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror or error}") from None


def _articles(path: Path, rows: Iterator[Row], column: str, id_column: str | None) -> Iterator[tuple[str, str]]:
    for number, (where, row) in enumerate(rows, 1):
        text = _field(path, where, row, column)
        if not isinstance(text, str):
            kind = "empty (null)" if text is None else f"of type {type(text).__name__}"
            raise SourceError(f"{path}, {where}: field {column!r} is {kind}; allowed: text")
        name = number if id_column is None else _field(path, where, row, id_column)
        if name is None:
            raise SourceError(f"{path}, {where}: field {id_column!r} is empty (null)")
        yield str(name), text


def _field(path: Path, where: str, row: dict[str, Any], name: str) -> Any:
    if name not in row:
        raise SourceError(f"{path}, {where}: no field {name!r}; there are: {_listed(list(row))}")
    return row[name]


def _lines(path: Path) -> Iterator[str]:
    """The lines of a UTF-8 file, decoded one by one so that an error can name its line."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                byte = f"byte {line[error.start]:#04x} at offset {error.start} of the line"
                raise SourceError(f"{path}, line {number}: not utf-8: {byte}") from None


def _jsonl(path: Path, names: Sequence[str]) -> Iterator[Row]:
    for number, line in enumerate(_lines(path), 1):
        if not line.strip():
            continue
        where = f"line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise SourceError(f"{path}, {where}: not JSON: {error}") from None
        if not isinstance(row, dict):
            raise SourceError(f"{path}, {where}: a {type(row).__name__}; allowed: an object")
        yield where, row


def _delimited(delimiter: str) -> Reader:
    def read(path: Path, names: Sequence[str]) -> Iterator[Row]:
        csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
        table = csv.reader(_lines(path), delimiter=delimiter, strict=True)
        try:
            header = next(table, None)
            if header is None:
                raise SourceError(f"{path} is empty; its first line has to name the columns")
            _check_columns(path, header, names)
            for row in table:
                where = f"line {table.line_num}"
                if row and len(row) != len(header):
                    raise SourceError(f"{path}, {where}: {len(row)} fields under {len(header)} columns")
                if row:
                    yield where, dict(zip(header, row, strict=True))
        except csv.Error as error:
            raise SourceError(f"{path}, line {table.line_num}: {error}") from None

    return read


def _parquet(path: Path, names: Sequence[str]) -> Iterator[Row]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("reading Parquet needs pyarrow: pip install pyarrow") from error
    try:
        # With these two a row group is read bit by bit, however large it is.
        with parquet.ParquetFile(path, pre_buffer=False, buffer_size=1 << 20) as table:
            _check_columns(path, table.schema_arrow.names, names)
            number = 0
            for batch in table.iter_batches(batch_size=256, columns=list(dict.fromkeys(names)) or None):
                for row in batch.to_pylist():
                    number += 1
                    yield f"row {number}", row
    except pyarrow.ArrowException as error:
        raise SourceError(f"{path} is no Parquet file: {str(error).splitlines()[0]}") from None


def _check_columns(path: Path, columns: Sequence[str], names: Sequence[str]) -> None:
    for name in names:
        if name not in columns:
            raise SourceError(f"{path} has no column {name!r}; there are: {_listed(columns)}")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


Reader = Callable[[Path, Sequence[str]], Iterator[Row]]

_READERS: dict[str, Reader] = {
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".csv": _delimited(","),
    ".tsv": _delimited("\t"),
    ".parquet": _parquet,
}

# What the name of a table ends in.
ROW_SUFFIXES = frozenset(_READERS)
