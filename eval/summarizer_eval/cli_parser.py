"""What can be said on the command line of `summarizer-eval`."""

from __future__ import annotations

import argparse

from summarizer._version import __version__

_EXAMPLES = {
    "run": "summarizer-eval run --data news.jsonl --length short --system lead:3 --html report.html",
    "score": "summarizer-eval score predictions.txt references.txt --sentences split",
    "compare": "summarizer-eval compare a.txt b.txt --references references.txt",
    "report": "summarizer-eval report report.json --html report.html",
    "gate": "summarizer-eval gate --floors floors.json",
}


def make_parser() -> argparse.ArgumentParser:
    """The parser with the commands run, score, compare, report and gate."""
    parser = argparse.ArgumentParser(prog="summarizer-eval", description="ROUGE with intervals, tests and a signature.")
    parser.add_argument("--version", action="version", version=f"summarizer-eval {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(_command(commands, "run", "Run systems on a data set and score them, with lead beside them."))
    _add_score(_command(commands, "score", "Score a file of predictions."))
    _add_compare(_command(commands, "compare", "Test whether two systems differ."))
    _add_report(_command(commands, "report", "Turn a JSON report into text, Markdown or HTML."))
    _add_gate(_command(commands, "gate", "Exit with 1 when a score is below its floor."))
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=text,
        description=text,
        epilog=f"example:\n  {_EXAMPLES[name]}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        nargs="+",
        required=True,
        metavar="SOURCE",
        help=".jsonl, .csv, .tsv or .parquet; a text file of articles and one or more of references, one a "
        "line; or a data set of the Hub (cnn_dailymail, xsum, ...)",
    )
    data = parser.add_argument_group("data")
    data.add_argument("--article-column", metavar="NAME")
    data.add_argument("--reference-column", metavar="NAME", action="append", help="may be given several times")
    data.add_argument("--id-column", metavar="NAME")
    data.add_argument("--split", help="of a Hub data set; test if not given")
    data.add_argument("--revision", help="of a Hub data set")
    data.add_argument("--rows", metavar="FROM:TO", help="rows to take, counted from 0")
    data.add_argument("--limit", type=int, metavar="N", help="take the first N rows")
    systems = parser.add_argument_group("systems")
    systems.add_argument("--model", help="auto (if no --system is given), embedded, extractive, a folder, a Hub name")
    systems.add_argument("--backend", default="auto", help="auto, ct2 or hf")
    systems.add_argument("--device", default="auto", help="auto, cpu or cuda")
    systems.add_argument("--length", help="headline, brief, short (the default), long, or a number of words")
    systems.add_argument("--headline", action="store_true", help="write headlines")
    systems.add_argument(
        "--system",
        action="append",
        default=[],
        help="lead:K, words:N, random:K, oracle:K or a file of predictions; may be given several times",
    )
    systems.add_argument("--cache", metavar="FOLDER", help="where predictions are kept")
    systems.add_argument("--no-cache", action="store_true", help="keep no predictions")
    _add_metric(parser)
    _add_outputs(parser)


def _add_score(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("predictions", help="text, one prediction a line, or a table with a field prediction")
    _add_references(parser, "references", nargs="+")
    _add_metric(parser)
    _add_outputs(parser)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", help="JSON report, or predictions")
    parser.add_argument("b", help="JSON report, or predictions, of the system compared with")
    _add_references(parser, "--references", nargs="+")
    _add_metric(parser)
    _add_outputs(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("report", help="JSON report")
    _add_outputs(parser, json=False)


def _add_gate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--floors", metavar="FILE", help="floors file; the packaged one if not given")
    parser.add_argument("--model", default="auto")
    parser.add_argument("--backend", default="auto")
    parser.add_argument("--device", default="auto")


def _add_references(parser: argparse.ArgumentParser, name: str, nargs: str) -> None:
    parser.add_argument(
        name,
        nargs=nargs,
        metavar="REFERENCES",
        help="text files, one reference a line; or a table with article and reference",
    )


def _add_metric(parser: argparse.ArgumentParser) -> None:
    metric = parser.add_argument_group("metric")
    metric.add_argument("--types", default="rouge1,rouge2,rougeL,rougeLsum", help="ROUGE types, with commas")
    metric.add_argument(
        "--stemmer",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="Porter stemmer (on for ASCII tokens, off for Unicode ones)",
    )
    metric.add_argument("--tokenizer", default="ascii", help="ascii or unicode")
    metric.add_argument("--sentences", default="newline", help="newline or split: the sentences of rougeLsum")
    metric.add_argument("--multiple", default="best", help="best or mean: with several references")
    metric.add_argument("--resamples", type=int, default=1000, metavar="N", help="of the bootstrap")
    metric.add_argument("--trials", type=int, default=10_000, metavar="N", help="of approximate randomisation")
    metric.add_argument("--seed", type=int, default=12345)
    metric.add_argument("--confidence", type=float, default=0.95)


def _add_outputs(parser: argparse.ArgumentParser, json: bool = True) -> None:
    outputs = parser.add_argument_group("output")
    if json:
        outputs.add_argument("--output", metavar="FILE", help="write the JSON report, with every example")
    outputs.add_argument("--markdown", metavar="FILE", help="write the tables as Markdown")
    outputs.add_argument("--html", metavar="FILE", help="write one self-contained page")
    outputs.add_argument("--quiet", action="store_true", help="print no table")
