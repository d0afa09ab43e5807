"""What a web page says of itself in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_ARTICLE = LatePattern(r"(?:Article|Posting|Report)$")  # types of https://schema.org


def linked_articles(page: HtmlElement) -> Iterator[dict[str, Any]]:
    """The articles that the page is, in JSON-LD: not the entries of a live blog."""
    for script in page.xpath("//script[@type='application/ld+json']"):
        try:
            objects: list[Any] = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while objects:
            one = objects.pop()
            objects += reversed(one) if isinstance(one, list) else ()
            if isinstance(one, dict):
                objects.append(one.get("@graph"))
                if is_of(one, _ARTICLE):
                    yield one


def is_of(one: dict[str, Any], types: LatePattern) -> bool:
    """Whether an object is of a type that a pattern finds."""
    kinds = one.get("@type")
    return any(isinstance(kind, str) and types.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))
