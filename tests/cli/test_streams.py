"""The command on streams that are closed, broken, or of an old encoding."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.places import SEED


def test_an_output_of_an_old_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def written(*arguments: str) -> bytes:
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(made := io.BytesIO(), "cp1252"))
        assert main(["--sentences", "1", *arguments, "-"]) == 0
        return made.getvalue()

    for kind, encoding, shown in (("text", "cp1252", "\\u0110"), ("json", "utf-8", "Đ"), ("html", "utf-8", "Đ")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("“Café Đole” closed on Monday.".encode())))
        assert f"“Café {shown}" in written("--format", kind).decode(encoding)


@pytest.mark.parametrize(("stream", "arguments"), [("stdin", ["-"]), ("stdin", []), ("stdout", [SEED])])
def test_streams_that_are_closed(
    stream: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a job scheduler may start a process."""
    with monkeypatch.context() as patched:
        patched.setattr(sys, stream, None)
        assert main(arguments) == 1
    assert re.fullmatch(r"summarize: standard (in|out)put is closed; .+\n", capsys.readouterr().err)


def test_nobody_who_hears_the_errors_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, rows = str(tmp_path / "missing.txt"), tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "Rates fell on Monday. Shares rose."}) + "\n", encoding="utf-8")
    for arguments in ([missing, SEED], ["corpus", str(rows), str(tmp_path / "out.jsonl")]):
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stderr", None)
            assert main(arguments) == (1 if missing in arguments else 0)
    assert "1 articles" in capsys.readouterr().out


def test_a_broken_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m summarizer --format json {' '.join([SEED] * 40)} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_processes_that_share_a_corpus_leave_nothing_to_complain_of(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "Rates fell on Monday. Shares rose."}) + "\n", encoding="utf-8")
    arguments = ["corpus", "--jobs", "2", "--quiet", str(rows), str(tmp_path / "out.jsonl")]
    done = subprocess.run([sys.executable, "-m", "summarizer", *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
