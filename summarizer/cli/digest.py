"""`summarize digest FILE...`: several articles about one event, one brief."""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Sequence
from contextlib import ExitStack

from summarizer.article import Article
from summarizer.cli.arguments import add_inputs, add_loading, add_request, keywords, loading, usage
from summarizer.cli.formats import FORMATS
from summarizer.cli.inputs import Inputs
from summarizer.cli.outputs import Output, check_output, complain, format_of
from summarizer.corpus.digest import digest
from summarizer.errors import OptionError
from summarizer.pipeline import Summarizer
from summarizer.readers import Entry, check_encoding
from summarizer.request import Keywords, Request

_EXAMPLES = """examples:
  summarize digest monday.html tuesday.html wednesday.html
  summarize digest --length long --format markdown event.jsonl
  summarize digest --model google/pegasus-multi_news *.txt
"""


def run(argv: Sequence[str]) -> int:
    """Writes one brief of all articles; see `main` for the exit status. A bad article is reported and left out."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    with usage(parser):
        request = keywords(arguments)
        if Request.of(**request).task == "headline":
            raise OptionError("a digest is no headline; name a --length of sentences or words")
        summarizer = Summarizer(**loading(arguments))
        check_encoding(arguments.encoding)
        check_output(arguments.output, arguments.files)
        arguments.format = format_of(arguments.format, arguments.output, parquet=False)
    inputs = Inputs(arguments)
    articles = [entry.article for entry in inputs.entries() if isinstance(entry.article, Article)]
    if articles:
        _write(arguments, articles, summarizer, request)
    return 1 if inputs.failed or not articles else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize digest",
        description="Write one brief of several articles about one event: the newest first where\n"
        "all have dates, nothing twice, numbers that contradict each other named.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "files", nargs="+", metavar="FILE", help="articles, as `summarize FILE` reads them; a table's rows are articles"
    )
    add_inputs(parser)
    add_request(parser)
    add_loading(parser)
    parser.set_defaults(model="extractive", keep=[])
    add("--format", choices=("json", *FORMATS), help="json: one object; bullets: one sentence a line (default: text)")
    endings = "its ending is its format (.jsonl, .html, .md) where --format is not given"
    add("--output", metavar="FILE", help=f"write there; {endings}")
    add("--quiet", action="store_true", help="no warnings")
    return parser


def _write(
    arguments: argparse.Namespace, articles: Sequence[Article], summarizer: Summarizer, request: Keywords
) -> None:
    if arguments.quiet:
        warnings.simplefilter("ignore")  # `main` puts the filters back
    with summarizer, ExitStack() as stack:
        named = arguments.model not in ("auto", "extractive")
        made = digest(articles, model=summarizer if named else "extractive", **request)
        if not arguments.quiet:
            for warning in made.warnings:
                complain(f"warning: {warning}")
        output = stack.enter_context(Output(arguments.format, arguments.output, full=True))
        output.write(Entry("digest", "digest", made.article, {}), made, titled=False)
