"""Articles and records out of tables: JSONL, CSV, TSV and Parquet, a row at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from summarizer.errors import SourceError
from summarizer.readers.tables import READERS, Reader, Record

# What the name of a table ends in.
ROW_SUFFIXES = frozenset(READERS)


def read_records(path: str | os.PathLike[str], *, names: Sequence[str] = ()) -> Iterator[Record]:
    """Reads the records of a table, in flat memory.

    Args:
        path: A file whose name ends in .jsonl, .ndjson, .csv, .tsv or .parquet; text is UTF-8, and a
            CSV or TSV file names its columns in the first line.
        names: Fields that every record must have. Parquet reads these columns alone, all of them
            where none is named.

    Returns:
        An iterator over where each record stands ("line 3" of text, "row 3" of Parquet) and its
        fields. An error in a record is raised when it is reached.

    Raises:
        SourceError: The file or its kind cannot be read, or a field is missing; the message names
            file, line and field.
        MissingExtraError: Parquet without pyarrow.
    """
    path = Path(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise SourceError(f"{path} is no table; allowed: {', '.join(READERS)}")
    if not path.is_file():
        raise SourceError(f"cannot read {path}: {'a directory' if path.is_dir() else 'no such file'}")
    return _records(path, reader, names)


def read_rows(
    path: str | os.PathLike[str], *, column: str = "article", id_column: str | None = None
) -> Iterator[tuple[str, str]]:
    """Reads articles from a table, in flat memory; see `read_records` for the files.

    Args:
        path: The table.
        column: The column that holds the article.
        id_column: The column that names the article; without one it is the number of the row, from 1.

    Returns:
        An iterator over the id and the text of each article. An error in a row is raised when that
        row is reached.

    Raises:
        SourceError: As `read_records`; also where an article is no text or an id is null.
        MissingExtraError: Parquet without pyarrow.
    """
    names = [column] if id_column is None else [column, id_column]
    return _articles(path, read_records(path, names=names), column, id_column)


def _records(path: Path, reader: Reader, names: Sequence[str]) -> Iterator[Record]:
    try:
        yield from reader(path, names)
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror or error}") from None


def _articles(
    path: str | os.PathLike[str], records: Iterator[Record], column: str, id_column: str | None
) -> Iterator[tuple[str, str]]:
    for number, (where, fields) in enumerate(records, 1):
        text: Any = fields[column]
        if not isinstance(text, str):
            kind = "empty (null)" if text is None else f"of type {type(text).__name__}"
            raise SourceError(f"{path}, {where}: field {column!r} is {kind}; allowed: text")
        name: Any = number if id_column is None else fields[id_column]
        if name is None:
            raise SourceError(f"{path}, {where}: field {id_column!r} is empty (null)")
        yield str(name), text
