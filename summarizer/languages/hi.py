"""Hindi: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("hi")
HINDI = Language(
    code="hi",
    name="Hindi",
    commonest=tuple("के में की है को से का और ने पर कि".split()),
    calendar=calendar_of(
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
