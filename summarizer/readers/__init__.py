"""Articles from where they are: files, folders, tables, feeds, standard input, the web."""

from typing import TYPE_CHECKING

from summarizer.readers.charsets import check_encoding
from summarizer.readers.columns import COLUMNS, Columns, guess_column
from summarizer.readers.contents import Entry
from summarizer.readers.entries import is_read, read_articles, read_entries
from summarizer.readers.files import fetch, read_file, read_stdin
from summarizer.readers.rows import ROW_SUFFIXES, as_path, is_table, read_records, read_rows
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.readers.html import read_html
    from summarizer.readers.streams import fetch_entries, read_bytes_entries, read_stdin_entries

__all__ = [
    "COLUMNS",
    "ROW_SUFFIXES",
    "Columns",
    "Entry",
    "as_path",
    "check_encoding",
    "fetch",
    "fetch_entries",
    "guess_column",
    "is_read",
    "is_table",
    "read_articles",
    "read_bytes_entries",
    "read_entries",
    "read_file",
    "read_html",
    "read_records",
    "read_rows",
    "read_stdin",
    "read_stdin_entries",
]

__getattr__ = late(__name__, {"html": "read_html", "streams": "fetch_entries read_bytes_entries read_stdin_entries"})
