"""What is measured: ROUGE, and what it does not see.

A metric is a file here and a line in `table.METRICS`, or in `asked.ASKED` where it is measured only on demand.
"""

from summarizer_eval.metrics.asked import ASKED, check_metrics, figures_of, parse_metric, signature_of
from summarizer_eval.metrics.base import Metric, Pair, Scoring, Text
from summarizer_eval.metrics.rouge import CorpusScores, Rouge
from summarizer_eval.metrics.table import FIGURES, METRICS, article_metrics, figure_of
from summarizer_eval.metrics.words import comparable_words
from summarizer_eval.records import Figure

__all__ = [
    "ASKED",
    "FIGURES",
    "METRICS",
    "CorpusScores",
    "Figure",
    "Metric",
    "Pair",
    "Rouge",
    "Scoring",
    "Text",
    "article_metrics",
    "check_metrics",
    "comparable_words",
    "figure_of",
    "figures_of",
    "parse_metric",
    "signature_of",
]
