"""Quotations in a text, and whether an article holds their words in that order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.text.words import Word, partition

_LONGEST_SINGLE = 300  # characters: beyond, two single marks are apostrophes and no pair
# An unclosed double quotation runs to the next opening mark or to the end: the text may be cut.
_QUOTATION = re.compile(
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
_GAP = re.compile(r"…|\.(?:\s?\.){2,}|\[[^\]]*\]")
# Scripts without spaces between words: there a quotation may start and end inside a run of letters.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


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


class WordSequence:
    """The words of an article as one string, to look word sequences up in."""

    def __init__(self, keys: list[str]) -> None:
        """Takes the keys of the article's words, in order."""
        self._spaced = f" {' '.join(keys)} "
        self._squashed = "".join(keys)

    def holds(self, keys: tuple[str, ...]) -> bool:
        """Whether the words stand in the article one after the other."""
        if any(_UNSPACED.search(key) for key in keys):
            return "".join(keys) in self._squashed
        return f" {' '.join(keys)} " in self._spaced

    def supports(self, quotation: Quotation) -> bool:
        """Whether every part of a quotation stands in the article."""
        return all(self.holds(part) for part in quotation.parts)
