"""Quotation marks and those of footnotes with their sentences, where a segmenter or a page parts the two."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import RAISED, Span

_WIDE_ENDS = frozenset(end + mark for end in "。！？" for mark in "”」』’")
_CLOSING = LatePattern(r"[\"'”’]+")  # all that a line holds
_CLOSING_FIRST = LatePattern(r"([\"'”’])\s+(?=\S)")
_OPENING_LAST = LatePattern(r"(?<=\s)[\"'“‘]+$|(?<=[.!?])“$")  # also of what touches a full stop: slept.“Roe has
_NOTE_MARK = LatePattern(rf"{RAISED}+(?!\S)\s*")
_LOOSE_CLOSING = LatePattern(r"(?<=[.,!?…]) [”’\"']$")
# A mark that opens a quotation, beside the small word before it; not: that'll, a dog's life
_GLUED_OPENING = LatePattern(
    r"\b(an?|and|are|as|at|be|by|for|from|her|his|in|is|its|of|on|or|that|the|to|was|were|with)"
    r"'(?!(?:d|em|en|ll|m|nt|re|s|t|til|ve)\b)(?=[A-Za-z][^'\"]{1,300}?[\w.,!?]'(?!\w))"
)
# “孩子们有了去处。”他说。 and 「港を閉じる。」と話した。: who says it, behind a quotation with an end mark of its own
_SAID_BEHIND = LatePattern(
    "|".join(json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))["said_behind"])
)
_PAIRS = {"”": "“", "’": "‘"}


def marks_placed(text: str, spans: Sequence[Span]) -> list[Span]:
    """Sentences with the marks that are theirs.

    Closing marks alone go to the sentence before, where a quotation is open, and so does one with a space behind it;
    an opening mark behind a sentence's end goes to the one that it touches. So does, in Chinese and Japanese, who says
    a quotation: he said. The mark of a footnote goes to the sentence whose end it touches.

    Args:
        text: A text.
        spans: Its sentences.
    """
    placed: list[Span] = []
    for start, end in spans:
        if placed:
            before, left = placed[-1]
            if end - start <= 2 and _CLOSING.fullmatch(text, start, end) and _is_open(text, before, start, text[start]):
                placed[-1] = (before, end)
                continue
            if text[left - 2 : left] in _WIDE_ENDS and left == start and _SAID_BEHIND.fullmatch(text, start, end):
                placed[-1] = (before, end)
                continue
            if left == start and (note := _NOTE_MARK.match(text, start, end)):
                placed[-1], start = (before, start + len(note.group().rstrip())), note.end()
                placed += [(start, end)] if start < end else []
                continue
            closing = _CLOSING_FIRST.match(text, start, end) if "\n" not in text[left:start] else None
            if closing:
                placed[-1], start = (before, closing.end(1)), closing.end()
                placed.append((start, end))
                continue
            opening = _OPENING_LAST.search(text, before, left) if left == start else None
            if opening and opening.start() > before and "„" not in text[before:left]:
                placed[-1] = (before, before + len(text[before : opening.start()].rstrip()))
                start = opening.start()
        placed.append((start, end))
    return placed


def _is_open(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the paragraphs of a stretch hold a quotation that a mark can close."""
    said = text[text.rfind("\n", 0, start) + 1 : end]
    opening = _PAIRS.get(mark)
    return said.count(opening) > said.count(mark) if opening else said.count(mark) % 2 == 1


def with_closing_marks(texts: Iterable[str]) -> list[str]:
    """Sentences whose marks stand by what they are around: "We failed. " loses its space, of'nuts and oil' gets one."""
    parted = (_GLUED_OPENING.sub(r"\1 '", text) if "'" in text else text for text in texts)
    return [_LOOSE_CLOSING.sub(_closed, text) if text[-2:-1] == " " else text for text in parted]


def _closed(found: re.Match[str]) -> str:
    mark, text = found.group()[1:], found.string
    pair = mark in _PAIRS or text.count(mark) % 2 == 0 or (mark == "'" and text.startswith(mark))
    return mark if pair else found.group()
