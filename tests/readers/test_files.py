from __future__ import annotations

import codecs
import io
import re
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import summarize
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


MARKDOWN = """---
title: "Old bridge: closed"
authors: ["Tom Field", 'Ann Teller']
date: 2026-03-03
tags: [bridge]
---
<!-- draft
-->

# Old bridge: closed

The **council *of* Harwick** will close the [old bridge](http://a.example/b_(c) "The bridge"), its ~~mayor~~ _leader_
said.[^1] It costs 5 \\* 3 = 15, says `a_b`.

![The bridge](bridge.jpg)

> "We had no choice," she said, see [the report][2].

| a | b |
|---|---|

## What next ##

- Buses 4 and 9 stop.

[^1]: Of 1 March.
    And 2 March.
[2]: http://a.example
"""
WORDS = """The council of Harwick will close the old bridge, its  leader
said. It costs 5 * 3 = 15, says a_b.

"We had no choice," she said, see the report.

What next ##

- Buses 4 and 9 stop."""


def test_a_file_of_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    article = read_file(path)
    assert article == Article(WORDS, "Old bridge: closed", "Tom Field; Ann Teller", str(path), "2026-03-03")
    assert list(read_articles(path)) == [article]
    for length in ("headline", "short"):
        for sentence in summarize(article, length=length).sentences:
            assert all(WORDS[source.start : source.end] == source.text for source in sentence.sources)


@pytest.mark.parametrize(
    ("text", "headline", "words"),
    [
        ("# Dam breaks\n\nNobody was hurt.", "Dam breaks", "Nobody was hurt."),
        ('+++\ntitle = "Dam breaks"\n+++\nNobody was hurt.', "Dam breaks", "Nobody was hurt."),
        ("Nobody was hurt.\n\n## What next", None, "Nobody was hurt.\n\nWhat next"),
        ("---\nNobody was hurt.\n---", None, "Nobody was hurt."),
        ("---\n# draft\ntags:\n- a\n- b\ntitle: Rain\n...\nIt rained.", "Rain", "It rained."),
        (
            "It rained.\n\n```python\nprint(1)\n\nx = 2\n```\n\n~~~~\n~~~\n~~~~\nIt snowed.",
            None,
            "It rained.\n\nIt snowed.",
        ),
        ("It rained.\n```\nIt snowed.", None, "It rained.\n\nIt snowed."),
        ("2 * 3 * 4 and a_b_c and [so] (he said), 5* of C#", None, "2 * 3 * 4 and a_b_c and [so] (he said), 5* of C#"),
    ],
)
def test_the_headline_of_markdown_and_what_is_no_mark(
    tmp_path: Path, text: str, headline: str | None, words: str
) -> None:
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    article = read_file(tmp_path / "a.md")
    assert (article.headline, article.text) == (headline, words)


@pytest.mark.parametrize(
    "authors", ["[Ada Bolt, 'Tom Roe']", "\n  - Ada Bolt\n  - 'Tom Roe'", "\n- Ada Bolt\n- Tom Roe"]
)
def test_the_authors_of_markdown_are_a_list_of_yaml(tmp_path: Path, authors: str) -> None:
    (tmp_path / "a.md").write_text(f"---\nauthors: {authors}\ndate: 2026-03-03\n---\nIt rained.", encoding="utf-8")
    article = read_file(tmp_path / "a.md")
    assert (article.byline, article.date, article.text) == ("Ada Bolt; Tom Roe", "2026-03-03", "It rained.")


@pytest.mark.parametrize(
    "piece", ["```a\n", "```a\n~~~b\n", "*a ", "_a", "[a](", "![", "[^", "`", "{{<", "# ", "<!--", "|", "**", "\\"]
)
def test_hostile_markdown_is_read_soon(tmp_path: Path, piece: str) -> None:
    (tmp_path / "a.md").write_text("x " + piece * (100_000 // len(piece)), encoding="utf-8")
    begun = time.monotonic()
    read_file(tmp_path / "a.md")
    assert time.monotonic() - begun < 5
