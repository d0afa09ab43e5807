"""Articles from where they are: files, tables, standard input, the web."""

from summarizer.readers.files import fetch, read_file, read_stdin
from summarizer.readers.html import read_html
from summarizer.readers.rows import ROW_SUFFIXES, read_records, read_rows

__all__ = ["ROW_SUFFIXES", "fetch", "read_file", "read_html", "read_records", "read_rows", "read_stdin"]
