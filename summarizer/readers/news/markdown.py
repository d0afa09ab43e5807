"""The article in a file of Markdown: its words without the marks, and what stands in front of them.

The marks are those of https://spec.commonmark.org, with footnotes, struck out words and front matter, as the generators
of sites have them.
"""

from __future__ import annotations

import re

from summarizer.article import Article
from summarizer.readers.columns import iso_date
from summarizer.readers.news.markup import without_comments, without_headline
from summarizer.runtime.patterns import LatePattern

_FRONT = LatePattern(
    r"\s*(---|\+\+\+)[ \t]*\n(?=(?:#.*\n){0,20}[\"']?[\w-]+[\"']?[ \t]*[:=])"
    r"((?:.*\n)*?)(?:\1|\.\.\.)[ \t]*(?:\n|$)"
)
_FIELD = LatePattern(
    r"^(title|authors?|date)[ \t]*[:=][ \t]*([^\s|>].*|(?:\n[ \t]*-[ \t]+\S.*)+)$", re.MULTILINE | re.IGNORECASE
)
_ITEM = LatePattern(r"\n[ \t]*-[ \t]+")
_TITLE = LatePattern(r"\s*#[ \t]+(?=\S)")
_TO = r"(?:\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)|\[[^\[\]\n]{0,200}\])"  # where a link leads
_LINE = r"^[ ]{0,3}"
# What each becomes, in this order. Emphasis may hold one other.
_MARKS = tuple(
    (LatePattern(pattern, re.MULTILINE), told)
    for pattern, told in (
        (r"\{\{[<%][^{}]{0,500}\}\}", ""),  # calls of a generator
        (rf"{_LINE}(```+|~~~+)[^`\n]*\n(?:.*\n){{0,300}}?{_LINE}\1[`~]*[ \t]*$", ""),  # code
        (rf"{_LINE}(?:```|~~~).*$", ""),
        (rf"{_LINE}\[[^\[\]\n]{{1,200}}\]:[ \t].*(?:\n(?:[ ]{{2,}}|\t).+)*", ""),  # what notes and links stand for
        (rf"!\[[^\[\]\n]{{0,500}}\]{_TO}|(?<!\\)\[\^[^\[\]\s]{{1,60}}\]", ""),
        (rf"(?<!\\)\[([^\[\]]{{0,500}})\]{_TO}", r"\1"),
        (r"<(https?://[^<>\s]+)>", r"\1"),
        (rf"{_LINE}(?:>[ ]?)+", ""),
        (rf"{_LINE}#{{1,6}}[ \t]+(.*)$", r"\1\n"),
        (rf"{_LINE}(?:=+|-{{2,}}|(?:[-*_][ \t]*){{3,}}|\|.*\|[ \t]*)$", ""),  # what underlines, parts, or is a table
        (r"~~(?=\S)[^~]{1,500}~~", ""),
        (r"(?<![\\`])`([^`\n]+)`", r"\1"),
        *[(r"(?<![\\*\w])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?!\n))+)(?<=[^\s*\\])\1(?![*\w])", r"\2")] * 2,
        *[(r"(?<![\\\w])(_{1,3})(?=[^\s_])((?:[^_\n]|\n(?!\n))+)(?<=[^\s_\\])\1(?!\w)", r"\2")] * 2,
        (r"\\([!-/:-@\[-`{-~])", r"\1"),
        (r"\n{3,}", "\n\n"),
    )
)


def read_markdown(text: str, *, source: str) -> Article:
    """The article of a file of Markdown: its headline is the title in front matter, or its first line, a heading.

    Args:
        text: The file.
        source: Where it lies.
    """
    front = _FRONT.match(text)
    fields = {name.lower().rstrip("s"): _value(value) for name, value in _FIELD.findall(front[2] if front else "")}
    text = text[front.end() :] if front else text
    text = without_comments(text)
    titled = _TITLE.match(text) is not None
    for pattern, told in _MARKS:
        text = pattern.sub(told, text)
    text = text.strip()
    headline = fields.get("title") or (text.partition("\n")[0].strip() if titled else None)
    return Article(
        without_headline(headline, text).strip(),
        headline=headline,
        byline=fields.get("author"),
        source=source,
        date=iso_date(fields.get("date")),
    )


def _value(value: str) -> str:
    """The value of a field in front matter, a list with semicolons, without quotation marks."""
    listed = [one for one in _ITEM.split(value) if one]
    value = value.strip()
    listed = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else listed
    return "; ".join(one.strip().strip("\"'") for one in listed).replace("''", "'")
