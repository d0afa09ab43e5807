"""Whom `fetch` asks: no private host, by whatever name or redirect, and the one whose certificate fits."""

from __future__ import annotations

import re
import socket
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import BlockedAddressError, SourceError
from summarizer.readers import fetch
from tests.readers.test_web import STORY
from tests.webserver import Server


@pytest.fixture
def public(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The server, reached as a host with a public address."""
    look_up = socket.getaddrinfo

    def fake_look_up(host: str, *port: Any, **hints: Any) -> Any:
        if not host.endswith(".example"):
            return look_up(host, *port, **hints)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 0))]

    def fake_connect(address: tuple[str, int], timeout: float, **more: Any) -> socket.socket:
        assert address[0] == "93.184.216.34", "connects to what was checked, never to a name"
        connected = socket.socket()
        connected.settimeout(timeout)
        connected.connect(("127.0.0.1", server.server_port))
        return connected

    monkeypatch.setattr(socket, "getaddrinfo", fake_look_up)
    monkeypatch.setattr(socket, "create_connection", fake_connect)
    return server


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
def test_private_hosts_are_refused_before_anything_is_sent(server: Server, host: str) -> None:
    with pytest.raises(BlockedAddressError, match="allow_private=True"):
        fetch(f"http://{host}:{server.server_port}/", timeout=30)
    assert server.seen == []


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc/hosts", "http:// or https://"),
        ("ftp://a.example/x", "http:// or https://"),
        ("news.example/story", "http:// or https://"),
        ("http://me:secret@a.example/", "password"),
        ("http://a.example\\@127.0.0.1/", "password"),
    ],
)
def test_addresses_that_may_not_be_fetched(url: str, message: str) -> None:
    with pytest.raises(BlockedAddressError, match=message) as caught:
        fetch(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:///x",
        "http://a b.example/",
        "http://a.example:99999/",
        "http://[::1",
        "http://a..b/",
        "http://[fe80::1%25eth0]/",
    ],
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(SourceError, match=re.escape(repr(url))):
        fetch(url)


def test_redirects_are_followed_five_times(public: Server) -> None:
    for number in range(6):
        public.add(f"/{number}", lambda h, n=number: h.give(b"", 302, Location=f"/{n + 1}"))
    public.add("/6", lambda h: h.give(STORY.encode()))
    assert fetch("http://news.example/1").source == "http://news.example/6"
    with pytest.raises(SourceError, match=r"http://news\.example/0.*5 redirects"):
        fetch("http://news.example/0")


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://[::ffff:10.0.0.1]/",
        "//169.254.169.254/latest/meta-data",
        "file:///etc/hosts",
        "gopher://a.example/",
        "http://user@news.example/",
    ],
)
def test_a_redirect_is_judged_like_any_address(public: Server, location: str) -> None:
    public.add("/", lambda h: h.give(b"", 301, Location=location))
    with pytest.raises(BlockedAddressError):
        fetch("http://news.example/")
    assert len(public.seen) == 1


def test_a_name_is_looked_up_once_for_each_request(public: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["93.184.216.34", "127.0.0.1"])

    def rebind(host: str, port: int, **hints: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebind)
    public.add("/", lambda h: h.give(STORY.encode()))
    assert fetch("http://news.example/").text == STORY
    assert public.seen[0][1]["Host"] == "news.example"
    with pytest.raises(BlockedAddressError, match=r"news\.example.*127\.0\.0\.1"):
        fetch("http://news.example/")


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of news.example, with its key, in one file."""
    path = tmp_path / "news.pem"
    make = (
        f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout {path}.key -out {path}"
    )
    names = ["-subj", "/CN=news.example", "-addext", "subjectAltName=DNS:news.example"]
    try:
        subprocess.run([*make.split(), *names], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no openssl command")
    path.write_text(path.read_text() + Path(f"{path}.key").read_text())
    return path


def test_tls_asks_for_the_certificate_of_the_name(
    public: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.sni_callback = lambda connection, name, context: names.append(name)
    public.socket = context.wrap_socket(public.socket, server_side=True)
    public.add("/", lambda h: h.give(STORY.encode()))
    with pytest.raises(SourceError, match=r"https://news\.example/.*certificate"):
        fetch("https://news.example/")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert fetch("https://news.example/").text == STORY
    with pytest.raises(SourceError, match=r"https://other\.example/"):
        fetch("https://other.example/")
    assert names == ["news.example", "news.example", "other.example"]
