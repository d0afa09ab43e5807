"""What BLEU and chrF have in common: sacrebleu counts them, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.errors import MissingExtraError
from summarizer_eval.signature import format_signature


def sacrebleu_metrics() -> Any:
    """The module `sacrebleu.metrics`.

    Raises:
        MissingExtraError: sacrebleu is not installed.
    """
    try:
        import sacrebleu.metrics
    except ImportError as error:
        raise MissingExtraError("BLEU and chrF need sacrebleu: pip install 'standfirst[metrics]'") from error
    return sacrebleu.metrics


def reference_counts(references: Sequence[Sequence[str]]) -> int:
    """How many references each prediction has; -1 where that varies."""
    counts = {len(group) for group in references}
    return counts.pop() if len(counts) == 1 else -1


def signed(name: str, metric: Any, counts: int) -> str:
    """Sacrebleu's own signature of a metric, behind the aggregation, which is ours."""
    metric.num_refs = counts
    return f"{format_signature(name, {'aggregation': 'mean'})}|{metric.get_signature()}"
