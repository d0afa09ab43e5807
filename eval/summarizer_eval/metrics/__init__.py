"""What is measured: ROUGE, and what it does not see. A metric is a file here and a line in `table.METRICS`."""

from summarizer_eval.metrics.base import Figure, Metric, Pair, Text
from summarizer_eval.metrics.rouge import CorpusScores, Rouge
from summarizer_eval.metrics.table import FIGURES, METRICS, article_metrics, figure_of
from summarizer_eval.metrics.words import comparable_words

__all__ = [
    "FIGURES",
    "METRICS",
    "CorpusScores",
    "Figure",
    "Metric",
    "Pair",
    "Rouge",
    "Text",
    "article_metrics",
    "comparable_words",
    "figure_of",
]
