"""Arabic: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("ar")
ARABIC = Language(
    code="ar",
    name="Arabic",
    commonest=tuple("في من على إلى أن عن التي الذي مع هذا بعد".split()),
    calendar=calendar_of(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
