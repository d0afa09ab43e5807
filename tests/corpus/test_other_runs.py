"""Corpus runs beside what another one, or somebody else, has left: nothing is mixed or written over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import Length, OptionError, SourceError
from summarizer.readers import Columns
from tests.corpus.runs import contents, run, write_articles


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"length": Length(words=40)}, "request length"),
        ({"columns": Columns()}, "output keep"),
        ({"full": True}, "output full"),
        ({"task": "brief"}, "request task"),
    ],
)
def test_two_runs_are_not_mixed(source: Path, whole: Path, change: dict[str, Any], named: str) -> None:
    before = contents(whole)
    with pytest.raises(OptionError, match=named):
        run(source, whole, **change)
    assert contents(whole) == before


def test_another_input_is_noticed(tmp_path: Path) -> None:
    source = write_articles(tmp_path / "some.jsonl", 5, bad=False)
    run(source, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl.failures.jsonl").exists()
    with source.open("a", encoding="utf-8") as file:
        file.write("\n")
    with pytest.raises(OptionError, match="input sha256"):
        run(source, tmp_path / "out.jsonl")


def test_what_is_gone_is_not_called_whole_and_what_is_unfinished_is_not_mistaken(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 3, bad=False), tmp_path / "out.jsonl"
    manifest = run(source, output).manifest
    output.unlink()
    with pytest.raises(OptionError, match=r"complete.*out\.jsonl is gone"):
        run(source, output)
    begun = json.loads(manifest.read_text(encoding="utf-8")) | {"complete": False}
    begun["progress"] = dict.fromkeys(begun["progress"], 0)
    manifest.write_text(json.dumps(begun), encoding="utf-8")
    output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"out\.jsonl is there.*not complete"):
        run(source, output)
    assert output.read_text(encoding="utf-8") == "mine\n"
    output.unlink()
    assert run(source, output).articles == 3


def test_a_run_does_not_write_over_an_output_that_came_while_it_was_stopped(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 5, bad=False), tmp_path / "out.jsonl"
    run(source, output)
    manifest = tmp_path / "out.jsonl.manifest.json"
    state = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps(state | {"complete": False}), encoding="utf-8")
    output.rename(tmp_path / "out.jsonl.part")
    output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"out\.jsonl is there"):
        run(source, output)
    assert output.read_text(encoding="utf-8") == "mine\n"


def test_files_of_others_are_not_written_over(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"out\.jsonl is there"):
        run(source, output)
    assert output.read_text(encoding="utf-8") == "mine\n"
    with pytest.raises(OptionError, match=r"out\.txt"):
        run(source, tmp_path / "out.txt")
    with pytest.raises(OptionError, match="jobs is 0"):
        run(source, tmp_path / "o.jsonl", jobs=0)
    (tmp_path / "o.jsonl.manifest.json").write_text("[]", encoding="utf-8")
    with pytest.raises(SourceError, match=r"o\.jsonl\.manifest"):
        run(source, tmp_path / "o.jsonl")
