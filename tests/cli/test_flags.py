"""Flags of `summarize` that say how an article is read and how it is summarized."""

from __future__ import annotations

import json
import shutil
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.places import SEED
from tests.webserver import Server

STORY = "Rates fell on Monday. Shares rose in Zürich, where the bank has its seat, and in Geneva. Nobody knew."


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out.strip()


def test_characters(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 < len(printed(capsys, "--headline", "--chars", "40", SEED)) <= 40


def test_encoding_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story.txt"
    story.write_bytes(STORY.encode("cp1252"))
    assert printed(capsys, "--encoding", "cp1252", str(story)) == STORY
    assert main([str(story)]) == 1
    assert "not utf-8" in capsys.readouterr().err


def test_backend_revision_and_policy(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("--headline", "--model", "embedded", "--format", "json", "--full", "--on-unsupported", "flag", SEED)
    record = json.loads(printed(capsys, "--backend", "ct2", *asked))
    assert record["provenance"]["backend"] == "ct2"
    assert record["provenance"]["options"]["on_unsupported"] == "flag"
    assert main(["--revision", "v2", *asked]) == 1
    assert "'v2'" in capsys.readouterr().err


def test_a_warning_of_the_library_is_a_line(
    checkpoint: Callable[[str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not one of Python with a path and a line of code; and --quiet says none."""
    model = Path(shutil.copytree(checkpoint("t5"), tmp_path / "model"))
    settings = model / "generation_config.json"
    settings.write_text(json.dumps({**json.loads(settings.read_text()), "do_sample": True}), encoding="utf-8")
    asked = ("--model", str(model), "--device", "cpu", SEED)
    capsys.readouterr()  # what making the checkpoint has said
    assert main(["--quiet", *asked]) == 0
    assert capsys.readouterr().err == ""
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        assert main(list(asked)) == 0
    said = capsys.readouterr().err.splitlines()
    assert any(line.startswith("summarize: warning: ") and "do_sample=True" in line for line in said)
    assert all(line.startswith("summarize: ") for line in said)


def test_an_address_is_a_file(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    url = server.add("/story.csv", lambda request: request.give(STORY.encode()))
    assert printed(capsys, "--allow-private", url) == STORY
    assert main([url]) == 1
    assert "127.0.0.1" in capsys.readouterr().err


def test_an_address_without_the_extra(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.add("/", lambda request: request.give(b"<p>Rates fell.</p>", Content_Type="text/html"))
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert main(["--allow-private", url]) == 1
    assert "standfirst[html]" in capsys.readouterr().err
