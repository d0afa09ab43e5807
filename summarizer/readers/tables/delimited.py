"""CSV and TSV: the columns named in the first line, one value for each in every other.

The fields of a CSV stand between commas or, as spreadsheets write it where a comma is the decimal point, semicolons.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import partial
from itertools import chain

from summarizer.errors import SourceError
from summarizer.readers.tables.base import Choice, Record, Table, TextLines, chosen

_FIELD_LIMIT = 2**31 - 1  # csv's default of 131,072 characters is less than a long article


def csv_delimiter(line: str) -> str:
    """What stands between the fields of a CSV with this first line: "," or, where it holds more of them, ";"."""
    bare = re.sub(r'"[^"]*"', "", line)
    return ";" if bare.count(";") > bare.count(",") else ","


def _read(table: Table, choose: Choice, *, delimiter: str | None) -> Iterator[Record]:
    """Yields the rows; empty lines are passed over.

    Args:
        table: The file; its first line names the columns.
        choose: Says which columns it has to have.
        delimiter: What stands between two fields; None is for a CSV, which its first line says.

    Raises:
        SourceError: The file is empty, lacks a column or has it twice, or its first line is damaged. A line behind it
            that is not in its encoding, or has too few or too many fields, is given as the error.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
    with table.lines() as lines:
        texts = TextLines(table, lines)
        first = next((line for line in texts if line.strip()), "")
        rows = csv.reader(chain([first], texts), delimiter=delimiter or csv_delimiter(first), strict=True)
        header = _next(rows, table, texts)
        if isinstance(header, SourceError):
            raise header
        if not header:
            raise SourceError(f"{table.name} is empty; its first line has to name the columns")
        chosen(table, choose, header)
        while (row := _next(rows, table, texts)) is not None:
            where = f"line {texts.number}"
            if isinstance(row, SourceError):
                yield where, row
            elif row and len(row) != len(header):
                yield where, SourceError(f"{table.name}, {where}: {len(row)} fields under {len(header)} columns")
            elif row:
                yield where, dict(zip(header, row, strict=True))


def _next(rows: Iterator[list[str]], table: Table, texts: TextLines) -> list[str] | SourceError | None:
    """The next row, or the error in its place; None behind the last."""
    try:
        return next(rows, None)
    except SourceError as error:  # which says where it is
        return error
    except csv.Error as error:
        return SourceError(f"{table.name}, line {texts.number}: {error}")


read_csv = partial(_read, delimiter=None)
read_tsv = partial(_read, delimiter="\t")
