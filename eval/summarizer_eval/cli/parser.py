"""What can be said on the command line of `summarizer-eval`."""

from __future__ import annotations

import argparse

from summarizer import PRESETS, __version__
from summarizer.backends import BACKENDS
from summarizer.readers import ROW_SUFFIXES
from summarizer_eval.metrics import ASKED
from summarizer_eval.systems import BASELINES

_EXAMPLES = {
    "run": "summarizer-eval run --data news.jsonl --length short --system lead:3 --html report.html",
    "score": "summarizer-eval score predictions.txt references.txt --sentences split",
    "compare": "summarizer-eval compare a.txt b.txt c.txt --references references.txt",
    "report": "summarizer-eval report report.json --html report.html",
    "judge": "summarizer-eval judge run.json --count 30 --references --output judge.html",
    "agreement": "summarizer-eval agreement verdicts-a.json verdicts-b.json",
    "gate": "summarizer-eval gate --floors floors.json",
}


def make_parser() -> argparse.ArgumentParser:
    """The parser with the commands run, score, compare, report, judge, agreement and gate."""
    parser = argparse.ArgumentParser(prog="summarizer-eval", description="ROUGE with intervals, tests and a signature.")
    parser.add_argument("--version", action="version", version=f"summarizer-eval {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(_command(commands, "run", "Run systems on a data set and score them, with lead beside them."))
    _add_score(_command(commands, "score", "Score a file of predictions."))
    _add_compare(_command(commands, "compare", "Test whether systems differ, every pair of them."))
    _add_report(_command(commands, "report", "Turn a JSON report into text, Markdown, LaTeX, CSV or HTML."))
    _add_judge(_command(commands, "judge", "Write a page on which people read the outputs blind."))
    _add_agreement(_command(commands, "agreement", "Put the verdicts of readers together."))
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
        help=f"a table ({', '.join(ROW_SUFFIXES)}); a text file of articles and one or more of references, one a "
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
    systems.add_argument("--backend", default="auto", help=f"auto, {' or '.join(BACKENDS)}")
    systems.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps")
    systems.add_argument("--length", help=f"{', '.join(PRESETS)}, or a number of words (default: short)")
    systems.add_argument("--headline", action="store_true", help="write headlines")
    systems.add_argument(
        "--system",
        action="append",
        default=[],
        help=f"{', '.join(f'{name}:N' for name in BASELINES)} or a file of predictions; may be given several times",
    )
    systems.add_argument("--cache", metavar="FOLDER", help="where predictions are kept")
    systems.add_argument("--no-cache", action="store_true", help="keep no predictions")
    _add_prediction_column(systems)
    _add_metric(parser)
    _add_outputs(parser)


def _add_score(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("predictions", help="text, one prediction a line, or a table")
    _add_references(parser, "references", nargs="+")
    _add_prediction_column(parser)
    _add_metric(parser)
    _add_outputs(parser)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", help="JSON reports, all of whose systems are compared, or predictions")
    parser.add_argument("--systems", metavar="A,B,...", help="names of the systems to compare; all if not given")
    _add_references(parser, "--references", nargs="+")
    _add_prediction_column(parser)
    _add_metric(parser)
    _add_outputs(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("report", help="JSON report")
    _add_outputs(parser, json=False)


def _add_judge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("report", help="JSON report")
    parser.add_argument("--data", metavar="SOURCE", help="the data, if it is no longer where the report was made")
    parser.add_argument("--systems", metavar="A,B,...", help="names of the systems to read; all if not given")
    parser.add_argument("--references", action="store_true", help="read the references among them")
    parser.add_argument("--count", type=int, default=30, metavar="N", help="articles to draw")
    parser.add_argument("--seed", type=int, default=12345, help="of the draw and of the order")
    parser.add_argument("--output", default="judge.html", metavar="FILE", help="where the page is written")


def _add_agreement(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("verdicts", nargs="+", metavar="FILE", help="what the page has saved, a file a reader")
    parser.add_argument("--confidence", type=float, default=0.95)


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


def _add_prediction_column(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--prediction-column",
        metavar="NAME",
        help="field of the prediction in a table; prediction, summary or output if not given",
    )


def _add_metric(parser: argparse.ArgumentParser) -> None:
    metric = parser.add_argument_group("metric")
    metric.add_argument("--types", default="rouge1,rouge2,rougeL,rougeLsum", help="ROUGE types, with commas")
    metric.add_argument(
        "--stemmer",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="Porter stemmer for English (on for ASCII tokens, off for others)",
    )
    metric.add_argument("--snowball", metavar="LANGUAGE", help="Snowball stemmer, such as german, on Unicode tokens")
    metric.add_argument(
        "--tokenizer",
        default="auto",
        help="ascii, unicode, characters, or auto: the one that suits the references; the signature says which",
    )
    metric.add_argument(
        "--any-script", action="store_true", help="let ASCII tokens score any script, as rouge_score does"
    )
    metric.add_argument("--sentences", default="newline", help="newline or split: the sentences of rougeLsum")
    metric.add_argument("--multiple", default="best", help="best or mean: with several references")
    metric.add_argument(
        "--metric",
        action="append",
        default=[],
        metavar="NAME",
        help=f"measure {', '.join(ASKED)} or a metric of another package too; an argument stands behind a colon "
        "(bertscore:FOLDER); may be given several times",
    )
    metric.add_argument("--resamples", type=int, default=1000, metavar="N", help="of the bootstrap")
    metric.add_argument("--trials", type=int, default=10_000, metavar="N", help="of approximate randomisation")
    metric.add_argument("--seed", type=int, default=12345)
    metric.add_argument("--confidence", type=float, default=0.95)


def _add_outputs(parser: argparse.ArgumentParser, json: bool = True) -> None:
    outputs = parser.add_argument_group("output")
    if json:
        outputs.add_argument("--output", metavar="FILE", help="write the JSON report, with every example")
    outputs.add_argument("--markdown", metavar="FILE", help="write the tables as Markdown")
    outputs.add_argument("--latex", metavar="FILE", help="write the tables as LaTeX")
    outputs.add_argument("--csv", metavar="FILE", help="write every figure as a row of CSV")
    outputs.add_argument("--html", metavar="FILE", help="write one self-contained page")
    outputs.add_argument("--quiet", action="store_true", help="print no table")
