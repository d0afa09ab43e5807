"""German: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("de")
GERMAN = Language(
    code="de",
    name="German",
    commonest=tuple("der die und in den von zu das mit sich des auf".split()),
    function_words=frozenset(" ".join(_LISTS["function_words"]).split()),
    calendar=calendar_of(
        "januar februar märz april mai juni juli august september oktober november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
