"""The cases of the hard constraints, a file for each of their modules."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

__all__ = ["CASES"]

CASES = [
    case
    for module in walk_packages(__path__, f"{__name__}.")
    if not module.ispkg
    for case in import_module(module.name).CASES
]
