"""The article out of a web page, over trafilatura: the extra `standfirst[html]`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.errors import MissingExtraError, SourceError
from summarizer.readers.charsets import decode_html
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from trafilatura.settings import Document

# Menus and notices are short lines; an article has a paragraph of at least this many words.
_LEAST_WORDS = 10
_UNPARSEABLE = re.compile("[\x00\ud800-\udfff]")


def read_html(page: str | bytes, *, source: str | None = None) -> Article:
    """Finds the article in a web page, its title and byline apart, menus and notices left out.

    Args:
        page: The HTML. Bytes are decoded as the page declares, else as UTF-8 or Windows-1252.
        source: Address or path that the page came from.

    Raises:
        SourceError: The page holds no article.
        MissingExtraError: `standfirst[html]` is not installed.
    """
    found = _extract(decode_html(page) if isinstance(page, bytes) else page)
    headline = _line(found.title) if found else None
    text = _without(headline, (found.text or "") if found else "")
    if all(count_words(line) < _LEAST_WORDS for line in text.split("\n")):
        raise SourceError(f"{source or 'the page'} holds no article: no paragraph of {_LEAST_WORDS} words or more")
    return Article(text, headline=headline, byline=_line(found.author) if found else None, source=source)


def _extract(page: str) -> Document | None:
    try:
        from trafilatura import bare_extraction
        from trafilatura.settings import Document
    except ImportError as error:
        # Old pip leaves out lxml_html_clean, and then it is trafilatura's own import that fails.
        raise MissingExtraError(
            "reading HTML needs trafilatura and lxml_html_clean: pip install 'standfirst[html]'"
        ) from error
    # Trafilatura takes for HTML only what says so at once; the tags that say so may be left out, though.
    page = "<!doctype html>\n" + _UNPARSEABLE.sub("\ufffd", page)
    found = bare_extraction(page, with_metadata=True, include_comments=False, include_tables=False)
    return found if isinstance(found, Document) else None


def _without(headline: str | None, text: str) -> str:
    """The text without its headline, where that is its first line."""
    first, _, rest = text.partition("\n")
    return rest if headline and _line(first) == headline else text


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
