"""The article out of a web page, over trafilatura: the extra `standfirst[html]`."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.errors import InputError, SourceError, needs_packages
from summarizer.readers.charsets import decode_html
from summarizer.readers.news.byline import page_byline
from summarizer.readers.news.linked import linked_articles
from summarizer.readers.news.live import entries_in_data, is_live, part_entries
from summarizer.readers.news.markup import STRUCK, spelled_out, without_headline
from summarizer.readers.news.title import page_headline
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]
    from trafilatura.settings import Document

# Menus and notices are short lines; an article has a paragraph of at least this many words.
_LEAST_WORDS = 10
_SHORT = 500  # characters: twice the text that trafilatura takes for too little
_BELOW = "following::text()[normalize-space()][position() < 3]"  # the heading: "By" and a link
_MOST_HEADINGS = 9
# Dates that the page declares, of its first publication; a number in its text or its year of copyright is none. The
# last date is fixed, for by default it is today, and the same page would read differently tomorrow.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
# What no reader of a page sees. Scripts of React show what it sends in hidden elements S:0, S:1 and so on.
_UNSEEN = (
    f"//template | //{' | //'.join(STRUCK)} | //*[@hidden and @hidden != 'until-found' and not(starts-with(@id, 'S:'))]"
    "[not(self::html or self::body or self::main or self::article)]"
)
_UNPARSEABLE = LatePattern("[\x00\ud800-\udfff]")


def read_html(page: str | bytes, *, source: str | None = None, encoding: str = "utf-8") -> Article:
    """Finds the article in a web page, its headline, byline and date apart, menus and notices left out.

    Args:
        page: The HTML. Bytes are decoded as UTF-8 where they are that, else as `encoding` says.
        source: Address or path that the page came from.
        encoding: Encoding of bytes that are not UTF-8: what is given goes before what the page declares, which goes
            before Windows-1252.

    Raises:
        InputError: It is neither text nor bytes.
        SourceError: The page holds no article, or Python does not know the encoding.
        MissingExtraError: `standfirst[html]` is not installed.
    """
    if not isinstance(page, str | bytes):
        raise InputError(f"the page is of type {type(page).__name__}; allowed: text (str) or bytes")
    if isinstance(page, bytes):
        return read_page(page, source=source, encoding=encoding)
    tree, found = _extract(page)
    entries = entries_in_data(tree) if tree is not None else None
    if tree is None or found is None or not (entries or _is_article(tree, found)):
        raise SourceError(f"{source or 'the page'} holds no article: no paragraph of {_LEAST_WORDS} words or more")
    byline, site = _line(found.author), _line(found.sitename)
    headline = page_headline(tree, _line(found.title), site, byline)
    byline = page_byline(tree, byline, site)
    if entries and _is_article(tree, found) and count_words(entries) <= count_words(found.text or ""):
        entries = None  # of a page that tells more
    text = entries or without_headline(headline, _parted(tree, found.text or ""))
    return Article(text, headline=headline, byline=byline, source=source, date=found.date)


def read_page(
    data: bytes, *, source: str | None = None, charset: str | None = None, encoding: str = "utf-8"
) -> Article:
    """The same of bytes, of which a header or a caller may say how to decode them.

    Args:
        data: The HTML.
        source: Address or path that it came from.
        charset: What the `Content-Type` of an answer said.
        encoding: As in `read_html`; it goes before the header, too.

    Raises:
        SourceError: As `read_html`.
        MissingExtraError: As `read_html`.
    """
    page = decode_html(data, charset=charset, encoding=encoding)
    try:
        return read_html(page.text, source=source)
    except SourceError as error:
        if not page.guessed:
            raise
        raise SourceError(
            f"{error}. It declares no encoding and was read as Windows-1252, a guess; "
            "give encoding=..., or the page as text, if it is in another one"
        ) from None


def _is_article(tree: HtmlElement, found: Document) -> bool:
    """Whether a page tells anything: in one paragraph, or, where a heading has its byline below it, in all of them."""
    text = found.text or ""
    parts = [text] if _has_byline(tree, _line(found.author)) else text.split("\n")
    return any(count_words(part) >= _LEAST_WORDS for part in parts)


def _has_byline(tree: HtmlElement, author: str | None) -> bool:
    """Whether an author stands right below a heading; menus and errors of a site name one in their metadata, too."""
    if author is None:
        return False
    first = author.partition(";")[0]
    beginnings = (one.xpath(_BELOW) for one in islice(tree.iter("h1"), _MOST_HEADINGS))
    return any(first in " ".join(" ".join(beginning).split()) for beginning in beginnings)


def _extract(page: str) -> tuple[HtmlElement | None, Document | None]:
    """A page, and what trafilatura makes of it."""
    with needs_packages("reading HTML needs trafilatura and lxml_html_clean: pip install 'standfirst[html]'"):
        from trafilatura import load_html
    # Trafilatura takes for HTML only what says so at once; the tags that say so may be left out, though.
    page = "<!doctype html>\n" + _UNPARSEABLE.sub("\ufffd", spelled_out(page))
    tree = load_html(page)
    unseen = tree.xpath(_UNSEEN) if tree is not None else ()
    for one in unseen:
        one.drop_tree()
    if tree is not None and is_live(tree):
        part_entries(tree)
    told = _read(tree)
    if told is None and unseen:  # a page that its scripts show
        tree = load_html(page)
        told = _read(tree)
    return tree, told


def _read(tree: HtmlElement | None, least: int | None = None) -> Document | None:
    """What trafilatura makes of a page, which it copies; text of fewer characters than the least it takes otherwise."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document, use_config

    config = use_config()
    if least is not None:
        config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(least)
    found = bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params=_DATES,
        config=config,
    )
    return found if isinstance(found, Document) else None


def _parted(tree: HtmlElement, text: str) -> str:
    """The text of a page; that of a short one, which trafilatura tells in one line with title and byline, apart.

    So does it tell the text that is in JSON-LD alone.
    """
    bodies = (one.get("articleBody") for one in linked_articles(tree)) if "\n" not in text else ()
    for body in bodies:
        if isinstance(body, str) and body.split() == text.split():
            return "\n".join(filter(None, (" ".join(line.split()) for line in body.splitlines())))
    if len(text) >= _SHORT:
        return text
    again = _read(tree, least=1)
    parted = (again.text or "") if again else ""
    return parted if 2 * len(parted) >= len(text) else text


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
