"""Processes that are interrupted or killed, and files that cannot be written whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import chain
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer_eval.cli import main as evaluate
from summarizer_eval.cli.files import write_whole
from tests.faults.full_disk import no_file_beyond
from tests.scripted import ARTICLE

CONVERTS = """
import sys
from summarizer.backends.conversion import convert
print("loaded", flush=True)
from summarizer import Summarizer
Summarizer(sys.argv[1]).count_tokens("words")
print("done", flush=True)
"""
REPORTS = """
import sys
from summarizer_eval.cli.files import write_whole
for letter in "ab" * 10_000:
    write_whole(sys.argv[1], letter * 2_000_000)
"""
COLUMNS = ["--article-column", "article", "--reference-column", "summary"]
posix = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")


@posix
@pytest.mark.parametrize(
    ("number", "status", "says"),
    [(signal.SIGINT, 130, "summarize: interrupted\n"), (signal.SIGTERM, 143, "")],
)
def test_an_interrupted_run_leaves_no_part_of_its_output(
    number: signal.Signals, status: int, says: str, tmp_path: Path
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"article": f"{number} {ARTICLE}"}) + "\n" for number in range(20_000)))
    output = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "summarizer", "--format", "json", "--output", str(output), "--quiet", str(rows)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not any(path.stat().st_size for path in tmp_path.glob(".tmp-*")):
        pass
    process.send_signal(number)
    assert process.communicate(timeout=60) == ("", says)
    assert process.returncode == status
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


def imports(parent: int) -> bool:
    """Whether a process that a parent started imports what it is to run."""
    with suppress(FileNotFoundError, ProcessLookupError):  # one that has just ended
        children = [file.read_text().split() for file in Path(f"/proc/{parent}/task").glob("*/children")]
        begun = [child for child in chain(*children) if "_pickle" in Path(f"/proc/{child}/maps").read_text()]
        return any("spawn_main" in Path(f"/proc/{child}/cmdline").read_text() for child in begun)
    return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes as Linux shows them")
@pytest.mark.skipif("_pickle" in sys.builtin_module_names, reason="an interpreter that maps no file for it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_processes_that_share_a_corpus_are_stopped_without_a_word_of_theirs(
    number: signal.Signals, tmp_path: Path
) -> None:
    """While they start: a terminal interrupts all of them, and who ends a service its parent alone."""
    rows, output = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    rows.write_text("".join(json.dumps({"article": f"{row} {ARTICLE}"}) + "\n" for row in range(2_000)))
    arguments = ["corpus", "--model", "extractive", "--jobs", "2", "--quiet", str(rows), str(output)]
    command = [sys.executable, "-m", "summarizer", *arguments]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    while process.poll() is None and not imports(process.pid):
        pass
    if number == signal.SIGINT:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert complaint.count("\n") == (number == signal.SIGINT), complaint
    assert not output.exists()


@posix
def test_a_conversion_that_was_killed_is_done_again(
    checkpoint: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    name, cache = str(checkpoint("bart")), tmp_path / "cache"
    monkeypatch.setenv("STANDFIRST_CACHE", str(cache))
    process = subprocess.Popen([sys.executable, "-c", CONVERTS, name], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "loaded\n"
    while process.poll() is None and not list(cache.glob("models/*")):
        pass
    process.kill()
    process.communicate()
    assert Summarizer(name).count_tokens(ARTICLE) > 10
    whole = [path for path in (cache / "models").iterdir() if not path.name.startswith(".tmp-")]
    assert len(whole) == 1
    assert (whole[0] / "model.json").is_file()


def examples(folder: Path, count: int) -> Path:
    data = folder / "data.jsonl"
    rows = ({"article": f"{row} {ARTICLE}", "summary": "The council closed the bridge."} for row in range(count))
    data.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return data


@posix
def test_an_interrupted_evaluation_leaves_the_report_of_before(tmp_path: Path) -> None:
    data, report, cache = examples(tmp_path, 5_000), tmp_path / "report.json", tmp_path / "cache"
    report.write_text("the report of before")
    given = ["run", "--data", str(data), *COLUMNS, "--model", "extractive", "--cache", str(cache), "--quiet"]
    command = [sys.executable, "-m", "summarizer_eval", *given, "--output", str(report)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not any(path.is_file() for path in cache.rglob("*")):
        pass
    process.send_signal(signal.SIGINT)
    said, complaint = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said == ""
    assert complaint.startswith("summarizer-eval: error: interrupted")
    assert report.read_text() == "the report of before"


@posix
def test_a_report_is_whole_when_its_writer_is_killed(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    process = subprocess.Popen([sys.executable, "-c", REPORTS, str(report)])
    seen = 0
    while process.poll() is None and not report.exists():
        pass
    while process.poll() is None and seen < 20:  # kill it in the midst of writing
        seen += any(path.name.startswith(".report.json.") for path in tmp_path.iterdir())
    process.kill()
    process.communicate()
    assert report.read_text() in ("a" * 2_000_000, "b" * 2_000_000)
    (left,) = [path for path in tmp_path.iterdir() if path != report] or [tmp_path / ".report.json.1"]
    left.write_text("half")
    os.utime(left, (0, 0))
    write_whole(str(report), "new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    assert report.read_text() == "new"


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    data = examples(tmp_path, 30)
    given = ["run", "--data", str(data), *COLUMNS, "--system", "lead", "--quiet", "--output", str(report)]
    assert evaluate(given) == 0
    before = report.read_bytes()
    with no_file_beyond(len(before) // 2):
        assert evaluate(given) == 1
    assert report.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data.jsonl", "report.json"]
