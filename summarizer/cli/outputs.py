"""Where the summaries go, as text for people or a row of JSON each, and what is said beside them."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self, TextIO

from summarizer.cli.formats import FORMATS
from summarizer.errors import OptionError
from summarizer.readers import Entry, is_read
from summarizer.render import printable
from summarizer.results import Summary
from summarizer.results.json_lines import json_line, with_kept
from summarizer.runtime.patterns import LatePattern

# The format that a name asks for where no --format does.
_ENDINGS = {".jsonl": "json", ".ndjson": "json", ".json": "json", ".parquet": "json"}
_ENDINGS |= {".html": "html", ".htm": "html", ".md": "markdown"}
# What these names call for is not written: nothing would open it.
_UNWRITTEN = frozenset(
    ".csv .tsv .gz .xml .rss .atom .docx .doc .odt .rtf .pdf .epub .xlsx .xls .ods .pptx .zip .eml".split()
)
_STEERING = LatePattern("[\x7f-\x9f]")  # to a terminal; JSON escapes those below a space by itself


def complain(message: str) -> None:
    """Writes one line to standard error; what would steer a terminal is replaced."""
    sys.stderr.write(f"summarize: {printable(' '.join(message.split()))}\n")


def check_output(path: str | None, files: Sequence[str]) -> None:
    """Refuses names that are empty, as a variable of the shell may be, and to write over what is read.

    Args:
        path: The file that is to be written; None where that is standard output.
        files: The files, folders and addresses that are to be read.

    Raises:
        OptionError: A name is empty; the output is one of the files, or lies in one.
    """
    for said, name in (("--output", path), *(("a FILE", name) for name in files)):
        if name == "":
            raise OptionError(f"{said} is empty; allowed: a name")
    if path is not None and any(is_read(path, name) for name in files):
        raise OptionError(f"--output {path} is what is read or lies in it; name another file")


def format_of(given: str | None, path: str | None, *, parquet: bool = True) -> str:
    """The format of an output: the one given, else what the name of the file ends in, else text.

    Args:
        given: The format that is asked for, if one is.
        path: The file; None for standard output.
        parquet: Whether a table can be written.

    Raises:
        OptionError: The name ends as that of a file that cannot be written.
    """
    ending = Path(path or "").suffix.lower()
    if ending in _UNWRITTEN or (ending == ".parquet" and not parquet):
        known = ", ".join(one for one in _ENDINGS if parquet or one != ".parquet")
        raise OptionError(f"--output {path}: no {ending} is written; allowed: {known}, or another name for text")
    return given or _ENDINGS.get(ending, "text")


def row_of(entry: Entry, summary: Summary, *, full: bool) -> dict[str, Any]:
    """A summary as a row: the article's name and id, the summary, the columns that were kept.

    Args:
        entry: The article.
        summary: Its summary.
        full: Whether all of it is wanted, not the compact form.
    """
    own = {"name": entry.name, "id": summary.article.id, **(summary.to_dict() if full else summary.to_record())}
    return with_kept(own, entry.fields)


def line_of(row: Mapping[str, Any]) -> str:
    """A row as a line of JSON in which nothing steers a terminal."""
    return _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", json_line(row).decode("utf-8"))


class Output:
    """Writes summaries, in a format, to a file or to standard output.

    Args:
        kind: "json", "parquet", or one of `FORMATS`.
        path: The file, which is put in its place when all is written: a run that fails or is stopped leaves an older
            one as it was. What is no plain file, such as a pipe, and a file in a folder that cannot be written to, is
            written to directly, but not Parquet, which is made of rows that stand beside it.
        full: Of JSON and Parquet, whether all of a summary is wanted.

    Raises:
        OptionError: No file is named, and standard output is closed.
        MissingExtraError: It is to be Parquet, which cannot be written.
    """

    def __init__(self, kind: str, path: str | None, *, full: bool) -> None:
        """Notes where to write, and what."""
        if not path and sys.stdout is None:
            raise OptionError("standard output is closed; --output names a file")
        if kind == "parquet":
            # Only here, and below: other outputs need nothing of the runs over many articles.
            from summarizer.corpus.archive.parquet import check_parquet

            check_parquet()
        self._kind = kind
        self._path = path
        self._target = Path(os.path.realpath(path or ""))  # the file that a link leads to
        self._beside: Path | None = None
        if path and (kind == "parquet" or _is_replaced(path, self._target)):
            # A name that nobody else has, and that is short enough whatever that of the file.
            self._beside = self._target.with_name(f".tmp-{os.urandom(8).hex()}")
        self._full = full
        self._out: TextIO | None = None if path else sys.stdout
        # JSON has to be UTF-8, and a page says that it is.
        if kind in ("json", "html") and isinstance(self._out, io.TextIOWrapper):
            self._out.reconfigure(encoding="utf-8")
        self._written = 0

    def __enter__(self) -> Self:
        """Returns itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None = None, *_: object) -> None:
        """Writes out what is left, and puts the file in its place; after an error only a page, which one article is."""
        if self._out is None:
            return
        if not self._path:
            self._out.flush()
            return
        try:
            self._out.close()
            if self._beside and (kind is None or self._kind == "html"):
                self._put(self._beside)
        finally:
            if self._beside:
                self._beside.unlink(missing_ok=True)

    def write(self, entry: Entry, summary: Summary, *, titled: bool) -> None:
        """Writes one summary.

        Args:
            entry: The article.
            summary: Its summary.
            titled: Whether text says the name of the article.

        Raises:
            OptionError: It is the second one of a page, which shows one.
        """
        if self._kind == "html" and self._written:
            raise OptionError(f"a page shows one article; {entry.name} is left out, and what follows")
        piece = self._piece(entry, summary, titled)
        if self._out is None:
            self._out = self._opened()
        self._out.write(piece)
        self._written += 1

    def _opened(self) -> TextIO:
        try:
            if self._beside is None:
                return open(self._path or "", "w", encoding="utf-8")
            out = open(self._beside, "x", encoding="utf-8")  # noqa: SIM115 it is closed at the exit
        except OSError as error:  # which is to name the file that was asked for
            raise type(error)(error.errno, error.strerror, self._path) from None
        self._keep_mode(self._beside)
        return out

    def _put(self, beside: Path) -> None:
        if self._kind == "parquet":
            from summarizer.corpus.archive.parquet import write_parquet

            write_parquet(beside, beside, full=self._full)
            self._keep_mode(beside)
        try:
            beside.replace(self._target)
        except OSError:  # a file that is mounted into a container, or that of somebody else in /tmp
            shutil.copyfile(beside, self._target)

    def _keep_mode(self, beside: Path) -> None:
        if self._target.exists():
            shutil.copymode(self._target, beside)

    def _piece(self, entry: Entry, summary: Summary, titled: bool) -> str:
        if self._kind in ("json", "parquet"):
            return line_of(row_of(entry, summary, full=self._full))
        gap = "\n" if self._written else ""
        return gap + FORMATS[self._kind](entry.name if titled else None, summary)


def _is_replaced(path: str, target: Path) -> bool:
    """Whether a new file takes the place of that name: not of a pipe, which its links lead to no name of."""
    if not os.path.exists(path):
        return True
    return target.is_file() and os.access(target.parent, os.W_OK)
