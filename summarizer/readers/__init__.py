"""Articles from where they are."""

from summarizer.readers.rows import ROW_SUFFIXES, read_records, read_rows

__all__ = ["ROW_SUFFIXES", "read_records", "read_rows"]
