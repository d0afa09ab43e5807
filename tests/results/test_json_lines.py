"""Rows of output as lines of JSON: whatever a column holds, any reader of JSON reads the line."""

from __future__ import annotations

import datetime
import json
from typing import NoReturn

from summarizer.results.json_lines import json_line, with_kept


def refuse(constant: str) -> NoReturn:
    raise AssertionError(f"{constant} is no JSON")


def test_a_line_is_json_whatever_it_holds() -> None:
    odd = {
        "nan": float("nan"),
        "deep": [{"inf": float("inf")}, (1, -float("inf"))],
        "day": datetime.date(2026, 3, 2),
        "bytes": b"a\xff",
        "half": "\ud83d",
        "separators": "a\u2028b\x85c\rd",
    }
    line = json_line(odd)
    assert line.count(b"\n") == 1
    assert json.loads(line, parse_constant=refuse) == {
        "nan": None,
        "deep": [{"inf": None}, [1, None]],
        "day": "2026-03-02",
        "bytes": "a\\xff",
        "half": "\ud83d",
        "separators": "a\u2028b\x85c\rd",
    }


def test_no_column_that_is_kept_takes_the_place_of_another() -> None:
    made = with_kept({"text": "own"}, {"text": 1, "input_text": 2, "desk": 3})
    assert made == {"text": "own", "input_input_text": 1, "input_text": 2, "desk": 3}
