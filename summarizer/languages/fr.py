"""French: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page, words

_LISTS = read_lists("fr")
FRENCH = Language(
    code="fr",
    name="French",
    commonest=words(_LISTS, "commonest"),
    function_words=frozenset(words(_LISTS, "function_words")),
    calendar=calendar_of(_LISTS),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
