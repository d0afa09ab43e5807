"""Rows of output as lines of JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any


def with_kept(own: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """A row with columns of the input; one that is called as a field of the row stands there as `input_NAME`.

    Args:
        own: The row.
        kept: The columns of the input.
    """
    made = dict(own)
    for name, value in kept.items():
        new = name
        while new in own or (new != name and new in kept):
            new = f"input_{new}"
        made[new] = value
    return made


def json_line(row: Mapping[str, Any]) -> bytes:
    """One JSON object on a line, in UTF-8.

    What JSON has no form for, of a column that was kept, is written as near to it as can be: dates and the like as
    text, a number that is none (NaN) or infinite as null.
    """
    try:
        line = json.dumps(row, ensure_ascii=False, default=_text, allow_nan=False)
    except ValueError:
        line = json.dumps(_finite(row), ensure_ascii=False, default=_text)
    # A lone surrogate cannot be written as UTF-8; as a backslash escape it is valid JSON.
    return f"{line}\n".encode("utf-8", "backslashreplace")


def _text(value: object) -> str:
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)


def _finite(value: object) -> object:
    """The value with null for what JSON cannot write as a number."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(one) for key, one in value.items()}
    return [_finite(one) for one in value] if isinstance(value, list | tuple) else value
