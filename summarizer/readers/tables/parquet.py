"""Parquet, over pyarrow."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from summarizer.errors import SourceError, needs_packages
from summarizer.readers.tables.base import Choice, Record, Table, chosen


def read_parquet(table: Table, choose: Choice) -> Iterator[Record]:
    """Yields the rows, 256 in memory at a time.

    Args:
        table: The file; a stream is read whole, for Parquet is read out of order.
        choose: Says which columns to read; no other is.

    Raises:
        MissingExtraError: pyarrow is not installed.
        SourceError: It is no Parquet file, or lacks a column.
    """
    with needs_packages("reading Parquet needs pyarrow: pip install pyarrow"):
        import pyarrow
        from pyarrow import parquet
    if table.path is not None and table.path.suffix.lower() == ".gz":
        raise SourceError(f"{table.name} is packed; Parquet is read out of order, from a file: unpack it")
    try:
        source = table.path or _whole(table)
        # With these two a row group is read bit by bit, however large it is.
        with parquet.ParquetFile(source, pre_buffer=False, buffer_size=1 << 20) as file:
            columns = chosen(table, choose, file.schema_arrow.names)
            number = 0
            for batch in file.iter_batches(batch_size=256, columns=list(dict.fromkeys(columns))):
                for fields in batch.to_pylist():
                    number += 1
                    yield f"row {number}", fields
    except SourceError:
        raise
    # What the bytes of a damaged file make pyarrow raise is of many kinds; see tests/readers/test_tables.py.
    except (pyarrow.ArrowException, ValueError, TypeError, KeyError, OverflowError, MemoryError, OSError) as error:
        first = next(iter(str(error).splitlines()), type(error).__name__)
        raise SourceError(f"{table.name} is no Parquet file: {first}") from None


def _whole(table: Table) -> BytesIO:
    with table.lines() as lines:
        return BytesIO(b"".join(lines))
