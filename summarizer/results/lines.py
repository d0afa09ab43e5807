"""Rows of output as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def with_kept(own: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """A row with columns of the input; one that is called as a field of the row stands there as `input_NAME`.

    Args:
        own: The row.
        kept: The columns of the input.
    """
    return {**own, **{f"input_{name}" if name in own else name: value for name, value in kept.items()}}


def json_line(row: Mapping[str, Any]) -> bytes:
    """One JSON object on a line, in UTF-8; dates and the like, of a column that was kept, as text."""
    line = json.dumps(row, ensure_ascii=False, default=str) + "\n"
    # A lone surrogate cannot be written as UTF-8; as a backslash escape it is valid JSON.
    return line.encode("utf-8", "backslashreplace")
