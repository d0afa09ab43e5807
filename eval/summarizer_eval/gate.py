"""The gate: scores that may not fall below their floors.

A floors file is a JSON list of tasks. Scores are shares, as everywhere inside this package:

    [{"length": "headline", "floors": {"rouge1": 0.2, "supported": 1.0}},
     {"length": "short", "data": "news.jsonl", "reference": "highlights", "floors": {"rougeLsum": 0.3}}]

Without "data" a task runs on the articles packaged in `summarizer_eval/sample`, whose references
are named after the tasks; a relative path starts at the floors file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer import Summarizer
from summarizer.errors import EvaluationError, shown
from summarizer_eval.datasets import ExampleSet, load_examples
from summarizer_eval.harness import evaluate
from summarizer_eval.records import Interval, load_json
from summarizer_eval.systems import SummarizerSystem

SAMPLE = Path(__file__).parent / "sample" / "articles.jsonl"
SAMPLE_FLOORS = Path(__file__).parent / "sample" / "floors.json"
_SAMPLE_REFERENCES = {"headline": "headline", "brief": "brief"}
_FIELDS = {"length", "data", "reference", "floors"}


@dataclass(frozen=True, slots=True)
class Task:
    """One entry of a floors file.

    Attributes:
        length: The length asked for, a preset.
        floors: The least that each metric may come to, a share.
        data: Path of the data; None is the packaged sample.
        reference: Field of the reference; None goes by the data.
    """

    length: str
    floors: dict[str, float]
    data: Path | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One metric of one task beside its floor.

    Attributes:
        length: The length asked for.
        metric: Name of the metric.
        score: The score with its interval, 0 to 1.
        floor: What it may not fall below, 0 to 1.
    """

    length: str
    metric: str
    score: Interval
    floor: float

    @property
    def passed(self) -> bool:
        """Whether the score is not below the floor by more than its interval."""
        return self.floor <= self.score.high

    def __str__(self) -> str:
        """The verdict as one line, scores times 100."""
        score = self.score
        shown = f"{100 * score.mean:.2f} [{100 * score.low:.2f}, {100 * score.high:.2f}]"
        word = "ok  " if self.passed else "FAIL"
        return f"{word} {self.length:<9} {self.metric:<10} {shown}, floor {100 * self.floor:.2f}"


def read_floors(path: str | Path) -> tuple[Task, ...]:
    """Reads a floors file.

    Raises:
        EvaluationError: It cannot be read, or an entry has unknown, missing or impossible values.
    """
    path = Path(path)
    entries = load_json(path)
    if not isinstance(entries, list) or not entries:
        raise EvaluationError(f"{path} holds {shown(entries, 40)}; allowed: a JSON list of one task or more")
    return tuple(_task(path, number, entry) for number, entry in enumerate(entries, start=1))


def run_gate(tasks: Sequence[Task], summarizer: Summarizer) -> list[Verdict]:
    """Runs the tasks and puts every score beside its floor.

    Raises:
        EvaluationError: A floor is for a metric that the evaluation does not have.
    """
    verdicts: list[Verdict] = []
    for task in tasks:
        system = SummarizerSystem(summarizer, length=task.length)
        evaluation = evaluate(system, _data(task), baselines=(), progress=False)
        for metric, floor in task.floors.items():
            if metric not in evaluation.metrics:
                raise EvaluationError(
                    f"{task.length}: there is no metric {metric!r}; there are {', '.join(evaluation.metrics)}"
                )
            verdicts.append(Verdict(task.length, metric, evaluation.metrics[metric], floor))
    return verdicts


def _data(task: Task) -> ExampleSet:
    reference = task.reference
    if reference is None and task.data is None:
        reference = _SAMPLE_REFERENCES.get(task.length, "reference")
    column = "article" if reference is not None else None
    return load_examples(task.data or SAMPLE, article_column=column, reference_column=reference)


def _task(path: Path, number: int, entry: Any) -> Task:
    place = f"{path}, task {number}"
    if not isinstance(entry, Mapping) or not {"length", "floors"} <= set(entry) <= _FIELDS:
        raise EvaluationError(f"{place}: allowed: an object with length and floors, and with data and reference")
    for name in ("length", "data", "reference"):
        if not isinstance(entry.get(name, ""), str):
            raise EvaluationError(f"{place}: {name} is {entry[name]!r}; allowed: text")
    floors = entry["floors"]
    if not isinstance(floors, Mapping) or not floors:
        raise EvaluationError(f"{place}: floors is {floors!r}; allowed: an object of metrics and shares")
    for metric, floor in floors.items():
        if isinstance(floor, bool) or not isinstance(floor, (int, float)) or not 0 <= floor <= 1:
            raise EvaluationError(f"{place}: the floor of {metric} is {floor!r}; allowed: a share from 0 to 1")
    data = path.parent / entry["data"] if "data" in entry else None
    return Task(entry["length"], dict(floors), data, entry.get("reference"))
