"""Which hosts may be fetched from: names resolved once, every address judged before it is used."""

from __future__ import annotations

import socket
import threading
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from summarizer.errors import BlockedAddressError, SourceError, reason_of

Address = IPv4Address | IPv6Address

# IPv6 addresses of this network stand for the IPv4 address in their last 32 bits (NAT64, RFC 6052).
_NAT64 = IPv6Network("64:ff9b::/96")
# All that is given out for the open internet; what lies outside varies with the version of Python.
_GLOBAL_UNICAST = IPv6Network("2000::/3")


def resolve(host: str, port: int, *, allow_private: bool, timeout: float) -> list[str]:
    """Finds the addresses of a host and refuses it if one of them is not public.

    Args:
        host: A name, or an address in any notation that the system reads (as 0x7f.1 or 2130706433).
        port: Port that will be connected to.
        allow_private: Whether addresses that are not public are allowed.
        timeout: Most seconds to wait for the name service.

    Returns:
        The addresses, in the order in which to try them. Connect to these and to no name, which
        could stand for another address the next time.

    Raises:
        BlockedAddressError: An address is not public.
        SourceError: The name is unknown.
        TimeoutError: No answer in time.
    """
    found = list(dict.fromkeys(_look_up(host, port, timeout)))
    for text in found:
        if not allow_private and not is_public(ip_address(text)):
            where = "" if text == host else f" ({text})"
            raise BlockedAddressError(f"{host}{where} is not a public address; allow_private=True allows it")
    return found


def is_public(address: Address) -> bool:
    """Whether an address belongs to the open internet, seen through IPv6 forms that embed an IPv4 one."""
    if isinstance(address, IPv6Address):
        teredo = address.teredo
        inner = address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)
        if address in _NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address not in _GLOBAL_UNICAST:
            return False
    refused = (
        address.is_private,
        address.is_loopback,
        address.is_link_local,
        address.is_multicast,
        address.is_reserved,
        address.is_unspecified,
        not address.is_global,
    )
    return not any(refused)


def _look_up(host: str, port: int, timeout: float) -> list[str]:
    """`getaddrinfo` in a thread of its own: it has no limit in time."""
    answers: list[str] = []
    errors: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.extend(str(answer[4][0]) for answer in found)
        except (OSError, UnicodeError) as error:
            errors.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(timeout)
    if errors:
        raise SourceError(f"cannot find the host {host!r}: {reason_of(errors[0])}")
    if not answers:
        raise TimeoutError
    return answers
