"""`summarize FILE...`: articles from files, addresses or standard input, summaries out."""

from __future__ import annotations

import argparse
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from typing import TextIO

from summarizer._version import __version__
from summarizer.article import Article, check_article
from summarizer.cli.formats import FORMATS, json_line
from summarizer.errors import OptionError, SummarizerError
from summarizer.lengths import PRESETS, Length
from summarizer.pipeline import Summarizer
from summarizer.readers import ROW_SUFFIXES, fetch, read_file, read_rows, read_stdin
from summarizer.request import ON_UNSUPPORTED, GenerationOptions, Keywords, Request
from summarizer.results import Failure, Summary

_EXAMPLES = """examples:
  summarize article.txt
  summarize --headline --words 8 article.txt
  summarize --length brief --format json *.txt > briefs.jsonl
  summarize --column body --headline articles.csv
  summarize https://example.com/story --format html --output story.html
  summarize models
"""
_ADDRESSES = ("https://", "http://")  # a FILE that begins like this is a page


def build_parser() -> argparse.ArgumentParser:
    """The command line, as argparse reads it."""
    parser = argparse.ArgumentParser(
        prog="summarize",
        description="Summarize news articles.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "files",
        nargs="*",
        metavar="FILE",
        help="text, HTML, JSONL, CSV, TSV or Parquet, or an address; - or none: standard input",
    )
    add("--url", action="append", default=[], help="fetch an article from the web; may be repeated")
    add("--allow-private", action="store_true", help="let addresses be private and loopback ones")
    add("--encoding", default="utf-8", help="of text files, and of pages that declare none (default: utf-8)")
    add("--column", default="article", help="column of the article in row files (default: article)")
    add("--id-column", help="column that names the article in row files (default: the row's number)")
    add("--length", metavar="LENGTH", help=f"{', '.join(PRESETS)}, or a number of words (default: short)")
    add("--words", type=int, metavar="N", help="at most N words")
    add("--sentences", type=int, metavar="N", help="at most N sentences")
    add("--chars", type=int, metavar="N", help="at most N characters")
    add("--ratio", type=float, metavar="R", help="at most this share of the article's words, 0 to 1")
    add("--headline", action="store_true", help="write a headline (12 words, or --words)")
    add("--alternatives", type=int, default=0, metavar="N", help="give up to N others that differ beside each")
    add("--on-unsupported", choices=ON_UNSUPPORTED, default="rerank", help="names and numbers not in the article")
    add("--model", default="auto", help="auto, embedded, extractive, a checkpoint folder or a Hub name")
    add("--backend", default="auto", help="auto, ct2 (CTranslate2) or hf (transformers)")
    add("--revision", help="commit, tag or branch of a Hub model")
    add("--device", default="auto", help="auto, cpu or cuda")
    add("--beams", type=int, metavar="N", help="beams of the search")
    add(
        "--format",
        choices=("json", *FORMATS),
        default="text",
        help="json: one object a line; bullets: one sentence a line",
    )
    add("--output", metavar="FILE", help="write there instead of standard output")
    add("--quiet", action="store_true", help="no warnings and no progress bar")
    add("--version", action="version", version=f"standfirst {__version__}")
    return parser


def run(argv: Sequence[str]) -> int:
    """Summarizes what the arguments name; see `main` for the exit status."""
    parser = build_parser()
    arguments = parser.parse_args(argv)
    try:
        keywords = _keywords(arguments)
        Request.of(**keywords)
        _check_usage(arguments)
    except OptionError as error:
        parser.error(str(error))
    return _Run(arguments, keywords).run()


def _keywords(arguments: argparse.Namespace) -> Keywords:
    """What the flags ask for."""
    sizes = {name: getattr(arguments, name) for name in ("words", "sentences", "ratio", "chars")}
    given = [f"--{name}" for name, value in sizes.items() if value is not None]
    options = GenerationOptions(num_beams=arguments.beams)
    keywords: Keywords = {
        "options": options,
        "alternatives": arguments.alternatives,
        "on_unsupported": arguments.on_unsupported,
    }
    if arguments.length is not None:
        words = arguments.length
        keywords["length"] = int(words) if words.isdecimal() else words
        if given or arguments.headline:
            other = " and ".join(given or ["--headline"])
            raise OptionError(f"--length {words} and {other} contradict each other; give one of them")
    elif given:
        keywords["length"] = Length(**sizes)
    elif arguments.headline:
        keywords["length"] = "headline"
    if arguments.headline:
        keywords["task"] = "headline"
    return keywords


