"""The modules of both packages as syntax trees, read once for all tests of how they are written."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.places import ROOT


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for base, package in ((ROOT, "summarizer"), (ROOT / "eval", "summarizer_eval")):
        for path in sorted((base / package).rglob("*.py")):
            name = ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
            yield name, ast.parse(path.read_text(encoding="utf-8"))


MODULES = dict(_modules())  # by their dotted names
