"""One article from a text or HTML file, from standard input or from the web."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, cast

from summarizer.article import Article
from summarizer.errors import SourceError, reason_of
from summarizer.readers.charsets import charset_of, decode_text
from summarizer.readers.rows import as_path, is_table

STANDARD_INPUT = "standard input"
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})


def read_file(path: str | os.PathLike[str], *, encoding: str = "utf-8") -> Article:
    """Reads one article from a text file, or from a page whose name ends in .html, .htm or .xhtml.

    Of a file whose name ends in .md the text has no marks of Markdown; front matter tells headline, byline and date.

    Args:
        path: The file.
        encoding: Encoding of text, and of a page that is not UTF-8, whatever it declares. A byte order mark (UTF-8,
            UTF-16, UTF-32) goes before it.

    Raises:
        SourceError: There is no such file, it may not be read, it is not text in this encoding, it is
            a table, or the page holds no article.
        MissingExtraError: A page, and `standfirst[html]` is not installed.
    """
    path = as_path(path)
    suffix = path.suffix.lower()
    if is_table(path):
        raise SourceError(f"{path} is a table of articles; read it with read_rows")
    data = file_bytes(path)
    if suffix in PAGE_SUFFIXES:
        # Late, as what reads Markdown: whoever reads a text needs neither.
        from summarizer.readers.html import read_page

        return read_page(data, source=str(path), encoding=encoding)
    text = decode_text(data, encoding=encoding, name=str(path))
    if suffix == ".md":
        from summarizer.readers.news.markdown import read_markdown

        return read_markdown(text, source=str(path))
    return Article(text, source=str(path))


def file_bytes(path: Path) -> bytes:
    """The content of a file.

    Raises:
        SourceError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot read {path}: {reason_of(error, named=True)}") from None


def read_stdin(*, encoding: str = "utf-8") -> Article:
    """Reads one article, plain text, from standard input to its end.

    Raises:
        SourceError: It is closed, or not text in this encoding.
    """
    return Article(decode_text(standard_input().read(), encoding=encoding, name=STANDARD_INPUT))


def standard_input() -> BinaryIO:
    """The bytes of standard input.

    Raises:
        SourceError: It is closed, as a job scheduler may start a process.
    """
    if (buffer := getattr(sys.stdin, "buffer", None)) is None:
        raise SourceError("standard input is closed; allowed: text, or bytes by a pipe or <")
    return cast(BinaryIO, buffer)


def fetch(
    url: str,
    *,
    encoding: str = "utf-8",
    allow_private: bool = False,
    max_bytes: int = 5_000_000,
    timeout: float = 10.0,
) -> Article:
    """Fetches one article, HTML or plain text, from the web.

    Every address, also each that a redirect leads to, has to be http or https without a password, and
    its host a public one; the connection goes to the very address that was checked. The proxies of
    the environment are not used.

    Args:
        url: The address.
        encoding: Encoding of a text whose answer declares none, and of a page that is not UTF-8, whatever is declared.
        allow_private: Whether private, loopback and other addresses that are not public are allowed.
        max_bytes: Most bytes of the answer, as sent and unpacked; 1 or more.
        timeout: Most seconds for everything together; above 0 and up to a day.

    Raises:
        BlockedAddressError: The address, or one that it leads to, may not be fetched.
        SourceError: There is no answer, not in time, too long, no text, or no article in it; or Python does not know
            the encoding.
        OptionError: A limit is out of its range, or `allow_private` is neither True nor False.
        MissingExtraError: `standfirst[html]` is not installed.
    """
    # httpx2 and ssl cost 150 ms to import: whoever reads a file does not pay for them.
    from summarizer.readers.html import read_page
    from summarizer.readers.web import download

    answer = download(url, allow_private=allow_private, max_bytes=max_bytes, timeout=timeout)
    if answer.html:
        return read_page(answer.data, source=answer.url, charset=answer.charset, encoding=encoding)
    text = decode_text(answer.data, encoding=charset_of(answer.charset) or encoding, name=answer.url)
    return Article(text, source=answer.url)
