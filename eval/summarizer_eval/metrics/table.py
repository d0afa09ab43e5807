"""The metrics there are, and the article metrics of every example."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer_eval.datasets import Example
from summarizer_eval.metrics.base import Figure, Metric, Pair, Text
from summarizer_eval.metrics.copying import Copying
from summarizer_eval.metrics.length_ratio import LengthRatio
from summarizer_eval.metrics.repetition import Repetition
from summarizer_eval.metrics.rouge import rouge_figure
from summarizer_eval.metrics.support import Supported
from summarizer_eval.records import is_rouge

# Those beside ROUGE, in the order that reports show them.
METRICS: tuple[Metric, ...] = (
    LengthRatio(),
    Copying(),
    Repetition(),
    Supported(),
)
FIGURES = {figure.name: figure for metric in METRICS for figure in metric.figures}


def figure_of(name: str) -> Figure:
    """How reports show a figure: one of `FIGURES`, a ROUGE type, or one that another version wrote."""
    if is_rouge(name):
        return rouge_figure(name)
    return FIGURES.get(name) or Figure(name, name)


def article_metrics(examples: Iterable[Example], systems: Sequence[Sequence[str]]) -> list[list[dict[str, float]]]:
    """Measures the predictions of several systems in one pass, which reads each article once.

    Args:
        examples: The examples.
        systems: For each system its predictions, one an example.

    Returns:
        For each system and example the values of `FIGURES` that could be computed, by name.
    """
    found: list[list[dict[str, float]]] = [[] for _ in systems]
    for number, example in enumerate(examples):
        article = None if example.article is None else Text(example.article)
        reference = Text(example.references[0])
        for predictions, rows in zip(systems, found, strict=True):
            pair = Pair(Text(predictions[number]), reference, article)
            rows.append({name: value for metric in METRICS for name, value in metric.measure(pair).items()})
    return found
