"""Processes that are interrupted or killed, and files that cannot be written whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer_eval.cli import main as evaluate
from tests.faults.test_cache import no_file_beyond

ARTICLE = "The council voted on Monday to close the old bridge. Engineers found cracks in two of its seven arches. " * 3
CONVERTS = """
import sys
from summarizer.backends.conversion import convert
print("loaded", flush=True)
from summarizer import Summarizer
Summarizer(sys.argv[1]).count_tokens("words")
print("done", flush=True)
"""
posix = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")


@posix
def test_an_interrupted_run_ends_with_whole_rows(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"article": f"{number} {ARTICLE}"}) + "\n" for number in range(20_000)))
    output = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "summarizer", "--format", "json", "--output", str(output), "--quiet", str(rows)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not (output.exists() and output.stat().st_size):
        pass
    process.send_signal(signal.SIGINT)
    said, complaint = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (said, "Traceback" in complaint) == ("", False)
    assert all(json.loads(line)["text"] for line in output.read_text(encoding="utf-8").splitlines())


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


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    data = tmp_path / "data.jsonl"
    rows = ({"article": ARTICLE, "summary": "The council closed the bridge."} for _ in range(30))
    data.write_text("".join(json.dumps(row) + "\n" for row in rows))
    columns = ["--article-column", "article", "--reference-column", "summary"]
    given = ["run", "--data", str(data), *columns, "--system", "lead", "--quiet", "--output", str(report)]
    assert evaluate(given) == 0
    before = report.read_bytes()
    with no_file_beyond(len(before) // 2):
        assert evaluate(given) == 1
    assert report.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data.jsonl", "report.json"]
