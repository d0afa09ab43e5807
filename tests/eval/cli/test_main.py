"""The commands, run in this process and once as a program."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from summarizer_eval import read_json
from summarizer_eval.cli import main
from tests.eval.cli.conftest import REFERENCES
from tests.places import ROOT


def test_run_writes_a_report(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "report.json"
    arguments = ["run", "--data", str(data), "--model", "extractive", "--length", "10", "--system", "oracle:1"]
    assert main([*arguments, "--output", str(output), "--resamples", "200", "--trials", "200"]) == 0
    report = read_json(output)
    assert [one.system for one in report.systems] == ["extractive (words=10)", "oracle-1", "lead-3"]
    assert report.evaluations[0].data.count == 3
    assert "resamples:200|trials:200" in report.evaluations[0].signature
    printed = capsys.readouterr().out
    assert "lead-3" in printed
    assert report.evaluations[0].signature in printed


def test_run_takes_rows_columns_and_metric_options(tmp_path: Path) -> None:
    path, output = tmp_path / "news.csv", tmp_path / "report.json"
    path.write_text("key,text,gist,gist2\nk1,A b c.,A b,c\nk2,Д е.,Д е,е\nk3,F g.,F,g\n", encoding="utf-8")
    columns = ["--article-column", "text", "--reference-column", "gist", "--reference-column", "gist2"]
    choices = ["--tokenizer", "unicode", "--types", "rouge1", "--multiple", "mean", "--sentences", "split"]
    arguments = ["run", "--data", str(path), *columns, "--id-column", "key", "--rows", "1:", "--system", "lead:1"]
    assert main([*arguments, *choices, "--quiet", "--no-cache", "--output", str(output)]) == 0
    evaluation = read_json(output).evaluations[0]
    assert [(one.id, one.references) for one in evaluation.examples] == [("k2", ("Д е", "е")), ("k3", ("F", "g"))]
    assert evaluation.examples[0].rouge["rouge1"].f1 == pytest.approx((1 + 2 / 3) / 2)
    assert "types:rouge1|stemmer:no|tokenizer:unicode|sentences:split|references:mean" in evaluation.signature


def test_run_writes_headlines(data: Path, tmp_path: Path) -> None:
    output = tmp_path / "report.json"
    arguments = ["run", "--data", str(data), "--model", "extractive", "--headline", "--quiet", "--limit", "2"]
    assert main([*arguments, "--output", str(output)]) == 0
    evaluation = read_json(output).evaluations[0]
    assert evaluation.system_signature["task"] == "headline"
    assert [one.system for one in evaluation.baselines] == ["first 12 words"]
    assert len(evaluation.examples) == 2


def test_run_uses_the_cache(data: Path, tmp_path: Path) -> None:
    arguments = ["run", "--data", str(data), "--model", "extractive", "--quiet", "--cache", str(tmp_path / "kept")]
    outputs = [tmp_path / "1.json", tmp_path / "2.json"]
    for output in outputs:
        assert main([*arguments, "--output", str(output)]) == 0
    assert (tmp_path / "kept" / "predictions.sqlite").is_file()
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_score_two_files(texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", texts[1], texts[2]]) == 0
    printed = capsys.readouterr().out
    assert "100.00" in printed
    assert "stemmer:yes" in printed
    assert main(["score", texts[1], texts[2], "--no-stemmer"]) == 0
    assert "stemmer:no" in capsys.readouterr().out


def test_score_with_articles(data: Path, texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", texts[1], str(data)]) == 0
    assert "lead-3" in capsys.readouterr().out


@pytest.mark.parametrize("column", ["prediction", "summary", "output", "gist"])
def test_predictions_are_found_by_their_usual_columns(
    column: str, texts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "p.jsonl"
    table.write_text("".join(json.dumps({column: text}) + "\n" for text in REFERENCES), encoding="utf-8")
    named = ["--prediction-column", "gist"] if column == "gist" else []
    assert main(["score", str(table), texts[2], *named]) == 0
    assert "100.00" in capsys.readouterr().out


def test_every_form_of_a_report_is_written(texts: list[str], tmp_path: Path) -> None:
    forms = {"--markdown": "r.md", "--latex": "r.tex", "--csv": "r.csv", "--output": "r.json"}
    asked = [word for option, name in forms.items() for word in (option, str(tmp_path / name))]
    assert main(["score", texts[1], texts[2], "--quiet", *asked]) == 0
    for name in forms.values():
        assert "stemmer:yes" in (tmp_path / name).read_text(encoding="utf-8"), name


def test_auto_reads_other_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hi.txt"
    path.write_text("अलग बात 5\n", encoding="utf-8")
    assert main(["score", str(path), str(path)]) == 0
    assert "tokenizer:unicode" in capsys.readouterr().out
    assert main(["score", str(path), str(path), "--tokenizer", "ascii"]) == 2
    assert "outside a-z" in capsys.readouterr().err
    assert main(["score", str(path), str(path), "--tokenizer", "ascii", "--any-script"]) == 0


def test_report_turns_json_into_markdown(texts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, page = tmp_path / "r.json", tmp_path / "r.md"
    assert main(["score", texts[1], texts[2], "--output", str(source)]) == 0
    printed = capsys.readouterr().out
    assert main(["report", str(source), "--markdown", str(page)]) == 0
    assert capsys.readouterr().out == printed
    assert page.read_text(encoding="utf-8").count("|") > 10


def test_gate_exits_with_one_below_a_floor(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors = tmp_path / "floors.json"
    for floor, code, word in ((0.01, 0, "ok"), (1.0, 1, "FAIL")):
        entry = {"length": "brief", "data": data.name, "floors": {"rouge1": floor}}
        floors.write_text(json.dumps([entry]), encoding="utf-8")
        assert main(["gate", "--floors", str(floors), "--model", "extractive"]) == code
        assert capsys.readouterr().out.startswith(word)


def test_html_is_written(texts: list[str], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    page = tmp_path / "r.html"
    assert main(["score", texts[1], texts[2], "--quiet", "--html", str(page)]) == 0
    assert "tokenizer:ascii" in page.read_text(encoding="utf-8")


class Interrupted(io.StringIO):
    """An output at which the user has had enough."""

    def write(self, text: str) -> int:
        raise KeyboardInterrupt


def test_an_interrupted_run_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with redirect_stdout(Interrupted()):
        assert main(["run", "--data", str(data), "--system", "lead"]) == 130
    assert "interrupted" in capsys.readouterr().err


def test_files_of_one_name_are_told_apart_by_their_folders(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / folder / "news.txt" for folder in "ab"]
    for file, lines in zip(files, (REFERENCES, REFERENCES[::-1]), strict=True):
        file.parent.mkdir()
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    systems = [argument for file in files for argument in ("--system", str(file))]
    report = tmp_path / "run.json"
    assert main(["run", "--data", str(data), *systems, "--quiet", "--output", str(report)]) == 0
    assert [one.system for one in read_json(report).evaluations] == [f"news ({file})" for file in files]
    assert main(["run", "--data", str(data), "--system", "lead:1", "--system", "lead:1"]) == 2
    assert "lead-1, lead-1; allowed: each once" in capsys.readouterr().err


def test_as_a_program_without_a_terminal(texts: list[str], data: Path) -> None:
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'eval'}"}
    command = [sys.executable, "-m", "summarizer_eval", "run", "--data", str(data), "--system", "lead:2"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0
    assert done.stderr == ""  # no progress bar where nobody watches
    assert "lead-2" in done.stdout
