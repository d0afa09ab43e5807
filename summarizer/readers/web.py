"""One download over http or https, with limits on where it goes, how much it brings and how long it takes."""

from __future__ import annotations

import re
import sys
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpcore2
import httpx2

from summarizer._version import __version__
from summarizer.errors import BlockedAddressError, OptionError, SourceError, check_flag, check_number, shown
from summarizer.readers.addresses import resolve

if TYPE_CHECKING:
    from ssl import SSLContext

_MOST_REDIRECTS = 5
_MOST_SECONDS = 86_400
_HTML = ("text/html", "application/xhtml+xml")
PAGES = (*_HTML, "text/plain")
NEWS = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/json")
_HOST = re.compile(r"(?!.*\.\.)[A-Za-z0-9._-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
_BLOCK = 1 << 16
_HEADERS = (
    ("User-Agent", f"standfirst/{__version__}"),
    ("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"),
    ("Accept-Encoding", "gzip"),
    ("Connection", "close"),
)


@dataclass(frozen=True, slots=True)
class Download:
    """An answer.

    Attributes:
        url: The address it came from, after redirects.
        data: Its body, unpacked.
        html: Whether it is HTML.
        charset: The encoding that its header names.
    """

    url: str
    data: bytes
    html: bool
    charset: str | None


def download(
    url: str,
    *,
    kinds: Sequence[str] = PAGES,
    allow_private: bool = False,
    max_bytes: int = 5_000_000,
    timeout: float = 10.0,
) -> Download:
    """Downloads a document, following up to five redirects.

    Args:
        url: An address with http:// or https://, without user name or password.
        kinds: The media types that are taken.
        allow_private: Whether hosts may be asked whose address is not public.
        max_bytes: Most bytes of the body, packed and unpacked, 1 or more.
        timeout: Seconds for all of it, looking up hosts and redirects included; above 0 and up to 86,400.

    Raises:
        OptionError: `allow_private` is no truth value, or `max_bytes` or `timeout` out of range.
        BlockedAddressError: An address, the first or one redirected to, may not be fetched.
        SourceError: It cannot be reached, takes too long, is too long, or is of another kind.
    """
    check_flag("allow_private", allow_private)
    check_number("max_bytes", max_bytes, 1, sys.maxsize)
    if not isinstance(timeout, int | float) or not 0 < timeout <= _MOST_SECONDS:
        raise OptionError(f"timeout is {shown(timeout)}; allowed: above 0 and up to {_MOST_SECONDS:,} s")
    network = _Network(allow_private, timeout)
    at = url
    try:
        with httpcore2.ConnectionPool(network_backend=network) as pool:
            for _ in range(_MOST_REDIRECTS + 1):
                answer = _get(pool, network, at, kinds, max_bytes)
                if isinstance(answer, Download):
                    return answer
                at = answer
    except (TimeoutError, httpcore2.TimeoutException):
        raise SourceError(f"cannot fetch {at}: it took longer than {timeout:g} s") from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError, httpx2.InvalidURL, zlib.error) as error:
        raise SourceError(f"cannot fetch {at}: {' '.join(str(error).split()) or type(error).__name__}") from None
    raise SourceError(f"cannot fetch {url}: more than {_MOST_REDIRECTS} redirects")


def _parse(url: str) -> httpx2.URL:
    """An address taken apart and found fit to be asked for."""
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, TypeError, UnicodeEncodeError) as error:
        raise SourceError(f"{url!r} is not an address: {error}") from None
    if parsed.scheme not in ("http", "https"):
        raise BlockedAddressError(f"{url!r} may not be fetched; allowed: addresses with http:// or https://")
    if parsed.userinfo:
        raise BlockedAddressError("an address with a user name or password may not be fetched")
    if not _HOST.fullmatch(parsed.raw_host.decode("ascii")):
        raise SourceError(f"{url!r} is not an address: it names no host")
    if not 0 < (parsed.port or 80) < 1 << 16:
        raise SourceError(f"{url!r} is not an address: its port is {parsed.port}; allowed: 1 to 65535")
    return parsed


