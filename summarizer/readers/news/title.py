"""The headline of an article's web page, among what its headings, its title and its metadata say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.readers.news.linked import linked_articles
from summarizer.readers.news.markup import paragraphs
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_METADATA = "//meta[@property='og:title' or @name='og:title' or @name='twitter:title']/@content"
_OWN = "//article//h1 | //h1[$byline and contains(normalize-space(following::*[normalize-space()][1]), $byline)]"
_BARS = LatePattern(r"\s*[|｜»]\s*|\s+(?:::|·)\s+|_(?=[^\W\d_]+$)")  # between a headline and the name of a site
_DASHES = LatePattern(r"\s+[-–—]+\s+")  # so may these be, or stand within a headline
_MOST_NAME_WORDS = 4  # The Millport Evening Courier
_LONGEST_SMALL = 3  # letters of a word without a capital in a name: Bread and Tide
_FEWEST_HEADLINE_WORDS = 3  # Court rejects appeal
_CUT = ("…", "...")  # at the end of a headline in metadata


def page_headline(page: HtmlElement, guess: str | None, site: str | None, byline: str | None) -> str | None:
    """The headline of a page: never the name of its site, which may stand behind it.

    It is the heading that shares words with what the page says of itself; else its only heading; else what JSON-LD or
    its metadata say; else a heading in its article or right above its byline; else its first heading, or its title.

    Args:
        page: The page.
        guess: What the reader of pages took for it.
        site: The name of its site.
        byline: Who wrote it.
    """
    title = " ".join(page.xpath("string(//head//title)").split())
    parts = [part for one in _BARS.split(title) for part in _DASHES.split(one)]
    names = {_name(site)} if site else set()
    beside = names.union(_name(part) for part in parts if part != max(parts, key=len))
    headings = [one for one in _lines(page.iter("h1")) if _name(one) not in beside]
    told = [one for one in _said(page, names) if _name(one) not in beside and not (one == title and _is_name(one))]
    shared = (one for one in headings if any(_shares(one, other) for other in (*told, title) if not _is_name(other)))
    only = headings if len(headings) == 1 and len(headings[0].split()) > _FEWEST_HEADLINE_WORDS else []
    own = (one for one in _lines(page.xpath(_OWN, byline=byline or "")) if one in headings)
    bare = [*headings, *(_without_site(one, names) for one in (title, guess or ""))]
    return next(iter((*shared, *only, *told, *own, *(one for one in bare if not _is_name(one)))), None)


def _lines(elements: Iterable[HtmlElement]) -> list[str]:
    """What elements say that say anything, each in a line."""
    return [text for one in elements if (text := " ".join(one.text_content().split()))]


def _said(page: HtmlElement, names: set[str]) -> Iterator[str]:
    """The headlines that JSON-LD and metadata give, without the name of the site; none that is cut."""
    for markup in (*_structured(page), *page.xpath(_METADATA)):
        line = _without_site(paragraphs(markup).replace("\n", " "), names)
        if line and not line.endswith(_CUT):
            yield line


def _structured(page: HtmlElement) -> Iterator[str]:
    """The headlines of the articles that the page is, in JSON-LD."""
    return (one["headline"] for one in linked_articles(page) if isinstance(one.get("headline"), str))


def _name(line: str) -> str:
    return line.casefold().removeprefix("the ")


def _without_site(line: str, names: set[str]) -> str:
    """A title without the name of its site: what is longest between bars, and what a known or a likely name follows."""
    line = max(_BARS.split(line), key=len)
    for dash in reversed([*_DASHES.finditer(line)]):
        above, below = line[: dash.start()], line[dash.end() :]
        small = 2 * sum(map(str.islower, above.split())) >= len(above.split())
        likely = _is_name(below) and (below.startswith("The ") or small)
        if _name(below) not in names and not (likely and len(above.split()) > _FEWEST_HEADLINE_WORDS):
            break
        line = above
    return line


def _is_name(line: str) -> bool:
    """Whether a line may be the name of a site: few words, all with a capital but those between them."""
    words = [word for word in line.split() if len(word) > _LONGEST_SMALL or not word.islower()]
    return len(words) <= _MOST_NAME_WORDS and all(word[0].isupper() for word in words)


def _shares(heading: str, line: str) -> bool:
    """Whether a heading is a title or a part of one, or shares half of the words of the shorter of the two."""
    heading, line = heading.casefold(), line.casefold()
    words, others = set(heading.split()), set(line.split())
    inside = heading in line or bool(line and line in heading)
    return inside or (bool(others) and 2 * len(words & others) >= min(len(words), len(others)))
