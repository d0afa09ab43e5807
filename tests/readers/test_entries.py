"""Every kind of input as one stream: tables and their columns, archives, folders, standard input."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Columns, Failure, OptionError, SourceError, read_articles
from summarizer.readers import Entry, fetch_entries, guess_column, read_entries, read_stdin_entries
from tests.readers.test_news import ATOM, ITEM, NINJS_1, NITF
from tests.readers.test_tables import write_table
from tests.webserver import Server

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
    assert [len(list(read_articles(path, on_error="skip")))] == [2]
    with pytest.raises(SourceError, match=r"article 1: .*line 2.*null"):
        list(read_articles(path))
    with pytest.raises(OptionError, match="on_error"):
        read_articles(path, on_error="ignore")


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
        ("a.csv", b"headline,url\nx,y\n", "no column article, text, body, document, content; there are: headline, url"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "x"}\n' * 900)[:-20], r"cannot read .*a\.jsonl\.gz"),
        ("a.jsonl.gz", b"no archive", r"cannot read .*a\.jsonl\.gz"),
        ("a.parquet.gz", b"PAR1", r"a\.parquet\.gz is packed"),
        ("a.xml", b"<note/>", r"a\.xml is no feed"),
        ("folder", b"", "holds no texts"),
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
    entries = list(read_entries(tmp_path))
    assert [entry.name.removeprefix(f"{tmp_path}/") for entry in entries] == [
        "a.txt",
        "sub/c.json:http://ninjs.example.com/20130709",
        "sub/d.xml:urn:acme:1",
        "sub/e.atom:urn:c:1",
        "sub/f.txt",
    ]
    assert [isinstance(entry.article, SourceError) for entry in entries] == [False] * 4 + [True]


STREAMS: dict[str, tuple[bytes, list[str]]] = {
    "lines": (b'{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
    "lines with a bad one": (b'{"text": "One."}\n{"text"\n{"text": "Two."}\n', ["One.", "!", "Two."]),
    "a bad first line": (b'\n\n{"text": oops}\n{"text": "Two."}\n', ["!", "Two."]),
    "an array": (b'[\n {"body": "One."},\n {"body": "Two."}]', ["One.", "Two."]),
    "one object on many lines": (b'\xef\xbb\xbf{\n "text": "One."\n}\n', ["One."]),
    "ninjs": (json.dumps(NINJS_1).encode(), ["The trial began.\nThe captain said nothing."]),
    "NewsML": (ITEM.format(n=1, body=NITF).encode(), ["The Fed will halt it.\nMarkets fell & rose."]),
    "CSV": (b'id,Text\r\n1,"One, two.\r\nThree."\r\n2\r\n3,Four.\r\n', ["One, two.\r\nThree.", "!", "Four."]),
    "TSV": (b"\xef\xbb\xbfbody\tid\nOne.\t1\n", ["One."]),
    "text with commas": (b"Text, body, headline\nand more, too.", ["Text, body, headline\nand more, too."]),
    "a word alone": (b"text\nRates fell.", ["text\nRates fell."]),
    "text": (b"{Rates} fell.\nShares rose.", ["{Rates} fell.\nShares rose."]),
    "text in brackets": (b"[Update] Rates fell.", ["[Update] Rates fell."]),
    "nothing": (b"", [""]),
    "lines of UTF-16": ('\ufeff{"text": "One."}\n{"text": "Two."}\n'.encode("utf-16-le"), ["One.", "Two."]),
    "an array of UTF-16": ('\ufeff[\n{"text": "One."}]'.encode("utf-16-be"), ["One."]),
    "CSV of UTF-16": ("\ufeffid,text\r\n1,Zürich.\r\n".encode("utf-16-le"), ["Zürich."]),
    "NewsML of UTF-16": (
        ("\ufeff<?xml version='1.0' encoding='UTF-16'?>" + ITEM.format(n=1, body=NITF)).encode("utf-16-le"),
        ["The Fed will halt it.\nMarkets fell & rose."],
    ),
    "text of UTF-16": ("\ufeffRates fell.".encode("utf-16-le"), ["Rates fell."]),
    "CSV behind empty lines": (b"\n\nid,text\n1,One.\n", ["One."]),
}


@pytest.mark.parametrize("name", STREAMS)
def test_standard_input_says_what_it_is(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data, expected = STREAMS[name]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    found: list[Any] = [entry.article for entry in read_stdin_entries()]
    assert ["!" if isinstance(one, SourceError) else one.text for one in found] == expected


@pytest.mark.parametrize("name", STREAMS)
def test_a_file_whose_name_says_nothing_is_read_as_standard_input_is(name: str, tmp_path: Path) -> None:
    data, expected = STREAMS[name]
    path = tmp_path / "wire.2026-11-25"
    path.write_bytes(data)
    found: list[Any] = [entry.article for entry in read_entries(path)]
    assert ["!" if isinstance(one, SourceError) else one.text for one in found] == expected


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


def test_a_column_that_is_named_makes_standard_input_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"story\nRates fell.\n", b"no,story\n7,Rates fell.\n"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        (entry,) = read_stdin_entries(columns=Columns(article="story"))
        assert article_of(entry).text == "Rates fell."
        assert entry.where == "standard input, line 2"


@pytest.mark.parametrize("declared", ["", " encoding='utf-8'"])
def test_the_charset_of_the_header_goes_before_what_xml_declares(server: Server, declared: str) -> None:
    body = '<inlineData contenttype="text/plain">Zürich – Rates fell.</inlineData>'
    item = f"<?xml version='1.0'{declared}?>\n{ITEM.format(n=1, body=body)}"
    header = "application/xml; charset=iso-8859-1"
    url = server.add("/news", lambda h: h.give(item.encode("cp1252"), Content_Type=header))
    (entry,) = fetch_entries(url, allow_private=True)
    assert article_of(entry).text == "Zürich – Rates fell."
    url = server.add("/marked", lambda h: h.give(b"\xef\xbb\xbf" + item.encode(), Content_Type=header))
    (entry,) = fetch_entries(url, allow_private=True)
    assert article_of(entry).text == "Zürich – Rates fell."