def _get(
    pool: httpcore2.ConnectionPool, network: _Network, url: str, kinds: Sequence[str], max_bytes: int
) -> Download | str:
    """One request: the answer, or the address that it redirects to."""
    parsed = _parse(url)
    target = httpcore2.URL(scheme=parsed.raw_scheme, host=parsed.raw_host, port=parsed.port, target=parsed.raw_path)
    with pool.stream("GET", target, headers=[("Host", parsed.netloc), *_HEADERS]) as answer:
        response = httpx2.Response(answer.status, headers=answer.headers)
        headers = response.headers
        if response.has_redirect_location:
            return str(parsed.join(headers["Location"]))
        if response.status_code != 200:
            raise SourceError(f"cannot fetch {url}: {response.status_code} {response.reason_phrase}".rstrip())
        kind = headers.get("Content-Type", "no content type").partition(";")[0].strip().lower()
        if kind not in kinds:
            raise SourceError(f"{url} is {kind}; allowed: {', '.join(kinds)}")
        coding = headers.get("Content-Encoding", "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip"):
            raise SourceError(f"{url} is packed as {coding!r}; allowed: gzip")
        too_long = SourceError(f"{url} is longer than {max_bytes:,} bytes")
        if int(headers.get("Content-Length", "0")) > max_bytes:
            raise too_long
        blocks = network.limit(answer.iter_stream(), max_bytes, too_long)
        if coding != "identity":
            blocks = network.limit(_unpack(blocks), max_bytes, too_long)
        return Download(url, b"".join(blocks), kind in _HTML, response.charset_encoding)


def _unpack(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The members of a gzip stream one after the other; padding behind the last one is left."""
    unpacker = zlib.decompressobj(31)  # 31: gzip, any window
    for block in blocks:
        while block:
            if unpacker.eof:
                block = block.lstrip(b"\0")
                if not block.startswith(b"\x1f"):
                    break
                unpacker = zlib.decompressobj(31)
            yield unpacker.decompress(block, _BLOCK)
            block = unpacker.unconsumed_tail or unpacker.unused_data
    if not unpacker.eof:
        raise httpcore2.RemoteProtocolError("the answer broke off")


class _Network(httpcore2.NetworkBackend):
    """Connects to addresses that were checked, never to a name, and waits for nothing past one moment."""

    def __init__(self, allow_private: bool, seconds: float) -> None:
        self._allow_private = allow_private
        self._end = time.monotonic() + seconds
        self._sockets = httpcore2.SyncBackend()

    def left(self) -> float:
        """Seconds left, above 0; `TimeoutError` when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def limit(self, blocks: Iterable[bytes], most: int, too_long: SourceError) -> Iterator[bytes]:
        """The blocks, while there is time and until there are too many bytes."""
        for block in blocks:
            self.left()
            most -= len(block)
            if most < 0:
                raise too_long
            yield block

    def connect_tcp(self, host: str, port: int, *_: object, **__: object) -> httpcore2.NetworkStream:
        """Connects to the first address of the host that takes it; the host is looked up once."""
        addresses = resolve(host, port, allow_private=self._allow_private, timeout=self.left())
        for number, address in enumerate(addresses, 1):
            try:
                return _Stream(self._sockets.connect_tcp(address, port, self.left()), self)
            except (httpcore2.NetworkError, httpcore2.TimeoutException):
                if number == len(addresses):
                    raise
        raise SourceError(f"cannot find the host {host!r}: it has no address")


class _Stream(httpcore2.NetworkStream):
    """A connection whose every wait is cut to what is left: a server that trickles cannot stretch it."""

    def __init__(self, stream: httpcore2.NetworkStream, network: _Network) -> None:
        self._stream = stream
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._network.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._network.left())

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """TLS against the host's own name, which the pool hands on."""
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._network.left()), self._network)
