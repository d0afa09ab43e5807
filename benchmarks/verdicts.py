"""The verdicts of readers on lines of leads, as the benchmarks read them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.compression import Lead


def rows_of(path: Path, split: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of `verdicts.jsonl.xz`, a lead each; those of one split, or all.

    Three of 4,800 are left out: their paths were counted without "Ph.D.", which is a word now.
    """
    with lzma.open(path, "rt", encoding="utf-8") as file:
        asked = (row for row in map(json.loads, file) if split in (None, row["split"]))
        yield from (row for row in asked if not any("Ph.D" in sentence for sentence in row["sentences"]))


def lead_of(row: dict[str, Any]) -> Lead:
    """The lead of a row: its sentences, a line each."""
    text, spans = "", []
    for sentence in row["sentences"]:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Lead(text, spans)
