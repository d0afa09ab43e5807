"""Reports as JSON."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer.errors import EvaluationError
from summarizer_eval import Report, read_json, to_json


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
