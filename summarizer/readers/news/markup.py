"""The text of a piece of HTML, XHTML or NITF, a paragraph a line."""

from __future__ import annotations

import re
from collections import Counter

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

# Every piece is a tag or what stands between two: time grows with the length, whatever the markup.
_PIECES = LatePattern(r"<[^<>]*>|[^<]+|<")
_TAG = LatePattern(r"</?(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)(?=[\s/>])")  # not: doses <10 mg, a < b
_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "head header hl1 hl2 hr li main nav ol p pre section table tbody td tfoot th thead title tr ul".split()
)
_SILENT = frozenset("script style head template".split())
_RAW = ("script", "style")  # what looks like a tag there is none
STRUCK = ("del", "s", "strike")  # what was put right
_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())  # what has no end
_VALUE = r"""(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?"""
_HIDDEN = LatePattern(
    rf"""<[\w:.-]+(?:\s+(?!hidden[\s/>=])[\w:@.-]+{_VALUE})*\s+hidden(?=[\s/>=])(?!\s*=\s*["']?until-found)""",
    re.IGNORECASE,
)
# Browsers put marks around a quotation in <q>; some pages do, too.
_OPENS_QUOTATION = LatePattern(r"<q(?:\s[^<>]*)?>\s*([\"“„«‘']|&(?:ldquo|quot|laquo|lsquo|#8220);)?", re.IGNORECASE)
_CLOSES_QUOTATION = LatePattern(r"([\"”“»’']|&(?:[lr]dquo|quot|raquo|rsquo|#8221);)?\s?</q\s*>", re.IGNORECASE)
_RAISED = LatePattern(r"<sup(?:\s[^<>]*)?>(.{0,300}?)</sup\s*>", re.IGNORECASE | re.DOTALL)
_BEFORE = 300  # characters before what is raised that say what it is
_LINK = LatePattern(r"<a\s[^<>]*>\s*$", re.IGNORECASE)
_MARKUP = LatePattern(r"<[^<>]*>|^[^<>]*>")
_NOTE = LatePattern(r"[\[(]\d{1,3}[\])]|[*†‡§¶]+")
_POWER = LatePattern(r"[+−–-]?\d{1,4}")
_POWERS = str.maketrans("0123456789+−–-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
# 10⁹, x², 40m², = mc², sin²
_BASE = LatePattern(r"(?:[\d)]|(?<![^\W_])[^\W\d_]|(?<![^\W\d_])(?:[cdkm]?m|cos|ft|log|mi|sin|tan|yd)|=\s?[a-z]{1,3})$")
_PRICE = LatePattern(r"(?<![\w.,])[$£€¥]\d{1,4}$")  # $19 and its cents
_NO_BASE = LatePattern(rf"(?:[$£€¥][\d.,]*\d ?(?:bn|k|m|tn)?|(?<![\d.,]){YEAR})$")  # £4m and 2024 have notes


def paragraphs(markup: str) -> str:
    """The words of some markup: block elements part lines, entities are decoded.

    Comments, scripts, styles, notes and what is hidden or struck out are left out.
    """
    from html import unescape  # Late, with all entities there are: plain text needs none.

    pieces = _PIECES.findall(spelled_out(without_comments(markup)))
    names = [_name(piece) for piece in pieces]
    ends = Counter(name for piece, name in zip(pieces, names, strict=True) if piece.startswith("</"))
    sound = {name for name, count in Counter(names).items() if count == 2 * ends[name]}
    parts: list[str] = []
    silent, depth = "", 0
    for piece, name in zip(pieces, names, strict=True):
        closing = piece.startswith("</")
        if silent:
            depth += (name == silent) * (-1 if closing else silent not in _RAW)
            silent = silent if depth else ""
        elif not name and not piece.startswith(("<!", "<?")):
            parts.append(unescape(" ".join(piece.split("\n"))))
        elif not closing and _is_silent(piece, name, name in sound):
            silent, depth = name, 1
        if name in _BLOCKS:
            parts.append("\n")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def without_comments(markup: str) -> str:
    """The markup without its comments; one that does not end goes on to the last character, as in a browser."""
    first, *others = markup.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in others)


def spelled_out(markup: str) -> str:
    """The markup with what only its tags say in characters: the marks of <q>, raised powers; without notes in <sup>."""
    markup = _OPENS_QUOTATION.sub(lambda match: match[1] or "“", markup)
    return _RAISED.sub(_lowered, _CLOSES_QUOTATION.sub(lambda match: match[1] or "”", markup))


def without_headline(headline: str | None, text: str) -> str:
    """The text without its headline, where that is its first line."""
    first, _, rest = text.partition("\n")
    return rest if headline and rest and " ".join(first.split()) == headline else text


def _name(piece: str) -> str:
    """The name of the element that a tag opens or closes; none of what is no tag."""
    tag = _TAG.match(piece) if piece.endswith(">") else None
    return tag[1].lower() if tag else ""


def _is_silent(tag: str, name: str, sound: bool) -> bool:
    """Whether nothing of what a tag opens is said; what is struck out or hidden has to end, as all of its name do."""
    if tag.endswith("/>") or name in _VOID:
        return False
    return name in _SILENT or (sound and (name in STRUCK or _HIDDEN.match(tag) is not None))


def _lowered(match: re.Match[str]) -> str:
    """What is raised as characters of the line: nothing of a note; what is neither note nor power as it is."""
    from html import unescape  # Late, as above.

    above = match.string[max(0, match.start() - _BEFORE) : match.start()]
    mark = unescape(_MARKUP.sub("", match[1])).strip()
    if "<a" in match[1].lower() or _LINK.search(above) or _NOTE.fullmatch(mark):
        return ""
    if not _POWER.fullmatch(mark):
        return match[0]
    before = unescape(_MARKUP.sub("", above))
    if len(mark) == len("99") and mark.isdigit() and _PRICE.search(before):
        return f".{mark}"
    opens = not before[-1:].strip() and match.string[match.end() : match.end() + 1].isalpha()  # ¹⁴C
    power = opens or not mark.isdigit() or (_BASE.search(before) and not _NO_BASE.search(before))
    return mark.translate(_POWERS) if power else ""
