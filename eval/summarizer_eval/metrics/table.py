"""The metrics there are, and the article metrics of every example."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer_eval.datasets import Example
from summarizer_eval.metrics.asked import figures_of, run_scoring
from summarizer_eval.metrics.attribution import SpeakerKept
from summarizer_eval.metrics.base import Metric, Pair, Scoring, Text
from summarizer_eval.metrics.copying import Copying
from summarizer_eval.metrics.length_ratio import LengthRatio
from summarizer_eval.metrics.pointing import Pointing
from summarizer_eval.metrics.repetition import Repetition
from summarizer_eval.metrics.rouge import rouge_figure
from summarizer_eval.metrics.support import Supported
from summarizer_eval.records import Figure, is_rouge

# Those beside ROUGE, in the order that reports show them.
METRICS: tuple[Metric, ...] = (
    LengthRatio(),
    Copying(),
    Repetition(),
    Supported(),
    SpeakerKept(),
    Pointing(),
)
FIGURES = {figure.name: figure for metric in METRICS for figure in metric.figures}


def figure_of(name: str, added: Iterable[Figure] = ()) -> Figure:
    """How reports show a figure: one of `FIGURES`, a ROUGE type, one of those added, or a name without more."""
    if is_rouge(name):
        return rouge_figure(name)
    return FIGURES.get(name) or next((figure for figure in added if figure.name == name), Figure(name, name))


def article_metrics(
    examples: Iterable[Example], systems: Sequence[Sequence[str]], asked: Sequence[Metric | Scoring] = ()
) -> list[list[dict[str, float]]]:
    """Measures the predictions of several systems in one pass, which reads each article once.

    Args:
        examples: The examples.
        systems: For each system its predictions, one an example.
        asked: Metrics beside `METRICS`.

    Returns:
        For each system and example the values that could be computed, by the figure's name.

    Raises:
        EvaluationError: A metric that was asked for gave no number for each prediction.
    """
    examples = list(examples)
    metrics = (*METRICS, *(metric for metric in asked if isinstance(metric, Metric)))
    found: list[list[dict[str, float]]] = [[] for _ in systems]
    for number, example in enumerate(examples):
        article = None if example.article is None else Text(example.article)
        reference = Text(example.references[0])
        for predictions, rows in zip(systems, found, strict=True):
            pair = Pair(Text(predictions[number]), reference, article)
            rows.append({name: value for metric in metrics for name, value in metric.measure(pair).items()})
    references = [example.references for example in examples]
    for scoring in asked:
        if not isinstance(scoring, Metric):
            (figure,) = figures_of(scoring)
            for predictions, rows in zip(systems, found, strict=True):
                for row, value in zip(rows, run_scoring(scoring, predictions, references), strict=True):
                    row[figure.name] = value
    return found
