"""The article out of a web page, over trafilatura: the extra `standfirst[html]`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.errors import InputError, MissingExtraError, SourceError
from summarizer.readers.charsets import decode_html
from summarizer.readers.news.markup import without_headline
from summarizer.readers.news.title import page_headline
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from trafilatura.settings import Document

# Menus and notices are short lines; an article has a paragraph of at least this many words.
_LEAST_WORDS = 10
# Dates that the page declares, of its first publication; a number in its text or its year of copyright is none. The
# last date is fixed, for by default it is today, and the same page would read differently tomorrow.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_LIVE = LatePattern(r"<(?:title|h1)\b[^>]{0,200}>[^<]{0,200}\blive\b", re.IGNORECASE)
_CLOCK = LatePattern(
    r"<time\b[^>]{0,300}>\s{0,20}(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)\s{0,20}</time>", re.IGNORECASE
)
_UNPARSEABLE = LatePattern("[\x00\ud800-\udfff]")


def read_html(page: str | bytes, *, source: str | None = None) -> Article:
    """Finds the article in a web page, its headline, byline and date apart, menus and notices left out.

    Args:
        page: The HTML. Bytes are decoded as the page declares, else as UTF-8 or Windows-1252.
        source: Address or path that the page came from.

    Raises:
        InputError: It is neither text nor bytes.
        SourceError: The page holds no article.
        MissingExtraError: `standfirst[html]` is not installed.
    """
    if not isinstance(page, str | bytes):
        raise InputError(f"the page is of type {type(page).__name__}; allowed: text (str) or bytes")
    found, headline = _extract(decode_html(page) if isinstance(page, bytes) else page)
    text = without_headline(headline, (found.text or "") if found else "")
    if all(count_words(line) < _LEAST_WORDS for line in text.split("\n")):
        raise SourceError(f"{source or 'the page'} holds no article: no paragraph of {_LEAST_WORDS} words or more")
    byline, date = (_line(found.author), found.date) if found else (None, None)
    return Article(text, headline=headline, byline=byline, source=source, date=date)


def _extract(page: str) -> tuple[Document | None, str | None]:
    """What trafilatura makes of a page, and its headline."""
    try:
        from trafilatura import bare_extraction, load_html
        from trafilatura.settings import Document
    except ImportError as error:
        # Old pip leaves out lxml_html_clean, and then it is trafilatura's own import that fails.
        raise MissingExtraError(
            "reading HTML needs trafilatura and lxml_html_clean: pip install 'standfirst[html]'"
        ) from error
    # Trafilatura takes for HTML only what says so at once; the tags that say so may be left out, though.
    page = "<!doctype html>\n" + _UNPARSEABLE.sub("\ufffd", page)
    if _LIVE.search(page):  # the times part its entries, and would be dropped
        page = _CLOCK.sub(r"<p>\1</p>", page)
    tree = load_html(page)
    found = bare_extraction(  # which works on a copy of the tree
        tree, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
    )
    if not isinstance(found, Document) or tree is None:
        return None, None
    return found, page_headline(tree, _line(found.title), _line(found.sitename))


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
