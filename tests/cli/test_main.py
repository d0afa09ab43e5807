"""The command `summarize`, mostly as a new process."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer.backends import BACKENDS
from summarizer.cli import main
from tests.places import SEED


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "summarizer", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)


def test_a_file() -> None:
    done = run(SEED)
    assert (done.returncode, done.stderr) == (0, "")
    assert 10 < len(done.stdout.split()) <= 70


def test_standard_input_gives_the_same() -> None:
    text = Path(SEED).read_text(encoding="utf-8")
    assert run(stdin=text).stdout == run("-", stdin=text).stdout == run(SEED).stdout


def test_headline_and_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--headline", "--words", "6", SEED]) == 0
    assert 0 < len(capsys.readouterr().out.split()) <= 6


def test_a_process_that_ends_keeps_its_model() -> None:
    kept: list[object] = []
    assert main(["--headline", SEED], kept=kept) == 0
    assert len(kept) == 1


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({}, ["1000", "4"]),
        ({"GOMP_SPINCOUNT": "7"}, ["7", "4"]),
        ({"OPENBLAS_THREAD_TIMEOUT": "9"}, ["1000", "9"]),
        ({"OMP_WAIT_POLICY": "ACTIVE"}, ["None", "None"]),
    ],
)
def test_threads_of_the_process_that_wait_sleep_soon(given: dict[str, str], found: list[str]) -> None:
    names = ["GOMP_SPINCOUNT", "OPENBLAS_THREAD_TIMEOUT"]
    code = (
        f"import atexit, os\natexit.register(lambda: print(*map(os.environ.get, {names})))\n"
        "from summarizer.cli.main import process\nprocess()"
    )
    others = {name: value for name, value in os.environ.items() if name not in (*names, "OMP_WAIT_POLICY")}
    command = [sys.executable, "-c", code, "--version"]
    done = subprocess.run(command, env={**others, **given}, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].split() == found


def test_the_embedded_model() -> None:
    done = run("--headline", "--model", "embedded", SEED)
    assert done.returncode == 0
    assert 0 < len(done.stdout.split()) <= 12


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "json", "--sentences", "1", SEED, SEED]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["name"] for record in records] == [SEED, SEED]
    assert all(0 < len(record["sources"]) <= 3 for record in records)
    assert main(["--format", "json", "--full", "--sentences", "1", SEED]) == 0
    assert len(json.loads(capsys.readouterr().out)["sentences"]) == 1


def test_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "markdown", "--length", "brief", SEED]) == 0
    assert ">" in capsys.readouterr().out


def test_the_output_is_none_of_the_inputs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Rates fell on Monday. Shares rose.", encoding="utf-8")
    before = article.read_text(encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(article)
    for command in ([], ["digest"]):
        for output, given in ((article, article), (tmp_path / "link.txt", article), (tmp_path / "b.txt", tmp_path)):
            with pytest.raises(SystemExit, match="2"):
                main([*command, "--output", str(output), SEED, str(given)])
            assert f"--output {output} " in capsys.readouterr().err
    assert article.read_text(encoding="utf-8") == before


def test_html_to_a_file(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert main(["--format", "html", "--output", str(page), SEED]) == 0
    assert page.read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_a_run_that_fails_leaves_the_output_file_as_it_was(tmp_path: Path) -> None:
    kept = tmp_path / "out.txt"
    kept.write_text("before")
    assert main(["--model", "./no-such-model", "--output", str(kept), SEED]) == 1
    assert kept.read_text() == "before"


class _Raw(io.RawIOBase):
    """Standard input at whose end somebody presses Ctrl-C."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        got = self._data.read(len(buffer))
        if not got:
            raise KeyboardInterrupt
        buffer[: len(got)] = got
        return len(got)


def test_an_output_is_there_as_a_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, link = tmp_path / "out.jsonl", tmp_path / "link.jsonl"
    kept.write_text("before")
    kept.chmod(0o600)
    link.symlink_to(kept)
    rows = tmp_path / "rows.csv"
    rows.write_text("id,text\n" + '1,"Rates fell on Monday. Shares rose."\n' * 200 + '2,""\n')
    assert main(["--strict", "--output", str(link), str(rows)]) == 1
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(_Raw(rows.read_bytes()))))
    assert main(["--output", str(kept), "-"]) == 130
    assert "interrupted" in capsys.readouterr().err
    assert kept.read_text() == "before"
    assert main(["--output", str(link), str(rows)]) == 1
    assert kept.read_text().count("\n") == 200
    assert (link.is_symlink(), kept.stat().st_mode & 0o777) == (True, 0o600)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.jsonl", "out.jsonl", "rows.csv"]
    assert main(["--output", os.devnull, str(rows)]) == 1
    assert not Path(os.devnull).is_file()


def test_the_name_of_the_output_says_its_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begins = {"a.json": "{", "a.HTML": "<!doctype html>", "a.md": "# ", "a.out": "During"}
    for command in ([], ["digest"]):
        for name, beginning in begins.items():
            assert main([*command, "--length", "brief", "--output", str(tmp_path / name), SEED]) == 0
            assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning), name
        for name in ("a.csv", "a.jsonl.gz", "a.DOCX", "a.xlsx", "a.pdf", "a.xml", *(["a.parquet"] if command else [])):
            with pytest.raises(SystemExit, match="2"):
                main([*command, "--output", name, SEED])
            assert re.search(f"--output {name}: no .* is written; allowed: .jsonl, ", capsys.readouterr().err)
    assert main(["--format", "text", "--output", str(tmp_path / "b.json"), SEED]) == 0
    assert (tmp_path / "b.json").read_text(encoding="utf-8").startswith("During")


