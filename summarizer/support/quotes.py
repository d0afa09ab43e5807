"""Quotations in a text, and whether an article holds their words in that order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import Word, is_unspaced, partition

_LONGEST_SINGLE = 300  # characters: beyond, two single marks are apostrophes and no pair
# An unclosed double quotation runs to the next opening mark or to the end: the text may be cut.
_QUOTATION = LatePattern(
    r"„[^„“”]+[“”]"
    r"|“[^“”]+(?:”|(?=“)|$)"
    r"|«[^«»]+(?:»|$)"
    r"|»[^«»]+«"
    r"|‹[^‹›]+›"
    r"|「[^「」]+(?:」|$)"
    r"|『[^『』]+(?:』|$)"
    r"|《[^《》]+(?:》|$)"
    r"|``(?:(?!'').)+(?:''|$)"
    r'|(?<![^\s(\[—–-])["＂](?=\S)[^"“”＂]+(?:["＂]|$)'
    rf"|(?<!\w)‘(?=\w)[^‘“”\"]{{1,{_LONGEST_SINGLE}}}?’(?!\w)"
    rf"|(?<![\w.])'(?=\w)[^\"“”]{{1,{_LONGEST_SINGLE}}}?(?<=[\w.,!?…])'(?!\w)",
    re.DOTALL,
)
# What closes each opening mark. The last four open only at the start of a word, for they close too.
_CLOSES = {"“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", "『": "』", "《": "》", "``": "''"}
_CLOSES |= {"»": "«", "›": "‹", '"': '"', "＂": "＂"}
_AMBIGUOUS = '»›"＂'
_MARK = LatePattern("``|''|[" + "".join(sorted({*"".join(map("".join, _CLOSES.items()))} - {*"`'"})) + "]")
SINGLE = LatePattern(rf"(?<!\w)['‘](?=\w)[^‘\"“”]{{1,{_LONGEST_SINGLE}}}?(?<=[\w.,!?…])['’](?!\w)")
_GAP = LatePattern(r"…|\.(?:\s?\.){2,}|\[[^\]]*\]")


class Quotation(NamedTuple):
    """A stretch of a text in quotation marks.

    Attributes:
        start: Offset of the opening mark.
        end: Offset behind the closing mark.
        parts: Its words as keys; more than one part where dots or brackets show an omission.
    """

    start: int
    end: int
    parts: tuple[tuple[str, ...], ...]


def read_quotations(text: str, found: Sequence[Word]) -> list[Quotation]:
    """Finds the quotations of a text; a quotation inside a quotation is part of the outer one.

    Args:
        text: The text as it is written: folding makes all marks alike.
        found: The words of the folded text, in order.
    """
    matches = list(_QUOTATION.finditer(text))
    pieces = [list(_pieces(text, match)) for match in matches]
    inside = iter(partition(found, [piece for own in pieces for piece in own]))
    quotations = []
    for match, own in zip(matches, pieces, strict=True):
        parts = [tuple(word.key for word in next(inside) if word.key) for _ in own]
        parts = [part for part in parts if part]
        if parts:
            end = match.start() + len(match.group().rstrip())
            quotations.append(Quotation(match.start(), end, tuple(parts)))
    return quotations


def _pieces(text: str, quotation: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The stretches of a quotation between its omissions."""
    start = quotation.start()
    for gap in _GAP.finditer(text, *quotation.span()):
        yield start, gap.start()
        start = gap.end()
    yield start, quotation.end()


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """The (start, end) of the outer quotations of a text, from mark to mark, in order.

    One whose other mark is missing reaches to the text's begin or end. Marks of two kinds may be a pair.
    """
    found, lone = quotation_marks(text)
    start: int | None = None
    for at, opens in sorted(lone.items()):
        if not opens:
            found.append((-1 if start is None else start, at))
        start = at if opens else None
    if start is not None:
        found.append((start, len(text)))
    found += [match.span() for match in SINGLE.finditer(text)]
    return _outermost(found)


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that lie inside no other, in order: then their ends are in order, too."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def quotation_marks(text: str) -> tuple[list[tuple[int, int]], dict[int, bool]]:
    """The double quotation marks of a text; marks of inches are none.

    Returns:
        The offsets of the two marks of each pair; for each mark without its other one, by its offset, whether it opens.
    """
    opened: list[re.Match[str]] = []
    pairs: list[tuple[int, int]] = []
    lone: dict[int, bool] = {}
    for match in _MARK.finditer(text):
        mark = match.group()
        begins = match.start() == 0 or text[match.start() - 1] in " \t\n([-–—"
        begins = begins and not text[match.end() : match.end() + 1].isspace()
        closes = bool(opened) and mark in _CLOSES[opened[-1].group()]
        if closes and not (begins and mark in _CLOSES):
            pairs.append((opened.pop().start(), match.start()))
        elif mark in _CLOSES and (begins or mark not in _AMBIGUOUS):
            opened.append(match)
        elif not text[match.start() - 1].isdigit():
            lone[match.start()] = False
    return pairs, dict.fromkeys((match.start() for match in opened), True) | lone


class WordSequence:
    """The words of an article as one string, to look word sequences up in."""

    def __init__(self, keys: list[str]) -> None:
        """Takes the keys of the article's words, in order."""
        self._spaced = f" {' '.join(keys)} "
        self._squashed = "".join(keys)

    def holds(self, keys: tuple[str, ...]) -> bool:
        """Whether the words stand in the article one after the other."""
        joined = "".join(keys)
        if is_unspaced(joined):  # there a quotation may start and end inside a run of letters
            return joined in self._squashed
        return f" {' '.join(keys)} " in self._spaced

    def supports(self, quotation: Quotation) -> bool:
        """Whether every part of a quotation stands in the article."""
        return all(self.holds(part) for part in quotation.parts)
