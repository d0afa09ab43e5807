"""Records and articles out of tables, a row at a time: JSONL, JSON, CSV, TSV and Parquet, also packed by gzip."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any

from summarizer.errors import SourceError, reason_of, shown
from summarizer.readers.charsets import check_encoding
from summarizer.readers.columns import refused
from summarizer.readers.tables import READERS, reader_of

if TYPE_CHECKING:
    from summarizer.readers.tables import Choice, Reader, Record, Table

# What the name of a table ends in, before a .gz.
ROW_SUFFIXES = tuple(READERS)


def as_path(path: object) -> Path:
    """A path of a file or folder.

    Raises:
        SourceError: It is none, or empty: Python would take that for the current folder.
    """
    if path == "":
        raise SourceError("the path is empty; allowed: the name of a file or a folder, . for the current one")
    if isinstance(path, str | os.PathLike):
        with suppress(TypeError):  # a path of bytes
            return Path(path)
    raise SourceError(f"the path is {shown(path)}; allowed: text (str) or a Path")


def is_table(path: str | os.PathLike[str]) -> bool:
    """Whether the name of a file ends as that of a table does."""
    return _kind(Path(path)) in ROW_SUFFIXES


def table_records(path: str | os.PathLike[str], choose: Choice, encoding: str = "utf-8") -> Iterator[Record]:
    """The records of a table, those that cannot be read as the error that says why.

    Args:
        path: As in `read_records`.
        choose: Says which columns are needed of those that there are; a record of JSON may lack any.
        encoding: That of text without a byte order mark.

    Raises:
        SourceError: The file or its kind cannot be read at all, or a column is missing.
        MissingExtraError: Parquet without pyarrow.
    """
    path = as_path(path)
    kind = _kind(path)
    if kind not in READERS:
        raise SourceError(f"{path} is no table; allowed: {', '.join(ROW_SUFFIXES)}, also with .gz behind")
    if reason := _unreadable(path):
        raise SourceError(f"cannot read {path}: {reason}")
    from summarizer.readers.tables import Table  # Late, with the packers: most articles are no tables.

    return stream_records(Table.of(path, encoding), reader_of(kind), choose)


def stream_records(table: Table, reader: Reader, choose: Choice) -> Iterator[Record]:
    """The records of an open table; what the system or a damaged archive says becomes an error of ours.

    Raises:
        SourceError: It cannot be read on, or its encoding is unknown.
    """
    check_encoding(table.encoding)
    try:
        yield from reader(table, choose)
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"cannot read {table.name}: {reason_of(error, named=True)}") from None


def read_records(path: str | os.PathLike[str], *, names: Sequence[str] = ()) -> Iterator[tuple[str, dict[str, Any]]]:
    """Reads the records of a table, in flat memory but for .json.

    Args:
        path: A file whose name ends in .jsonl, .ndjson, .json (an array of objects), .csv, .tsv or .parquet; all but
            the last also packed, with .gz behind. Text is UTF-8, or what a byte order mark says, and a CSV or TSV file
            names its columns in the first line.
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

    def choose(columns: Sequence[str]) -> Sequence[str]:
        for name in names:
            if name not in columns:
                raise SourceError(f"no column {name!r}; there are: {', '.join(columns) or 'none'}")
        return names or columns

    return (_fields(path, record, choose) for record in table_records(path, choose))


def read_rows(
    path: str | os.PathLike[str], *, column: str = "article", id_column: str | None = None
) -> Iterator[tuple[str, str]]:
    """Reads the texts of articles from a table; see `read_records` for the files, `read_articles` for more.

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


def _unreadable(path: Path) -> str | None:
    """Why a path is no file that can be opened, as far as its place in the system says."""
    try:
        kind = path.stat().st_mode
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        return "no such file" if missing else reason_of(error, named=True)
    if S_ISREG(kind):
        return None
    return "a directory" if S_ISDIR(kind) else "no regular file"


def _kind(path: Path) -> str:
    """What the name ends in, a .gz left out."""
    return (path.with_suffix("") if path.suffix.lower() == ".gz" else path).suffix.lower()


def _fields(path: str | os.PathLike[str], record: Record, choose: Choice) -> tuple[str, dict[str, Any]]:
    where, fields = record
    if isinstance(fields, SourceError):
        raise fields
    try:
        choose(list(fields))
    except SourceError as error:
        raise SourceError(f"{path}, {where}: {error}") from None
    return where, fields


def _articles(
    path: str | os.PathLike[str], records: Iterator[tuple[str, dict[str, Any]]], column: str, id_column: str | None
) -> Iterator[tuple[str, str]]:
    for number, (where, fields) in enumerate(records, 1):
        text = fields[column]
        if not isinstance(text, str):
            raise SourceError(f"{path}, {where}: {refused(column, text, 'text')}")
        name = number if id_column is None else fields[id_column]
        if id_column is not None and name is None:
            raise SourceError(f"{path}, {where}: {refused(id_column, name, 'text or a number')}")
        yield str(name), text
