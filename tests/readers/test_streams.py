"""What says by its beginning what it is: standard input, answers of a server, files of any name."""

from __future__ import annotations

import gzip
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer import Columns, SourceError
from summarizer.readers import fetch_entries, read_entries, read_stdin_entries
from tests.readers.test_entries import article_of
from tests.readers.test_news import ITEM, NINJS_1, NITF
from tests.readers.test_tables import write_table
from tests.webserver import Server

STREAMS: dict[str, tuple[bytes, list[str]]] = {
    "lines": (b'{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
    "lines with a bad one": (b'{"text": "One."}\n{"text"\n{"text": "Two."}\n', ["One.", "!", "Two."]),
    "a bad first line": (b'\n\n{"text": oops}\n{"text": "Two."}\n', ["!", "Two."]),
    "an array": (b'[\n {"body": "One."},\n {"body": "Two."}]', ["One.", "Two."]),
    "one object on many lines": (b'\xef\xbb\xbf{\n "text": "One."\n}\n', ["One."]),
    "ninjs": (json.dumps(NINJS_1).encode(), ["The trial began.\nThe captain said nothing."]),
    "NewsML": (ITEM.format(n=1, body=NITF).encode(), ["The Fed will halt it.\nMarkets fell & rose."]),
    "CSV": (b'id,Text\r\n1,"One, two.\r\nThree."\r\n2\r\n3,Four.\r\n', ["One, two.\r\nThree.", "!", "Four."]),
    "CSV of semicolons": (b'id;text\r\n1;"One; two, three."\r\n', ["One; two, three."]),
    "text with semicolons": (b"Text; body; headline\nand more.", ["Text; body; headline\nand more."]),
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
    "packed lines": (gzip.compress(b'{"text": "One."}\n{"text"\n{"text": "Two."}\n'), ["One.", "!", "Two."]),
    "packed CSV of UTF-16": (gzip.compress("\ufeffid,text\r\n1,Zürich.\r\n".encode("utf-16-le")), ["Zürich."]),
    "a packed text": (gzip.compress(b"Rates fell."), ["Rates fell."]),
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


def test_parquet_is_known_by_its_beginning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    data = write_table(tmp_path / "a.parquet", [{"text": "One.", "id": 1}, {"text": "Two.", "id": 2}]).read_bytes()
    (tmp_path / "a.dat").write_bytes(data)
    for given in (data, gzip.compress(data)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        assert [article_of(entry).id for entry in read_stdin_entries()] == ["1", "2"]
    assert [article_of(entry).text for entry in read_entries(tmp_path / "a.dat")] == ["One.", "Two."]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data[:-20])))
    with pytest.raises(SourceError, match="standard input is no Parquet file"):
        list(read_stdin_entries())


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(b'{"text": "One."}\n' * 9000)[:-20],
        gzip.compress(b"Rates fell.")[:-9],
        b"\x1f\x8bno archive",
        gzip.compress(gzip.compress(b"Rates fell.")),
    ],
)
def test_a_damaged_archive_and_one_in_another_are_refused(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    with pytest.raises(SourceError, match="standard input"):
        list(read_stdin_entries())


ENCODED = {
    "latin-1": "título;text;id\r\nx;Zürich.;1\r\n",
    "shift_jis": '{"text": "金利。"}\n{"text": "株式。"}\n',
    "utf-16-le": "id,text\r\n1,Zürich.\r\n",
    "cp1252": '[\n{"text": "Zürich – Genève."}]',
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_the_encoding_given_is_that_of_tables(encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = ENCODED[encoding]
    (first,) = re.findall(r"Zürich – Genève\.|Zürich\.|金利。", text)
    kind = {"{": ".jsonl", "[": ".json"}.get(text[0], ".csv")
    for data in (text.encode(encoding), b"\xef\xbb\xbf" + text.encode()):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        found = [next(read_stdin_entries(encoding=encoding))]
        for path in (tmp_path / f"a{kind}", tmp_path / f"a{kind}.gz", tmp_path / "noext"):
            path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
            found.append(next(read_entries(path, encoding=encoding)))
        assert [article_of(entry).text for entry in found] == [first] * 4


WIDE = {
    "no NUL at the start": ("utf-16-le", "标题,text\n杭州,利率下跌。\n"),
    "a line feed in a letter": ("utf-16-le", "上海,text\n杭州,利率下跌。\n"),
    "no mark": ("utf-16", '{"text": "利率下跌。"}\n'),
    "an array": ("utf-16-be", '[\n{"text": "利率下跌。"}]'),
    "a text": ("utf-32-be", "利率下跌。"),
    "EBCDIC": ("cp500", "id,text\n1,Rates fell.\n"),
    "lines of EBCDIC": ("cp500", '{"text": "Rates fell."}\n{"text": "Two."}\n'),
}


@pytest.mark.parametrize("name", WIDE)
def test_lines_that_end_elsewhere_are_read_in_the_encoding_given(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    encoding, text = WIDE[name]
    data = text.encode("utf-16-le" if encoding == "utf-16" else encoding)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert article_of(next(read_stdin_entries(encoding=encoding))).text in ("利率下跌。", "Rates fell.")


@pytest.mark.parametrize("encoding", ["utf-16-le", "cp500"])
def test_what_says_itself_what_it_is_keeps_to_that(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trafilatura")
    story = "The ferry to Hollow Island sails again from Friday, the harbour master said on Tuesday."
    page = f"\n<html><head><meta charset='utf-8'></head><body><p>{story}</p></body></html>"
    for text in (page, ITEM.format(n=1, body=NITF)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert article_of(next(read_stdin_entries(encoding=encoding))).text
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"%PDF-1.7\n12")))
    with pytest.raises(SourceError, match="a PDF document"):
        list(read_stdin_entries(encoding=encoding))


def test_an_encoding_that_is_wrong_or_unknown_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("id,text\n1,Zürich.\n2,Genf.\n".encode("latin-1"))
    bad, good = read_entries(path)
    assert "line 2: not utf-8: byte 0xfc" in str(bad.article)
    assert article_of(good).text == "Genf."
    bad, _ = read_entries(path, encoding="ascii")
    assert "line 2: not ascii: byte 0xfc" in str(bad.article)
    for encoding in ("nope", "base64"):
        with pytest.raises(SourceError, match=f"encoding is '{encoding}'"):
            list(read_entries(path, encoding=encoding))


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
