"""Chinese: what tells it, its calendar, its datelines."""

from __future__ import annotations

from summarizer.languages.base import Language, calendar_of, read_lists, read_page

_LISTS = read_lists("zh")
CHINESE = Language(
    code="zh",
    name="Chinese",
    commonest=(),  # its words are not parted by spaces
    calendar=calendar_of(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    ),
    page=read_page(_LISTS),
    units=tuple(_LISTS["units"]),
)
