"""Verdicts of readers as shares with intervals, and how far the readers agree."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from summarizer.errors import EvaluationError
from summarizer_eval.reading.verdicts import Reading

QUESTIONS = ("true", "printable")


@dataclass(frozen=True, slots=True)
class Share:
    """A share of outputs with its Wilson interval, all 0 to 1.

    Attributes:
        mean: The share.
        low: Lower end of the interval.
        high: Upper end.
    """

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """What readers have said, together.

    Attributes:
        readers: Number of readers.
        outputs: Number of outputs that each system has verdicts for, by name.
        shares: For each system and question ("true", "printable") the share of yes.
        alphas: Krippendorff's alpha by question; None where no two readers have read one output, or where
            only one answer was ever given.
    """

    readers: int
    outputs: dict[str, int]
    shares: dict[str, dict[str, Share]]
    alphas: dict[str, float | None]


def agree(readings: Sequence[Reading], *, confidence: float = 0.95) -> Agreement:
    """Puts the verdicts of readers together.

    An output that several readers have read counts once, with the mean of their answers: their
    verdicts are not independent draws, and the interval is not to pretend so.

    Args:
        readings: One a reader, of the same data.
        confidence: Of the Wilson intervals, above 0 and below 1.

    Raises:
        EvaluationError: There is none, or they are of different data.
    """
    if not readings:
        raise EvaluationError("there are no verdicts to put together")
    if len({reading.data for reading in readings}) > 1:
        raise EvaluationError("the verdicts are of different data; put those of one data set together")
    answers: dict[tuple[str, str], list[dict[str, bool]]] = {}
    for reading in readings:
        for verdict in reading.verdicts:
            given = {"true": verdict.true, "printable": verdict.printable}
            answers.setdefault((verdict.system, verdict.example), []).append(given)
    systems = dict.fromkeys(system for system, _ in answers)
    shares: dict[str, dict[str, Share]] = {}
    outputs: dict[str, int] = {}
    for system in systems:
        units = [given for (name, _), given in answers.items() if name == system]
        outputs[system] = len(units)
        shares[system] = {
            question: wilson(sum(_mean(given, question) for given in units), len(units), confidence)
            for question in QUESTIONS
        }
    alphas = {question: alpha([one[question] for one in given] for given in answers.values()) for question in QUESTIONS}
    return Agreement(len(readings), outputs, shares, alphas)


def wilson(successes: float, count: int, confidence: float = 0.95) -> Share:
    """A share with its score interval (Wilson 1927), which stays inside 0 to 1 and holds at the ends.

    Args:
        successes: Number of successes, from 0 to `count`; it need not be whole.
        count: Number of trials, 1 or more.
        confidence: Share of such intervals that hold the truth.
    """
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = successes / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return Share(share, max(0.0, middle - half), min(1.0, middle + half))


def alpha(units: Iterable[Sequence[object]]) -> float | None:
    """Krippendorff's alpha for answers without order: 1 is full agreement, 0 that of chance.

    Args:
        units: For each output the answers that it got, one a reader, in any order; those with fewer than two
            answers tell nothing.

    Returns:
        The alpha; None where no output has two answers, or all answers are the same.
    """
    totals: Counter[object] = Counter()
    observed = 0.0
    for answers in units:
        count = len(answers)
        if count > 1:
            counts = Counter(answers)
            totals.update(counts)
            observed += _unlike_pairs(counts) / (count - 1)
    expected = _unlike_pairs(totals)
    return 1 - (totals.total() - 1) * observed / expected if expected else None


def _unlike_pairs(counts: Mapping[object, int]) -> int:
    """Ordered pairs of two answers that differ."""
    return sum(counts.values()) ** 2 - sum(count * count for count in counts.values())


def _mean(answers: Sequence[Mapping[str, bool]], question: str) -> float:
    return sum(given[question] for given in answers) / len(answers)
