"""`summarize corpus IN OUT`: a table of articles to a table of summaries, resumable, by several processes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from summarizer.corpus import run_corpus
from summarizer.errors import OptionError
from summarizer.lengths import PRESETS
from summarizer.pipeline import Summarizer
from summarizer.readers import COLUMNS, Columns
from summarizer.request import ON_UNSUPPORTED, GenerationOptions, Request

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
    add("--jobs", type=int, default=1, metavar="N", help="processes, which share the cores (default: 1)")
    for role, names in COLUMNS.items():
        add(f"--{role}-column", metavar="NAME", help=f"column of the {role} (default: {', '.join(names)})")
    add("--keep", action="append", default=[], metavar="NAME", help="keep this column of the input; may be repeated")
    add("--full", action="store_true", help="whole summaries, not their compact form")
    add("--length", default="short", help=f"{', '.join(PRESETS)}, or a number of words (default: short)")
    add("--on-unsupported", choices=ON_UNSUPPORTED, default="rerank", help="names and numbers not in the article")
    add("--alternatives", type=int, default=0, metavar="N", help="give up to N others that differ beside each")
    add("--model", default="auto", help="auto, embedded, extractive, a checkpoint folder or a Hub name")
    add("--backend", default="auto", help="auto, ct2 (CTranslate2) or hf (transformers)")
    add("--revision", help="commit, tag or branch of a Hub model")
    add("--device", default="auto", help="auto, cpu or cuda")
    add("--beams", type=int, metavar="N", help="beams of the search")
    add("--quiet", action="store_true", help="no progress bar and no last line")
    return parser


def run(argv: Sequence[str]) -> int:
    """Runs or goes on with a corpus run.

    Returns:
        0; 1 where an article failed.
    """
    parser = build_parser()
    given = parser.parse_args(argv)
    request: dict[str, Any] = {
        "length": int(given.length) if given.length.isdecimal() else given.length,
        "options": GenerationOptions(num_beams=given.beams),
        "on_unsupported": given.on_unsupported,
        "alternatives": given.alternatives,
    }
    columns = Columns(
        given.article_column, given.headline_column, given.id_column, given.date_column, tuple(given.keep)
    )
    try:
        Request.of(**request)
    except OptionError as error:
        parser.error(str(error))
    with Summarizer(given.model, backend=given.backend, revision=given.revision, device=given.device) as summarizer:
        report = run_corpus(
            given.source,
            given.output,
            summarizer=summarizer,
            jobs=given.jobs,
            columns=columns,
            full=given.full,
            quiet=given.quiet,
            **request,
        )
    if not given.quiet:
        failed = f", {report.failed} failed, see {report.failures}" if report.failed else ""
        print(f"{report.output}: {report.articles} articles{failed}")
    return 1 if report.failed else 0
