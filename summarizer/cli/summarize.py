"""`summarize FILE...`: articles from files, addresses or standard input, summaries out."""

from __future__ import annotations

import argparse
import sys
import warnings
from collections import deque
from collections.abc import Iterator, Sequence

from summarizer._version import __version__
from summarizer.article import Article
from summarizer.cli.arguments import add_inputs, add_keep, add_loading, add_request, keywords, loading, usage
from summarizer.cli.formats import FORMATS
from summarizer.cli.inputs import Inputs
from summarizer.cli.outputs import Output, check_output, complain, format_of
from summarizer.errors import InputError, OptionError, SourceError
from summarizer.pipeline import Summarizer
from summarizer.readers import Entry, check_encoding
from summarizer.request import Keywords, Request
from summarizer.results import Failure, Summary
from summarizer.runtime.progress import with_bar

_EXAMPLES = """examples:
  summarize article.txt
  summarize --headline --words 8 article.txt
  summarize --length brief --format json *.txt > briefs.jsonl
  summarize --headline --format json --keep url,section articles.csv.gz > headlines.jsonl
  summarize https://example.com/story --format html --output story.html
  summarize models
  summarize doctor
"""
_FILES = (
    "a text, a page, a table (JSONL, JSON, CSV, TSV, Parquet; also .gz), a feed, NewsML-G2, ninjs, a folder of these, "
    "or an address; - or none: standard input"
)


def build_parser() -> argparse.ArgumentParser:
    """The command line, as argparse reads it."""
    parser = argparse.ArgumentParser(
        prog="summarize",
        description="Summarize news articles.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help=_FILES)
    add_inputs(parser)
    add_keep(parser)
    add_request(parser)
    add_loading(parser)
    kinds = ("json", *FORMATS)
    add("--format", choices=kinds, help="json: one object a line; bullets: one sentence a line (default: text)")
    add(
        "--full", action="store_true", help="of json: all that is known, not only text, sources and what is unsupported"
    )
    endings = "its ending is its format (.jsonl, .html, .md; .parquet: a table) where --format is not given"
    add("--output", metavar="FILE", help=f"write there at the end, not where a run is stopped; {endings}")
    add("--quiet", action="store_true", help="no warnings and no progress bar")
    add("--version", action="version", version=f"standfirst {__version__}")
    return parser


def run(argv: Sequence[str], kept: list[object] | None = None) -> int:
    """Summarizes what the arguments name; see `main` for the exit status and for what is kept."""
    parser = build_parser()
    arguments = parser.parse_args(argv)
    with usage(parser):
        request = keywords(arguments)
        Request.of(**request)
        _check_usage(arguments)
        summarizer = Summarizer(**loading(arguments))
    if kept is not None:
        kept.append(summarizer)
        return _Run(arguments, summarizer, request).run()
    with summarizer:
        return _Run(arguments, summarizer, request).run()


def _check_usage(arguments: argparse.Namespace) -> None:
    if not arguments.files and not arguments.url:
        if sys.stdin and sys.stdin.isatty():
            raise OptionError("no FILE and no --url given, and standard input is a terminal")
        arguments.files.append("-")
    check_encoding(arguments.encoding)
    check_output(arguments.output, arguments.files)
    arguments.format = format_of(arguments.format, arguments.output)
    if _is_parquet(arguments) and arguments.format not in ("text", "json"):
        raise OptionError(f"--format {arguments.format} cannot be written as Parquet; name another --output")
    if _is_parquet(arguments):
        arguments.format = "json"
    for flag in ("full", "keep"):
        if getattr(arguments, flag) and arguments.format != "json":
            raise OptionError(f"--{flag} is for --format json, not for {arguments.format}")
    if arguments.format == "html" and Inputs(arguments).several():
        raise OptionError("--format html shows one article; give one FILE or --url")


def _is_parquet(arguments: argparse.Namespace) -> bool:
    return arguments.output is not None and arguments.output.lower().endswith(".parquet")


class _Run:
    """One run of the command: what was asked for, and which articles are on their way."""

    def __init__(self, arguments: argparse.Namespace, summarizer: Summarizer, request: Keywords) -> None:
        self._arguments = arguments
        self._summarizer = summarizer
        self._request = request
        self._inputs = Inputs(arguments)
        self._ahead: deque[Entry] = deque()

    def run(self) -> int:
        arguments = self._arguments
        if arguments.quiet:
            warnings.simplefilter("ignore")  # `main` puts the filters back
        kind = "parquet" if _is_parquet(arguments) else arguments.format
        with Output(kind, arguments.output, full=arguments.full) as output:
            found = self._summarizer.iter_summaries(self._articles(), on_error="return", **self._request)
            for summary in self._with_progress(found):
                entry = self._ahead.popleft()
                if not summary:
                    self._inputs.fail(InputError(f"{entry.where}: {summary.message}"))
                    continue
                self._warn(entry, summary)
                output.write(entry, summary, titled=self._inputs.titled(entry))
        return 1 if self._inputs.failed else 0

    def _articles(self) -> Iterator[Article]:
        for entry in self._inputs.entries():
            if not isinstance(entry.article, SourceError):
                self._ahead.append(entry)
                yield entry.article

    def _with_progress(self, found: Iterator[Summary | Failure]) -> Iterator[Summary | Failure]:
        if not self._inputs.several() or self._arguments.quiet:
            return found
        # A bar between lines that are printed to the same terminal would garble both.
        return with_bar(found, hidden=not self._arguments.output and sys.stdout.isatty(), delay=1.0)

    def _warn(self, entry: Entry, summary: Summary) -> None:
        if self._arguments.quiet:
            return
        for warning in summary.warnings:
            complain(f"warning: {entry.name}: {warning}")
        for span in summary.unsupported:
            complain(f"warning: {entry.name}: not in the article: {span.kind} {span.text!r}")
