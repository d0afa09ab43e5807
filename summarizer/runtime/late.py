"""Names of a room that are loaded when they are first asked for: whoever does not ask does not wait for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def late(room: str, names: Mapping[str, str]) -> Callable[[str], Any]:
    """A `__getattr__` for a room.

    Args:
        room: Its `__name__`.
        names: By module or room inside it the names that come from there, with spaces between them.
    """
    module_of = {name: module for module, found in names.items() for name in found.split()}

    def find(name: str) -> Any:
        if name in names:
            return import_module(f"{room}.{name}")
        if name not in module_of:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        return getattr(import_module(f"{room}.{module_of[name]}"), name)

    return find
