"""Corpus runs: whole, resumed, killed, short of disk."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Length, OptionError, SourceError, Summarizer
from summarizer.corpus import CorpusReport, run_corpus
from summarizer.readers import Columns
from summarizer.results.schema import json_schema
from tests.faults.full_disk import no_file_beyond

KILLS = int(os.environ.get("STANDFIRST_KILLS", "5"))  # `make killed` sets 50
SCRIPT = Path(__file__).parent / "killed_run.py"
STORY = (
    "The council of {0} voted on Monday to close the old bridge until the spring. Engineers found {1} cracks in its "
    "arches. Buses will take another way. Repairs will cost {1} million euros, the mayor of {0} said on Tuesday. "
)
SENTENCE = Length(sentences=1)


def write_articles(path: Path, count: int, *, bad: bool = True) -> Path:
    """A table of articles; some rows fail, some are copies of others."""
    rng = random.Random(count)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = STORY.format(f"Harwick{number // 2}", number % 50) * rng.randint(1, 3)
            article: Any = {3: "", 11: None, 17: "   ", 29: 7}.get(number % 40, text) if bad else text
            row = {"id": f"a{number}", "article": article, "section": "town" if number % 3 else None}
            file.write(json.dumps(row) + "\n")
    return path


def run(source: Path, output: Path, **given: Any) -> CorpusReport:
    keywords = {"columns": Columns(keep=("section",)), "length": SENTENCE, **given}
    return run_corpus(source, output, summarizer=Summarizer("extractive"), **keywords)


def contents(output: Path) -> tuple[bytes, bytes]:
    return output.read_bytes(), output.with_name(output.name + ".failures.jsonl").read_bytes()


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_articles(tmp_path_factory.mktemp("corpus") / "articles.jsonl", 240)


@pytest.fixture(scope="module")
def whole(source: Path) -> Path:
    """The output of an undisturbed run."""
    output = source.with_name("whole.jsonl")
    run(source, output)
    return output


def test_every_article_is_in_the_output_or_among_the_failures_once_and_in_order(source: Path, whole: Path) -> None:
    records, failures = lines(whole), lines(whole.with_name("whole.jsonl.failures.jsonl"))
    written, failed = [int(row["id"][1:]) for row in records], [row["index"] for row in failures]
    assert written == sorted(written)
    assert failed == sorted(failed)
    assert sorted(written + failed) == list(range(240))
    assert {number % 40 for number in failed} == {3, 11, 17, 29}
    assert failures[0]["error"] == "EmptyArticleError"
    assert "line 12" in failures[1]["message"]
    first = records[1]
    assert first["text"] == "The council of Harwick0 voted on Monday to close the old bridge until the spring."
    assert first["section"] == "town"
    assert first["sources"][0]["start"] == 0
    assert not whole.with_name("whole.jsonl.part").exists()


def test_the_manifest_says_what_was_made_of_what(source: Path, whole: Path) -> None:
    from hashlib import sha256

    manifest = json.loads(whole.with_name("whole.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert manifest["complete"]
    assert manifest["input"] == {
        "name": "articles.jsonl",
        "sha256": sha256(source.read_bytes()).hexdigest(),
        "articles": 240,
    }
    assert manifest["model"]["model"] == "extractive"
    assert manifest["request"]["length"]["sentences"] == 1
    assert manifest["progress"]["articles"] == 240
    assert manifest["progress"]["bytes"] == whole.stat().st_size


def test_records_and_failures_keep_to_the_schema(whole: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    check = jsonschema.Draft202012Validator(json_schema()).validate
    for path in (whole, whole.with_name(f"{whole.name}.failures.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[:20]:
            check(json.loads(line))


def test_a_complete_run_is_not_run_again(source: Path, whole: Path) -> None:
    before = whole.stat().st_mtime_ns
    report = run(source, whole)
    assert (report.articles, report.failed, report.resumed) == (240, 24, 240)
    assert whole.stat().st_mtime_ns == before


def test_a_run_killed_at_random_moments_ends_byte_for_byte_as_an_undisturbed_one(
    source: Path, whole: Path, tmp_path: Path
) -> None:
    rng = random.Random(14)
    output = tmp_path / "killed.jsonl"
    took = 1.0
    interrupted = 0
    for _ in range(4 * KILLS):
        if interrupted == KILLS:
            break
        process, seconds = begin(source, output)
        try:
            # From the start of the work to somewhat behind its end, as far as it is known.
            process.wait(timeout=rng.uniform(0, took))
        except subprocess.TimeoutExpired:
            process.kill()
            interrupted += 1
        process.communicate()
        if output.exists():  # it ended before: once more from the start
            took = max(0.05, 0.7 * seconds())
            assert contents(output) == contents(whole)
            for path in tmp_path.glob("killed*"):
                path.unlink()
    process, _ = begin(source, output)
    process.communicate()
    assert process.returncode == 0
    assert interrupted == KILLS
    assert contents(output) == contents(whole)


def begin(source: Path, output: Path, jobs: int = 1) -> tuple[subprocess.Popen[bytes], Callable[[], float]]:
    """A run in a process of its own, at its beginning, and a clock of it."""
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(source), str(output), str(jobs)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    start = time.monotonic()
    return process, lambda: time.monotonic() - start


def test_several_processes_write_what_one_writes(source: Path, whole: Path, tmp_path: Path) -> None:
    output = tmp_path / "shared.jsonl"
    process, _ = begin(source, output, jobs=2)
    try:
        process.wait(timeout=0.5)  # before or behind the first checkpoint
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    process, _ = begin(source, output, jobs=2)
    process.communicate()
    assert process.returncode == 0
    assert contents(output) == contents(whole)


def test_a_full_disk_stops_a_run_that_then_goes_on(source: Path, whole: Path, tmp_path: Path) -> None:
    output = tmp_path / "full.jsonl"
    with no_file_beyond(30_000), pytest.raises(OSError, match="File too large"):
        run(source, output, checkpoint_seconds=0.0)
    report = run(source, output)
    assert 0 < report.resumed < 240
    assert contents(output) == contents(whole)


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


def test_what_is_gone_is_not_called_whole(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 5, bad=False), tmp_path / "out.jsonl"
    run(source, output)
    output.unlink()
    with pytest.raises(OptionError, match=r"out\.jsonl is gone"):
        run(source, output)


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


def test_parquet_holds_the_records(source: Path, whole: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "out.parquet"
    run(source, output)
    assert parquet.read_table(output).to_pylist() == lines(whole)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.parquet",
        "out.parquet.failures.jsonl",
        "out.parquet.manifest.json",
    ]


def test_a_whole_summary_in_each_record(tmp_path: Path) -> None:
    source = write_articles(tmp_path / "some.jsonl", 3, bad=False)
    run(source, tmp_path / "out.jsonl", full=True, columns=Columns(keep=("id", "section")))
    records = lines(tmp_path / "out.jsonl")
    assert (records[2]["id"], records[2]["input_id"], records[2]["section"]) == ("a2", "a2", "town")
    assert records[2]["provenance"]["model"] == "extractive"


def test_a_folder_of_texts_and_pages(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    (folder / "sub").mkdir(parents=True)
    for number, name in enumerate(["b.txt", "a.txt", "sub/c.txt"]):
        (folder / name).write_text(STORY.format("Harwick", number + 2), encoding="utf-8")
    write_articles(folder / "table.jsonl", 2, bad=False)
    run(folder, tmp_path / "out.jsonl", columns=None)
    assert [row["id"] for row in lines(tmp_path / "out.jsonl")] == ["a.txt", "b.txt", "sub/c.txt", "a0", "a1"]
