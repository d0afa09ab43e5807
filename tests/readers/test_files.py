from __future__ import annotations

import codecs
import io
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article import Article
from summarizer.errors import SourceError
from summarizer.readers import read_articles, read_file, read_records, read_rows, read_stdin

TEXT = "Wien – Die Brücke öffnet am Montag.\nDer Umbau kostete 3,5 Mio. €."


def test_a_text_file_is_read_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert read_file(path) == Article(TEXT, source=str(path))
    assert read_file(str(path)).text == TEXT


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.replace("\n", "\r\n").encode(),
    ],
)
def test_byte_order_marks_and_line_ends_are_understood(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert read_file(tmp_path / "a.txt").text == TEXT


def test_another_encoding_has_to_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    with pytest.raises(SourceError, match=r"a\.txt.*utf-8.*0x96.* 5\b"):
        read_file(path)
    assert read_file(path, encoding="cp1252").text == TEXT
    page = path.rename(tmp_path / "a.html")
    path.write_bytes(b"\x96")
    for name in ("klingon", "hex", "undefined", "utf\0"):
        for file in (path, page):
            with pytest.raises(SourceError, match=rf"encoding.*{re.escape(repr(name))}"):
                read_file(file, encoding=name)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"MZ\x00\x01rest", "NUL.* 2"),
        (b"%PDF-1.7 stuff", "PDF"),
        (b"Received: from a\r\n\tby b\r\nSubject: Flood\r\nMIME-Version: 1.0\r\n\r\nThe river rose.", "mail"),
        (b"PK\x03\x04word/document.xml", "zip"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"{\\rtf1 Hello}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(SourceError, match=message):
        read_file(tmp_path / "a.txt")


def test_a_text_with_labels_is_no_mail(tmp_path: Path) -> None:
    text = "Subject: Flood\nFrom: Ann Teller\n\nThe river rose, and nobody knows what MIME-Version: 1.0 is."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert read_file(tmp_path / "a.txt").text == text


def test_what_cannot_be_opened_says_why_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SourceError, match=r"none\.txt"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(SourceError, match=re.escape(str(tmp_path))):
        read_file(tmp_path)
    with pytest.raises(SourceError, match="a\0b"):
        read_file("a\0b")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(SourceError, match=r"locked\.txt"):
        read_file("locked.txt")


def test_standard_input_is_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def give(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    give(codecs.BOM_UTF8 + TEXT.encode())
    assert read_stdin() == Article(TEXT)
    give(b"\xff")
    with pytest.raises(SourceError, match=r"standard input.*0xff.* 0\b"):
        read_stdin()


@settings(deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80))
def test_any_text_comes_back_through_a_file(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("t") / "a.txt"
    text = "a" + text  # a text that begins with a byte order mark loses it
    path.write_bytes(text.encode())
    assert read_file(path).text == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("path", [5, None, b"a.txt", ["a.txt"]])
def test_a_path_that_is_none(path: Any) -> None:
    for read in (read_file, read_rows, read_records, read_articles):
        with pytest.raises(SourceError, match="path"):
            list(read(path))  # type: ignore[call-overload]


@pytest.mark.parametrize("encoding", ["undefined", "a\0b", 5, "x" * 5000])
def test_an_encoding_that_is_none(tmp_path: Path, encoding: Any) -> None:
    (tmp_path / "a.txt").write_text("Rates fell.")
    with pytest.raises(SourceError, match="encoding is"):
        read_file(tmp_path / "a.txt", encoding=encoding)


def test_a_file_that_cannot_be_read_is_named_once_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    with pytest.raises(SourceError, match=rf"^cannot read {re.escape(str(path))}: No such file or directory$"):
        read_file(path)
    with pytest.raises(SourceError, match=r"^cannot read \S+none\.jsonl: no such file$"):
        list(read_rows(path.with_suffix(".jsonl")))
