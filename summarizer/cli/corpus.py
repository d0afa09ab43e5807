"""`summarize corpus IN OUT`: a table of articles to a table of summaries, resumable, by several processes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from summarizer.cli.arguments import (
    add_keep,
    add_loading,
    add_reading,
    add_request,
    columns,
    keywords,
    loading,
    usage,
    whole,
)
from summarizer.cli.outputs import complain
from summarizer.corpus import run_corpus
from summarizer.corpus.archive.manifest import Manifest, manifest_of
from summarizer.corpus.run import MOST_JOBS, check_output
from summarizer.errors import check_number
from summarizer.pipeline import Summarizer
from summarizer.readers import as_path, check_encoding
from summarizer.request import Request

_EPILOG = """The same call again goes on where a run was stopped, also by a kill or a full disk. Until all articles are
done the records stand in OUT.part; OUT.failures.jsonl holds what failed, OUT.manifest.json what was made of what."""


def build_parser() -> argparse.ArgumentParser:
    """The command line, as argparse reads it."""
    parser = argparse.ArgumentParser(
        prog="summarize corpus", description="Summarize every article of a corpus.", epilog=_EPILOG
    )
    add = parser.add_argument
    add("source", metavar="IN", help="table (JSONL, JSON, CSV, TSV, Parquet, also .gz), feed, news items, or folder")
    add("output", metavar="OUT", help="table to write: .jsonl or .parquet")
    add("--jobs", type=whole, default=1, metavar="N", help="processes, which share the cores (default: 1)")
    add("--full", action="store_true", help="whole summaries, not their compact form")
    add_reading(parser)
    add_keep(parser)
    add_request(parser)
    add_loading(parser)
    add("--quiet", action="store_true", help="no progress bar and no last line")
    return parser


def _stand(output: Path) -> str:
    """Where a run stands that was interrupted."""
    begun = Manifest.load(manifest_of(output))
    done = f"stopped at {begun.progress.articles} of {begun.input['articles']} articles" if begun else "stopped"
    return f"{done}; the same command goes on"


def run(argv: Sequence[str]) -> int:
    """Runs or goes on with a corpus run.

    Returns:
        0; 1 where an article failed; 130 where it was interrupted.
    """
    parser = build_parser()
    given = parser.parse_args(argv)
    with usage(parser):
        request = keywords(given)
        Request.of(**request)
        check_encoding(given.encoding)
        check_number("jobs", given.jobs, 1, MOST_JOBS)
        check_output(as_path(given.output), as_path(given.source))
        summarizer = Summarizer(**loading(given))
    try:
        with summarizer:
            report = run_corpus(
                given.source,
                given.output,
                summarizer=summarizer,
                jobs=given.jobs,
                columns=columns(given),
                encoding=given.encoding,
                full=given.full,
                quiet=given.quiet,
                **request,
            )
    except KeyboardInterrupt:
        complain(_stand(Path(given.output)))
        return 130
    except OSError as error:
        complain(f"{error.filename or given.output}: {error.strerror or error}; mend that, and the same call goes on")
        return 1
    if not given.quiet:
        failed = f", {report.failed} failed, see {report.failures}" if report.failed else ""
        print(f"{report.output}: {report.articles} articles{failed}")
    return 1 if report.failed else 0
