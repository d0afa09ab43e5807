"""The kinds of tables: a format is a module here, imported when one is read, and a line in READERS."""

from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.readers.tables.base import Choice, Reader, Record, Table
    from summarizer.readers.tables.delimited import csv_delimiter

__all__ = ["READERS", "Choice", "Reader", "Record", "Table", "csv_delimiter", "reader_of"]

# What the name of a file ends in, before a .gz, and what reads it.
READERS = {
    ".jsonl": "jsonl.read_jsonl",
    ".ndjson": "jsonl.read_jsonl",
    ".json": "json_array.read_json",
    ".csv": "delimited.read_csv",
    ".tsv": "delimited.read_tsv",
    ".parquet": "parquet.read_parquet",
}

__getattr__ = late(__name__, {"base": "Choice Reader Record Table", "delimited": "csv_delimiter"})


def reader_of(kind: str) -> "Reader":
    """What reads a kind of table, a key of `READERS`."""
    module, _, name = READERS[kind].partition(".")
    reader: Reader = getattr(import_module(f"{__name__}.{module}"), name)
    return reader
