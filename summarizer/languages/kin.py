"""Italian and Portuguese, of which only this is known: how a sentence is cut, what points back or is about the page."""

from __future__ import annotations

from functools import cache

from summarizer.languages import LANGUAGES
from summarizer.languages.base import Calendar, Language
from summarizer.languages.page_words import read_page
from summarizer.languages.read import keys, read_clauses, read_lists, read_words
from summarizer.text.words import word_key

CODES = {"it": "Italian", "pt": "Portuguese"}
_LEAST = 3  # of the words of a text tell its language


def kin_of(text: str) -> Language | None:
    """Which of these languages most words of a text tell, of one of no other language; None for neither."""
    found = [word_key(word.strip(",.:;")) for word in text.split()]
    counts = {code: sum(key in kin(code).function_words for key in found) for code in CODES}
    likeliest = max(counts, key=counts.__getitem__)
    return kin(likeliest) if counts[likeliest] >= _LEAST else None


def known(code: str) -> Language:
    """A language whose sentences can be cut: one of the table, or one of these."""
    return LANGUAGES[code] if code in LANGUAGES else kin(code)


def all_known() -> list[Language]:
    """All languages of which something is known: those of the table, and these."""
    return [*LANGUAGES.values(), *map(kin, CODES)]


@cache
def kin(code: str) -> Language:
    """One of these languages."""
    common = keys(read_words("strangers")[code])
    return Language(
        code=code,
        name=CODES[code],
        commonest=(),
        function_words=common,
        calendar=Calendar(months=read_words(code)["months"]),
        pointing=tuple(read_lists(code)["pointing"]),
        clauses=read_clauses(code),
        page=read_page(read_lists(code)),
        spelled_numbers=read_words(code)["spelled_numbers"],
    )
