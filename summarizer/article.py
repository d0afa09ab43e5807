"""The border: what may come in as an article, and what is said of what may not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from summarizer.errors import EmptyArticleError, InputError
from summarizer.runtime.patterns import LatePattern

_FILE_OR_ADDRESS = LatePattern(r"(?:https?://\S+|\S+\.(?:txt|html?|md|pdf|docx?|jsonl?|csv|tsv|parquet))", re.I)

_HTML = LatePattern(r"<br\s*/?>|</(?:a|article|b|blockquote|div|em|h[1-6]|i|li|ol|p|section|span|strong|ul)\s*>", re.I)


@dataclass(frozen=True, slots=True)
class Article:
    """An article with what is known of it.

    Attributes:
        text: Its text, without headline and byline where these are known apart.
        headline: Its own headline; one without a letter or a digit is read as None.
        byline: Who wrote it.
        source: Where it came from: a path or an address.
        date: When it was published, ISO 8601: "2026-11-25", or with a time, "2026-11-25T18:30:00+01:00".
        id: What its sender calls it.
    """

    text: str
    headline: str | None = None
    byline: str | None = None
    source: str | None = None
    date: str | None = None
    id: str | None = None


_NO_SERIES = (str, bytes, Mapping, set, frozenset, Article)


def check_article(article: object) -> Article:
    """Takes a text or an `Article` and returns an `Article` that can be summarized.

    A headline without a letter or a digit is None in what it returns.

    Raises:
        EmptyArticleError: The text is empty, blank, or holds no letter and no digit.
        InputError: It is no text, holds NUL characters, or is the name of a file or an address; its date is no
            ISO 8601 date.
    """
    if isinstance(article, str):
        article = Article(article)
    elif not isinstance(article, Article):
        raise InputError(f"article is {_describe(article)}; allowed: text (str) or an Article{_hint(article)}")
    text = article.text
    if not isinstance(text, str):
        raise InputError(f"article.text is {_describe(text)}; allowed: text (str)")
    _check_fields(article)
    if not text.strip():
        raise EmptyArticleError("the article is empty" if not text else "the article is blank")
    if "\0" in text:
        raise InputError(f"the article holds a NUL character at offset {text.index(chr(0))}: is it binary data?")
    if _FILE_OR_ADDRESS.fullmatch(text.strip()):
        raise InputError(
            f"article is {text.strip()!r}, a file name or an address; allowed: the text itself. "
            "Read it first with summarizer.read_file or summarizer.fetch"
        )
    from summarizer.text.characters import clean  # Late: who only imports us needs no words.
    from summarizer.text.words import has_word

    if not has_word(clean(text) if "&" in text else text):
        raise EmptyArticleError("the article holds no letter and no digit")
    if article.headline is not None and not has_word(article.headline):
        return replace(article, headline=None)
    return article


def warnings_of(article: Article) -> tuple[str, ...]:
    """What has to be said of the characters of an article: some are none, were lost on the way, or mark it up."""
    from summarizer.text.characters import REPLACEMENT, count_surrogates  # Late, as above.

    told = with_headline(article)
    lone, lost = count_surrogates(told), told.count(REPLACEMENT)
    surrogates = f"the article holds {_counted(lone, 'lone surrogate')}, read as U+FFFD in the summary"
    replaced = f"the article holds {_counted(lost, 'character')} U+FFFD; was it decoded as what it is not?"
    marked = "the article is HTML, whose tags read as words; summarizer.read_html reads it"
    return (surrogates,) * bool(lone) + (replaced,) * bool(lost) + (marked,) * is_html(article.text)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def with_headline(article: Article) -> str:
    """An article's text below its own headline, where it has one."""
    return f"{article.headline}\n{article.text}" if article.headline else article.text


def is_html(text: str) -> bool:
    """Whether a text is marked up: tags break its lines, or close paragraphs, links and the like."""
    return "<" in text and _HTML.search(text) is not None


def is_tabular(value: object) -> bool:
    """Whether something is a table of pandas, polars, Arrow or datasets, which is no list of its rows."""
    return hasattr(value, "columns") or hasattr(value, "column_names")


def check_articles(articles: object) -> None:
    """Refuses one article where several are wanted: a string would be taken for its letters, a mapping for its keys.

    Raises:
        InputError: It is an article, a mapping, a set, which has no order, a table, or nothing to iterate over.
    """
    if is_tabular(articles):
        raise InputError(
            f"articles is a table (of type {type(articles).__name__}); allowed: a list of articles, such as "
            'the column table["article"]'
        )
    if isinstance(articles, _NO_SERIES) or not isinstance(articles, Iterable):
        raise InputError(f"articles is of type {type(articles).__name__}; allowed: a list of articles")


def _check_fields(article: Article) -> None:
    """Checks what is known of an article beside its text."""
    for name in ("headline", "byline", "source", "date", "id"):
        value = getattr(article, name)
        if value is not None and not isinstance(value, str):
            raise InputError(f"article.{name} is {_describe(value)}; allowed: text (str) or None")
    if article.date is not None and not is_iso_date(article.date):
        raise InputError(f"article.date is {article.date!r}; allowed: an ISO 8601 date, as 2026-11-25T18:30:00Z")


def is_iso_date(text: str) -> bool:
    """Whether a text is a date, with or without a time, as `datetime.fromisoformat` reads it."""
    from datetime import datetime  # Late: most articles are a text and no more.

    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _describe(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


def _hint(value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        return "; decode it first"
    if isinstance(value, (list, tuple)):
        return "; for several articles use summarize_batch"
    if hasattr(value, "__fspath__"):
        return "; read it first with summarizer.read_file"
    return ""
