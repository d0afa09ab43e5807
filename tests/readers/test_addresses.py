from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import ip_address
from threading import Event

import pytest

from summarizer.errors import BlockedAddressError, SourceError
from summarizer.readers.addresses import is_public, resolve


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "2001:0:4136:e378:8000:63bf:f5ff:fffe",
        "2001:db8::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"],
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0", "::1"])
def test_every_notation_of_loopback_is_seen_through(host: str) -> None:
    with pytest.raises(BlockedAddressError, match="allow_private=True"):
        resolve(host, 80, allow_private=False, timeout=30)
    assert resolve(host, 80, allow_private=True, timeout=30)


def answering(*addresses: str) -> Callable[..., list[tuple[int, int, int, str, tuple[str, int]]]]:
    def look_up(host: str, port: int, **hints: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    return look_up


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", answering("93.184.216.34", "10.0.0.7"))
    with pytest.raises(BlockedAddressError, match=r"news\.example.*10\.0\.0\.7"):
        resolve("news.example", 80, allow_private=False, timeout=30)
    monkeypatch.setattr(socket, "getaddrinfo", answering("93.184.216.34", "93.184.216.34", "8.8.8.8"))
    assert resolve("news.example", 80, allow_private=False, timeout=30) == ["93.184.216.34", "8.8.8.8"]


def test_an_unknown_name_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **hints: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(SourceError, match=r"'no\.example'"):
        resolve("no.example", 80, allow_private=False, timeout=30)


def test_a_name_service_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    done = Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **hints: done.wait(30) and [])
    with pytest.raises(TimeoutError):
        resolve("slow.example", 80, allow_private=False, timeout=0.05)
    done.set()
