"""What the commands say to those who ask for help, and to those who call them wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer_eval.cli import main


@pytest.mark.parametrize("command", ["run", "score", "compare", "report", "judge", "agreement", "gate"])
def test_help_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert f"example:\n  summarizer-eval {command} " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("extra", "flags"),
    [
        (["--tokenizer", "unicode", "--stemmer"], "--stemmer with --tokenizer unicode"),
        (["--tokenizer", "ascii"], "or --any-script"),
    ],
)
def test_errors_name_the_flags(
    extra: list[str], flags: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hindi = tmp_path / "hindi.txt"
    hindi.write_text("अलग बात 5\n", encoding="utf-8")
    assert main(["score", str(hindi), str(hindi), *extra]) == 2
    assert flags in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run"], ["score", "a.txt"], ["run", "--data", "a", "--fast"]])
def test_wrong_usage_exits_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize(
    ("extra", "code", "message"),
    [
        (["--system", "tail:3"], 2, "'tail:3'"),
        (["--system", "lead:0"], 2, "'lead:0'; allowed: lead:N"),
        (["--system", "nope.txt"], 2, "'nope.txt', and there is no such file"),
        (["--system", f"lead:{9:09999}"], 2, "allowed: lead:N with N"),
        (["--model", "extractive", "--length", f"{9:09999}"], 2, "length is '0000"),
        (["--system", "lead", "--rows", f"{9:09999}:"], 2, "--rows is '0000"),
        (["--limit", "0"], 2, "--limit is 0"),
        (["--limit", "-1"], 2, "--limit is -1"),
        (["--metric", "bertscore"], 2, "'bertscore' needs an argument behind a colon"),
        (["--metric", "readability:x"], 2, "'readability:x' takes no such argument"),
        (["--headline", "--length", "brief"], 2, "'brief', and headlines are asked for"),
        (["--system", "lead", "--article-column", "x"], 2, "--article-column and --reference-column go together"),
        (["--rows", "5", "--system", "lead"], 2, "--rows is '5'"),
        (["--system", "lead", "--stemmer", "--tokenizer", "unicode"], 2, "--tokenizer unicode"),
        (["--system", "lead", "--article-column", "x", "--reference-column", "y"], 1, "'x'"),
        # Before anything is read: these would be found out when all is done.
        (["--system", "nope.txt", "--output", "/no/such/folder/r.json"], 1, ": /no/such/folder: No such file"),
        (["--system", "nope.txt", "--html", "/"], 1, ": /: Is a directory"),
        (["--system", "nope.txt", "--csv", ""], 2, "--csv is empty"),
    ],
)
def test_errors_are_one_line(
    data: Path, capsys: pytest.CaptureFixture[str], extra: list[str], code: int, message: str
) -> None:
    assert main(["run", "--data", str(data), *extra]) == code
    errors = capsys.readouterr().err
    assert errors.startswith("summarizer-eval: error: ")
    assert message in errors
    assert errors.count("\n") == 1


def test_counts_that_differ_are_named(texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(texts[0]).write_text("one\n", encoding="utf-8")
    assert main(["score", texts[0], texts[2]]) == 1
    assert "1 predictions for 3" in capsys.readouterr().err
    assert main(["compare", texts[0], texts[1]]) == 2
    assert "--references" in capsys.readouterr().err
