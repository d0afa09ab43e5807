"""Tables: the same rows from every kind, and where a damaged one is damaged."""

from __future__ import annotations

import codecs
import csv
import json
import random
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import MissingExtraError, SourceError
from summarizer.readers import ROW_SUFFIXES, read_articles, read_file, read_records, read_rows

ROWS = [{"id": f"n{i}", "article": f'No. {i},\nsaid "it".\tÜ', "url": "x"} for i in range(5)]


def write_table(path: Path, rows: list[dict[str, Any]]) -> Path:
    if path.suffix in (".jsonl", ".ndjson"):
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    elif path.suffix == ".json":
        path.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
    elif path.suffix == ".parquet":
        pyarrow = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=2)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]), dialect="excel-tab" if path.suffix == ".tsv" else "excel")
            table.writeheader()
            table.writerows(rows)
    return path


@pytest.mark.parametrize("suffix", ROW_SUFFIXES)
def test_every_kind_of_table_gives_the_same_rows(tmp_path: Path, suffix: str) -> None:
    path = write_table(tmp_path / f"news{suffix}", ROWS)
    texts = [row["article"] for row in ROWS]
    assert list(read_rows(path)) == list(zip("12345", texts, strict=True))
    assert list(read_rows(path, id_column="id")) == [(row["id"], row["article"]) for row in ROWS]
    assert next(iter(read_rows(path, column="url"))) == ("1", "x")
    with pytest.raises(SourceError, match=r"'body'.*id, article, url"):
        list(read_rows(path, column="body"))
    with pytest.raises(SourceError, match="read_rows"):
        read_file(path)


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv", ".tsv"])
@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_byte_order_mark_says_how_a_table_is_encoded(tmp_path: Path, suffix: str, mark: str) -> None:
    path = write_table(tmp_path / f"news{suffix}", ROWS)
    path.write_bytes(f"\ufeff{path.read_bytes().decode('utf-8')}".encode(mark))
    assert list(read_rows(path, id_column="id")) == [(row["id"], row["article"]) for row in ROWS]


def test_the_first_line_of_a_csv_says_what_stands_between_its_fields(tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text('\n"id, ours";article\r\n7;"Rates fell; shares, too, rose."\r\n8\r\n', encoding="utf-8")
    rows = read_rows(path, id_column="id, ours")
    assert next(rows) == ("7", "Rates fell; shares, too, rose.")
    with pytest.raises(SourceError, match=r"line 4.*1.*2"):
        next(rows)


def test_of_two_columns_of_a_name_neither_is_lost_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "n.csv"
    path.write_text("\n\nid,article,id\n1,One.,2\n", encoding="utf-8")
    assert [text for _, text in read_rows(path)] == ["One."]
    with pytest.raises(SourceError, match="2 columns 'id'"):
        list(read_rows(path, id_column="id"))
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    twice = pyarrow.Table.from_arrays([pyarrow.array(["One."])] * 2, names=["article", "article"])
    parquet.write_table(twice, tmp_path / "n.parquet")
    with pytest.raises(SourceError, match="2 columns 'article'"):
        list(read_rows(tmp_path / "n.parquet"))


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".tsv"])
def test_a_byte_order_mark_is_no_part_of_a_name_and_fields_may_be_long(tmp_path: Path, suffix: str) -> None:
    path = write_table(tmp_path / f"n{suffix}", [{"article": "word " * 60_000}])
    path.write_bytes(codecs.BOM_UTF8 + path.read_bytes())
    assert [len(text) for _, text in read_rows(path)] == [300_000]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.jsonl", b'{"article": "x"}\n\n{"article": 3}\n', "line 3.*'article'.*int"),
        ("a.jsonl", b'{"article": null}', "line 1.*'article'.*null"),
        ("a.jsonl", b"[1]\n", "line 1.*list"),
        ("a.jsonl", b'{"article": \n', "line 1.*JSON"),
        ("a.jsonl", b'{"article": "x"}\n{"text": "y"}', "line 2.*'article'.*text"),
        ("a.jsonl", b'{"article": "\xe9"}', "line 1.*0xe9.* 13"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"id,article\n1,x\n2\n", "line 3.*1.*2"),
        ("a.csv", b'id,article\n1,"x', "line 2"),
        ("a.csv", b"id|article\n", "'article'.*id.article"),
        ("a.parquet", b"PAR1nonsense", "Parquet"),
        ("a.xlsx", b"", r"\.jsonl, \.ndjson, \.json, \.csv, \.tsv, \.parquet.*\.gz"),
    ],
)
def test_a_damaged_table_names_file_line_and_field(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError, match=message) as caught:
        list(read_rows(tmp_path / name))
    assert name in str(caught.value)


