"""RSS and Atom, over feedparser: the extra `standfirst[feeds]`."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from summarizer.article import Article
from summarizer.errors import SourceError, needs_packages
from summarizer.readers.news.markup import paragraphs

_DEEPEST = 5000  # feedparser takes quadratic time on more
_TAGS = re.compile(rb"<(/?)[A-Za-z](?:[^<>]*[^<>/])?>")
_TRAILER = re.compile(r"\n+The post [^\n]{1,300} appeared first on [^\n]{1,80}$")  # of WordPress
_MARKUP = ("text/html", "application/xhtml+xml")
_SHORTEST_NAME = 5  # letters of an author in small letters; what is shorter feedparser has left of an address


def read_feed(data: bytes, *, source: str) -> Iterator[tuple[str, Article | SourceError]]:
    """Reads the entries of a feed.

    Args:
        data: The feed.
        source: Address or path that it came from.

    Returns:
        An iterator over the id of each entry, its number where it has none, and its article: the whole content where
        the feed holds it, else the summary. An entry without text is given as the error.

    Raises:
        SourceError: It is no feed.
        MissingExtraError: `standfirst[feeds]` is not installed.
    """
    with needs_packages("reading feeds needs feedparser: pip install 'standfirst[feeds]'"):
        import feedparser
    # As a stream: what is a text or bytes may be taken for an address. Only words come out, so nothing is sanitized.
    if _depth(data) > _DEEPEST:
        raise SourceError(f"{source} is no feed: its elements are nested more than {_DEEPEST:,} deep")
    try:
        found = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    except (ValueError, RecursionError) as error:  # from half a character, or a name space with a space, among others
        raise SourceError(f"{source} cannot be read as a feed: {error}") from None
    if not found.get("version"):
        raise SourceError(f"{source} is no feed; allowed: RSS or Atom")
    return (_entry(entry, number, source) for number, entry in enumerate(found.entries, 1))


def _depth(data: bytes) -> int:
    """How deep elements are nested at most, or how many are never closed; what CDATA holds is no element."""
    depth = deepest = 0
    first, *others = data.split(b"<![CDATA[")
    for closing in _TAGS.findall(b"".join([first, *(part.partition(b"]]>")[2] for part in others)])):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest


def _entry(entry: Any, number: int, source: str) -> tuple[str, Article | SourceError]:
    given = next((text for text in (entry.get("id"), entry.get("link")) if text), None)
    texts = [_text(part) for part in (*entry.get("content", ()), entry.get("summary_detail", {}))]
    text = next(filter(None, texts), None)
    name, link = given or str(number), entry.get("link") or ""  # feedparser takes an id for a link, too
    if text is None:
        return name, SourceError(f"{source}, entry {name}: no text")
    article = Article(
        _TRAILER.sub("", text),
        headline=paragraphs(entry.get("title", "")).replace("\n", " ") or None,
        byline=_byline(entry),
        source=link if link.startswith(("http://", "https://")) else f"{source}:{name}",
        date=_date(entry.get("published_parsed") or entry.get("updated_parsed")),
        id=given,
    )
    return name, article


def _byline(entry: Any) -> str | None:
    """All authors of an entry, a semicolon between two; the last one's line where feedparser names no other."""
    names = [" ".join((one.get("name") or "").split()) for one in entry.get("authors", ())]
    names = [name.partition("(")[2] if "(" in name and ")" not in name else name for name in names]  # a (Ada Bolt
    names = [name for name in names if not (len(name) < _SHORTEST_NAME and name.islower())]  # the end of an address
    line = " ".join(entry.get("author", "").split())
    return ("; ".join(dict.fromkeys(filter(None, names))) if len(entry.get("authors", ())) > 1 else line) or None


def _text(part: Any) -> str:
    value: str = part.get("value", "")
    if part.get("type") in _MARKUP:
        return paragraphs(value)
    return "\n".join(filter(None, map(str.strip, value.split("\n"))))


def _date(moment: Any) -> str | None:
    """What feedparser made of a date: year to second in UTC."""
    try:
        if not moment:
            return None
        year, month, day, hour, minute, second = moment[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).isoformat()
    except ValueError:
        return None
