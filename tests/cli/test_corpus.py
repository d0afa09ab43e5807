"""`summarize corpus IN OUT`."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from summarizer.cli import main

STORY = "The council of {0} voted on Monday to close the bridge. It will open in spring. Buses take another way. " * 3


def test_a_corpus_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.jsonl"
    source.write_text(
        "guid,body,desk\n" + "".join(f'g{n},"{STORY.format(n)}",town\n' for n in range(3)), encoding="utf-8"
    )
    words = ["corpus", str(source), str(output), "--length", "headline", "--keep", "desk"]
    assert main(words) == 0
    assert capsys.readouterr().out == f"{output}: 3 articles\n"
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert [(row["id"], row["desk"]) for row in records] == [("g0", "town"), ("g1", "town"), ("g2", "town")]
    assert all(0 < len(row["text"].split()) <= 12 for row in records)
    assert main(words) == 0
    assert main([*words, "--full"]) == 1
    assert "output full" in capsys.readouterr().err


def test_the_encoding_of_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.jsonl"
    source.write_bytes(f'id,text\n1,"{STORY.format("Zürich")}"\n'.encode("latin-1"))
    words = ["corpus", str(source), str(output)]
    assert main([*words, "--encoding", "latin-1"]) == 0
    assert "Zürich" in output.read_text(encoding="utf-8")
    assert main(words) == 1
    assert "encoding was 'iso8859-1', now it is 'utf-8'" in capsys.readouterr().err
    assert main([*words, "--encoding", "latin1"]) == 0


def test_what_differs_is_said_in_flags(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"text": STORY.format("Lund")}) + "\n", encoding="utf-8")
    words = ["corpus", str(source), str(output)]
    assert main(words) == 0
    assert main([*words, "--words", "20", "--sentences", "2"]) == 1
    assert "length was 'short', now it is --words 20, --sentences 2;" in capsys.readouterr().err
    assert main([*words, "--beams", "4"]) == 1
    assert "options was none, now it is --beams 4;" in capsys.readouterr().err


def test_failures_make_the_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": ""}\nnot json\n' + json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    assert main(["corpus", str(source), str(output)]) == 1
    assert "3 articles, 2 failed" in capsys.readouterr().out
    failures = output.with_name("out.jsonl.failures.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["index"] for line in failures] == [0, 1]
    assert f"{source}, line 2" in failures[1]


def test_an_interrupted_run_says_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"text": STORY.format(n)}) + "\n" for n in range(3)), encoding="utf-8")
    words, sync, calls = ["corpus", str(source), str(output), "--quiet"], os.fsync, iter(range(9))

    def stopped(file: int) -> None:
        if next(calls) == 3:  # behind those of the run's beginning
            raise KeyboardInterrupt
        sync(file)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", stopped)
        assert main(words) == 130
    assert capsys.readouterr().err == "summarize: stopped at 3 of 3 articles; the same command goes on\n"
    assert main(words) == 0
    assert output.read_text(encoding="utf-8").count("\n") == 3


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = (("--length", "endless"), ("--jobs", "x"), ("--jobs", "0"), ("--threads", "two"), ("--encoding", "nope"))
    for name, value in wrong:
        with pytest.raises(SystemExit, match="2"):
            main(["corpus", "in.jsonl", "out.jsonl", name, value])
        assert re.search(rf"{name} is '?{value}'?; allowed: ", capsys.readouterr().err)
    assert main(["corpus", str(tmp_path / "none.jsonl"), str(tmp_path / "out.jsonl")]) == 1
    assert "none.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("out.txt", "the output is 'out.txt'; allowed: a name that ends in .jsonl, .ndjson, .parquet"),
        ("out", "allowed: a name that ends in"),
        ("made.jsonl", "the output 'made.jsonl' is a folder; allowed: a file"),
        ("in.jsonl", "in.jsonl would be written, and it is what is read"),
    ],
)
def test_an_output_that_cannot_be_is_wrong_usage(
    name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("made.jsonl").mkdir()
    Path("in.jsonl").write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["corpus", "in.jsonl", name])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
