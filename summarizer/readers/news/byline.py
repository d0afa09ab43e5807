"""Who wrote the article of a web page, and with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.languages import ENGLISH
from summarizer.readers.news.linked import is_of, linked_articles
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_LONGEST_BYLINE = 120  # characters of a line with the names of its authors
_LINKS = "//a[contains(concat(' ', @rel, ' '), ' author ')]"
_ORGANIZATION = LatePattern("Organization$")
_OFFICE = LatePattern(rf"(?:[\w'’&/-]+ )*(?:{'|'.join(ENGLISH.page.writers)})s?", re.IGNORECASE)  # Chief Reporter


def page_byline(page: HtmlElement, found: str | None, site: str | None) -> str | None:
    """The authors of a page, a semicolon between two, without what they are there.

    Args:
        page: The page.
        found: Those that the reader of pages took.
        site: The name of its site, which is no author beside others.
    """
    names = found.split("; ") if found else []
    names = [name for name in names if not _OFFICE.fullmatch(name)] or names
    if len(names) == 1:
        names = _beside(page, names[0]) or names
    told = [*names, *(name for name in _agencies(page) if name != site)]
    return "; ".join(dict.fromkeys(told)) or None


def _beside(page: HtmlElement, name: str) -> list[str]:
    """The authors whose links stand in one element with that of another."""
    for link in page.xpath(_LINKS):
        if _line(link) == name:
            around = link.getparent()
            told = [text for one in around.xpath(f".{_LINKS}") if (text := _line(one))]
            return told if len(_line(around)) <= _LONGEST_BYLINE else []
    return []


def _agencies(page: HtmlElement) -> Iterator[str]:
    """Organizations among the authors that JSON-LD gives of the first article, but the one that publishes it."""
    for article in islice(linked_articles(page), 1):
        publisher = article.get("publisher")
        own = publisher.get("name") if isinstance(publisher, dict) else None
        authors = article.get("author")
        for one in authors if isinstance(authors, list) else [authors]:
            if (
                isinstance(one, dict)
                and is_of(one, _ORGANIZATION)
                and isinstance(one.get("name"), str)
                and one["name"] != own
            ):
                yield " ".join(one["name"].split())


def _line(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
