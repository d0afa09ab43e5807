"""What a reader has said of outputs, as the page saves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import EvaluationError
from summarizer_eval.records import load_json, of_format

FORMAT = "summarizer_eval verdicts 1"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reader says of one output.

    Attributes:
        example: Id of the example.
        system: Name of the system that wrote it.
        true: Whether the article says all that the output says.
        printable: Whether it could be printed as it stands.
    """

    example: str
    system: str
    true: bool
    printable: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """All verdicts of one reader.

    Attributes:
        data: Hash of the data that the outputs are of, as in `DataInfo.sha256`.
        seed: Seed that drew the examples and the order.
        verdicts: One for each output read.
    """

    data: str
    seed: int
    verdicts: tuple[Verdict, ...]


def read_verdicts(path: str | Path) -> Reading:
    """Reads what the page has saved.

    Raises:
        EvaluationError: The file cannot be read, holds something else, or two verdicts of one output.
    """
    record = load_json(path)
    if not isinstance(record, Mapping) or record.get("format") != FORMAT:
        raise EvaluationError(f"{path} holds no verdicts; allowed: what the page of `summarizer-eval judge` saves")
    reading = of_format(Reading, record, str(path))
    known: set[tuple[str, str]] = set()
    for verdict in reading.verdicts:
        key = (verdict.example, verdict.system)
        if key in known:
            raise EvaluationError(f"{path}: {verdict.system} on example {verdict.example!r} has two verdicts")
        known.add(key)
    if not known:
        raise EvaluationError(f"{path}: it holds no verdict")
    return reading
