"""The metrics beside ROUGE for every example, those that can be computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.support import SupportIndex
from summarizer.text.sentences import sentence_spans
from summarizer_eval.copying import copying, shape
from summarizer_eval.examples import Example
from summarizer_eval.records import OTHER_METRICS


def measure(examples: Iterable[Example], systems: Sequence[Sequence[str]]) -> list[list[dict[str, float]]]:
    """Measures the predictions of several systems in one pass, which reads each article once.

    Args:
        examples: The examples.
        systems: For each system its predictions, one an example.

    Returns:
        For each system and example the metrics of `OTHER_METRICS` that could be computed, by name.
    """
    found: list[list[dict[str, float]]] = [[] for _ in systems]
    for number, example in enumerate(examples):
        index = None if example.article is None else SupportIndex(example.article)
        for predictions, rows in zip(systems, found, strict=True):
            rows.append(_measure(example, predictions[number], index))
    return found


def _measure(example: Example, prediction: str, index: SupportIndex | None) -> dict[str, float]:
    found = shape(prediction, example.references[0])
    if example.article is not None and index is not None:
        found.update(copying(example.article, prediction))
        found.update(_supported(prediction, index))
    return {name: found[name] for name in OTHER_METRICS if name in found}


def _supported(prediction: str, index: SupportIndex) -> dict[str, float]:
    """Share of the prediction's sentences in which the support check finds nothing."""
    sentences = sentence_spans(prediction)
    if not sentences:
        return {}
    faults = index.check(prediction).spans
    clean = sum(not any(start <= fault.start < end for fault in faults) for start, end in sentences)
    return {"supported": clean / len(sentences)}
