"""What BLEU and chrF have in common: sacrebleu counts them, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.errors import needs_packages
from summarizer_eval.signature import format_signature


def sacrebleu_metric(kind: str, **choices: object) -> Any:
    """A metric of `sacrebleu.metrics` by its name there, such as "CHRF"; it has seen no references yet.

    Raises:
        MissingExtraError: sacrebleu is not installed.
    """
    with needs_packages("BLEU and chrF need sacrebleu: pip install 'standfirst[metrics]'"):
        import sacrebleu.metrics
    metric = getattr(sacrebleu.metrics, kind)(**choices)
    metric.num_refs = -1
    return metric


def sentence_scores(metric: Any, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
    """The metric of each prediction, 0 to 1.

    Its signature then tells how many references each prediction had, or that this varies (-1).
    """
    pairs = zip(predictions, references, strict=True)
    values = [metric.sentence_score(text, list(group)).score / 100 for text, group in pairs]
    counts = {len(group) for group in references}
    metric.num_refs = counts.pop() if len(counts) == 1 else -1
    return values


def signed(name: str, metric: Any) -> str:
    """Sacrebleu's own signature of a metric, behind the aggregation, which is ours."""
    return f"{format_signature(name, {'aggregation': 'mean'})}|{metric.get_signature()}"
