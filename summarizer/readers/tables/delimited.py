"""CSV and TSV: the columns named in the first line, one value for each in every other."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeAlias

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Choice, Record, Table, TextLines, chosen

_Rows: TypeAlias = Any  # what `csv.reader` gives has no public type
_FIELD_LIMIT = 2**31 - 1  # csv's default of 131,072 characters is less than a long article


def _header(table: Table, rows: _Rows) -> list[str]:
    try:
        header: list[str] | None = next(filter(None, rows), None)  # empty lines are passed over
    except csv.Error as error:
        raise _damaged(table, rows, error) from None
    if header is None:
        raise SourceError(f"{table.name} is empty; its first line has to name the columns")
    return header


def _damaged(table: Table, rows: _Rows, error: csv.Error | SourceError) -> SourceError:
    """What is wrong with a line; the errors of its decoding say where they are."""
    return error if isinstance(error, SourceError) else SourceError(f"{table.name}, line {rows.line_num}: {error}")


def _read(table: Table, choose: Choice, *, delimiter: str) -> Iterator[Record]:
    """Yields the rows; empty lines are passed over.

    Args:
        table: A UTF-8 file; its first line names the columns.
        choose: Says which columns it has to have.
        delimiter: What stands between two fields.

    Raises:
        SourceError: The file is empty, lacks a column or has it twice, or its first line is damaged. A line behind it
            that is not UTF-8, or has too few or too many fields, is given as the error.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
    with table.lines() as lines:
        rows = csv.reader(TextLines(table.name, lines), delimiter=delimiter, strict=True)
        header = _header(table, rows)
        chosen(table, choose, header)
        while True:
            try:
                row = next(rows)
            except StopIteration:
                return
            except (csv.Error, SourceError) as error:
                yield f"line {rows.line_num}", _damaged(table, rows, error)
                continue
            where = f"line {rows.line_num}"
            if row and len(row) != len(header):
                yield where, SourceError(f"{table.name}, {where}: {len(row)} fields under {len(header)} columns")
            elif row:
                yield where, dict(zip(header, row, strict=True))


read_csv = partial(_read, delimiter=",")
read_tsv = partial(_read, delimiter="\t")
