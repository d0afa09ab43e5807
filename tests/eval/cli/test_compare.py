"""`summarizer-eval compare`."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer_eval import read_json
from summarizer_eval.cli import main


def test_compare_predictions_and_reports(texts: list[str], tmp_path: Path) -> None:
    output = tmp_path / "c.json"
    assert main(["compare", *texts[:2], "--references", texts[2], "--quiet", "--output", str(output)]) == 0
    comparison = read_json(output).comparisons[0]
    assert (comparison.a, comparison.b, comparison.metric) == ("a", "b", "rouge1")
    assert comparison.difference.mean < 0


def test_compare_tests_every_pair_of_systems_in_reports(data: Path, tmp_path: Path) -> None:
    reports = [str(tmp_path / "1.json"), str(tmp_path / "2.json")]
    output = tmp_path / "c.json"
    four = ["--system", "lead:1", "--system", "lead:2", "--system", "random:1"]
    for path, systems in zip(reports, (four, four[:2]), strict=True):
        assert main(["run", "--data", str(data), *systems, "--quiet", "--output", path]) == 0
    assert main(["compare", *reports, "--quiet", "--output", str(output)]) == 0
    found = read_json(output)
    assert [one.system for one in found.systems] == ["lead-1", "lead-2", "random-1", "lead-3"]
    pairs = {(one.a, one.b) for one in found.comparisons}
    assert len(pairs) == 6
    assert all(a != b for a, b in pairs)
    assert all(one.p_holm >= one.p_randomisation for one in found.comparisons)
    named = ["--systems", "lead-3,random-1"]
    assert main(["compare", reports[0], *named, "--quiet", "--output", str(output)]) == 0
    assert {(one.a, one.b) for one in read_json(output).comparisons} == {("lead-3", "random-1")}


def test_compare_says_which_systems_were_scored_on_other_articles(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = [str(tmp_path / "1.json"), str(tmp_path / "2.json")]
    for path, rows in zip(reports, ("0:3", "0:2"), strict=True):
        assert (
            main(["run", "--data", str(data), "--system", "lead:1", "--rows", rows, "--quiet", "--output", path]) == 0
        )
    output = tmp_path / "c.json"
    assert main(["compare", *reports, "--quiet", "--output", str(output)]) == 0
    told = capsys.readouterr().err
    assert "not the same articles" in told
    assert f"on 3 of {data}; " in told
    assert f"on 2 of {data}" in told
    named = f"lead-1 ({reports[0]}),lead-3 ({reports[1]})"
    assert main(["compare", *reports, "--systems", named, "--quiet"]) == 1
    assert "error: not the same articles" in capsys.readouterr().err


def test_a_system_of_one_name_in_two_files_is_told_apart(
    texts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [tmp_path / "old", tmp_path / "new"]
    reports = []
    for folder, source in zip(folders, texts, strict=False):
        folder.mkdir()
        (folder / "ours.txt").write_bytes(Path(source).read_bytes())
        reports.append(str(folder / "r.json"))
        assert main(["score", str(folder / "ours.txt"), texts[2], "--quiet", "--output", reports[-1]]) == 0
    output = tmp_path / "c.json"
    assert main(["compare", *reports, "--quiet", "--output", str(output)]) == 0
    comparison = read_json(output).comparisons[0]
    assert (comparison.a, comparison.b) == (f"ours ({reports[0]})", f"ours ({reports[1]})")
    assert main(["compare", reports[0], reports[0]]) == 1
    assert "one system alone, 'ours'" in capsys.readouterr().err
    assert main(["compare", *reports, "--systems", "ours,theirs"]) == 2
    assert "'ours'; there are" in capsys.readouterr().err