def test_several_files_each_under_its_name_and_one_failure(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text(" ")
    missing = str(tmp_path / "missing.txt")
    done = run(SEED, str(empty), missing, SEED)
    assert done.returncode == 1
    assert done.stdout.count(f"==> {SEED} <==") == 2
    errors = done.stderr.splitlines()
    assert errors[0] == f"summarize: {empty}: the article is blank"
    assert missing in errors[1]
    assert len(errors) == 2


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str) -> None:
    rows = tmp_path / f"rows.{suffix}"
    texts = ["Rates fell on Monday. Shares rose.", "The bridge is closed. Ferries run."]
    if suffix == "csv":
        rows.write_text("key,body\n" + "".join(f'{n},"{text}"\n' for n, text in enumerate(texts)))
    else:
        rows.write_text("".join(json.dumps({"key": str(n), "body": text}) + "\n" for n, text in enumerate(texts)))
    assert main(["--column", "body", "--id-column", "key", "--format", "json", str(rows)]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["text"] for record in records] == texts
    assert [record["name"] for record in records] == [f"{rows}:0", f"{rows}:1"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--length", "tiny"], "length.*'tiny'.*headline, brief, short, long"),
        (["--words", "0"], r"words.*\b0\b.*, 1 or more$"),
        (["--ratio", "2"], r"ratio.*2\.0"),
        (["--words", "9", "--ratio", "0.5"], r"words.*9.*ratio.*0\.5"),
        (["--length", "brief", "--words", "9"], "--length.*brief.*--words"),
        (["--length", "brief", "--headline"], "--length.*brief.*--headline"),
        (["--beams", "0"], r"--beams.*\b0\b.*\b64\b"),
        (["--words", "many"], "--words is 'many'; allowed: a whole number"),
        (["--ratio", "half"], "--ratio is 'half'; allowed: above 0"),
        (["--length", "0"], "--length is '0'; allowed: headline"),
        (["--length", "9" * 5000], "--length is '999"),
        (["--length", ""], r"--length is ''.*\bnumber of words$"),
        (["--threads", "x"], "--threads is 'x'; allowed: a whole number from 1"),
        (["--threads", "0"], "--threads is 0; allowed: a whole number from 1"),
        (["--encoding", "nope"], "--encoding is 'nope'; allowed: .*utf-8"),
        (["--encoding", "base64"], "--encoding is 'base64'"),
        (["--encoding", "a\0b"], "--encoding is 'a.x00b'"),
        (["--device", "tpu"], "--device is 'tpu'; allowed: auto, cpu"),
        (["--backend", "onnx"], f"--backend is 'onnx'.*{', '.join(BACKENDS)}$"),
        (["--model", ""], "--model is ''"),
        ([""], "a FILE is empty"),
        (["--output", ""], "--output is empty"),
        (["--format", "html", SEED], "--format html"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*arguments, SEED])
    assert stopped.value.code == 2
    assert re.search(message, capsys.readouterr().err)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no-such-file.txt"], "no-such-file.txt"),
        (["--model", "./no-such-model", SEED], "no-such-model"),
        (["--model", "no-such/model", SEED], ": no-such/model is"),
        (["--model", "embedded", "--length", "short", SEED], "'summary'.*headline"),
        (["--output", "no/such/folder/out.txt", SEED], ": no/such/folder/out.txt: No such file"),
        (["--url", "http://127.0.0.1/"], "127.0.0.1"),
        (["--url", "ftp://example.com/"], "ftp"),
    ],
)
def test_an_error_is_one_line(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert output.err.startswith("summarize: ")
    assert re.search(message, output.err)


def test_binary_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    binary = tmp_path / "photo.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert main([str(binary)]) == 1
    assert str(binary) in capsys.readouterr().err


def test_warnings_and_quiet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--beams", "3", SEED]) == 0
    assert "warning: " in capsys.readouterr().err
    assert main(["--beams", "3", "--quiet", SEED]) == 0
    assert capsys.readouterr().err == ""


def test_a_length_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--length", "9", SEED]) == 0
    assert 0 < len(capsys.readouterr().out.split()) <= 9


def test_alternatives_stand_below(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    body = tmp_path / "body.txt"
    body.write_text(Path(SEED).read_text(encoding="utf-8").split("\n", 1)[1], encoding="utf-8")
    assert main(["--headline", "--alternatives", "2", str(body)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.startswith("or: ") for line in lines] == [False, True, True]
    assert main(["--headline", "--alternatives", "2", "--format", "json", str(body)]) == 0
    record = json.loads(capsys.readouterr().out)
    told = [f"or: {one['text']} (score {one['score']:.2f})" for one in record["alternatives"]]
    assert told == lines[1:]
    assert main(["--headline", "--alternatives", "2", "--format", "bullets", str(body)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == lines[1:]


def test_bullets_are_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([SEED]) == 0
    text = capsys.readouterr().out
    assert main(["--format", "bullets", SEED]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert " ".join(line.removeprefix("- ") for line in lines) == text.strip()


def test_a_file_with_the_name_of_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("models").write_text("Rates fell on Monday. Shares rose.")
    assert main(["./models"]) == 0
    assert capsys.readouterr().out == "Rates fell on Monday. Shares rose.\n"


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for flag, text in (("--version", "standfirst 0."), ("--help", "summarize --headline")):
        with pytest.raises(SystemExit) as stopped:
            main([flag])
        assert stopped.value.code == 0
        assert text in capsys.readouterr().out
