"""What the command reads and writes: rows good and bad, standard input, columns kept, names that are odd."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer import Summary
from summarizer.cli import main
from tests.json_schema import json_schema
from tests.places import SEED
from tests.readers.test_news import ITEM, NINJS_1, NITF

GOOD = {"text": "Rates fell on Monday. Shares rose.", "url": "https://news.example/1", "section": "money"}


def lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def give(monkeypatch: pytest.MonkeyPatch, data: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))


def records(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_it_goes_on_past_every_bad_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    bad = [lines(row) for row in ({"text": None}, {"body": 5}, {"section": "x"}, {"text": " "}, [1])]
    path.write_text(lines(GOOD) + "".join(bad) + '{"text": oops}\n' + lines(GOOD))
    assert main(["--format", "json", str(path)]) == 1
    output = capsys.readouterr()
    assert [json.loads(line)["text"] for line in output.out.splitlines()] == [GOOD["text"]] * 2
    errors = output.err.splitlines()
    assert [error.startswith(f"summarize: {path}, line {number}: ") for number, error in enumerate(errors, 2)] == [
        True
    ] * 6
    assert main(["--format", "json", "--strict", str(path), str(path)]) == 1
    output = capsys.readouterr()
    assert output.out.count("\n") == 1
    assert output.err.count("\n") == 1


def test_a_claim_that_stops_one_article_stops_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cut = "The Pinebrook City Council voted 4-3 on Monday against a plan to turn 1,234 flats into offices."
    path = tmp_path / "rows.jsonl"
    path.write_text(lines({"text": cut}, GOOD))
    assert main(["--headline", "--chars", "14", "--on-unsupported", "raise", str(path)]) == 1
    output = capsys.readouterr()
    assert "Rates fell" in output.out
    assert f"{path}, line 1: " in output.err
    assert "Pinebrook City" in output.err


@pytest.mark.parametrize("stdin", [lines(GOOD, GOOD), json.dumps([GOOD, GOOD], indent=2)], ids=["lines", "array"])
def test_json_on_standard_input(
    stdin: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, stdin)
    assert main(["--format", "json"]) == 0
    found = records(capsys)
    assert [record["text"] for record in found] == [GOOD["text"]] * 2
    assert [record["name"] for record in found] == ["standard input:https://news.example/1"] * 2


def test_columns_and_what_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.csv.gz"
    path.write_bytes(gzip.compress(b'key,lead,day,text\n7,"Rates fell on Monday. Shares rose.",2026-11-25,other\n'))
    named = ["--article-column", "lead", "--id-column", "key", "--date-column", "day", "--format", "json"]
    assert main([*named, "--keep", "day, text", str(path)]) == 0
    (record,) = records(capsys)
    assert (record["name"], record["id"], record["text"]) == (f"{path}:7", "7", GOOD["text"])
    assert (record["day"], record["input_text"]) == ("2026-11-25", "other")
    assert main([*named, "--keep", "*", "--full", str(path)]) == 0
    (record,) = records(capsys)
    assert (record["key"], record["article"]["date"], record["input_text"]) == ("7", "2026-11-25", "other")
    assert main([*named, "--keep", "nothing", str(path)]) == 1
    assert "no column 'nothing'" in capsys.readouterr().err


def test_every_line_keeps_to_the_schema_and_a_full_one_comes_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    path = tmp_path / "rows.jsonl"
    path.write_text(lines(GOOD))
    for flags in ([], ["--full"]):
        assert main(["--format", "json", "--keep", "section", *flags, "--length", "brief", str(path), SEED]) == 0
        for record in records(capsys):
            jsonschema.validate(record, json_schema())
    assert main(["--format", "json", "--full", SEED]) == 0
    (record,) = records(capsys)
    del record["name"], record["id"]
    assert Summary.from_dict(record).article.text == Path(SEED).read_text(encoding="utf-8")


def test_news_formats_and_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_text(json.dumps([NINJS_1]))
    (tmp_path / "b.xml").write_text(ITEM.format(n=1, body=NITF))
    (tmp_path / "c.txt").write_text("Rates fell on Monday.")
    assert main(["--headline", str(tmp_path)]) == 0
    found = capsys.readouterr().out
    assert found.count("==> ") == 3


@pytest.mark.parametrize("flags", [["--full"], ["--keep", "a"]])
def test_flags_of_json_want_json(flags: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*flags, SEED])
    assert f"{flags[0]} is for --format json" in capsys.readouterr().err


def test_a_page_shows_one_article(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, lines(GOOD, GOOD))
    assert main(["--format", "html"]) == 1
    assert "a page shows one article" in capsys.readouterr().err


HOSTILE = "Rates\x1b[2J fell \x07on Monday\x9b31m. Shares \ud800rose."


@pytest.mark.parametrize("kind", ["text", "bullets", "markdown", "html", "json"])
def test_nothing_steers_the_terminal(
    kind: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, lines({"text": HOSTILE, "id": "a\x1b]0;owned\x07<script>"}))
    assert main(["--format", kind, "--headline"]) == 0
    output = capsys.readouterr()
    output.out.encode()
    assert not set("\x1b\x07\x9b") & set(output.out + output.err)
    assert "Rates" in output.out
    if kind in ("markdown", "html"):
        assert "<script>" not in output.out.split("</style>")[-1].split("<script>\n(()")[0]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are Unicode elsewhere")
@pytest.mark.parametrize("kind", ["text", "markdown", "html", "json"])
def test_names_that_are_not_utf8(tmp_path: Path, kind: str) -> None:
    names = [os.fsencode(tmp_path) + b"/a\xff# *b*.txt", os.fsencode(tmp_path) + b"/missing\xfe.txt"]
    with open(names[0], "w") as file:
        file.write("Rates fell on Monday. Shares rose.")
    given = [names[0]] if kind == "html" else [names[0], *names]
    command = [os.fsencode(sys.executable), b"-m", b"summarizer", b"--format", kind.encode(), *given]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == (0 if kind == "html" else 1)
    assert b"Traceback" not in done.stderr
    done.stdout.decode()
    if kind == "markdown":
        assert "\\# \\*b\\*" in done.stdout.decode()
    if kind == "json":
        assert os.fsencode(json.loads(done.stdout.splitlines()[0])["name"]) == names[0]


@pytest.mark.parametrize("flags", [[], ["--full"], ["--headline", "--alternatives", "2"]])
def test_parquet_in_and_out(tmp_path: Path, flags: list[str]) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    days = [datetime.date(2026, 11, day) for day in (24, 25)]
    parquet.write_table(pyarrow.table({"text": [GOOD["text"]] * 2, "id": [1, 2], "date": days}), source)
    assert main(["--keep", "date", "--output", str(target), *flags, str(source)]) == 0
    rows = parquet.read_table(target).to_pylist()
    assert [(row["name"], row["id"], row["date"]) for row in rows] == [
        (f"{source}:1", "1", "2026-11-24"),
        (f"{source}:2", "2", "2026-11-25"),
    ]
    assert rows[0]["text"].startswith("Rates fell on Monday")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.parquet", "out.parquet"]
    assert main(["--output", str(target), str(tmp_path / "missing.jsonl")]) == 1
    assert parquet.read_table(target).num_rows == 2
