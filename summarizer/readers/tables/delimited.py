"""CSV and TSV: the columns named in the first line, one value for each in every other."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Record, check_columns, text_lines

_FIELD_LIMIT = 2**31 - 1  # csv's default of 131,072 characters is less than a long article


def _read(path: Path, names: Sequence[str], *, delimiter: str) -> Iterator[Record]:
    """Yields the rows; empty lines are passed over.

    Args:
        path: A UTF-8 file; its first line names the columns.
        names: Columns that it has to have.
        delimiter: What stands between two fields.

    Raises:
        SourceError: The file is empty or lacks a column, or a line is not UTF-8 or has too few or too many fields.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
    table = csv.reader(text_lines(path), delimiter=delimiter, strict=True)
    try:
        header = next(table, None)
        if header is None:
            raise SourceError(f"{path} is empty; its first line has to name the columns")
        check_columns(path, header, names)
        for row in table:
            where = f"line {table.line_num}"
            if row and len(row) != len(header):
                raise SourceError(f"{path}, {where}: {len(row)} fields under {len(header)} columns")
            if row:
                yield where, dict(zip(header, row, strict=True))
    except csv.Error as error:
        raise SourceError(f"{path}, line {table.line_num}: {error}") from None


read_csv = partial(_read, delimiter=",")
read_tsv = partial(_read, delimiter="\t")