def _check_usage(arguments: argparse.Namespace) -> None:
    if not arguments.files and not arguments.url:
        if sys.stdin.isatty():
            raise OptionError("no FILE and no --url given, and standard input is a terminal")
        arguments.files.append("-")
    rows = any(_has_rows(name) for name in arguments.files)
    if arguments.format == "html" and (rows or len(arguments.files) + len(arguments.url) > 1):
        raise OptionError("--format html shows one article; give one FILE or --url")


def _has_rows(name: str) -> bool:
    return not name.startswith(_ADDRESSES) and os.path.splitext(name)[1].lower() in ROW_SUFFIXES


def complain(message: str) -> None:
    """Writes one line to standard error."""
    sys.stderr.write(f"summarize: {' '.join(message.split())}\n")


class _Run:
    """One run of the command: what was asked for, and what went wrong so far."""

    def __init__(self, arguments: argparse.Namespace, keywords: Keywords) -> None:
        self.arguments = arguments
        self.keywords = keywords
        self.failed = False
        self.names: deque[str] = deque()
        self.written = 0
        rows = any(_has_rows(name) for name in arguments.files)
        self.several = rows or len(arguments.files) + len(arguments.url) > 1

    def run(self) -> int:
        with ExitStack() as stack:
            loading = {name: getattr(self.arguments, name) for name in ("backend", "revision", "device")}
            summarizer = stack.enter_context(Summarizer(self.arguments.model, **loading))
            found = summarizer.iter_summaries(self._articles(), on_error="return", **self.keywords)
            out = sys.stdout
            for summary in self._with_progress(found):
                name = self.names.popleft()
                if not summary:
                    self._fail(f"{name}: {summary.message}")
                    continue
                if self.arguments.output and not self.written:
                    # Only now: a run that fails before leaves an older file as it was.
                    out = stack.enter_context(open(self.arguments.output, "w", encoding="utf-8"))
                self._write(out, name, summary)
            out.flush()
        return 1 if self.failed else 0

    def _with_progress(self, found: Iterator[Summary | Failure]) -> Iterator[Summary | Failure]:
        if not self.several or self.arguments.quiet:
            return found
        from tqdm import tqdm

        # A bar between lines that are printed to the same terminal would garble both.
        shown = None if self.arguments.output or not sys.stdout.isatty() else True
        return iter(tqdm(found, unit="article", disable=shown, delay=1.0))

    def _articles(self) -> Iterator[Article]:
        """The articles that can be read, in order; the others are complained about and counted."""
        for name in self.arguments.files:
            if name == "-":
                yield from self._one("standard input", partial(read_stdin, encoding=self.arguments.encoding))
            elif name.startswith(_ADDRESSES):
                yield from self._page(name)
            elif _has_rows(name):
                yield from self._rows(name)
            else:
                yield from self._one(name, partial(read_file, name, encoding=self.arguments.encoding))
        for url in self.arguments.url:
            yield from self._page(url)

    def _page(self, url: str) -> Iterator[Article]:
        yield from self._one(url, partial(fetch, url, allow_private=self.arguments.allow_private))

    def _rows(self, name: str) -> Iterator[Article]:
        try:
            columns = {"column": self.arguments.column, "id_column": self.arguments.id_column}
            for row, text in read_rows(name, **columns):
                yield from self._one(f"{name}:{row}", partial(Article, text, source=f"{name}:{row}"))
        except SummarizerError as error:
            self._fail(str(error))

    def _one(self, name: str, read: Callable[[], Article]) -> Iterator[Article]:
        try:
            article = check_article(read())
        except SummarizerError as error:
            self._fail(str(error) if name in str(error) else f"{name}: {error}")
            return
        self.names.append(name)
        yield article

    def _fail(self, message: str) -> None:
        complain(message)
        self.failed = True

    def _write(self, out: TextIO, name: str, summary: Summary) -> None:
        if not self.arguments.quiet:
            for warning in summary.warnings:
                complain(f"warning: {name}: {warning}")
            for span in summary.unsupported:
                complain(f"warning: {name}: not in the article: {span.kind} {span.text!r}")
        out.write(self._rendered(name, summary))
        self.written += 1

    def _rendered(self, name: str, summary: Summary) -> str:
        if self.arguments.format == "json":
            return json_line(name, summary)
        gap = "\n" if self.written else ""
        return gap + FORMATS[self.arguments.format](name if self.several else None, summary)
