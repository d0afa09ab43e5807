"""The record of a tiny model, as `model.json` holds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TASK: dict[str, Any] = {
    "token": "<headline>",
    "max_input_tokens": 96,
    "num_beams": 4,
    "length_penalty": 1,
    "no_repeat_ngram_size": 3,
    "min_new_tokens": 2,
    "max_new_tokens": None,
    "default": False,
    "num_hypotheses": 4,
}
RECORD: dict[str, Any] = {
    "name": "tiny",
    "version": "1",
    "architecture": "pegasus",
    "parameters": 12,
    "languages": ["en", "de"],
    "tasks": {"headline": TASK},
    "sha256": {},
}


def write(folder: Path, **changes: Any) -> Path:
    record = {key: value for key, value in {**RECORD, **changes}.items() if value is not ...}
    (folder / "model.json").write_text(json.dumps(record), encoding="utf-8")
    return folder
