"""Metrics that are asked for by name: BLEU, chrF, BERTScore, readability, and those of other packages."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import entry_points

from summarizer.errors import EvaluationError, OptionError, shown
from summarizer_eval.metrics.base import Metric, Scoring
from summarizer_eval.metrics.bertscore import BertScore
from summarizer_eval.metrics.bleu import Bleu
from summarizer_eval.metrics.chrf import Chrf
from summarizer_eval.metrics.readability import Readability
from summarizer_eval.records import Figure, is_rouge
from summarizer_eval.signature import format_signature

GROUP = "summarizer_eval.metrics"  # entry points under which other packages offer a class

# By name; what stands behind a colon ("bertscore:folder") is the argument.
ASKED: dict[str, Callable[..., Metric | Scoring]] = {
    "bleu": Bleu,
    "chrf": Chrf,
    "bertscore": BertScore,
    "readability": Readability,
}


def parse_metric(text: str) -> Metric | Scoring:
    """Makes a metric by its name, with an argument behind a colon where it takes one.

    Args:
        text: A name of `ASKED`, or of an entry point in the group `summarizer_eval.metrics`.

    Raises:
        OptionError: There is no such metric, or it is made in another way.
        MissingExtraError: What it needs is not installed.
    """
    name, colon, argument = text.partition(":")
    make = ASKED.get(name)
    if make is None:
        found = {point.name: point for point in entry_points(group=GROUP)}
        if name not in found:
            raise OptionError(f"metric is {text!r}; allowed: {', '.join([*ASKED, *found])}")
        make = found[name].load()
    try:
        return make(argument) if colon else make()
    except TypeError as error:
        how = "takes no such argument" if colon else f"needs an argument behind a colon, {name}:ARGUMENT"
        raise OptionError(f"metric {text!r} {how}") from error


def check_metrics(metrics: Iterable[object], known: Iterable[str]) -> tuple[Metric | Scoring, ...]:
    """Makes sure that metrics can be run and that no two figures have one name.

    Raises:
        OptionError: One is no metric, or a name is taken.
    """
    taken = set(known)
    found: list[Metric | Scoring] = []
    for metric in metrics:
        if not isinstance(metric, (Metric, Scoring)):
            raise OptionError(
                f"a metric is of type {type(metric).__name__}; "
                "allowed: what has a name and score(predictions, references)"
            )
        for figure in figures_of(metric):
            if figure.name in taken or is_rouge(figure.name):
                raise OptionError(f"metric {figure.name!r} is there already; give it another name")
            taken.add(figure.name)
        found.append(metric)
    return tuple(found)


def figures_of(metric: Metric | Scoring) -> tuple[Figure, ...]:
    """What a metric gives."""
    if isinstance(metric, Metric):
        return metric.figures
    label = getattr(metric, "label", metric.name)
    return (Figure(metric.name, label, getattr(metric, "meaning", ""), getattr(metric, "scale", 1)),)


def signature_of(metric: Metric | Scoring) -> str:
    """The line that says how a metric's values are made; of one that has none, which class makes them."""
    made = getattr(metric, "signature", None)
    if callable(made):
        return str(made())
    kind = type(metric)
    return format_signature(metric.name, {"class": f"{kind.__module__}.{kind.__qualname__}"})


def run_scoring(metric: Scoring, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
    """The values of a metric, checked.

    Raises:
        EvaluationError: They are not as many as the predictions, or not finite numbers.
    """
    values = list(metric.score(predictions, references))
    if len(values) != len(predictions):
        raise EvaluationError(f"{metric.name} gave {len(values)} values for {len(predictions)} predictions")
    for value in values:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise EvaluationError(f"{metric.name} gave {shown(value, 40)}; allowed: finite numbers")
    return [float(value) for value in values]
