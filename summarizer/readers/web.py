"""One download over http or https, with limits on where it goes, how much it brings and how long it takes."""

from __future__ import annotations

import http.client
import io
import re
import socket
import ssl
import string
import time
import zlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from summarizer._version import __version__
from summarizer.errors import BlockedAddressError, OptionError, SourceError
from summarizer.readers.addresses import resolve

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_HTML = ("text/html", "application/xhtml+xml")
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
_SAFE = "/%:@!$&'()*+,;=~?"  # what stays as it is in a path and a query
_BLOCK = 1 << 16
_HEADERS = {
    "User-Agent": f"standfirst/{__version__}",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Download:
    """An answer.

    Attributes:
        url: The address it came from, after redirects.
        data: Its body, unpacked.
        html: Whether it is HTML; plain text otherwise.
        charset: The encoding that its header names.
    """

    url: str
    data: bytes
    html: bool
    charset: str | None


def download(url: str, *, allow_private: bool, max_bytes: int, timeout: float) -> Download:
    """Downloads HTML or plain text, following up to five redirects; see `sources.fetch`."""
    if max_bytes < 1 or timeout <= 0:
        raise OptionError(f"max_bytes is {max_bytes!r} and timeout {timeout!r}; allowed: above 0")
    deadline = _Deadline(timeout)
    start = url
    try:
        for _ in range(_MOST_REDIRECTS + 1):
            answer = _get(_parse(url), allow_private, max_bytes, deadline)
            if isinstance(answer, Download):
                return answer
            url = urljoin(url, answer)
    except TimeoutError:
        raise SourceError(f"cannot fetch {url}: it took longer than {timeout:g} s") from None
    except (OSError, http.client.HTTPException, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise SourceError(f"cannot fetch {url}: {' '.join(reason.split())}") from None
    raise SourceError(f"cannot fetch {start}: more than {_MOST_REDIRECTS} redirects")


class _Deadline:
    """A moment that everything has to be done by."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left, above 0; `TimeoutError` when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


@dataclass(frozen=True, slots=True)
class _Target:
    """An address taken apart and found fit to be asked for."""

    url: str
    scheme: str
    host: str
    port: int
    path: str


def _parse(url: str) -> _Target:
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
        if ":" not in host:  # else an IPv6 address
            host = host.encode("idna").decode("ascii")
    except ValueError as error:
        raise SourceError(f"{url!r} is not an address: {error}") from None
    if parts.scheme not in _PORTS:
        raise BlockedAddressError(f"{url!r} may not be fetched; allowed: addresses with http:// or https://")
    if "@" in parts.netloc:
        raise BlockedAddressError("an address with a user name or password may not be fetched")
    if not _HOST.fullmatch(host):
        raise SourceError(f"{url!r} is not an address: it names no host")
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    return _Target(url, parts.scheme, host, port or _PORTS[parts.scheme], path)


def _get(target: _Target, allow_private: bool, max_bytes: int, deadline: _Deadline) -> Download | str:
    """One request: the answer, or the address that it redirects to."""
    with _connect(target, allow_private, deadline) as connected:
        connection = http.client.HTTPConnection(target.host, target.port)
        connection.sock = connected
        name = f"[{target.host}]" if ":" in target.host else target.host
        host = name if target.port == _PORTS[target.scheme] else f"{name}:{target.port}"
        connection.request("GET", target.path, headers={"Host": host, **_HEADERS})
        response = http.client.HTTPResponse(connected, method="GET")
        response.fp = io.BufferedReader(_Timed(connected, deadline))
        response.begin()
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location:
            # Headers come as Latin-1; bytes above ASCII go back as the server meant them.
            return quote(location.encode("latin-1"), safe=string.printable)
        if response.status != 200:
            raise SourceError(f"cannot fetch {target.url}: {response.status} {response.reason}".rstrip())
        kind = response.headers.get_content_type() if "Content-Type" in response.headers else "no content type"
        if kind not in (*_HTML, "text/plain"):
            raise SourceError(f"{target.url} is {kind}; allowed: {', '.join(_HTML)}, text/plain")
        charset = response.headers.get_content_charset()
        return Download(target.url, _read(target, response, max_bytes), kind in _HTML, charset)


def _connect(target: _Target, allow_private: bool, deadline: _Deadline) -> socket.socket:
    """Connects to an address of the host that was checked; TLS still asks for the host's certificate."""
    addresses = resolve(target.host, target.port, allow_private=allow_private, timeout=deadline.left())
    for number, address in enumerate(addresses, 1):
        try:
            connected = socket.create_connection((address, target.port), deadline.left())
            break
        except OSError:
            if number == len(addresses):
                raise
    if target.scheme == "http":
        return connected
    try:
        return ssl.create_default_context().wrap_socket(connected, server_hostname=target.host)
    except BaseException:
        connected.close()
        raise


class _Timed(io.RawIOBase):
    """What a socket receives, each wait cut to what is left: a server that trickles cannot stretch it."""

    def __init__(self, connected: socket.socket, deadline: _Deadline) -> None:
        self._connected = connected
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._connected.settimeout(self._deadline.left())
        return self._connected.recv_into(buffer)


def _read(target: _Target, response: http.client.HTTPResponse, max_bytes: int) -> bytes:
    """The body, unpacked; the limit holds for what is sent and for what it unpacks to."""
    coding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip"):
        raise SourceError(f"{target.url} is packed as {coding!r}; allowed: gzip")
    unpacker = zlib.decompressobj(31) if coding != "identity" else None  # 31: gzip, any window
    too_long = SourceError(f"{target.url} is longer than {max_bytes:,} bytes")
    if (response.length or 0) > max_bytes:
        raise too_long
    body, received = bytearray(), 0
    while block := response.read(_BLOCK):
        received += len(block)
        body += unpacker.decompress(block, max_bytes + 1 - len(body)) if unpacker else block
        if max(received, len(body)) > max_bytes:
            raise too_long
    if response.length or (unpacker and not unpacker.eof):
        raise SourceError(f"cannot fetch {target.url}: the answer broke off")
    return bytes(body)
