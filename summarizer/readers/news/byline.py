"""Who wrote the article of a web page, and with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.languages import ENGLISH
from summarizer.readers.news.linked import is_of, linked_articles
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

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
            return [text for one in link.getparent().xpath(f".{_LINKS}") if (text := _line(one))]
    return []


def _agencies(page: HtmlElement) -> Iterator[str]:
    """Organizations among the authors that JSON-LD gives."""
    for article in linked_articles(page):
        authors = article.get("author")
        for one in authors if isinstance(authors, list) else [authors]:
            if isinstance(one, dict) and is_of(one, _ORGANIZATION) and isinstance(one.get("name"), str):
                yield " ".join(one["name"].split())


def _line(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
