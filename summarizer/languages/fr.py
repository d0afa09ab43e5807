"""French: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("fr")
FRENCH = Language(
    code="fr",
    name="French",
    commonest=tuple("le la les des et du en une que pour dans est".split()),
    function_words=frozenset(" ".join(_LISTS["function_words"]).split()),
    calendar=calendar_of(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
