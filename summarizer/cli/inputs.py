"""The articles that the command is to read: those that cannot be read are complained about and counted."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from summarizer.article import check_article
from summarizer.cli.arguments import as_flags, columns
from summarizer.cli.outputs import complain
from summarizer.errors import InputError, SourceError, SummarizerError
from summarizer.readers import Entry, is_table, read_entries
from summarizer.readers.files import STANDARD_INPUT

_ADDRESSES = ("https://", "http://")  # a FILE that begins like this is a page


class Inputs:
    """What the arguments name, read one after the other.

    Attributes:
        failed: How many articles could not be read, or were reported by `fail`.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Notes what to read: `files`, `url` and the flags of `add_inputs`."""
        self.failed = 0
        self._arguments = arguments
        self._columns = columns(arguments)
        self._places = [*arguments.files, *arguments.url]
        self._names = {STANDARD_INPUT, *self._places, *(str(Path(name)) for name in arguments.files)}

    def entries(self) -> Iterator[Entry]:
        """The articles that can be summarized, in order.

        Raises:
            SummarizerError: Under --strict, the first error.
        """
        for name in self._arguments.files:
            if name == "-":
                from summarizer.readers import read_stdin_entries  # Late, as below: most articles are in files.

                read = partial(read_stdin_entries, columns=self._columns, encoding=self._arguments.encoding)
                yield from self._entries(STANDARD_INPUT, read)
            elif name.startswith(_ADDRESSES):
                yield from self._page(name)
            else:
                read = partial(read_entries, name, columns=self._columns, encoding=self._arguments.encoding)
                yield from self._entries(name, read)
        for url in self._arguments.url:
            yield from self._page(url)

    def several(self) -> bool:
        """Whether there is, by the names alone, more than one article."""
        inside = any(is_table(name) or Path(name).is_dir() for name in self._arguments.files)
        return inside or len(self._places) > 1

    def titled(self, entry: Entry) -> bool:
        """Whether an article has to be told from others by its name."""
        return len(self._places) > 1 or entry.name not in self._names

    def fail(self, error: SummarizerError) -> None:
        """Reports an error and counts it.

        Raises:
            SummarizerError: Under --strict, this one.
        """
        if self._arguments.strict:
            raise error
        complain(as_flags(str(error)))
        self.failed += 1

    def _page(self, url: str) -> Iterator[Entry]:
        from summarizer.readers import fetch_entries

        private, encoding = self._arguments.allow_private, self._arguments.encoding
        read = partial(fetch_entries, url, columns=self._columns, encoding=encoding, allow_private=private)
        return self._entries(url, read)

    def _entries(self, name: str, read: Callable[[], Iterator[Entry]]) -> Iterator[Entry]:
        try:
            for entry in read():
                if self._fit(entry):
                    yield entry
        except SummarizerError as error:
            if self._arguments.strict:
                raise
            self.fail(error if name in str(error) else SourceError(f"{name}: {error}"))

    def _fit(self, entry: Entry) -> bool:
        if isinstance(entry.article, SourceError):
            self.fail(entry.article)
            return False
        try:
            check_article(entry.article)
        except InputError as error:
            self.fail(type(error)(f"{entry.where}: {error}"))
            return False
        return True
