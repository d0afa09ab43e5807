"""Every kind of input as one stream: tables and their columns, archives, folders, standard input."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Columns, Failure, OptionError, SourceError, read_articles
from summarizer.readers import Entry, guess_column, read_entries
from tests.readers.test_news import ATOM, ITEM, NINJS_1, NITF
from tests.readers.test_tables import write_table

ROW = {"Title": "Rates fall", "guid": 7, "date": "2026-11-25", "body": "The bank cut rates.", "section": "money"}
ARTICLE = Article("The bank cut rates.", headline="Rates fall", date="2026-11-25", id="7")


def article_of(entry: Entry) -> Article:
    assert isinstance(entry.article, Article)
    return entry.article


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.json", "a.csv", "a.tsv", "a.parquet", "a.jsonl.gz", "a.csv.gz", "a.json.gz"]
)
def test_columns_are_found_by_their_names(tmp_path: Path, name: str) -> None:
    plain = write_table(tmp_path / name.removesuffix(".gz"), [ROW, ROW])
    path = tmp_path / name
    if name.endswith(".gz"):
        path.write_bytes(gzip.compress(plain.read_bytes()))
    entries = list(read_entries(path))
    assert [entry.name for entry in entries] == [f"{path}:7"] * 2
    for number, entry in enumerate(entries, 1):
        assert article_of(entry) == Article(
            ARTICLE.text, ARTICLE.headline, source=f"{path}:{number}", date=ARTICLE.date, id="7"
        )
        assert entry.fields == {}
    kept = next(iter(read_entries(path, columns=Columns(keep=("section", "guid")))))
    assert {key: str(value) for key, value in kept.fields.items()} == {"section": "money", "guid": "7"}
    assert list(next(iter(read_entries(path, columns=Columns(keep=None)))).fields) == [
        "Title",
        "guid",
        "date",
        "section",
    ]
    named = next(iter(read_entries(path, columns=Columns(article="section", headline="body", id="date"))))
    assert (article_of(named).text, article_of(named).headline, article_of(named).id) == (
        "money",
        "The bank cut rates.",
        "2026-11-25",
    )


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_json_may_leave_out_what_is_kept_but_not_in_all_rows(tmp_path: Path, name: str) -> None:
    path = write_table(tmp_path / name, [{"text": "Rates fell.", "desk": "money"}, {"text": "Rain fell."}])
    kept = [entry.fields for entry in read_entries(path, columns=Columns(keep=("desk",)))]
    assert kept == [{"desk": "money"}, {"desk": None}]
    entries = read_entries(path, columns=Columns(keep=("dsek",)))
    assert [article_of(next(entries)).text for _ in range(2)] == ["Rates fell.", "Rain fell."]
    with pytest.raises(SourceError, match=rf"{name}: no row .*'dsek'.*\btext\b"):
        next(entries)


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_the_html_of_a_table_is_read_as_such(tmp_path: Path, name: str) -> None:
    body = "<h1>Rates fall &amp; rise</h1><p>The bank cut rates.</p><p>It <del>rose</del> fell by 5&nbsp;%.<br>So.</p>"
    rows = [{"title": "Rates <em>fall</em> &amp; rise", "body": body}, {"title": "a < b", "body": "Rates are <5 %."}]
    marked, plain = (article_of(entry) for entry in read_entries(write_table(tmp_path / name, rows)))
    assert (marked.headline, marked.text) == ("Rates fall & rise", "The bank cut rates.\nIt fell by 5 %.\nSo.")
    assert (plain.headline, plain.text) == ("a < b", "Rates are <5 %.")


def test_columns_are_named_by_text() -> None:
    for named in ({"keep": "section"}, {"keep": [5]}, {"article": 5}):
        with pytest.raises(OptionError, match=r"keep|article"):
            Columns(**named)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match="columns is 'section'"):
        list(read_entries("a.jsonl", columns="section"))  # type: ignore[arg-type]


def test_the_first_name_of_the_table_is_taken() -> None:
    assert guess_column("article", ["content", "TEXT", "body"]) == "TEXT"
    assert guess_column("headline", ["headline", "title"]) == "headline"
    assert guess_column("id", ["url"]) == "url"
    assert guess_column("date", ["day"]) is None


DATES = {
    "Wed, 25 Nov 2026 19:30:00 +0100": "2026-11-25T19:30:00+01:00",
    "2026-11-25T18:30:00Z": "2026-11-25T18:30:00Z",
    " 2026-11-25 ": "2026-11-25",
    "yesterday": None,
    "": None,
}


@pytest.mark.parametrize("date", DATES)
def test_a_date_is_read_or_left(tmp_path: Path, date: str) -> None:
    path = write_table(tmp_path / "a.jsonl", [{"text": "The bank cut rates.", "date": date}])
    assert article_of(next(read_entries(path))).date == DATES[date]
    if date == "yesterday":  # a column that was named has to hold one
        with pytest.raises(SourceError, match=r"a\.jsonl, line 1.*'date' is 'yesterday'"):
            list(read_articles(path, columns=Columns(date="date")))


BAD_ROWS = b'{"text": "One."}\n{"text": null}\n{"body": \n{"other": "x"}\n[1]\n{"text": 7}\n'
BAD_ROWS += b'{"text": "\xff"}\n{"text": "Two."}\n'


def test_bad_rows_stand_between_the_good_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(BAD_ROWS)
    found = list(read_articles(path, on_error="return"))
    assert [bool(one) if isinstance(one, Failure) else one.text for one in found] == ["One.", *[False] * 6, "Two."]
    messages = [one.message for one in found if isinstance(one, Failure)]
    assert [message.split(":")[0].removeprefix(str(tmp_path)) for message in messages] == [
        f"/a.jsonl, line {number}" for number in (2, 3, 4, 5, 6, 7)
    ]
    assert len(list(read_articles(path, on_error="skip"))) == 2
    with pytest.raises(SourceError, match=r"article 1: .*line 2.*null"):
        list(read_articles(path))
    with pytest.raises(OptionError, match="on_error"):
        read_articles(path, on_error="ignore")


def test_a_row_that_is_no_article_keeps_its_id(tmp_path: Path) -> None:
    rows = [{"id": 3, "text": "One."}, {"guid": "b1", "text": None}, {"id": 2, "text": 7}, {"id": " c ", "other": "x"}]
    rows += [{"text": None}, {"uri": "urn:d", "body_text": None, "type": "text"}]
    path = write_table(tmp_path / "a.jsonl", rows)
    found = list(read_articles(path, on_error="return"))
    assert [one.id for one in found] == ["3", "b1", "2", "c", None, "urn:d"]
    assert [entry.name.removeprefix(f"{path}:") for entry in read_entries(path)] == ["3", "b1", "2", "c", "5", "urn:d"]
    named = list(read_articles(path, columns=Columns(id="other"), on_error="return"))
    assert [one.id for one in named] == [None, None, None, "x", None, "urn:d"]


def test_bad_lines_of_csv_stand_between_the_good_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'id,text\n1,One.\n2\n3,"x" y\n4,\xff\n5,Two.\n')
    found = [
        entry.article if isinstance(entry.article, SourceError) else entry.article.text for entry in read_entries(path)
    ]
    assert [one if isinstance(one, str) else "" for one in found] == ["One.", "", "", "", "Two."]
    assert [str(one).split(":")[0].rpartition(", ")[2] for one in found if not isinstance(one, str)] == [
        "line 3",
        "line 4",
        "line 5",
    ]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.csv", b"headline,url\nx,y\n", "article, text, body, document, content.*headline, url"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "x"}\n' * 900)[:-20], r"a\.jsonl\.gz"),
        ("a.jsonl.gz", b"no archive", r"a\.jsonl\.gz"),
        ("a.parquet.gz", b"PAR1", r"a\.parquet\.gz"),
        ("a.xml", b"<note/>", r"a\.xml"),
        ("folder", b"", "folder"),
    ],
)
def test_what_cannot_be_read_at_all(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    pytest.importorskip("feedparser")
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
        (path / "image.png").write_bytes(b"x")
    else:
        path.write_bytes(data)
    with pytest.raises(SourceError, match=message):
        list(read_entries(path))


@pytest.mark.parametrize(
    "data", [b'[{"text": "One."}, {"text": ', b'[{"text": "One."}', b'[{"text": "One."}] and more']
)
def test_a_json_array_that_breaks_off_says_so_behind_what_it_gave(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    first, second = read_entries(path)
    assert article_of(first).text == "One."
    assert isinstance(second.article, SourceError)
    assert "a.json, line 1: not JSON" in str(second.article)


def test_a_folder_is_read_by_name(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("The bank cut rates.")
    (tmp_path / "b.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden.txt").write_text("Nobody reads this.")
    (tmp_path / "sub" / "c.json").write_text(json.dumps(NINJS_1))
    (tmp_path / "sub" / "d.xml").write_text(ITEM.format(n=1, body=NITF))
    (tmp_path / "sub" / "e.atom").write_text(ATOM)
    (tmp_path / "sub" / "f.txt").write_bytes(b"\xff")
    (tmp_path / "sub" / "wire_0001").write_text("The bank cut rates.")
    with pytest.warns(UserWarning, match=rf"{tmp_path}: 2 passed over.*b\.png, sub/wire_0001$"):
        entries = list(read_entries(tmp_path))
    assert [entry.name.removeprefix(f"{tmp_path}/") for entry in entries] == [
        "a.txt",
        "sub/c.json:http://ninjs.example.com/20130709",
        "sub/d.xml:urn:acme:1",
        "sub/e.atom:urn:c:1",
        "sub/f.txt",
    ]
    assert [isinstance(entry.article, SourceError) for entry in entries] == [False] * 4 + [True]


def test_what_a_folder_does_not_give_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("Rates fell.", encoding="utf-8")
    (tmp_path / "b.txt").symlink_to("nowhere.txt")
    (tmp_path / "c").mkdir()
    (tmp_path / "d").symlink_to("c")
    (tmp_path / "e.jpg").symlink_to("nowhere.jpg")
    scan = os.scandir

    def refuse(path: str) -> Any:
        if Path(path).name == "c":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.warns(UserWarning, match=r"1 passed over.*e\.jpg$"):
        entries = list(read_entries(tmp_path))
    assert [Path(entry.name).name for entry in entries] == ["a.txt", "b.txt", "c"]
    for entry, reason in zip(entries[1:], ["No such file", "Permission denied"], strict=True):
        assert isinstance(entry.article, SourceError)
        assert reason in str(entry.article)
        assert entry.name in str(entry.article)


def test_an_id_may_be_a_number_that_pandas_made_a_float(tmp_path: Path) -> None:
    rows = [{"id": number, "text": "Rates fell."} for number in (7.0, None, 7.5)]
    path = write_table(tmp_path / "a.jsonl", rows)
    assert [article_of(entry).id for entry in read_entries(path)] == ["7", None, None]
