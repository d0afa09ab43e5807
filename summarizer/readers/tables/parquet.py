"""Parquet, over pyarrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.errors import MissingExtraError, SourceError
from summarizer.readers.tables.base import Record, check_columns


def read_parquet(path: Path, names: Sequence[str]) -> Iterator[Record]:
    """Yields the rows, 256 in memory at a time.

    Args:
        path: The file.
        names: Columns to read, which it has to have; none: all of them.

    Raises:
        MissingExtraError: pyarrow is not installed.
        SourceError: It is no Parquet file, or lacks a column.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("reading Parquet needs pyarrow: pip install pyarrow") from error
    try:
        # With these two a row group is read bit by bit, however large it is.
        with parquet.ParquetFile(path, pre_buffer=False, buffer_size=1 << 20) as table:
            check_columns(path, table.schema_arrow.names, names)
            number = 0
            for batch in table.iter_batches(batch_size=256, columns=list(dict.fromkeys(names)) or None):
                for fields in batch.to_pylist():
                    number += 1
                    yield f"row {number}", fields
    except (pyarrow.ArrowException, UnicodeDecodeError) as error:
        raise SourceError(f"{path} is no Parquet file: {str(error).splitlines()[0]}") from None
