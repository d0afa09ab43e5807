"""Articles of what has no name that says what it is: standard input, an answer from the web."""

from __future__ import annotations

import codecs
import csv
import re
import zlib
from collections.abc import Iterator
from contextlib import nullcontext
from io import BufferedReader, BytesIO
from itertools import chain
from typing import Any, BinaryIO, cast

from summarizer.article import Article
from summarizer.errors import SourceError, reason_of
from summarizer.readers.charsets import (
    charset_of,
    check_encoding,
    decode_text,
    is_wide,
    utf8,
    utf8_xml,
)
from summarizer.readers.columns import Columns, guess_column
from summarizer.readers.contents import Entry, choice, entries_of_table, entries_of_xml
from summarizer.readers.files import STANDARD_INPUT, standard_input
from summarizer.readers.html import read_page
from summarizer.readers.rows import stream_records
from summarizer.readers.tables import Table, csv_delimiter, reader_of

_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*[{\]]|\{\s*[\"}])")
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|(?:[\w-]+:)?RDF|newsItem|newsMessage)\b")
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", re.I)

_GZIP, _PARQUET = b"\x1f\x8b", b"PAR1"
_NAME = re.compile(r"\S+(?: \S+){0,4}")  # of a column: up to five words


def read_stdin_entries(*, columns: Columns | None = None, encoding: str = "utf-8") -> Iterator[Entry]:
    """Reads standard input: a table, a feed, news items, a page, or else one text, also packed by gzip.

    JSON lines, CSV and TSV are read as they come, in flat memory. CSV and TSV are known by a first line that names
    columns, that of the article among them.

    Args:
        columns: The columns of tables.
        encoding: Encoding of text that says none.

    Raises:
        SourceError: It cannot be read.
        MissingExtraError: An optional package is needed and not installed.
    """
    return read_stream_entries(standard_input(), STANDARD_INPUT, columns=columns, encoding=encoding)


def read_stream_entries(stream: BinaryIO, name: str, *, columns: Columns | None, encoding: str) -> Iterator[Entry]:
    """Reads an open file as standard input is read.

    Args:
        stream: The file.
        name: What errors and entries call it.
        columns: The columns of tables.
        encoding: Encoding of text that says none.

    Raises:
        SourceError: It cannot be read.
        MissingExtraError: As in `read_stdin_entries`.
    """
    check_encoding(encoding)
    try:
        return _entries(_unpacked(stream), name, columns or Columns(), encoding)
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"cannot read {name}: {reason_of(error, named=True)}") from None


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """What is packed by gzip, unpacked as it is read; once, for an archive may hold itself."""
    buffered = stream if isinstance(stream, BufferedReader) else BufferedReader(cast(Any, stream))
    if buffered.peek(2)[:2] != _GZIP:
        return cast(BinaryIO, buffered)
    import gzip  # late: few streams are packed

    return cast(BinaryIO, gzip.open(buffered))


def _entries(stream: BinaryIO, name: str, columns: Columns, encoding: str) -> Iterator[Entry]:
    lines = [stream.readline()]
    head = lines[0][:4]
    if head != _PARQUET and (utf8(head) != head or is_wide(encoding)):  # a line of UTF-16 ends elsewhere
        data = lines[0] + stream.read()
        marked_up = _XML.match(data) or _HTML.match(data)  # says itself what it is in
        stream = BytesIO(data if marked_up else utf8(data, encoding))
        lines = [stream.readline()]
    if head == _PARQUET:
        data = b"".join([*lines, stream.read()])
        table = Table(name, lambda: nullcontext([data]))
        return entries_of_table(name, stream_records(table, reader_of(".parquet"), choice(columns)), columns)
    while lines[-1] and not lines[-1].strip():
        lines.append(stream.readline())
    first = lines[-1]
    kind = ".jsonl" if _JSON.match(first) and _whole(first) else _delimited(first, columns, encoding)
    if kind is not None:
        table = Table(name, lambda: nullcontext(chain(lines, stream)), encoding=encoding)
        return entries_of_table(table.name, stream_records(table, reader_of(kind), choice(columns)), columns)
    return read_bytes_entries(b"".join([*lines, stream.read()]), name, columns=columns, encoding=encoding)


def read_bytes_entries(
    data: bytes, name: str, *, columns: Columns | None = None, encoding: str = "utf-8", charset: str | None = None
) -> Iterator[Entry]:
    """Reads what says by its beginning what it is: JSON, a feed, news items, a page, or else one text.

    Args:
        data: The bytes.
        name: What errors and entries call them: a path or an address.
        columns: The columns of JSON.
        encoding: Encoding of text that says none.
        charset: What the header of an answer calls the encoding, which goes before what the document says.

    Raises:
        SourceError: It cannot be read.
    """
    columns, charset, data = columns or Columns(), charset_of(charset), utf8(data)
    if _JSON.match(data):
        table = Table(name, lambda: BytesIO(data), encoding=encoding)
        return entries_of_table(name, stream_records(table, reader_of(".json"), choice(columns)), columns)
    if _XML.match(data):
        return entries_of_xml(utf8_xml(data, charset), name)
    source = None if name == STANDARD_INPUT else name
    if _HTML.match(data):
        article = read_page(data, source=source, charset=charset, encoding=encoding)
    else:
        article = Article(decode_text(data, encoding=charset or encoding, name=name), source=source)
    return iter([Entry(name, name, article)])


def fetch_entries(
    url: str, *, columns: Columns | None = None, encoding: str = "utf-8", allow_private: bool = False
) -> Iterator[Entry]:
    """Fetches a page, a text, a feed or news items from the web, within the limits of `fetch`.

    Args:
        url: The address.
        columns: The columns of JSON.
        encoding: Encoding of text whose answer names none.
        allow_private: As in `fetch`.

    Raises:
        BlockedAddressError: As in `fetch`.
        SourceError: As in `fetch`.
        MissingExtraError: An optional package is needed and not installed.
    """
    # httpx2 and ssl cost 150 ms to import: whoever reads a file does not pay for them.
    from summarizer.readers.web import NEWS, PAGES, download

    answer = download(url, kinds=PAGES + NEWS, allow_private=allow_private)
    if answer.html:
        article = read_page(answer.data, source=answer.url, charset=answer.charset, encoding=encoding)
        return iter([Entry(url, url, article)])
    return read_bytes_entries(answer.data, answer.url, columns=columns, encoding=encoding, charset=answer.charset)


def _whole(line: bytes) -> bool:
    """Whether a line is a JSON object by itself, or nearly: it ends as one does."""
    return line.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and line.rstrip().endswith(b"}")


def _delimited(line: bytes, columns: Columns, encoding: str) -> str | None:
    """The kind of table, ".csv" or ".tsv", whose columns a line names; None where it does not look so.

    In a text a comma or a semicolon has a space behind it, which no name begins with.
    """
    try:
        text = line.decode("utf-8-sig" if line.startswith(codecs.BOM_UTF8) else encoding).rstrip("\r\n")
    except UnicodeDecodeError:
        return None
    for kind, delimiter in ((".tsv", "\t"), (".csv", csv_delimiter(text))):
        try:
            names = next(csv.reader([text], delimiter=delimiter, strict=True), [])
        except csv.Error:
            continue
        if columns.article is None:
            found = len(names) > 1 and guess_column("article", names) is not None
        else:
            found = columns.article in names
        if found and all(_NAME.fullmatch(name) for name in names):
            return kind
    return None
