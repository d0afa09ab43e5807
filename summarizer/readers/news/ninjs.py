"""ninjs, the IPTC's news in JSON: versions 1 to 3.

The fields are those of https://www.iptc.org/std/ninjs/userguide/: `body_text`, `body_xhtml` and `headline` in version
1, `bodies` and `headlines`, lists with a role and a type, since 2; capitals differ between 2 and 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from summarizer.article import Article
from summarizer.errors import SourceError
from summarizer.readers.columns import iso_date
from summarizer.readers.news.markup import paragraphs, without_headline

# What marks its paragraphs comes before plain text, which often lost them.
_BODIES = ("body_xhtml", "body_html", "body_nitf", "body_text")
_DATES = ("versioncreated", "firstcreated", "contentcreated")


def is_ninjs(fields: Mapping[str, Any]) -> bool:
    """Whether a JSON object is a news item: a `uri`, and a body or what kind of item it is."""
    names = {name.lower() for name in fields}
    return "uri" in names and not names.isdisjoint(("bodies", "headlines", "versioncreated", *_BODIES))


def ninjs_article(fields: Mapping[str, Any], source: str) -> Article:
    """The article of a news item.

    Args:
        fields: The item.
        source: Where it stands.

    Raises:
        SourceError: It holds no body of text.
    """
    item = {name.lower(): value for name, value in fields.items()}
    text = next(filter(None, _bodies(item)), None)
    if text is None:
        kind = item.get("type")
        raise SourceError(f"the ninjs item has no body of text{f': it is of type {kind}' if kind else ''}")
    headline = _main(item.get("headlines")) or _line(item.get("headline")) or _line(item.get("title"))
    return Article(
        without_headline(headline, text),
        headline=headline,
        byline=_line(item.get("byline")) or _line(item.get("by")),
        source=source,
        date=next(filter(None, (iso_date(item.get(name)) for name in _DATES)), None),
        id=ninjs_id(fields),
    )


def ninjs_id(fields: Mapping[str, Any]) -> str | None:
    """What the sender of a news item calls it."""
    return next((_line(value) for name, value in fields.items() if name.lower() == "uri"), None)


def _bodies(item: Mapping[str, Any]) -> Iterator[str]:
    """The texts of the bodies, marked-up ones first."""
    bodies = _objects(item.get("bodies"))
    for marked in (True, False):
        for body in bodies:
            kind = str(body.get("contenttype") or body.get("role") or "").lower()
            if isinstance(body.get("value"), str) and any(mark in kind for mark in ("html", "xml")) is marked:
                yield paragraphs(body["value"]) if marked else body["value"].strip()
    for name in _BODIES:
        if isinstance(item.get(name), str):
            yield item[name].strip() if name == "body_text" else paragraphs(item[name])


def _main(headlines: object) -> str | None:
    """The headline whose role is the main one, else the first."""
    ranked = sorted(_objects(headlines), key=lambda one: one.get("role") != "main")
    return next(filter(None, (_line(one.get("value")) for one in ranked)), None)


def _objects(values: object) -> list[dict[str, Any]]:
    listed = values if isinstance(values, list) else []
    return [{name.lower(): value for name, value in one.items()} for one in listed if isinstance(one, dict)]


def _line(value: object) -> str | None:
    return paragraphs(value).replace("\n", " ") or None if isinstance(value, str) else None
