"""Corpus runs beside what another one, or somebody else, has left: nothing is mixed or written over."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from summarizer import Length, OptionError, SourceError, Summarizer, run_corpus
from summarizer.readers import Columns
from tests.corpus.runs import begin, contents, run, write_articles


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"length": Length(words=40)}, r"length was sentences=1, now it is words=40;"),
        ({"columns": Columns()}, "output keep"),
        ({"full": True}, "output full"),
        ({"task": "brief"}, r"task was 'summary', now it is 'brief';"),
    ],
)
def test_two_runs_are_not_mixed(source: Path, whole: Path, change: dict[str, Any], named: str) -> None:
    before = contents(whole)
    with pytest.raises(OptionError, match=named):
        run(source, whole, **change)
    assert contents(whole) == before


def test_what_differs_is_said_as_it_was_asked_for(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 3, bad=False), tmp_path / "out.jsonl"
    run(source, output, length="headline")
    with pytest.raises(OptionError, match="task was 'headline', now it is 'brief';"):
        run(source, output, length="brief")
    with pytest.raises(OptionError, match="length was 'headline', now it is words=12, task=headline;"):
        run(source, output, length=Length(words=12, task="headline"))


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
    with pytest.raises(OptionError, match=r"/out\.jsonl\b"):
        run(source, output)
    begun = json.loads(manifest.read_text(encoding="utf-8")) | {"complete": False}
    begun["progress"] = dict.fromkeys(begun["progress"], 0)
    manifest.write_text(json.dumps(begun), encoding="utf-8")
    output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"/out\.jsonl\b"):
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
    with pytest.raises(OptionError, match=r"/out\.jsonl\b"):
        run(source, output)
    assert output.read_text(encoding="utf-8") == "mine\n"


def test_files_of_others_are_not_written_over(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"/out\.jsonl\b"):
        run(source, output)
    assert output.read_text(encoding="utf-8") == "mine\n"
    with pytest.raises(OptionError, match=r"out\.txt"):
        run(source, tmp_path / "out.txt")
    for name, value in (("jobs", 0), ("checkpoint_seconds", "2"), ("columns", "desk"), ("full", "no")):
        with pytest.raises(OptionError, match=f"{name} is '?{value}"):
            run(source, tmp_path / "o.jsonl", **{name: value})
    with pytest.raises(OptionError, match="summarizer is 'extractive'"):
        run_corpus(source, tmp_path / "o.jsonl", summarizer="extractive")  # type: ignore[arg-type]
    with pytest.raises(SourceError, match="path is 5"):
        run(5, tmp_path / "o.jsonl")  # type: ignore[arg-type]
    with pytest.raises(SourceError, match=r"cannot read 'aaa.*name too long"):
        run(Path("a" * 9999), tmp_path / "o.jsonl")
    for content in ("[]", "{}", "3"):
        (tmp_path / "o.jsonl.manifest.json").write_text(content, encoding="utf-8")
        with pytest.raises(SourceError, match=r"o\.jsonl\.manifest.*another format"):
            run(source, tmp_path / "o.jsonl")


def test_a_run_writes_nothing_over_its_input(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    source = write_articles(folder / "out.jsonl.failures.jsonl", 3, bad=False)
    before = source.read_bytes()
    for given, output in ((source, folder / "out.jsonl"), (folder, folder / "sub.jsonl"), (source, source)):
        with pytest.raises(OptionError, match=re.escape(str(output))):
            run(given, output)
    other = write_articles(tmp_path / "other.jsonl", 3, bad=False)
    with pytest.raises(OptionError, match=r"/out\.jsonl\.failures\.jsonl"):
        run(other, folder / "out.jsonl")
    assert source.read_bytes() == before
    assert list(folder.iterdir()) == [source]


def test_an_input_that_is_changed_while_it_is_read_makes_no_whole_output(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 200, bad=False), tmp_path / "out.jsonl"

    class Wire(Summarizer):
        def iter_summaries(self, articles: Any, **given: Any) -> Any:
            for number, found in enumerate(super().iter_summaries(articles, **given)):
                if number == 3:
                    with source.open("a", encoding="utf-8") as file:
                        file.write(json.dumps({"article": "Rates fell on Monday. Shares rose."}) + "\n")
                yield found

    with pytest.raises(SourceError, match=r"/some\.jsonl"):
        run_corpus(source, output, summarizer=Wire("extractive"), length="short", quiet=True)
    assert not output.exists()


def test_a_stream_is_no_input_of_a_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "wire.jsonl")
    with pytest.raises(SourceError, match="stream"):
        run(tmp_path / "wire.jsonl", tmp_path / "out.jsonl")


def test_a_part_beside_a_complete_output_does_not_take_its_place(source: Path, whole: Path) -> None:
    before = contents(whole)
    part = whole.with_name(f"{whole.name}.part")
    part.write_bytes(b"")
    assert run(source, whole).resumed == 240
    assert contents(whole) == before
    assert not part.exists()


def test_a_run_killed_at_its_very_beginning_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    source = write_articles(tmp_path / "some.jsonl", 3, bad=False)
    (tmp_path / "out.jsonl.part").touch()
    (tmp_path / "out.jsonl.failures.jsonl").touch()
    assert run(source, tmp_path / "out.jsonl").articles == 3


def test_of_two_runs_at_once_the_later_one_gives_way(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    source, output = write_articles(tmp_path / "some.jsonl", 5, bad=False), tmp_path / "out.jsonl"
    with (tmp_path / "out.jsonl.lock").open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(OptionError, match=r"/out\.jsonl\b"):
            run(source, output)
    assert not output.exists()
    assert run(source, output).articles == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "out.jsonl.manifest.json", "some.jsonl"]


def test_a_run_that_waits_for_the_end_of_another_takes_nothing_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its lock is on a file that the other one took away, when it may have its own."""
    fcntl = pytest.importorskip("fcntl")
    lock = tmp_path / "out.jsonl.lock"
    taken = 0

    def flock(file: Any, flags: int) -> None:
        nonlocal taken
        taken += 1
        if taken == 1:
            lock.unlink()  # as the other run does at its end

        flock_of_the_system(file, flags)

    flock_of_the_system = fcntl.flock
    monkeypatch.setattr(fcntl, "flock", flock)
    source = write_articles(tmp_path / "some.jsonl", 5, bad=False)
    assert run(source, tmp_path / "out.jsonl").articles == 5
    assert taken == 2
    assert not lock.exists()


def test_of_several_runs_that_begin_together_one_writes_all(source: Path, whole: Path, tmp_path: Path) -> None:
    output = tmp_path / "raced.jsonl"
    running = [begin(source, output)[0] for _ in range(4)]
    for process in running:
        process.communicate()
    assert 0 in [process.returncode for process in running]
    assert contents(output) == contents(whole)
    assert len(list(tmp_path.glob("raced*"))) == 3
