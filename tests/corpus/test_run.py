"""Corpus runs that nothing disturbs: records, failures, manifest."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from summarizer import SourceError, Summarizer
from summarizer.corpus import run_corpus
from summarizer.models import EMBEDDED_FOLDER
from summarizer.readers import Columns
from tests.corpus.runs import STORY, lines, run, write_articles
from tests.json_schema import json_schema


def test_every_article_is_in_the_output_or_among_the_failures_once_and_in_order(source: Path, whole: Path) -> None:
    records, failures = lines(whole), lines(whole.with_name("whole.jsonl.failures.jsonl"))
    written, failed = [int(row["id"][1:]) for row in records], [row["index"] for row in failures]
    assert written == sorted(written)
    assert failed == sorted(failed)
    assert sorted(written + failed) == list(range(240))
    assert {number % 40 for number in failed} == {3, 11, 17, 29}
    assert {row["id"] for row in failures} == {f"a{number}" for number in failed}
    assert failures[0]["error"] == "EmptyArticleError"
    assert "line 12" in failures[1]["message"]
    first = records[1]
    assert first["text"] == "The council of Harwick0 voted on Monday to close the old bridge until the spring."
    assert first["section"] == "town"
    assert first["sources"][0]["start"] == 0
    assert not whole.with_name("whole.jsonl.part").exists()


def test_the_manifest_says_what_was_made_of_what(source: Path, whole: Path) -> None:
    from hashlib import sha256

    manifest = json.loads(whole.with_name("whole.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert manifest["complete"]
    assert manifest["input"] == {
        "name": "articles.jsonl",
        "sha256": sha256(source.read_bytes()).hexdigest(),
        "articles": 240,
        "encoding": "utf-8",
    }
    assert manifest["model"]["model"] == "extractive"
    assert manifest["request"]["length"]["sentences"] == 1
    assert manifest["progress"]["articles"] == 240
    assert manifest["progress"]["bytes"] == whole.stat().st_size


def test_records_and_failures_keep_to_the_schema(whole: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    check = jsonschema.Draft202012Validator(json_schema()).validate
    for path in (whole, whole.with_name(f"{whole.name}.failures.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[:20]:
            check(json.loads(line))


def test_a_complete_run_is_not_run_again(source: Path, whole: Path) -> None:
    before = whole.stat().st_mtime_ns
    report = run(source, whole)
    assert (report.articles, report.failed, report.resumed) == (240, 24, 240)
    assert whole.stat().st_mtime_ns == before


def test_parquet_holds_the_records(source: Path, whole: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "out.parquet"
    run(source, output)
    assert parquet.read_table(output).to_pylist() == lines(whole)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.parquet",
        "out.parquet.failures.jsonl",
        "out.parquet.manifest.json",
    ]


def test_a_column_to_keep_that_no_row_has_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    source, output = write_articles(tmp_path / "some.jsonl", 3, bad=False), tmp_path / "out.jsonl"
    with pytest.raises(SourceError, match="'setcion'"):
        run(source, output, columns=Columns(keep=("setcion",)))
    assert [path.name for path in tmp_path.iterdir()] == ["some.jsonl"]


@pytest.mark.parametrize("full", [False, True])
def test_parquet_of_one_day_goes_with_that_of_another(tmp_path: Path, full: bool) -> None:
    """The kinds of the columns do not hang on what the summaries of a file happen to have."""
    parquet = pytest.importorskip("pyarrow.parquet")
    schemas = []
    for number, given in enumerate(({}, {"alternatives": 2, "length": "headline"})):
        source = write_articles(tmp_path / f"in{number}.jsonl", 2, bad=False)
        run(source, tmp_path / f"{number}.parquet", full=full, **given)
        run(source, tmp_path / f"{number}.jsonl", full=full, **given)
        found = parquet.read_table(tmp_path / f"{number}.parquet")
        schemas.append(found.drop_columns(["section"]).schema)
        assert found.to_pylist() == _with_text_options(lines(tmp_path / f"{number}.jsonl"))
    assert schemas[0] == schemas[1]
    assert "null" not in {str(kind) for kind in schemas[0].types}


def _with_text_options(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for record in records:
        if "provenance" in record:
            record["provenance"]["options"] = json.dumps(record["provenance"]["options"])
    return records


def test_parquet_keeps_whatever_columns_there_are(tmp_path: Path) -> None:
    """Columns that come late, that hold values of several kinds or none, and what has no form there."""
    parquet = pytest.importorskip("pyarrow.parquet")
    kept: list[dict[str, Any]] = [
        {"late": "x"} if number > 5 else {"mixed": [1, "one", [1], {"a": None}, None, 2.5][number]}
        for number in range(8)
    ]
    kept[0] |= {"huge": 10**30, "hollow": {}, "deep": [{"a": {}}], "half": "\ud83d!", "nan": float("nan"), "sum": 1}
    kept[1] |= {"sum": 2.5}
    kept[2] |= {"sum": 2**60 + 1}
    source = tmp_path / "in.jsonl"
    rows = [{"article": STORY.format("Harwick", 3), **one} for one in kept]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run(source, tmp_path / "out.parquet", columns=Columns(keep=None))
    found = parquet.read_table(tmp_path / "out.parquet")
    assert found["late"].to_pylist() == [None] * 6 + ["x"] * 2
    assert found["mixed"].to_pylist() == ["1", "one", "[1]", '{"a": null}', None, "2.5", None, None]
    assert [found[name].to_pylist()[0] for name in ("huge", "hollow", "deep", "half", "nan")] == [
        str(10**30),
        "{}",
        '[{"a": {}}]',
        "\ufffd!",
        None,
    ]
    assert [json.loads(value) for value in found["sum"].to_pylist()[:3]] == [1, 2.5, 2**60 + 1]


def test_an_unreadable_file_of_a_folder_is_a_failure(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY.format("Harwick", 2), encoding="utf-8")
    (folder / "b.txt").symlink_to("nowhere.txt")
    report = run(folder, tmp_path / "out.jsonl", columns=None)
    assert (report.articles, report.failed) == (2, 1)
    assert lines(tmp_path / "out.jsonl.failures.jsonl")[0]["id"] == "b.txt"


def test_a_whole_summary_in_each_record(tmp_path: Path) -> None:
    source = write_articles(tmp_path / "some.jsonl", 3, bad=False)
    run(source, tmp_path / "out.jsonl", full=True, columns=Columns(keep=("id", "section")))
    records = lines(tmp_path / "out.jsonl")
    assert (records[2]["id"], records[2]["input_id"], records[2]["section"]) == ("a2", "a2", "town")
    assert records[2]["provenance"]["model"] == "extractive"


def test_the_threads_of_a_process_are_in_no_record(tmp_path: Path) -> None:
    """Several processes share the cores, so that one alone may choose others than each of them."""
    model = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "model"))
    record = json.loads((model / "model.json").read_text(encoding="utf-8"))
    (model / "model.json").write_text(json.dumps({**record, "parameters": 10**9}), encoding="utf-8")
    source = write_articles(tmp_path / "some.jsonl", 3, bad=False)
    made = []
    for threads in (1, 2):
        summarizer = Summarizer(str(model), device="cpu", threads=threads)
        assert summarizer.headline(STORY.format("Harwick", 2)).provenance.threads == threads
        output = tmp_path / f"{threads}.jsonl"
        run_corpus(source, output, summarizer=summarizer, full=True, quiet=True, length="headline")
        made.append(output.read_bytes())
    assert made[0] == made[1]
    assert json.loads(made[0].splitlines()[0])["provenance"]["backend"] == "ct2"


def test_a_folder_of_texts_and_pages(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    (folder / "sub").mkdir(parents=True)
    for number, name in enumerate(["b.txt", "a.txt", "sub/c.txt"]):
        (folder / name).write_text(STORY.format("Harwick", number + 2), encoding="utf-8")
    write_articles(folder / "table.jsonl", 2, bad=False)
    run(folder, tmp_path / "out.jsonl", columns=None)
    assert [row["id"] for row in lines(tmp_path / "out.jsonl")] == ["a.txt", "b.txt", "sub/c.txt", "a0", "a1"]
