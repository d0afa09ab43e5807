"""Japanese: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("ja")
JAPANESE = Language(
    code="ja",
    name="Japanese",
    commonest=(),  # its words are not parted by spaces
    calendar=calendar_of(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
