"""`load_examples` on every kind of source, and the errors that name file, line and field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import EvaluationError, OptionError, SourceError
from summarizer_eval import Example, ExampleSet, load_examples
from summarizer_eval.datasets import load_references

ROWS = [
    {"id": "x1", "article": "Rain fell,\nthen snow.", "reference": 'Rain, then "snow".'},
    {"id": "x2", "article": "城市 flooded", "reference": "Flood"},
    {"id": "x3", "article": "Dry\tagain " * 20_000, "reference": "Dry"},
]
EXAMPLES = [Example(row["id"], row["article"], (row["reference"],)) for row in ROWS]


def write_csv(path: Path, rows: list[dict[str, str]], delimiter: str = ",") -> Path:
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        table.writeheader()
        table.writerows(rows)
    return path


def write_jsonl(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def write_parquet(path: Path, rows: list[dict[str, Any]]) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    return path


def test_every_file_format_gives_the_same_examples(tmp_path: Path) -> None:
    paths = [
        write_jsonl(tmp_path / "a.jsonl", ROWS),
        write_csv(tmp_path / "a.csv", ROWS),
        write_csv(tmp_path / "a.tsv", ROWS, "\t"),
        write_parquet(tmp_path / "a.parquet", ROWS),
    ]
    loaded = [load_examples(path) for path in paths]
    assert all(list(one) == EXAMPLES for one in loaded)
    assert len({one.info.sha256 for one in loaded}) == 1
    assert loaded[0].info.source == str(paths[0])
    assert loaded[0].info.count == len(loaded[0]) == 3


def test_hash_goes_by_content() -> None:
    hashes = {ExampleSet.of(examples, "x").info.sha256 for examples in (EXAMPLES, EXAMPLES[:2], EXAMPLES[::-1])}
    assert len(hashes) == 3
    assert ExampleSet.of(EXAMPLES, "y").info.sha256 in hashes


@pytest.mark.parametrize(
    ("article", "reference"),
    [("article", "highlights"), ("document", "summary"), ("article", "references")],
)
def test_known_columns_are_found(tmp_path: Path, article: str, reference: str) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{article: "A", reference: "R"}])
    assert list(load_examples(path)) == [Example("1", "A", ("R",), numbered=True)]


def test_several_references(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"text": "A", "one": ["R", "S"], "two": "T", "key": 5}])
    loaded = load_examples(path, article_column="text", reference_column=["one", "two"], id_column="key")
    assert list(loaded) == [Example("5", "A", ("R", "S", "T"))]


@pytest.mark.parametrize("name", ["id", "guid", "url", "Id"])
def test_ids_are_those_of_the_library(tmp_path: Path, name: str) -> None:
    rows = [{name: 7, "article": "A", "reference": "R"}, {name: None, "article": "B", "reference": "S"}]
    found = load_examples(write_jsonl(tmp_path / "a.jsonl", rows))
    assert list(found) == [Example("7", "A", ("R",)), Example("2", "B", ("S",), numbered=True)]
    with pytest.raises(EvaluationError, match=rf"line 2\b.*{name!r}.*None"):
        load_examples(tmp_path / "a.jsonl", article_column="article", reference_column="reference", id_column=name)


def test_an_id_that_comes_twice_is_refused(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [ROWS[0], {**ROWS[1], "id": "x1"}])
    with pytest.raises(EvaluationError, match=r"a\.jsonl.*'x1'"):
        load_examples(path)


def test_a_number_in_place_of_an_id_that_another_example_has_is_named(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{**ROWS[0], "id": "2"}, {**ROWS[1], "id": None}])
    with pytest.raises(EvaluationError, match=r"a\.jsonl.*'2' is that of one example and the number of another"):
        load_examples(path)


def test_rows(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"article": str(i), "reference": "R"} for i in range(10)])
    assert [one.id for one in load_examples(path, rows=slice(2, 5))] == ["3", "4", "5"]
    assert [one.article for one in load_examples(path, rows=slice(0, None, 4))] == ["0", "4", "8"]
    with pytest.raises(OptionError, match=r"slice\(-2, None, None\)"):
        load_examples(path, rows=slice(-2, None))
    with pytest.raises(EvaluationError, match=r"a\.jsonl"):
        load_examples(path, rows=slice(10, 20))


def test_parallel_text_files(tmp_path: Path) -> None:
    texts = {"a.txt": "A one\nA two\n", "r.txt": "R one\nR two\n", "s.txt": "S one\nS two"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [tmp_path / name for name in texts]
    assert list(load_examples(paths)) == [
        Example("1", "A one", ("R one", "S one"), numbered=True),
        Example("2", "A two", ("R two", "S two"), numbered=True),
    ]
    with pytest.raises(OptionError, match=r"id_column"):
        load_examples(paths, id_column="id")
    (tmp_path / "s.txt").write_text("S\n \n", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"line 2\b.*s\.txt"):
        load_examples(paths)
    (tmp_path / "s.txt").write_text("S\n", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"a\.txt.*\b2\b.*s\.txt.*\b1\b"):
        load_examples(paths)


def test_references_without_articles(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("r.txt", "s.txt")]
    (tmp_path / "r.txt").write_bytes(b"\xef\xbb\xbfR one\r\n\r\n")
    (tmp_path / "s.txt").write_bytes(b"S one\nS two")
    assert list(load_references(paths)) == [
        Example("1", None, ("R one", "S one"), numbered=True),
        Example("2", None, ("", "S two"), numbered=True),
    ]
    assert list(load_references([str(write_jsonl(tmp_path / "a.jsonl", ROWS))])) == EXAMPLES
    (tmp_path / "s.txt").write_bytes(b"S one\nS \xff")
    with pytest.raises(SourceError, match=r"s\.txt, line 2"):
        load_references(paths)


def test_a_dataset_of_datasets() -> None:
    datasets = pytest.importorskip("datasets")
    data = datasets.Dataset.from_list(ROWS)
    assert list(load_examples(data)) == EXAMPLES
    with pytest.raises(OptionError, match=r"train, test"):
        load_examples(datasets.DatasetDict(train=data, test=data))


@pytest.mark.parametrize(
    ("line", "error", "message"),
    [
        ('{"article": "A"}', SourceError, r"line 2\b.*'reference'.*\barticle\b"),
        ('{"article": 3, "reference": "R"}', EvaluationError, r"line 2\b.*'article'.*\bint\b"),
        ('{"article": " ", "reference": "R"}', EvaluationError, r"line 2\b.*'article'"),
        ('{"article": "A", "reference": []}', EvaluationError, r"line 2\b.*'reference'"),
        ('{"article": "A", "reference": [1]}', EvaluationError, r"line 2\b.*'reference'.*\bint\b"),
        ('{"article": "A", ', SourceError, r"line 2\b.*JSON"),
        ("[1]", SourceError, r"line 2\b.*\blist\b"),
        ("\udcff", SourceError, r"line 2\b.*utf-8"),
    ],
)
def test_errors_name_file_line_and_field(tmp_path: Path, line: str, error: type[Exception], message: str) -> None:
    path = tmp_path / "a.jsonl"
    text = f'{{"article": "A", "reference": "R"}}\n{line}\n'
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(error, match=rf"a\.jsonl.*{message}"):
        load_examples(path)


def test_broken_tables(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("article,reference\nA,R\nB\n", encoding="utf-8")
    with pytest.raises(SourceError, match=r"a\.csv, line 3"):
        load_examples(path)
    path.write_text('article,reference\nA,"R\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"a\.csv, line \d"):
        load_examples(path)
    (tmp_path / "a.parquet").write_bytes(b"no parquet")
    with pytest.raises(SourceError, match=r"a\.parquet"):
        load_examples(tmp_path / "a.parquet")


def test_sources_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.jsonl"):
        load_examples(tmp_path / "none.jsonl")
    (tmp_path / "a.xml").write_text("<a/>", encoding="utf-8")
    with pytest.raises(SourceError, match=r"a\.xml"):
        load_examples(tmp_path / "a.xml")
    with pytest.raises(SourceError, match=r"\./no/such/file"):
        load_examples("./no/such/file")
    with pytest.raises(OptionError, match=r"source.*\bint\b"):
        load_examples(3)


def test_columns_that_cannot_be_guessed_or_do_not_go_together(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"body": "A", "gist": "R"}])
    with pytest.raises(SourceError, match=r"body, gist"):
        load_examples(path)
    with pytest.raises(OptionError, match=r"article_column.*reference_column"):
        load_examples(path, article_column="body")
    with pytest.raises(OptionError, match=r"\bsplit\b"):
        load_examples(path, split="test")
