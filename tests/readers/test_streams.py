"""What says by its beginning what it is: standard input, answers of a server, files of any name."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer import Columns, SourceError
from summarizer.readers import fetch_entries, read_entries, read_stdin_entries
from tests.readers.test_entries import article_of
from tests.readers.test_news import ITEM, NINJS_1, NITF
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
