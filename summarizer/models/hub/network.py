"""Whether there is a network, told within a second."""

from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit

_PROBE_SECONDS = 0.8


def reachable(endpoint: str, seconds: float = _PROBE_SECONDS) -> bool:
    """Whether a connection to an address, or to the proxy in front of it, opens within some seconds.

    The time holds for the look-up of the name too, which has no limit of its own.
    """
    found: list[bool] = []
    probe = threading.Thread(target=lambda: found.append(_connects(endpoint, seconds)), daemon=True)
    probe.start()
    probe.join(seconds)
    return found == [True]


def _connects(endpoint: str, seconds: float) -> bool:
    from urllib.request import getproxies, proxy_bypass  # Slow to import, and needed for a download only.

    target = urlsplit(endpoint)
    proxy = getproxies().get(target.scheme)
    if proxy and not proxy_bypass(target.hostname or ""):
        target = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    port = target.port or (80 if target.scheme == "http" else 443)
    try:
        with socket.create_connection((target.hostname or "", port), timeout=seconds):
            return True
    except OSError:
        return False
