"""Japanese: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("ja")
JAPANESE = Language(
    code="ja",
    name="Japanese",
    commonest=(),  # its words are not parted by spaces
    calendar=calendar_of(_LISTS),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
