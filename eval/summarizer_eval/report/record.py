"""The report itself: what a JSON report holds, written, read and checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError, shown
from summarizer_eval.records import Comparison, Evaluation, Figure, is_rouge, load_json, of_format

FORMAT = "summarizer_eval report 2"


@dataclass(frozen=True, slots=True)
class Report:
    """What a JSON report holds.

    Attributes:
        evaluations: The systems under test, each with its baselines.
        comparisons: Paired tests: of the systems with each other, or of a system with its baselines.
    """

    evaluations: tuple[Evaluation, ...]
    comparisons: tuple[Comparison, ...] = ()

    @property
    def systems(self) -> tuple[Evaluation, ...]:
        """Every evaluation to show, the systems under test first, each name once."""
        by_name: dict[str, Evaluation] = {evaluation.system: evaluation for evaluation in self.evaluations}
        for evaluation in self.evaluations:
            for baseline in evaluation.baselines:
                by_name.setdefault(baseline.system, baseline)
        return tuple(by_name.values())

    @property
    def figures(self) -> tuple[Figure, ...]:
        """How the figures of metrics beside the usual ones are shown."""
        return tuple(dict.fromkeys(figure for system in self.systems for figure in system.figures))

    def to_dict(self) -> dict[str, Any]:
        """The report as dicts, lists, strings and numbers, ready for `json.dumps`."""
        return {"format": FORMAT, **asdict(self)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Report:
        """Reads what `to_dict` wrote.

        Raises:
            EvaluationError: It is not a report, one of another version, or damaged; the message says where.
        """
        if not isinstance(record, Mapping) or record.get("format") != FORMAT:
            found = record.get("format") if isinstance(record, Mapping) else type(record).__name__
            raise EvaluationError(f"not a report: its format is {shown(found, 80)}; allowed: {FORMAT!r}")
        report = of_format(cls, record, "the report")
        if not report.evaluations:
            raise EvaluationError("the report holds no evaluation")
        for evaluation in report.evaluations:
            for system in (evaluation, *evaluation.baselines):
                _check_evaluation(system)
        for comparison in report.comparisons:
            values = (comparison.p_bootstrap, comparison.p_randomisation, comparison.p_holm)
            if not all(0 <= value <= 1 for value in values):
                raise EvaluationError(f"comparison of {comparison.a} and {comparison.b}: a p-value is not from 0 to 1")
        return report


def to_json(report: Report) -> str:
    """The whole report with the scores of each example, as JSON that `read_json` reads.

    Args:
        report: What to write.

    Returns:
        One JSON object, ending with a line break.
    """
    # The backslash escape is JSON's own notation for a lone surrogate: such a text is read back unchanged.
    return encodable(json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n", "backslashreplace")


def read_json(path: str | Path) -> Report:
    """Reads a report that was written as JSON.

    Args:
        path: The file.

    Returns:
        The report, equal to the one that was written.

    Raises:
        EvaluationError: The file cannot be read, or does not hold a whole report.
    """
    record = load_json(path)
    try:
        return Report.from_dict(record)
    except EvaluationError as error:
        raise EvaluationError(f"{path}: {error}") from error


def encodable(text: str, errors: str) -> str:
    """Replaces lone surrogates, which a prediction may hold and no file can.

    Args:
        text: Any text.
        errors: How: the name of an error handler of `str.encode`.
    """
    return text.encode("utf-8", errors).decode("utf-8")


def _check_evaluation(system: Evaluation) -> None:
    """Refuses an evaluation whose parts do not go together."""
    place = f"evaluation of {shown(system.system, 60)}"
    if not system.metrics or not system.examples or system.data.count != len(system.examples):
        raise EvaluationError(
            f"{place}: {len(system.metrics)} metrics and {len(system.examples)} examples of {system.data.count}"
        )
    if not all(0 < interval.confidence < 1 for interval in system.metrics.values()):
        raise EvaluationError(f"{place}: a confidence is not between 0 and 1")
    for example in system.examples:
        if (
            tuple(example.rouge) != system.rouge_types
            or not all(map(is_rouge, example.rouge))
            or not example.references
        ):
            raise EvaluationError(f"{place}: example {shown(example.id, 40)} lacks scores or references")
        if not all(0 <= part <= 1 for score in example.rouge.values() for part in asdict(score).values()):
            raise EvaluationError(f"{place}: example {shown(example.id, 40)} has a score that is not from 0 to 1")
