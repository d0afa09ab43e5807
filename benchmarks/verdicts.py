"""The verdicts of readers on lines of leads, as the benchmarks read them."""

from __future__ import annotations

import json
import lzma
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from summarizer.compression import Lead
from summarizer.compression.compressor import Compressor
from summarizer.compression.lead import Word, read_lead


def rows_of(path: Path, compressor: Compressor, split: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of `verdicts.jsonl.xz`, a lead each; those of one split, or all.

    Those whose paths were counted when other words of the lead were read are left out, and how many is said.
    """
    left = 0
    try:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for row in (row for row in map(json.loads, file) if split in (None, row["split"])):
                if fits(row, read_lead(compressor.tokenizer, lead_of(row)).words):
                    yield row
                else:
                    left += 1
    finally:
        if left:
            print(f"{left} leads left out: their paths do not fit their words", file=sys.stderr)


def fits(row: dict[str, Any], words: Sequence[Word]) -> bool:
    """Whether the paths of a row are those of its lines: each word stands in its line, in order."""
    return all(_spells(each["path"], words, each["line"]) for each in row["candidates"])


def _spells(path: Sequence[int], words: Sequence[Word], line: str) -> bool:
    if max(path) >= len(words):
        return False
    left = map(_letters, line.split())
    return all(letters in left for letters in (_letters(words[at].text) for at in path) if letters)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def lead_of(row: dict[str, Any]) -> Lead:
    """The lead of a row: its sentences, a line each."""
    text, spans = "", []
    for sentence in row["sentences"]:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Lead(text, spans)
