"""The command `summarize`: articles from files, addresses or standard input, summaries out."""

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
from summarizer.errors import OptionError, SummarizerError
from summarizer.lengths import PRESETS, Length
from summarizer.pipeline import Summarizer
from summarizer.readers import ROW_SUFFIXES, fetch, read_file, read_rows, read_stdin
from summarizer.render import to_markdown
from summarizer.request import GenerationOptions
from summarizer.results import Summary

_EXAMPLES = """examples:
  summarize article.txt
  summarize --headline --words 8 article.txt
  summarize --length brief --format json *.txt > briefs.jsonl
  summarize --column body --headline articles.csv
  summarize --url https://example.com/story --format html --output story.html
"""


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
        help="text, HTML, JSONL, CSV, TSV or Parquet; - or none: standard input",
    )
    add("--url", action="append", default=[], help="fetch an article from the web; may be repeated")
    add("--allow-private", action="store_true", help="let --url reach private and loopback addresses")
    add("--column", default="article", help="column of the article in row files (default: article)")
    add("--id-column", help="column that names the article in row files (default: the row's number)")
    add("--length", metavar="PRESET", help=f"one of {', '.join(PRESETS)} (default: short)")
    add("--words", type=int, metavar="N", help="at most N words")
    add("--sentences", type=int, metavar="N", help="at most N sentences")
    add("--ratio", type=float, metavar="R", help="at most this share of the article's words, 0 to 1")
    add("--headline", action="store_true", help="write a headline (12 words, or --words)")
    add("--model", default="auto", help="auto, embedded, extractive, a checkpoint folder or a Hub name")
    add("--device", default="auto", help="auto, cpu or cuda")
    add("--beams", type=int, metavar="N", help="beams of the search")
    add(
        "--format",
        choices=("text", "json", "markdown", "html"),
        default="text",
        help="json: one object a line",
    )
    add("--output", metavar="FILE", help="write there instead of standard output")
    add("--quiet", action="store_true", help="no warnings and no progress bar")
    add("--version", action="version", version=f"standfirst {__version__}")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command.

    Returns:
        0; 1 when an article or the output failed, with one line on standard error for each; wrong
        usage exits with 2.
    """
    parser = build_parser()
    arguments = parser.parse_args(argv)
    try:
        length, task = _length(arguments)
        options = GenerationOptions(num_beams=arguments.beams)
        _check_usage(arguments)
    except OptionError as error:
        parser.error(str(error))
    try:
        return _Run(arguments, length, task, options).run()
    except BrokenPipeError:
        # The reader has gone; python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except (SummarizerError, OSError) as error:
        _complain(str(error))
        return 1


def _length(arguments: argparse.Namespace) -> tuple[str | Length, str | None]:
    """The length and the task that the flags ask for."""
    sizes = {name: getattr(arguments, name) for name in ("words", "sentences", "ratio")}
    given = [f"--{name}" for name, value in sizes.items() if value is not None]
    if arguments.length is not None:
        Length.of(arguments.length)
        if given or arguments.headline:
            other = " and ".join(given or ["--headline"])
            raise OptionError(f"--length {arguments.length} and {other} contradict each other; give one of them")
        return arguments.length, None
    if arguments.headline:
        return (Length(**sizes), "headline") if given else ("headline", None)
    return (Length(**sizes), None) if given else ("short", None)


def _check_usage(arguments: argparse.Namespace) -> None:
    if not arguments.files and not arguments.url:
        if sys.stdin.isatty():
            raise OptionError("no FILE and no --url given, and standard input is a terminal")
        arguments.files.append("-")
    rows = any(_has_rows(name) for name in arguments.files)
    if arguments.format == "html" and (rows or len(arguments.files) + len(arguments.url) > 1):
        raise OptionError("--format html shows one article; give one FILE or --url")


def _has_rows(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in ROW_SUFFIXES


def _complain(message: str) -> None:
    sys.stderr.write(f"summarize: {' '.join(message.split())}\n")


class _Run:
    """One run of the command: what was asked for, and what went wrong so far."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        length: str | Length,
        task: str | None,
        options: GenerationOptions,
    ) -> None:
        self.arguments = arguments
        self.length = length
        self.task = task
        self.options = options
        self.failed = False
        self.names: deque[str] = deque()
        self.written = 0
        rows = any(_has_rows(name) for name in arguments.files)
        self.several = rows or len(arguments.files) + len(arguments.url) > 1

    def run(self) -> int:
        with ExitStack() as stack:
            summarizer = stack.enter_context(Summarizer(self.arguments.model, device=self.arguments.device))
            found = summarizer.iter_summaries(
                self._articles(), length=self.length, task=self.task, options=self.options
            )
            out = sys.stdout
            for summary in self._with_progress(found):
                if self.arguments.output and not self.written:
                    # Only now: a run that fails before leaves an older file as it was.
                    out = stack.enter_context(open(self.arguments.output, "w", encoding="utf-8"))
                self._write(out, self.names.popleft(), summary)
            out.flush()
        return 1 if self.failed else 0

    def _with_progress(self, found: Iterator[Summary]) -> Iterator[Summary]:
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
                yield from self._one("standard input", read_stdin)
            elif _has_rows(name):
                yield from self._rows(name)
            else:
                yield from self._one(name, partial(read_file, name))
        for url in self.arguments.url:
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
        _complain(message)
        self.failed = True

    def _write(self, out: TextIO, name: str, summary: Summary) -> None:
        if not self.arguments.quiet:
            for warning in summary.warnings:
                _complain(f"warning: {name}: {warning}")
            for span in summary.unsupported:
                _complain(f"warning: {name}: not in the article: {span.kind} {span.text!r}")
        out.write(self._rendered(name, summary))
        self.written += 1

    def _rendered(self, name: str, summary: Summary) -> str:
        kind = self.arguments.format
        if kind == "json":
            import json

            line = json.dumps({"name": name, **summary.to_dict()}, ensure_ascii=False) + "\n"
            # A lone surrogate cannot be written as UTF-8; as a backslash escape it is valid JSON.
            return line.encode("utf-8", "backslashreplace").decode("utf-8")
        if kind == "html":
            return summary.to_html()
        gap = "\n" if self.written else ""
        if kind == "markdown":
            title = f"{gap}## {name}\n\n" if self.several else ""
            return title + to_markdown(summary).rstrip() + "\n"
        title = f"{gap}==> {name} <==\n" if self.several else ""
        return title + summary.text + "\n"
