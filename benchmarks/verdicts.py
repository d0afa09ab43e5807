"""The verdicts of readers on lines of leads, as the benchmarks read them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.compression import Lead


def rows_of(path: Path, split: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of `verdicts.jsonl.xz`, a lead each; those of one split, or all."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from (row for row in map(json.loads, file) if split in (None, row["split"]))


def lead_of(row: dict[str, Any]) -> Lead:
    """The lead of a row: its sentences, a line each."""
    text, spans = "", []
    for sentence in row["sentences"]:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Lead(text, spans)
