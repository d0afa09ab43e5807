"""The report itself: what a JSON report holds, written and read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError
from summarizer_eval.records import Comparison, Evaluation

FORMAT = "summarizer_eval report 1"


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

    def to_dict(self) -> dict[str, Any]:
        """The report as dicts, lists, strings and numbers, ready for `json.dumps`."""
        return {"format": FORMAT, **asdict(self)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Report:
        """Reads what `to_dict` wrote.

        Raises:
            EvaluationError: It is not a report, or one of another version.
        """
        if not isinstance(record, Mapping) or record.get("format") != FORMAT:
            found = record.get("format") if isinstance(record, Mapping) else type(record).__name__
            raise EvaluationError(f"not a report: its format is {found!r}; allowed: {FORMAT!r}")
        try:
            return cls(
                evaluations=tuple(Evaluation.from_dict(value) for value in record["evaluations"]),
                comparisons=tuple(Comparison.from_dict(value) for value in record["comparisons"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise EvaluationError(f"the report is damaged: {type(error).__name__} {error}") from error


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
        EvaluationError: The file cannot be read, or does not hold a report.
    """
    try:
        return Report.from_dict(json.loads(Path(path).read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise EvaluationError(f"cannot read a report from {path}: {error}") from error
    except EvaluationError as error:
        raise EvaluationError(f"{path}: {error}") from error


def encodable(text: str, errors: str) -> str:
    """Replaces lone surrogates, which a prediction may hold and no file can.

    Args:
        text: Any text.
        errors: How: the name of an error handler of `str.encode`.
    """
    return text.encode("utf-8", errors).decode("utf-8")
