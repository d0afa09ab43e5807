"""Reports as JSON."""

from __future__ import annotations

import contextlib
import copy
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import EvaluationError, SummarizerError
from summarizer_eval import Report, read_json, to_csv, to_json, to_latex, to_markdown, to_text
from summarizer_eval.comparison import compare_all, named_apart


def test_json_round_trip(tmp_path: Path, report: Report, hostile: Report) -> None:
    for number, one in enumerate((report, hostile)):
        path = tmp_path / f"{number}.json"
        path.write_text(to_json(one), encoding="utf-8")
        assert read_json(path) == one


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "x"}', None])
def test_what_is_no_report_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "report.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(EvaluationError, match=re.escape(str(path))):
        read_json(path)


@pytest.mark.parametrize(
    "content", [b"9" * 5000, b"[" * 100_000, b"\xff\xfe", b"nul", b'{"format": "summarizer_eval report 1"}']
)
def test_what_json_cannot_hold_is_an_error_of_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(content)
    with pytest.raises(EvaluationError, match=re.escape(str(path))):
        read_json(path)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("system", 5, "system is 5"),
        ("system", None, "system is None"),
        ("metrics", {}, "0 metrics"),
        ("metrics", {"rouge1": {"mean": "x", "low": 0, "high": 0, "confidence": 0.95}}, "mean is 'x'"),
        ("examples", [], "0 examples"),
        ("examples", 7, "examples is 7"),
        ("colour", "red", "'colour'"),
        ("data", {"source": "a", "sha256": "b", "count": True}, "count is True"),
        ("warnings", ["a", 1], "warnings[1] is 1"),
        ("empty_predictions", 1.5, "empty_predictions is 1.5"),
    ],
)
def test_a_damaged_field_is_named(report: Report, field: str, value: object, said: str) -> None:
    record = json.loads(to_json(report))
    record["evaluations"][0][field] = value
    with pytest.raises(EvaluationError, match=re.escape(said)):
        Report.from_dict(record)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a JSON value."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [place for key in keys for place in places(value[key])]


def test_a_mutated_report_is_refused_or_can_be_shown(report: Report) -> None:
    """What passes `read_json` fails nowhere later, whatever a byte has become."""
    draw = random.Random(5)
    whole = json.loads(to_json(report))
    junk = [None, "", "x", -1, 0, 1e308, 10**400, True, [], {}, [[]], {"a": 1}, "\ud800", float("nan"), "rouge2"]
    read = 0
    for _ in range(400):
        record = copy.deepcopy(whole)
        for _ in range(draw.choice([1, 1, 2])):
            container, key = draw.choice(places(record))
            if draw.random() < 0.25:
                del container[key]
            else:
                container[key] = draw.choice(junk)
        try:
            found = Report.from_dict(record)
        except EvaluationError:
            continue
        read += 1
        for show in (to_text, to_markdown, to_latex, to_csv, to_json):
            show(found)
        with contextlib.suppress(SummarizerError):  # the signature made up for these tests is none
            compare_all(named_apart([("a", one) for one in found.systems]))
    assert read > 20
