"""A ROUGE harness whose numbers can be signed.

>>> from summarizer_eval import Rouge, evaluate, load_examples
>>> evaluation = evaluate(summarizer, load_examples("news.jsonl"))
>>> print(evaluation.signature)

`Rouge` scores, `evaluate` runs a system on data and `compare` tests two systems against each
other; `report` turns the result into text, JSON, CSV, Markdown, LaTeX and HTML. The command is
`summarizer-eval`.
"""

from summarizer_eval.comparison import compare, compare_all
from summarizer_eval.datasets import Example, ExampleSet, load_examples
from summarizer_eval.gate import read_floors, run_gate
from summarizer_eval.harness import evaluate
from summarizer_eval.metrics import CorpusScores, Metric, Rouge, Scoring, parse_metric
from summarizer_eval.records import Comparison, DataInfo, Evaluation, ExampleScore, Figure, Interval, RougeScore
from summarizer_eval.report import Report, read_json, to_csv, to_html, to_json, to_latex, to_markdown, to_text
from summarizer_eval.signature import parse_signature
from summarizer_eval.significance import Resampling
from summarizer_eval.systems import (
    CallableSystem,
    Centroid,
    ExtractiveOracle,
    FilePredictions,
    Lead,
    LeadWords,
    PredictionCache,
    Random,
    SummarizerSystem,
    System,
    TextRank,
)

__all__ = [
    "CallableSystem",
    "Centroid",
    "Comparison",
    "CorpusScores",
    "DataInfo",
    "Evaluation",
    "Example",
    "ExampleScore",
    "ExampleSet",
    "ExtractiveOracle",
    "Figure",
    "FilePredictions",
    "Interval",
    "Lead",
    "LeadWords",
    "Metric",
    "PredictionCache",
    "Random",
    "Report",
    "Resampling",
    "Rouge",
    "RougeScore",
    "Scoring",
    "SummarizerSystem",
    "System",
    "TextRank",
    "compare",
    "compare_all",
    "evaluate",
    "load_examples",
    "parse_metric",
    "parse_signature",
    "read_floors",
    "read_json",
    "run_gate",
    "to_csv",
    "to_html",
    "to_json",
    "to_latex",
    "to_markdown",
    "to_text",
]
