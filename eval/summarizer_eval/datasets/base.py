"""What every source of examples comes down to: rows of named fields, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

Row = tuple[str, Mapping[str, Any]]  # where it stands, such as "news.jsonl, line 3", and its fields


class Columns(NamedTuple):
    """Where in a row the article, the references and the id stand.

    Attributes:
        article: Column of the article.
        references: Columns of the references, one or more.
        id: Column of the id; None where none is named.
    """

    article: str
    references: tuple[str, ...]
    id: str | None


class Hub(NamedTuple):
    """What goes with the name of a data set on the Hub, and with nothing else.

    Attributes:
        split: Which part of it; None for "test".
        revision: Branch, tag or commit; None for the newest.
    """

    split: str | None = None
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Data that was found, not read yet.

    Attributes:
        name: What it is called in reports.
        rows: Its rows.
        columns: Where the article and the references stand, if the source has no columns to name.
        on_hub: Whether split and revision were heeded.
    """

    name: str
    rows: Iterator[Row]
    columns: Columns | None = None
    on_hub: bool = False
