"""`summarize digest`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.cli import main

EVENTS = json.loads((Path(__file__).parents[1] / "corpus" / "events.json").read_text(encoding="utf-8"))


@pytest.fixture
def rows(tmp_path: Path) -> str:
    path = tmp_path / "dam.jsonl"
    path.write_text("".join(json.dumps(article) + "\n" for article in EVENTS["dam"]), encoding="utf-8")
    return str(path)


def test_the_rows_of_a_table(rows: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest", rows]) == 0
    output = capsys.readouterr()
    assert output.out.startswith("Fifteen people died in the flood")
    assert "contradict each other: Fifteen (Fifteen dead in Harwick" in output.err
    assert main(["digest", "--quiet", "--length", "long", "--format", "bullets", rows]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    assert output.out.count("- ") > 4


def test_files_and_what_is_wrong_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = []
    for number, article in enumerate(EVENTS["bridge"]):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(article["text"], encoding="utf-8")
    page = tmp_path / "brief.html"
    assert main(["digest", "--format", "json", *names]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["contradictions"][0]["values"] == ["4.2 million euros", "6 million euros"]
    assert {source["article"] for sentence in record["sentences"] for source in sentence["sources"]} <= {0, 1, 2}
    assert main(["digest", "--format", "html", "--output", str(page), *names, "missing.txt"]) == 1
    assert "missing.txt" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8").count("</article>") == 3


def test_wrong_usage(rows: str, capsys: pytest.CaptureFixture[str]) -> None:
    flags = (["--words", "0"], ["--threads", "0"], ["--encoding", "nope"], ["--length", "x"])
    for arguments in ([], ["--headline", rows], *([*pair, rows] for pair in flags)):
        with pytest.raises(SystemExit) as stopped:
            main(["digest", *arguments])
        assert stopped.value.code == 2
        assert len(arguments) < 3 or f"{arguments[0]} is" in capsys.readouterr().err
    assert main(["digest", "missing.txt"]) == 1
    assert "missing.txt" in capsys.readouterr().err
