"""Spanish: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("es")
SPANISH = Language(
    code="es",
    name="Spanish",
    commonest=tuple("de la que el en los del las por con una para".split()),
    function_words=frozenset(" ".join(_LISTS["function_words"]).split()),
    calendar=calendar_of(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
