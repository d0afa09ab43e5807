"""The code blocks of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.places import DOCS, ROOT

_BLOCK = re.compile(
    r"^(?:<!-- (?:not run|ci): ?(?P<reason>[^\n]+) -->\n)?```(?P<kind>python|sh|console|yaml)\n(?P<code>.*?)^```$",
    re.M | re.S,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block.

    Attributes:
        line: The line that it opens on, from 1.
        kind: "python", "sh", "console" or "yaml".
        code: What it holds.
        reason: Why it is not run; empty where it is.
    """

    line: int
    kind: str
    code: str
    reason: str


def pages() -> list[Path]:
    """README, and every page of the documentation by path."""
    return [ROOT / "README.md", *sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)]


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(text.count("\n", 0, found.start("kind")) + 1, found["kind"], found["code"], found["reason"] or "")
        for found in _BLOCK.finditer(text)
    ]
