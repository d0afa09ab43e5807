from __future__ import annotations

import gzip
import re
import socket

import pytest

from summarizer.errors import OptionError, SourceError
from summarizer.readers import fetch
from tests.webserver import Answer, Handler, Server

OURS = re.escape("http://127.0.0.1:")  # the address that was asked for
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
STORY = "The ferry to Hollow Island sails again from Friday, the harbour master said on Tuesday. Ü"


def test_plain_text_and_html_are_fetched(server: Server) -> None:
    url = server.add("/a.txt", lambda h: h.give(STORY.encode()))
    article = fetch(url, allow_private=True)
    assert (article.text, article.source, article.headline) == (STORY, url, None)
    sent = server.seen[0][1]
    assert sent["Host"] == f"127.0.0.1:{server.server_port}"
    assert sent["User-Agent"].startswith("standfirst/")
    pytest.importorskip("trafilatura")
    page = f"<title>Ferry sails</title><article><h1>Ferry sails</h1><p>{STORY}</p></article>"
    url = server.add("/", lambda h: h.give(page.encode("cp1252"), Content_Type="text/html; charset=iso-8859-1"))
    article = fetch(server.url, allow_private=True)
    assert (article.text, article.headline, article.source) == (STORY, "Ferry sails", server.url)


def test_the_charset_of_the_header_goes_for_text_too(server: Server) -> None:
    url = server.add("/a", lambda h: h.give(STORY.encode("cp1252"), Content_Type="text/plain; charset=cp1252"))
    assert fetch(url, allow_private=True).text == STORY
    url = server.add("/b", lambda h: h.give(STORY.encode("cp1252")))
    with pytest.raises(SourceError, match=r"utf-8.*0xdc"):
        fetch(url, allow_private=True)
    url = server.add("/c", lambda h: h.give(STORY.encode("cp1252"), Content_Type="text/plain"))
    with pytest.raises(SourceError, match=r"0xdc.*encoding="):
        fetch(url, allow_private=True)
    assert fetch(url, allow_private=True, encoding="cp1252").text == STORY


def test_characters_beyond_ascii_are_sent_as_utf_8(server: Server) -> None:
    server.add("/caf%C3%A9", lambda h: h.give(STORY.encode()))
    assert fetch(f"{server.url}/café?q=ü&r=%20#part", allow_private=True).text == STORY
    assert server.seen[0][0] == "/caf%C3%A9?q=%C3%BC&r=%20"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda h: h.give(b"", 404), r"\b404\b"),
        (lambda h: h.give(b"", 302), r"\b302\b"),
        (lambda h: h.give(b"x", Content_Type="image/png"), "image/png.*text/html"),
        (lambda h: h.give(b"x", Content_Type=""), "content type"),
        (lambda h: h.give(b"x", Content_Encoding="br"), "'br'.*gzip"),
        (lambda h: h.give(b"x" * 2001), "2,000 bytes"),
        (lambda h: h.give(b"x", length=10**12), "2,000 bytes"),
        (lambda h: h.give(gzip.compress(b"x" * 10**7), Content_Encoding="gzip"), "2,000 bytes"),
        (lambda h: h.give(b"x", length=5), r"\b1\b.*\b5\b"),
        (lambda h: h.give(gzip.compress(b"xyz" * 99)[:-9], Content_Encoding="gzip"), OURS),
        (lambda h: h.give(b"no gzip", Content_Encoding="gzip"), OURS),
        (lambda h: h.wfile.write(b"SSH-2.0-x\r\n\r\n"), "SSH-2.0"),
        (lambda h: h.give(b"x", X="y" * 200_000), OURS),
        (lambda h: h.give(b"", 302, Location="http://[::1"), OURS),
        (lambda h: h.give(b"", 302, Location="http://a.example:x/"), OURS),
        (lambda h: h.wfile.write(CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n"), OURS),
        (lambda h: h.wfile.write(CHUNKED + b"5\r\nhel"), OURS),
    ],
)
def test_answers_that_are_not_taken(server: Server, answer: Answer, message: str) -> None:
    def close(handler: Handler) -> None:
        handler.close_connection = True
        answer(handler)

    url = server.add("/", close)
    with pytest.raises(SourceError, match=message) as caught:
        fetch(url, allow_private=True, max_bytes=2000, timeout=60)
    assert "\n" not in str(caught.value)


