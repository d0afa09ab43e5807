"""Every kind of file as one stream of articles: texts, pages, tables, feeds, news items, and folders of them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import tee
from pathlib import Path
from typing import Any

from summarizer.article import Article
from summarizer.errors import SourceError
from summarizer.readers.columns import Columns, guess_column
from summarizer.readers.files import PAGE_SUFFIXES, file_bytes, read_file
from summarizer.readers.html import read_html
from summarizer.readers.news import is_ninjs, ninjs_article, read_feed, read_newsml
from summarizer.readers.rows import as_path, is_table, table_records
from summarizer.readers.tables import Choice, Record
from summarizer.results import Failure
from summarizer.results.attempts import settled
from summarizer.results.failure import check_on_error

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})
XML_SUFFIXES = frozenset({".xml", ".rss", ".atom"})

_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_BEGINNING = 4096  # bytes in which the outermost element begins


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of an input, or why it cannot be read.

    Attributes:
        name: What to call it: the file, and behind a colon its id or its number there.
        where: Where it stands, as an error says it: "wire.jsonl, line 3".
        article: The article, or the error.
        fields: Columns of its row that were to be kept.
    """

    name: str
    where: str
    article: Article | SourceError
    fields: Mapping[str, Any] = field(default_factory=dict)


def read_entries(
    path: str | os.PathLike[str], *, columns: Columns | None = None, encoding: str = "utf-8"
) -> Iterator[Entry]:
    """Reads the articles of a file or a folder, in order.

    Args:
        path: A table (see `read_records`); a feed or NewsML-G2 in .xml, .rss or .atom; ninjs in .json or .jsonl; a
            text or a page; or a folder, in which all these are read, also in its folders, and other files passed over.
        columns: The columns of tables.
        encoding: Encoding of texts, and of pages that declare none.

    Returns:
        An iterator over the articles; one that cannot be read is given as the error, and the next one follows.

    Raises:
        SourceError: The file cannot be read at all, or no further.
        MissingExtraError: An optional package is needed and not installed.
    """
    path, columns = as_path(path), columns or Columns()
    if path.is_dir():
        return _folder(path, columns, encoding)
    if is_table(path):
        return entries_of_table(str(path), table_records(path, choice(columns)), columns)
    if path.suffix.lower() in XML_SUFFIXES:
        return entries_of_xml(file_bytes(path), str(path))
    return iter([Entry(str(path), str(path), read_file(path, encoding=encoding))])


def read_articles(
    path: str | os.PathLike[str], *, columns: Columns | None = None, encoding: str = "utf-8", on_error: str = "raise"
) -> Iterator[Article | Failure]:
    """Reads the articles of a file or a folder with what is known of them: headline, date, id, source.

    Args:
        path: As in `read_entries`.
        columns: The columns of tables.
        encoding: As in `read_entries`.
        on_error: What an article that cannot be read does: "raise" raises, "skip" leaves it out, "return" puts a
            `Failure` in its place.

    Raises:
        OptionError: `on_error` is unknown.
        SourceError: The file cannot be read at all, or no further; under "raise", an article cannot be read.
        MissingExtraError: An optional package is needed and not installed.
    """
    check_on_error(on_error)
    entries, same = tee(read_entries(path, columns=columns, encoding=encoding))
    return settled(entries, (entry.article for entry in same), on_error=on_error)


def choice(columns: Columns) -> Choice:
    """Which columns of a table are needed: none of those of a news item, which it knows by itself."""

    def choose(names: Sequence[str]) -> Sequence[str]:
        return names if _by_itself(columns, names) else columns.needed(names)

    return choose


def _by_itself(columns: Columns, names: Sequence[str]) -> bool:
    return columns.article is None and guess_column("article", names) is None and is_ninjs(dict.fromkeys(names))


def entries_of_table(name: str, records: Iterator[Record], columns: Columns) -> Iterator[Entry]:
    """The articles of a table's records, also of those that are news items in ninjs."""
    for number, (place, fields) in enumerate(records, 1):
        where = f"{name}, {place}"
        if isinstance(fields, SourceError):
            yield Entry(f"{name}:{number}", where, fields)
            continue
        try:
            item = _by_itself(columns, list(fields))
            source = f"{name}:{number}"
            article = ninjs_article(fields, source) if item else columns.article_of(fields, source)
        except SourceError as error:
            yield Entry(f"{name}:{number}", where, SourceError(f"{where}: {error}"))
            continue
        yield Entry(f"{name}:{article.id or number}", where, article, {} if item else columns.kept(fields))


def entries_of_xml(data: bytes, name: str) -> Iterator[Entry]:
    """What an XML document holds, by its outermost element."""
    root = _ROOT.search(data[:_BEGINNING])
    kind = root[1].decode() if root else ""
    if kind == "html":
        yield Entry(name, name, read_html(data, source=name))
        return
    read = read_newsml if kind in ("newsItem", "newsMessage") else read_feed
    for inner, article in read(data, source=name):
        yield Entry(f"{name}:{inner}", f"{name}, {inner}", article)


def _folder(folder: Path, columns: Columns, encoding: str) -> Iterator[Entry]:
    """The articles of all files below a folder, in the order of their paths; hidden and other files are passed over."""
    read = 0
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        known = is_table(path) or path.suffix.lower() in PAGE_SUFFIXES | TEXT_SUFFIXES | XML_SUFFIXES
        if hidden or not known or not path.is_file():
            continue
        read += 1
        try:
            yield from read_entries(path, columns=columns, encoding=encoding)
        except SourceError as error:
            yield Entry(str(path), str(path), error)
    if not read:
        raise SourceError(f"the folder {folder} holds no texts, pages, tables or feeds")
