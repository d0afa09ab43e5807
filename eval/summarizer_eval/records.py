"""What an evaluation is made of: immutable records that turn into JSON and back.

Scores are shares (a ROUGE F1 of 46.4 is 0.464 here); reports multiply by a figure's scale.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from summarizer.errors import EvaluationError, InputError, reason_of
from summarizer.results import read_record

Kind = TypeVar("Kind")


def is_rouge(metric: str) -> bool:
    """Whether the metric of this name is a ROUGE type, such as "rouge1" or "rougeLsum"."""
    return metric.startswith("rouge")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that a metric gives.

    Attributes:
        name: What JSON reports and floors call it.
        label: What tables and plots call it.
        meaning: A line for the reader of a report; empty where another figure's line says it too.
        scale: What a value is multiplied by where it is shown: 100 for shares, 1 for ratios and lengths.
    """

    name: str
    label: str
    meaning: str = ""
    scale: int = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and its bootstrap interval.

    Attributes:
        mean: The exact mean over the examples.
        low: Lower bound of the percentile interval.
        high: Upper bound.
        confidence: Share of the resampled means between the bounds, such as 0.95.
    """

    mean: float
    low: float
    high: float
    confidence: float


@dataclass(frozen=True, slots=True)
class RougeScore:
    """Precision, recall and F1 of one prediction for one ROUGE type, 0 to 1.

    Attributes:
        precision: Share of the prediction that the reference holds.
        recall: Share of the reference that the prediction holds.
        f1: Their harmonic mean.
    """

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class ExampleScore:
    """One prediction with its scores.

    Attributes:
        id: The example's id in the data, or its number from 1.
        prediction: What the system wrote.
        references: The reference summaries, one or more.
        rouge: Scores by ROUGE type ("rouge1", "rouge2", "rougeL", "rougeLsum", ...).
        other: Metrics beside ROUGE by name; only those that could be computed.
    """

    id: str
    prediction: str
    references: tuple[str, ...]
    rouge: dict[str, RougeScore]
    other: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DataInfo:
    """Which data was scored.

    Attributes:
        source: File, files or data-set name, as given.
        sha256: Hash of the examples themselves (ids, articles, references), in hexadecimal.
        count: Number of examples.
        loading: Arguments of `load_examples` that load it again, by name; empty where it was made by hand.
    """

    source: str
    sha256: str
    count: int
    loading: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A system's scores on a data set.

    Attributes:
        system: Name of the system.
        system_signature: What the system is, enough to run it again.
        data: The data it was scored on.
        metrics: Interval by metric: the F1 of each ROUGE type under the type's name, then the
            figures of `metrics.METRICS` that could be computed.
        examples: Every example with its scores, in the order of the data.
        signature: How the figures were made, as one line (see `signature.py`).
        empty_predictions: Number of blank predictions; each scored 0.
        figures: How the figures of metrics that were asked for beside the usual ones are shown.
        metric_signatures: How those were made, a line a metric.
        warnings: What the reader should know, in plain sentences.
        baselines: Evaluations of the baselines on the same data, lead first.
    """

    system: str
    system_signature: dict[str, Any]
    data: DataInfo
    metrics: dict[str, Interval]
    examples: tuple[ExampleScore, ...]
    signature: str
    empty_predictions: int = 0
    figures: tuple[Figure, ...] = ()
    metric_signatures: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    baselines: tuple[Evaluation, ...] = ()

    @property
    def rouge_types(self) -> tuple[str, ...]:
        """The ROUGE types among the metrics, in order."""
        return tuple(filter(is_rouge, self.metrics))

    def to_dict(self) -> dict[str, Any]:
        """The evaluation as dicts, lists, strings and numbers, ready for `json.dumps`."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two systems on the same examples, by one metric.

    Attributes:
        metric: Name of the metric.
        a: Name of the first system.
        b: Name of the second system, the one compared with.
        difference: Mean of a minus b (its `mean`) with the interval of the paired bootstrap.
        p_bootstrap: Two-sided p-value of the paired bootstrap.
        p_randomisation: Two-sided p-value of paired approximate randomisation.
        p_holm: The same by Holm's correction over all pairs that were tested together by this metric.
        count: Number of examples.
        signature: How the figures were made, as one line.
    """

    metric: str
    a: str
    b: str
    difference: Interval
    p_bootstrap: float
    p_randomisation: float
    p_holm: float
    count: int
    signature: str


def load_json(path: str | Path) -> Any:
    """Reads a JSON file.

    Raises:
        EvaluationError: It cannot be read, is not UTF-8 or not JSON, or is nested too deeply.
    """
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # ValueError: Unicode, JSON, numbers of 5,000 digits
        raise EvaluationError(f"{path} cannot be read as JSON: {reason_of(error, named=True)}") from error


def of_format(kind: type[Kind], record: Mapping[str, Any], place: str) -> Kind:
    """Reads a record that names its format beside its fields.

    Args:
        kind: The dataclass.
        record: Its fields, and its format, which the caller has looked at.
        place: What errors call it.

    Raises:
        EvaluationError: A field is missing, unknown, or of another type; the message says which and where.
    """
    try:
        return read_record(kind, {name: value for name, value in record.items() if name != "format"}, place)
    except InputError as error:
        raise EvaluationError(str(error)) from None
