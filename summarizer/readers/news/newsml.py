"""NewsML-G2, the IPTC's news in XML: a `newsItem`, or the items of a `newsMessage`.

The elements are those of https://iptc.org/std/NewsML-G2/guidelines/: headline, by and dates in `itemMeta` and
`contentMeta`, the body as NITF or XHTML in `inlineXML`, or as plain text in `inlineData`.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from summarizer.article import Article
from summarizer.errors import SourceError
from summarizer.readers.columns import iso_date
from summarizer.readers.news.markup import paragraphs, without_headline

_G2 = "{http://iptc.org/std/nar/2006-10-01/}"
_DATES = tuple(
    "contentMeta/contentModified itemMeta/versionCreated contentMeta/contentCreated itemMeta/firstCreated".split()
)
_BODY = ("body.content", "body")  # of NITF, of XHTML


class _NoDoctype(TreeBuilder):
    """Builds a tree of what declares no entities: news items have no document type, attacks by entities have."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise SourceError("it has a document type declaration, which is not allowed")


def read_newsml(data: bytes, *, source: str) -> Iterator[tuple[str, Article | SourceError]]:
    """Reads the news items of a document.

    Args:
        data: The document.
        source: Address or path that it came from.

    Returns:
        An iterator over the id of each item and its article. An item without a body of text is given as the error.

    Raises:
        SourceError: It is not XML, has a document type declaration, or holds no news item.
    """
    try:
        parser = XMLParser(target=_NoDoctype())
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise SourceError(f"{source} is not XML that can be read: {error}") from None
    items = list(root.iter(f"{_G2}newsItem"))
    if not items:
        raise SourceError(f"{source} holds no newsItem of NewsML-G2")
    return (_item(item, number, source) for number, item in enumerate(items, 1))


def _item(item: Element, number: int, source: str) -> tuple[str, Article | SourceError]:
    given = item.get("guid") or None
    name = given or str(number)
    try:
        text = next(filter(None, _bodies(item)), None)
    except RecursionError:
        return name, SourceError(f"{source}, item {name}: its elements are nested too deeply")
    if text is None:
        return name, SourceError(f"{source}, item {name}: no body of text")
    headline = _line(item, "contentMeta/headline") or _inside(item, "hl1") or _line(item, "itemMeta/title")
    byline = _line(item, "contentMeta/by") or _inside(item, "byline") or _line(item, "contentMeta/creator/name")
    date = next(filter(None, (iso_date(_line(item, path)) for path in _DATES)), None)
    text = without_headline(headline, text)
    return name, Article(text, headline=headline, byline=byline, source=f"{source}:{name}", date=date, id=given)


def _bodies(item: Element) -> Iterator[str]:
    for inline in item.iter(f"{_G2}inlineXML"):
        for name in _BODY:
            body = _first(inline, name)
            if body is not None:
                yield paragraphs(ElementTree.tostring(body, encoding="unicode"))
    for inline in item.iter(f"{_G2}inlineData"):
        if inline.get("contenttype", "text/plain").startswith("text/plain") and inline.get("encoding") is None:
            yield (inline.text or "").strip()


def _line(item: Element, path: str) -> str | None:
    return _words(item.find("/".join(f"{_G2}{step}" for step in path.split("/"))))


def _inside(item: Element, name: str) -> str | None:
    """The line of an element of the inlined document."""
    return _words(_first(item, name))


def _words(element: Element | None) -> str | None:
    """All words of an element on one line."""
    return None if element is None else " ".join("".join(element.itertext()).split()) or None


def _first(inside: Element, name: str) -> Element | None:
    """The first element of a name, whatever its namespace."""
    return next((element for element in inside.iter() if _local(element) == name), None)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
