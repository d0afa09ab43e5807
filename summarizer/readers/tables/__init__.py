"""The kinds of tables: a format is a module here and a line in READERS."""

from summarizer.readers.tables.base import Choice, Reader, Record, Table
from summarizer.readers.tables.delimited import csv_delimiter, read_csv, read_tsv
from summarizer.readers.tables.json_array import read_json
from summarizer.readers.tables.jsonl import read_jsonl
from summarizer.readers.tables.parquet import read_parquet

__all__ = ["READERS", "Choice", "Reader", "Record", "Table", "csv_delimiter"]

# What the name of a file ends in, before a .gz, and what reads it.
READERS: dict[str, Reader] = {
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".json": read_json,
    ".csv": read_csv,
    ".tsv": read_tsv,
    ".parquet": read_parquet,
}
