"""The text of a piece of HTML, XHTML or NITF, a paragraph a line."""

from __future__ import annotations

from summarizer.runtime.patterns import LatePattern

# Every piece is a tag or what stands between two: time grows with the length, whatever the markup.
_PIECES = LatePattern(r"<[^<>]*>|[^<]+|<")
_TAG = LatePattern(r"</?\s*(?:[\w.-]+:)?([\w.-]+)")
_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "head header hl1 hl2 hr li main nav ol p pre section table tbody td tfoot th thead title tr ul".split()
)
_SILENT = frozenset("script style head template".split())


def paragraphs(markup: str) -> str:
    """The words of some markup: block elements part lines, scripts and styles are left out, entities decoded."""
    from html import unescape  # Late, with all entities there are: plain text needs none.

    parts: list[str] = []
    silent = ""
    for piece in _PIECES.findall(markup):
        if not piece.startswith("<"):
            if not silent:
                parts.append(unescape(" ".join(piece.split("\n"))))
            continue
        tag = _TAG.match(piece)
        name = tag[1].lower() if tag else ""
        if name in _SILENT and not piece.endswith("/>"):
            silent = "" if piece.startswith("</") and name == silent else silent or name
        if name in _BLOCKS:
            parts.append("\n")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def without_headline(headline: str | None, text: str) -> str:
    """The text without its headline, where that is its first line."""
    first, _, rest = text.partition("\n")
    return rest if headline and rest and " ".join(first.split()) == headline else text
