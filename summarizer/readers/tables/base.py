"""What a reader of tables is, and what the formats share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from summarizer.errors import SourceError

Record = tuple[str, dict[str, Any]]  # where it stands, as "line 3", and its fields

# Takes the file and the columns needed (none: all of them), yields the records in flat memory. A record that cannot be
# read, or lacks a column, raises SourceError when it is reached.
Reader = Callable[[Path, Sequence[str]], Iterator[Record]]


def text_lines(path: Path) -> Iterator[str]:
    """The lines of a UTF-8 file, with or without a byte order mark, decoded one by one.

    Raises:
        SourceError: A line is not UTF-8; its number, from 1, is named.
    """
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                byte = f"byte {line[error.start]:#04x} at offset {error.start} of the line"
                raise SourceError(f"{path}, line {number}: not utf-8: {byte}") from None


def check_columns(path: Path, columns: Sequence[str], needed: Sequence[str]) -> None:
    """Makes sure that a table has some columns.

    Args:
        path: The file, for the message.
        columns: The columns that it has.
        needed: Those that it has to have.

    Raises:
        SourceError: One is missing.
    """
    for name in needed:
        if name not in columns:
            raise SourceError(f"{path} has no column {name!r}; there are: {', '.join(columns) or 'none'}")
