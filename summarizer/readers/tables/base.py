"""What a reader of tables is, and what the formats share."""

from __future__ import annotations

import codecs
import gzip
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from summarizer.errors import SourceError
from summarizer.readers.charsets import is_wide, utf8

# Where a record stands, as "line 3", and its fields; or why it cannot be read, and the next one is read all the same.
Record = tuple[str, "dict[str, Any] | SourceError"]

# The columns needed of those that a table has; a SourceError where one is missing.
Choice = Callable[[Sequence[str]], Sequence[str]]


class Table(NamedTuple):
    """A table to read.

    Attributes:
        name: What errors call it.
        lines: Opens it: its lines, as bytes.
        path: Where it lies; None where it comes in a stream.
        encoding: That of its text, where no byte order mark says another.
    """

    name: str
    lines: Callable[[], AbstractContextManager[Iterable[bytes]]]
    path: Path | None = None
    encoding: str = "utf-8"

    @classmethod
    def of(cls, path: Path, encoding: str) -> Table:
        """The table in a file, packed by gzip where its name ends in .gz."""
        return cls(str(path), lambda: _opened(path, encoding), path, encoding)


def _opened(path: Path, encoding: str) -> BinaryIO:
    with ExitStack() as stack:
        opened = gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb")  # noqa: SIM115 the stack's
        file = cast(BinaryIO, stack.enter_context(opened))
        beginning = file.read(4)
        file.seek(0)
        if utf8(beginning) != beginning or is_wide(encoding):  # UTF-16, as spreadsheets and PowerShell write it
            return BytesIO(utf8(file.read(), encoding))
        stack.pop_all()
    return file


# Takes the table and the choice of its columns, yields the records in flat memory. What is wrong with the table as a
# whole raises SourceError when it is reached.
Reader = Callable[[Table, Choice], Iterator[Record]]


class TextLines:
    """The lines of a table, decoded one by one; a byte order mark of UTF-8 goes before the encoding given."""

    def __init__(self, table: Table, lines: Iterable[bytes]) -> None:
        """Takes lines as bytes; an error calls the table by its name."""
        self._name = table.name
        self._encoding = table.encoding
        self._lines = iter(lines)
        self.number = 0

    def __iter__(self) -> TextLines:
        """Returns itself."""
        return self

    def __next__(self) -> str:
        """The next line.

        Raises:
            SourceError: It is not in the encoding; its number, from 1, is named. The one behind it can be asked for.
        """
        line = next(self._lines)
        self.number += 1
        if self.number == 1 and line.startswith(codecs.BOM_UTF8):
            line, self._encoding = line.removeprefix(codecs.BOM_UTF8), "utf-8"
        try:
            return line.decode(self._encoding)
        except UnicodeDecodeError as error:
            byte = f"byte {line[error.start]:#04x} at offset {error.start} of the line"
            raise SourceError(f"{self._name}, line {self.number}: not {self._encoding}: {byte}") from None


def chosen(table: Table, choose: Choice, names: Sequence[str]) -> Sequence[str]:
    """The columns needed of some.

    Raises:
        SourceError: One is missing, or there twice; the table is named.
    """
    try:
        needed = choose(names)
        for name in needed if len(set(names)) < len(names) else ():
            if names.count(name) > 1:
                raise SourceError(f"{names.count(name)} columns {name!r}; allowed: one of a name")
        return needed
    except SourceError as error:
        raise SourceError(f"{table.name}: {error}") from None
