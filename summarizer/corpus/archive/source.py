"""The input of a corpus run: its articles in order, how many there are, and a hash that knows it again."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.article import Article
from summarizer.errors import SourceError, SummarizerError, reason_of, shown
from summarizer.models.files import sha256_of
from summarizer.readers import Columns, check_encoding, read_entries


@dataclass(frozen=True, slots=True)
class Row:
    """An article of the input.

    Attributes:
        index: Its number, from 0.
        where: Where it stands, for messages.
        id: What it is called: its own id, else where it stands in the input.
        article: The article, or why it cannot be read.
        kept: What its record keeps of the input's other columns.
    """

    index: int
    where: str
    id: str
    article: Article | SummarizerError
    kept: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a folder of articles.

    Attributes:
        path: The file or the folder.
        columns: What its columns are, and which of them records keep.
        encoding: That of its texts and tables.
    """

    path: Path
    columns: Columns
    encoding: str

    def check(self) -> None:
        """Makes sure that it can be read more than once.

        Raises:
            SourceError: It is no file and no folder, but a pipe, or nothing, or a name that the system does not take,
                or the encoding is unknown.
        """
        check_encoding(self.encoding)
        try:
            there = self.path.exists()
        except OSError as error:  # a name that is too long, a folder that may not be looked into
            raise SourceError(f"cannot read {shown(str(self.path))}: {reason_of(error, named=True)}") from None
        if not there:
            raise SourceError(f"cannot read {self.path}: no such file")
        if not (self.path.is_file() or self.path.is_dir()):
            raise SourceError(f"cannot read {self.path}: it is no file but a stream, which cannot be read again")

    def rows(self, start: int = 0) -> Iterator[Row]:
        """The articles from one number on, as they are read."""
        for index, entry in enumerate(read_entries(self.path, columns=self.columns, encoding=self.encoding)):
            if index >= start:
                own = entry.article.id if isinstance(entry.article, Article) else entry.id
                yield Row(index, entry.where, own or self._name(entry.name), entry.article, dict(entry.fields))

    def count(self) -> int:
        """How many articles there are; the input is read for it once."""
        with warnings.catch_warnings():  # what they say is said when it is read for its summaries
            warnings.simplefilter("ignore")
            return sum(1 for _ in self.rows())

    def fingerprint(self) -> dict[str, Any]:
        """What knows the input again: its name and the SHA-256 of its content."""
        name = self.path.resolve().name
        if not self.path.is_dir():
            return {"name": name, "sha256": _hash(self.path)}
        digest = hashlib.sha256()  # of the list that `sha256sum` gives, sorted by name
        for path in sorted(path for path in self.path.rglob("*") if path.is_file()):
            with suppress(SourceError):  # one that cannot be read is a failure of the run
                content = _hash(path).encode()
                digest.update(content + b"  " + os.fsencode(path.relative_to(self.path).as_posix()) + b"\n")
        return {"name": name, "sha256": digest.hexdigest()}

    def _name(self, name: str) -> str:
        """A name without the path of the input: "3" in a table, "a.txt" in a folder."""
        return name.removeprefix(str(self.path)).lstrip(":/\\") or self.path.name


def _hash(path: Path) -> str:
    try:
        return sha256_of(path)
    except OSError as error:
        raise SourceError(f"cannot read {path}: {reason_of(error, named=True)}") from None
