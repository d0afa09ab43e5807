"""The entries of a live blog's web page, each below its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from summarizer.languages import ENGLISH
from summarizer.readers.news.linked import is_of, linked_articles
from summarizer.readers.news.markup import paragraphs
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_FEWEST = 2  # entries
_FEWEST_WORDS = 4  # of one that is more than a stub: See more...
_FIRST_YEAR = 1990
_LIVE_BLOG = LatePattern(r"LiveBlogPosting$")  # type of https://schema.org
_LIVE = LatePattern(r"\blive\b|\bas it happened\b", re.IGNORECASE)
_CLOCK = LatePattern(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?", re.IGNORECASE)
_AGO = LatePattern(r"\d{1,2} ?[a-z]+(?: \d{1,2} ?[a-z]+)? ago$", re.IGNORECASE)
_CHANGED = LatePattern(r"(?:updated|modified|edited)(?: at| on)?:?\s*$", re.IGNORECASE)
_INLINE = frozenset("a b button em h1 h2 h3 h4 h5 h6 header i p small span strong".split())  # what a time may stand in
_TITLES = "//head//title | //h1"


def is_live(page: HtmlElement) -> bool:
    """Whether a page says that it is a live blog, in its title, its heading or in JSON-LD."""
    return any(_LIVE.search(one.text_content()) for one in page.xpath(_TITLES)) or any(_blogs(page))


def entries_in_data(page: HtmlElement) -> str | None:
    """The entries that JSON-LD holds, the newest first, by whose zone all are timed.

    None where fewer than two have a text and a time, or an article stands beside the live blog, which may be of
    another story.
    """
    if not all(is_of(one, _LIVE_BLOG) for one in linked_articles(page)):
        return None
    found = {(when, text): None for blog in _blogs(page) for when, text in _entries(blog)}
    told = sorted(found, key=lambda one: one[0].timestamp(), reverse=True)
    told = [(when.astimezone(told[0][0].tzinfo), text) for when, text in told]
    days = [(when.day, when.month) for when, _ in told]
    lines: list[str] = []
    for (when, text), before in zip(told, [(0, 0), *days], strict=False):
        if len({*days}) > 1 and (when.day, when.month) != before:
            lines.append(f"{when.day} {ENGLISH.calendar.months[when.month - 1].capitalize()}")
        lines += [f"{when:%H:%M}", text]
    return "\n\n".join(lines) if len(told) >= _FEWEST else None


def part_entries(page: HtmlElement) -> None:
    """Puts the time of each entry of a live blog above it, in a paragraph: readers of pages drop the element."""
    for time in page.xpath("//body//time"):
        told = " ".join(time.text_content().split())
        clock = _CLOCK.search(told) or _AGO.search(told)
        changed = _CHANGED.search(time.xpath("string(preceding::text()[normalize-space()][1])"))
        if clock is None or changed:
            continue
        top = time
        while (above := top.getparent()) is not None and above.tag in _INLINE:
            top = above
        stamp = time.makeelement("p")
        stamp.text = clock.group()
        top.addprevious(stamp)
        time.drop_tree()


def _blogs(page: HtmlElement) -> Iterator[dict[str, Any]]:
    return (one for one in linked_articles(page) if is_of(one, _LIVE_BLOG))


def _entries(blog: dict[str, Any]) -> Iterator[tuple[datetime, str]]:
    """When each entry of a live blog was written, and its heading and text."""
    updates = blog.get("liveBlogUpdate")
    for one in updates if isinstance(updates, list) else [updates]:
        body, date = map(one.get, ("articleBody", "datePublished")) if isinstance(one, dict) else (None, None)
        if not isinstance(one, dict) or not isinstance(body, str) or not isinstance(date, str):
            continue
        text = paragraphs(body) if "<" in body else body
        lines = [" ".join(line.split()) for line in text.splitlines()]
        heading = one.get("headline")
        above = [" ".join(heading.split())] if isinstance(heading, str) else []
        try:
            when = datetime.fromisoformat(date.strip().replace("Z", "+00:00"))
        except ValueError:
            continue
        told = sum(len(line.split()) for line in lines) >= _FEWEST_WORDS
        if told and _FIRST_YEAR <= when.year < datetime.max.year:  # else it may be no time in another zone
            yield when if when.tzinfo else when.replace(tzinfo=UTC), "\n\n".join(filter(None, [*above, *lines]))
