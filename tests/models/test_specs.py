from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import DamagedModelError, OptionError
from summarizer.models import specs as models

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


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the embedded model that a test may damage."""
    shutil.copytree(models.EMBEDDED_FOLDER, tmp_path / "assets")
    return tmp_path / "assets"


def test_spec_is_read_from_the_record(tmp_path: Path) -> None:
    spec = models.read_spec(write(tmp_path))
    assert (spec.name, spec.revision, spec.architecture, spec.parameters) == ("tiny", "1", "pegasus", 12)
    assert spec.languages == ("en", "de")
    task = spec.tasks["headline"]
    assert (task.prefix, task.reads, task.max_input_tokens) == ("<headline> ", "lead", 96)
    assert (task.num_beams, task.length_penalty, task.max_new_tokens) == (4, 1, None)


def test_other_tasks_read_the_whole_article_unless_told(tmp_path: Path) -> None:
    tasks = {"brief": TASK, "summary": {**TASK, "reads": "lead"}}
    spec = models.read_spec(write(tmp_path, tasks=tasks))
    assert (spec.tasks["brief"].reads, spec.tasks["summary"].reads) == ("all", "lead")


def test_prefix_may_stand_in_place_of_the_token(tmp_path: Path) -> None:
    task = {key: value for key, value in TASK.items() if key != "token"} | {"prefix": "summarize: "}
    assert models.read_spec(write(tmp_path, tasks={"brief": task})).tasks["brief"].prefix == "summarize: "


@pytest.mark.parametrize("key", [*RECORD])
def test_missing_key_is_named(tmp_path: Path, key: str) -> None:
    with pytest.raises(DamagedModelError, match=f'lacks "{key}"'):
        models.read_spec(write(tmp_path, **{key: ...}))


@pytest.mark.parametrize("key", [key for key in TASK if key != "token"])
def test_missing_key_of_a_task_is_named(tmp_path: Path, key: str) -> None:
    task = {name: value for name, value in TASK.items() if name != key}
    with pytest.raises(DamagedModelError, match=f'task "headline" .* lacks "{key}"'):
        models.read_spec(write(tmp_path, tasks={"headline": task}))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"colour": "red"}, 'unknown key "colour"; known: name'),
        ({"tasks": {"headline": {**TASK, "beams": 4}}}, 'unknown key "beams"'),
        ({"tasks": {"headline": {**TASK, "num_beams": "4"}}}, "\"num_beams\" .* is '4'"),
        ({"tasks": {"headline": {**TASK, "num_beams": True}}}, '"num_beams" .* is True'),
        ({"tasks": {"headline": {**TASK, "prefix": "x"}}}, 'needs "token" or "prefix"'),
        ({"tasks": {"headline": {**TASK, "reads": "half"}}}, "allowed: lead, all"),
        ({"tasks": {"haiku": TASK}}, 'task "haiku".*allowed: headline, brief, summary'),
    ],
)
def test_wrong_record_is_refused(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DamagedModelError, match=message):
        models.read_spec(write(tmp_path, **changes))


def test_record_that_is_missing_or_no_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedModelError, match=r"model.json"):
        models.read_spec(tmp_path)
    (tmp_path / "model.json").write_text("[")
    with pytest.raises(DamagedModelError, match=r"cannot read"):
        models.read_spec(tmp_path)
    (tmp_path / "model.json").write_text("[]")
    with pytest.raises(DamagedModelError, match=r"not a JSON object"):
        models.read_spec(tmp_path)


def test_embedded_model_is_whole() -> None:
    models.verify(models.EMBEDDED_FOLDER)


@pytest.mark.parametrize("name", ["model.bin", "config.json", "shared_vocabulary.json", "tokenizer.json"])
def test_damaged_file_is_named(copy: Path, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    with pytest.raises(DamagedModelError, match=f"{name} is not the file .* remove "):
        models.verify(copy)


def test_missing_file_is_named(copy: Path) -> None:
    (copy / "tokenizer.json").unlink()
    with pytest.raises(DamagedModelError, match=r"tokenizer.json is missing"):
        models.verify(copy)


def test_record_must_cover_the_weights_and_stay_in_its_folder(tmp_path: Path) -> None:
    with pytest.raises(DamagedModelError, match=r"lacks model.bin"):
        models.verify(write(tmp_path))
    (tmp_path / "escape").mkdir()
    hashes = {"model.bin": "", "config.json": "", "tokenizer.json": "", "../model.json": ""}
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / "escape" / name).write_bytes(b"")
        hashes[name] = models.sha256_of(tmp_path / "escape" / name)
    with pytest.raises(DamagedModelError, match=r"\.\./model.json is missing"):
        models.verify(write(tmp_path / "escape", sha256=hashes))


def test_auto_takes_the_embedded_model_where_its_record_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = {"headline": {**TASK, "default": True}, "brief": TASK}
    monkeypatch.setattr(models, "EMBEDDED_FOLDER", write(tmp_path, tasks=tasks))
    assert [models.default_model(task) for task in models.TASKS] == ["embedded", "extractive", "extractive"]
    embedded, extractive = models.available_models()
    assert (embedded.name, embedded.tasks, embedded.default_for) == ("embedded", ("headline", "brief"), ("headline",))
    assert (embedded.languages, embedded.parameters) == (("en", "de"), 12)
    assert (extractive.name, extractive.tasks) == ("extractive", models.TASKS)
    assert extractive.default_for == ("brief", "summary")


def test_unknown_task_is_refused() -> None:
    with pytest.raises(OptionError, match=r"'haiku'; allowed: headline, brief, summary"):
        models.default_model("haiku")
