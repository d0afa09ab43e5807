"""The kinds of tables: a format is a module here and a line in READERS."""

from summarizer.readers.tables.base import Reader, Record
from summarizer.readers.tables.delimited import read_csv, read_tsv
from summarizer.readers.tables.jsonl import read_jsonl
from summarizer.readers.tables.parquet import read_parquet

__all__ = ["READERS", "Reader", "Record"]

# What the name of a file ends in, and what reads it.
READERS: dict[str, Reader] = {
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".csv": read_csv,
    ".tsv": read_tsv,
    ".parquet": read_parquet,
}
