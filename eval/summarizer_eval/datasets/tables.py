"""Tables in files: JSONL, CSV, TSV and Parquet, as `summarizer.readers` reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.readers import is_table as is_table
from summarizer.readers import read_records
from summarizer_eval.datasets.base import Hub, Row, Source


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a table, with the file in their place.

    Raises:
        SourceError: The file or its kind cannot be read, or a line is not a row.
    """
    return ((f"{path}, {place}", record) for place, record in read_records(path))


def table(source: object, hub: Hub) -> Source | None:
    """Takes a file, which is there or whose name ends as that of a table."""
    if isinstance(source, Path) or (isinstance(source, str) and (is_table(Path(source)) or Path(source).exists())):
        return Source(str(source), read_table(Path(source)))
    return None
