"""The borders that are fuzzed: each target takes a `Source` and raises where something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.fuzz import files, records, texts
from tests.fuzz.source import Source


class Target(NamedTuple):
    """A border, and how it is run.

    Attributes:
        check: Raises where something that must hold does not, or an error is none of ours.
        examples: Inputs in the test of every day; the slow ones get fewer.
        most_bytes: Longest input.
    """

    check: Callable[[Source], None]
    examples: int = 60
    most_bytes: int = 400


TARGETS = {
    "document": Target(texts.document),
    "chunking": Target(texts.chunking),
    "cut": Target(texts.cut),
    "support": Target(texts.support),
    "summary": Target(texts.summary),
    "headline": Target(texts.headline, examples=15),
    "rows": Target(files.rows),
    "html": Target(files.html, examples=30),
    "news": Target(records.news, examples=40),
    "web": Target(files.web, examples=40),
    "checkpoint": Target(files.checkpoint),
    "rouge": Target(files.rouge),
    "report": Target(files.report, examples=30),
    "digest": Target(records.together, examples=30),
    "record": Target(records.record, examples=30),
}