@pytest.mark.parametrize("suffix", ROW_SUFFIXES)
def test_records_come_whole_with_where_they_stand(tmp_path: Path, suffix: str) -> None:
    path = write_table(tmp_path / f"news{suffix}", ROWS)
    places = {".parquet": "row 1 row 2 row 3 row 4 row 5", ".csv": "line 3 line 5 line 7 line 9 line 11"}
    places[".json"] = "line 2 line 7 line 12 line 17 line 22"
    expected = places.get(suffix, "line 1 line 2 line 3 line 4 line 5")
    if suffix == ".tsv":
        expected = places[".csv"]
    assert " ".join(where for where, _ in read_records(path)) == expected
    assert [fields for _, fields in read_records(str(path))] == ROWS
    with pytest.raises(SourceError, match=r"'body'.*id, article, url"):
        list(read_records(path, names=["url", "body"]))


def test_what_stands_before_an_error_is_given_first(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": 7, "article": "x"}\n{"id": null, "article": "y"}\n')
    rows = read_rows(path, id_column="id")
    assert next(rows) == ("7", "x")
    with pytest.raises(SourceError, match=r"line 2.*'id'.*null"):
        next(rows)


def test_a_table_that_is_not_there_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.csv"):
        read_rows(tmp_path / "none.csv")
    for read in (read_rows, read_file, read_articles):
        with pytest.raises(SourceError, match="the path is empty"):
            read("")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SourceError, match=r"folder\.csv.*directory"):
        read_rows(tmp_path / "folder.csv")


def test_parquet_without_pyarrow_names_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pyarrow"):
        list(read_rows(path))


BROKEN = """
import sys
class Broken:
    def find_spec(self, name, path=None, target=None):
        if name in ("pyarrow", "torch"):
            raise ImportError("libbroken.so: cannot open shared object file", name=name)
sys.meta_path.insert(0, Broken())
"""


@pytest.mark.parametrize(
    "call",
    [
        "from summarizer.corpus.archive.parquet import check_parquet; check_parquet()",
        "from summarizer.backends.conversion.from_pretrained import require_torch; require_torch('x')",
    ],
)
def test_a_package_that_is_there_and_broken_is_not_called_missing(call: str) -> None:
    done = subprocess.run([sys.executable, "-c", BROKEN + call], capture_output=True, text=True)
    assert "libbroken" in done.stderr
    assert "pip install" not in done.stderr


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_memory_does_not_grow_with_the_table(tmp_path: Path, suffix: str) -> None:
    path = write_table(tmp_path / f"long{suffix}", [{"article": "x" * 10_000}] * 1000)
    tracemalloc.start()
    assert sum(1 for _ in read_rows(path)) == 1000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_a_mutated_parquet_file_is_read_or_refused(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    data = write_table(tmp_path / "a.parquet", ROWS).read_bytes()
    chance = random.Random(7)
    refused = 0
    for _ in range(300):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 2, 20))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        (tmp_path / "b.parquet").write_bytes(broken[: chance.choice((None, None, chance.randrange(len(broken))))])
        try:
            list(read_records(tmp_path / "b.parquet"))
        except SourceError as error:
            refused += "b.parquet" in str(error)
    assert refused > 100