def test_an_endless_body_is_cut_at_the_limit(server: Server) -> None:
    def endless(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        try:
            while not handler.server.done.is_set():  # type: ignore[attr-defined]
                handler.wfile.write(b"3e8\r\n" + b"x" * 1000 + b"\r\n")
        except OSError:
            handler.close_connection = True

    with pytest.raises(SourceError, match="5,000 bytes"):
        fetch(server.add("/", endless), allow_private=True, max_bytes=5000, timeout=60)


@pytest.mark.parametrize("padding", [b"", b"\0" * 99, b"no member"])
def test_gzip_is_unpacked_member_by_member(server: Server, padding: bytes) -> None:
    halves = [gzip.compress(STORY[part].encode()) for part in (slice(40), slice(40, None))]
    url = server.add("/", lambda h: h.give(b"".join(halves) + padding, Content_Encoding="gzip"))
    assert fetch(url, allow_private=True, max_bytes=300).text == STORY


@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
@pytest.mark.parametrize("charset", ["punycode", "undefined", "utf-7", "hex", "a\0b", '"utf-8'])
def test_a_charset_that_no_browser_knows_is_passed_over(server: Server, kind: str, charset: str) -> None:
    if kind == "text/html":
        pytest.importorskip("trafilatura")
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset={charset}\r\n\r\n<p>{STORY}</p>".encode()

    def give(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(answer)

    url = server.add("/", give)
    if "\0" in charset:  # no header may hold one
        with pytest.raises(SourceError, match=OURS):
            fetch(url, allow_private=True)
    else:
        assert STORY in fetch(url, allow_private=True).text


@pytest.mark.parametrize("part", ["nothing", "header", "body"])
def test_a_server_that_stalls_or_trickles_is_left_in_time(server: Server, part: str) -> None:
    def stall(handler: Handler) -> None:
        start = {
            "nothing": b"",
            "header": b"HTTP/1.1 200 OK\r\nX-",
            "body": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n",
        }
        handler.close_connection = True
        try:
            handler.wfile.write(start[part])
            # One byte at a time, each well within the limit of a single wait.
            while not handler.server.done.wait(0.02):  # type: ignore[attr-defined]
                handler.wfile.write(b"" if part == "nothing" else b"x")
        except OSError:
            pass

    with pytest.raises(SourceError, match=r"0\.3 s"):
        fetch(server.add("/", stall), allow_private=True, timeout=0.3)


@pytest.mark.parametrize("given", ["False", "no", 1, None])
def test_private_addresses_are_allowed_by_true_alone(server: Server, given: object) -> None:
    with pytest.raises(OptionError, match=rf"allow_private.*{re.escape(repr(given))}.*True, False"):
        fetch(server.add("/", lambda h: h.give(STORY.encode())), allow_private=given)  # type: ignore[arg-type]


def test_a_host_that_does_not_answer_and_limits_that_are_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(SourceError, match=rf"http://127\.0\.0\.1:{port}/"):
        fetch(f"http://127.0.0.1:{port}/", allow_private=True)
    for name, value in [("max_bytes", 0), ("max_bytes", "9"), ("timeout", 0), ("timeout", "9")] + [
        ("timeout", float(number)) for number in ("inf", "nan", "1e9")
    ]:
        with pytest.raises(OptionError, match=rf"{name}.*{re.escape(repr(value))}"):
            fetch("http://news.example/", **{name: value})
        with pytest.raises(OptionError, match=rf"{name}.*int"):
            fetch("http://news.example/", **{name: -(10**5000)})
    with pytest.raises(SourceError, match=r"\b5\b"):
        fetch(5)  # type: ignore[arg-type]
    for address in ("\ud800", "http://news.example/\ud800"):
        with pytest.raises(SourceError, match=r"ud800.*is not an address"):
            fetch(address)
