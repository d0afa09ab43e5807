"""The articles in what has been opened: the records of a table, an XML document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from summarizer.article import Article, is_html
from summarizer.errors import SourceError
from summarizer.readers.charsets import utf8_xml
from summarizer.readers.columns import Columns, guess_column
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from summarizer.readers.tables import Choice, Record

_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_CLOSED = LatePattern(r"</[A-Za-z][A-Za-z0-9]*\s*>")
_BEGINNING = 4096  # bytes in which the outermost element begins


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of an input, or why it cannot be read.

    Attributes:
        name: What to call it: the file, and behind a colon its id or its number there.
        where: Where it stands, as an error says it: "wire.jsonl, line 3".
        article: The article, or the error.
        fields: Columns of its row that were to be kept.
        id: What its sender calls it, where that is known of one that cannot be read.
    """

    name: str
    where: str
    article: Article | SourceError
    fields: Mapping[str, Any] = field(default_factory=dict)
    id: str | None = None


def choice(columns: Columns) -> Choice:
    """Which columns of a table are needed: none of those of a news item, which it knows by itself."""

    def choose(names: Sequence[str]) -> Sequence[str]:
        return names if _by_itself(columns, names) else columns.needed(names)

    return choose


def _by_itself(columns: Columns, names: Sequence[str]) -> bool:
    if columns.article is not None or guess_column("article", names) is not None:
        return False
    from summarizer.readers.news import is_ninjs  # Late: most articles are texts.

    return is_ninjs(dict.fromkeys(names))


def entries_of_table(name: str, records: Iterator[Record], columns: Columns) -> Iterator[Entry]:
    """The articles of a table's records, also of those that are news items in ninjs.

    Raises:
        SourceError: Behind the last one, where none has a column that was to be kept.
    """
    from summarizer.readers.news import ninjs_article, ninjs_id  # Late, as above.

    unmet, names = set(columns.keep or ()), list[str]()
    for number, (place, fields) in enumerate(records, 1):
        where = f"{name}, {place}"
        if isinstance(fields, SourceError):
            yield Entry(f"{name}:{number}", where, fields)
            continue
        item, source = _by_itself(columns, list(fields)), f"{name}:{number}"
        try:
            article = ninjs_article(fields, source) if item else _unmarked(columns.article_of(fields, source))
        except SourceError as error:
            own = ninjs_id(fields) if item else columns.id_of(fields)
            yield Entry(f"{name}:{own or number}", where, SourceError(f"{where}: {error}"), id=own)
            continue
        if not item:
            names = list(fields)
            unmet.difference_update(names)
        yield Entry(f"{name}:{article.id or number}", where, article, {} if item else columns.kept(fields))
    if unmet and names:
        raise SourceError(f"{name}: no row has a column {min(unmet)!r}; the last one has: {', '.join(names)}")


def _unmarked(article: Article) -> Article:
    """An article whose text or headline is HTML, as systems of newsrooms export it, as their words."""
    from summarizer.readers.news.markup import paragraphs, without_headline  # Late, as above.

    text, headline = article.text, article.headline
    if headline is not None and _CLOSED.search(headline):
        headline = paragraphs(headline).replace("\n", " ")
    if is_html(text):
        text = without_headline(headline, paragraphs(text))
    return replace(article, text=text, headline=headline)


def entries_of_xml(data: bytes, name: str) -> Iterator[Entry]:
    """What an XML document holds, by its outermost element."""
    data = utf8_xml(data)
    root = _ROOT.search(data[:_BEGINNING])
    kind = root[1].decode() if root else ""
    if kind == "html":
        from summarizer.readers.html import read_html  # Late, as above.

        yield Entry(name, name, read_html(data, source=name))
        return
    from summarizer.readers.news import read_feed, read_newsml  # late, with the parser of XML

    read = read_newsml if kind in ("newsItem", "newsMessage") else read_feed
    for inner, article in read(data, source=name):
        yield Entry(f"{name}:{inner}", f"{name}, {inner}", article)
