"""Every kind of file as one stream of articles: texts, pages, tables, feeds, news items, and folders of them."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import tee
from pathlib import Path

from summarizer.article import Article
from summarizer.errors import SourceError, check_kind, reason_of
from summarizer.readers.columns import Columns
from summarizer.readers.contents import Entry, choice, entries_of_table, entries_of_xml
from summarizer.readers.files import PAGE_SUFFIXES, file_bytes, read_file
from summarizer.readers.rows import as_path, is_table, table_records
from summarizer.results import Failure
from summarizer.results.attempts import settled
from summarizer.results.failure import check_on_error

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})
XML_SUFFIXES = frozenset({".xml", ".rss", ".atom"})
_NAMED = 5  # files passed over that a warning names


def read_entries(
    path: str | os.PathLike[str], *, columns: Columns | None = None, encoding: str = "utf-8"
) -> Iterator[Entry]:
    """Reads the articles of a file or a folder, in order.

    Args:
        path: A table (see `read_records`); a feed or NewsML-G2 in .xml, .rss or .atom; ninjs in .json or .jsonl; a
            text or a page; a file of another name, which is known by its beginning, as standard input is; or a folder,
            in which all these are read but files of other names, of which a `UserWarning` says which, also in its
            folders but not behind links to folders.
        columns: The columns of tables.
        encoding: Encoding of texts, of tables but Parquet, and of pages that are not UTF-8, whatever they declare; a
            byte order mark goes before it.

    Returns:
        An iterator over the articles; one that cannot be read is given as the error, and the next one follows.

    Raises:
        SourceError: The file cannot be read at all, or no further.
        MissingExtraError: An optional package is needed and not installed.
    """
    check_kind("columns", columns, Columns)
    path, columns = as_path(path), columns or Columns()
    if os.path.isdir(path):  # also where it may not be looked at: reading it says why
        return _folder(path, columns, encoding)
    if is_table(path):
        return entries_of_table(str(path), table_records(path, choice(columns), encoding), columns)
    suffix = path.suffix.lower()
    if suffix in XML_SUFFIXES:
        return entries_of_xml(file_bytes(path), str(path))
    if suffix in PAGE_SUFFIXES | TEXT_SUFFIXES:
        return iter([Entry(str(path), str(path), read_file(path, encoding=encoding))])
    from summarizer.readers.streams import read_stream_entries  # Late: most names say what they are.

    return read_stream_entries(BytesIO(file_bytes(path)), str(path), columns=columns, encoding=encoding)


def read_articles(
    path: str | os.PathLike[str], *, columns: Columns | None = None, encoding: str = "utf-8", on_error: str = "raise"
) -> Iterator[Article | Failure]:
    """Reads the articles of a file or a folder with what is known of them: headline, date, id, source.

    Args:
        path: As in `read_entries`.
        columns: The columns of tables.
        encoding: As in `read_entries`.
        on_error: What an article that cannot be read does: "raise" raises, which ends the iterator, "skip" leaves it
            out, "return" puts a `Failure` in its place, which `Summarizer.iter_summaries` hands through.

    Raises:
        OptionError: `on_error` is unknown.
        SourceError: The file cannot be read at all, or no further; under "raise", an article cannot be read.
        MissingExtraError: An optional package is needed and not installed.
    """
    check_on_error(on_error)
    entries, same = tee(read_entries(path, columns=columns, encoding=encoding))
    return settled(entries, (entry.article for entry in same), on_error=on_error)


def is_read(path: str | os.PathLike[str], source: str | os.PathLike[str]) -> bool:
    """Whether a path is a file that is to be read, or lies in a folder that is: what is written there would be lost."""
    with suppress(OSError, ValueError):  # one is not there, or is no path
        if os.path.samefile(path, source):
            return True
    inner, outer = os.path.realpath(path), os.path.realpath(source)
    return inner == outer or (os.path.isdir(outer) and Path(inner).is_relative_to(outer))


def _folder(folder: Path, columns: Columns, encoding: str) -> Iterator[Entry]:
    """The articles of all files below a folder, in the order of their paths; hidden and other files are passed over."""
    read: list[tuple[Path, OSError | None]] = []
    others: list[Path] = []
    for path, error in sorted(_below(folder), key=lambda found: found[0]):
        if error or is_table(path) or path.suffix.lower() in PAGE_SUFFIXES | TEXT_SUFFIXES | XML_SUFFIXES:
            read.append((path, error))
        else:
            others.append(path.relative_to(folder))
    if others:
        _tell_passed_over(folder, others)
    for path, error in read:
        try:
            if error:
                raise SourceError(f"cannot read {path}: {reason_of(error, named=True)}")
            yield from read_entries(path, columns=columns, encoding=encoding)
        except SourceError as failed:
            yield Entry(str(path), str(path), failed)
    if not read:
        raise SourceError(f"the folder {folder} holds no texts, pages, tables or feeds")


def _tell_passed_over(folder: Path, paths: list[Path]) -> None:
    names = ", ".join(map(str, paths[:_NAMED])) + ", …" * (len(paths) > _NAMED)
    warnings.warn(
        f"{folder}: {len(paths)} passed over, for their names end as those of no text, page, table or feed: {names}",
        stacklevel=3,
    )


def _below(folder: Path) -> Iterator[tuple[Path, OSError | None]]:
    """All files below a folder that are not hidden, and the folders that cannot be read, with the reason."""
    errors: list[OSError] = []
    found = [Path(place, name) for place, _, names in os.walk(folder, onerror=errors.append) for name in names]
    # A link to nothing is told, a pipe or a socket would be waited for.
    files = ((path, None) for path in found if path.is_file() or not path.exists())
    unread = ((Path(error.filename), error) for error in errors)
    for path, reason in (*files, *unread):
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path, reason
