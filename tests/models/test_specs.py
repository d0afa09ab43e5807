from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import DamagedModelError
from summarizer.models import read_spec
from tests.models.records import RECORD, TASK, write


def test_spec_is_read_from_the_record(tmp_path: Path) -> None:
    spec = read_spec(write(tmp_path))
    assert (spec.name, spec.revision, spec.architecture, spec.parameters) == ("tiny", "1", "pegasus", 12)
    assert spec.languages == ("en", "de")
    task = spec.tasks["headline"]
    assert (task.prefix, task.reads, task.max_input_tokens) == ("<headline> ", "lead", 96)
    assert (task.num_beams, task.length_penalty, task.max_new_tokens) == (4, 1, None)


def test_other_tasks_read_the_whole_article_by_default(tmp_path: Path) -> None:
    tasks = {"brief": TASK, "summary": {**TASK, "reads": "lead"}}
    spec = read_spec(write(tmp_path, tasks=tasks))
    assert (spec.tasks["brief"].reads, spec.tasks["summary"].reads) == ("all", "lead")


def test_prefix_may_stand_in_place_of_the_token(tmp_path: Path) -> None:
    task = {key: value for key, value in TASK.items() if key != "token"} | {"prefix": "summarize: "}
    assert read_spec(write(tmp_path, tasks={"brief": task})).tasks["brief"].prefix == "summarize: "


def test_record_is_read_once(tmp_path: Path) -> None:
    spec = read_spec(write(tmp_path))
    (tmp_path / "model.json").unlink()
    assert read_spec(tmp_path) is spec


@pytest.mark.parametrize("key", [*RECORD])
def test_missing_key_is_named(tmp_path: Path, key: str) -> None:
    with pytest.raises(DamagedModelError, match=f'"{key}"'):
        read_spec(write(tmp_path, **{key: ...}))


@pytest.mark.parametrize("key", [key for key in TASK if key != "token"])
def test_missing_key_of_a_task_is_named(tmp_path: Path, key: str) -> None:
    task = {name: value for name, value in TASK.items() if name != key}
    with pytest.raises(DamagedModelError, match=f'"headline".*"{key}"'):
        read_spec(write(tmp_path, tasks={"headline": task}))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"colour": "red"}, '"colour".*name'),
        ({"tasks": {"headline": {**TASK, "beams": 4}}}, '"headline".*"beams".*num_beams'),
        ({"tasks": {"headline": {**TASK, "num_beams": "4"}}}, "\"num_beams\".*'4'"),
        ({"tasks": {"headline": {**TASK, "num_beams": True}}}, '"num_beams".*True'),
        ({"tasks": {"headline": {**TASK, "prefix": "x"}}}, '"token".*"prefix"'),
        ({"tasks": {"headline": {**TASK, "reads": "half"}}}, "reads.*'half'.*lead, all"),
        ({"tasks": {"haiku": TASK}}, '"haiku".*headline, brief, summary'),
    ],
)
def test_wrong_record_is_refused(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DamagedModelError, match=message):
        read_spec(write(tmp_path, **changes))


def test_record_that_is_missing_or_no_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedModelError, match=r"model\.json"):
        read_spec(tmp_path)
    (tmp_path / "model.json").write_text("[")
    with pytest.raises(DamagedModelError, match=r"model\.json"):
        read_spec(tmp_path)
    (tmp_path / "model.json").write_text("[]")
    with pytest.raises(DamagedModelError, match=r"model\.json.*JSON"):
        read_spec(tmp_path)
