"""How sure a mean or a difference of two systems is: bootstrap and approximate randomisation.

The figures are the same on every machine. The random bits are the raw stream of PCG64, which
numpy keeps stable (the streams of its distributions it does not), and scores are rounded to a
binary fixed point fine enough to be lost in a float's last digits and coarse enough that every
sum is exact, so that neither the order of additions nor the linear-algebra library matters.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.records import Interval
from summarizer_eval.signature import parse_signature

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_CELLS = 1 << 16  # resampled values held at once: half a megabyte, which stays in the processor's cache
_FRACTION_BITS = 40  # scores are rounded to 2**-40, well above the rounding errors of floats near 1
_BOOTSTRAP, _RANDOMISATION = 0, 1  # independent streams of one seed


@dataclass(frozen=True, slots=True)
class Resampling:
    """How intervals and p-values are drawn; the defaults are those of sacreBLEU.

    Attributes:
        resamples: Bootstrap resamples, 100 to 1,000,000.
        trials: Shuffles of approximate randomisation, 100 to 1,000,000.
        seed: Seed of the random stream, 0 to 2**63 - 1.
        confidence: Share of the resampled means inside an interval, above 0 and below 1.

    Raises:
        OptionError: A value is out of range.
    """

    resamples: int = 1000
    trials: int = 10_000
    seed: int = 12345
    confidence: float = 0.95

    def __post_init__(self) -> None:
        """Checks the ranges."""
        ranges = {"resamples": (100, 10**6), "trials": (100, 10**6), "seed": (0, 2**63 - 1)}
        for name, (low, high) in ranges.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise OptionError(f"{name} is {value!r}; allowed: a whole number from {low} to {high}")
        if not isinstance(self.confidence, float) or not 0 < self.confidence < 1:
            raise OptionError(f"confidence is {self.confidence!r}; allowed: above 0 and below 1")

    @classmethod
    def from_signature(cls, signature: str) -> Resampling:
        """Takes the plan out of a signature."""
        fields = parse_signature(signature)
        numbers = {name: int(fields[name]) for name in ("resamples", "trials", "seed")}
        return cls(confidence=float(fields["confidence"]), **numbers)


@dataclass(frozen=True, slots=True)
class PairedTest:
    """The mean of paired differences, its interval, and two p-values.

    Attributes:
        difference: The mean of the differences and its interval.
        p_bootstrap: P-value of the paired bootstrap, 0 to 1.
        p_randomisation: P-value of the approximate randomisation, 0 to 1.
    """

    difference: Interval
    p_bootstrap: float
    p_randomisation: float


def intervals(columns: Mapping[str, Sequence[float]], resampling: Resampling | None = None) -> dict[str, Interval]:
    """Exact mean and percentile bootstrap interval of each column of scores.

    Columns of equal length share their resamples, so their intervals belong together.

    Args:
        columns: Scores by metric, one score an example; no column may be empty.
        resampling: Resamples, seed and confidence.

    Raises:
        EvaluationError: A column has no scores, or one that is not finite.
    """
    plan = resampling or Resampling()
    found: dict[str, Interval] = {}
    for names in _equal_lengths(columns):
        fixed, scale = _fixed_point([columns[name] for name in names])
        sums = _sorted_rows(list(_bootstrap_sums(fixed, plan)))
        for column, name in enumerate(names):
            found[name] = _interval(columns[name], sums[:, column] / scale[column], plan)
    return {name: found[name] for name in columns}


def paired_tests(
    a: Mapping[str, Sequence[float]], b: Mapping[str, Sequence[float]], resampling: Resampling | None = None
) -> dict[str, PairedTest]:
    """Tests whether system a differs from system b, both scored on the same examples.

    Paired bootstrap (Koehn 2004; Efron and Tibshirani 1993, chapter 16): the mean difference D of
    each resample is compared with the observed one, d; p is the share of |D - d| >= |d|. Paired
    approximate randomisation (Riezler and Maxwell 2005): in each trial every example swaps its two
    scores with probability one half; p is the share of |D| >= |d|. Both are two-sided, and both
    count one more hit in one more trial, (c + 1) / (n + 1), as sacreBLEU does. Unlike sacreBLEU,
    ties count, so a system compared with itself has p = 1 (there: 1 / (n + 1)), and the bootstrap
    centres the differences, not their absolute values, which would halve p.

    Args:
        a: Scores by metric, one score an example.
        b: Scores of the other system, with the same metrics and the same examples.
        resampling: Resamples, trials, seed and confidence.

    Raises:
        EvaluationError: Metrics or counts differ, a column is empty or has a score that is not finite.
    """
    plan = resampling or Resampling()
    if list(a) != list(b):
        raise EvaluationError(f"the systems have different metrics: {', '.join(a)} and {', '.join(b)}")
    differences: dict[str, list[float]] = {}
    for name in a:
        if len(a[name]) != len(b[name]):
            raise EvaluationError(f"{name}: {len(a[name])} scores are compared with {len(b[name])}")
        differences[name] = [x - y for x, y in zip(a[name], b[name], strict=True)]
    found: dict[str, PairedTest] = {}
    for names in _equal_lengths(differences):
        columns = [differences[name] for name in names]
        found.update(zip(names, _test_columns(columns, plan), strict=True))
    return {name: found[name] for name in a}


def _test_columns(columns: list[list[float]], plan: Resampling) -> list[PairedTest]:
    import numpy as np

    fixed, scale = _fixed_point(columns)
    observed = fixed.sum(axis=0)
    # Sums that tie in real numbers differ by the rounding of their terms: a unit for each at most.
    bar = np.abs(observed) - len(fixed)
    sums = list(_bootstrap_sums(fixed, plan))
    none = np.zeros(observed.shape, int)
    hits = sum(((np.abs(part - observed) >= bar).sum(axis=0) for part in sums), none)
    swaps = sum(((np.abs(part) >= bar).sum(axis=0) for part in _randomised_sums(fixed, observed, plan)), none)
    ordered = _sorted_rows(sums)
    return [
        PairedTest(
            difference=_interval(values, ordered[:, column] / scale[column], plan),
            p_bootstrap=(int(hits[column]) + 1) / (plan.resamples + 1),
            p_randomisation=(int(swaps[column]) + 1) / (plan.trials + 1),
        )
        for column, values in enumerate(columns)
    ]


def _equal_lengths(columns: Mapping[str, Sequence[float]]) -> list[list[str]]:
    """Groups the metrics whose columns are equally long."""
    groups: dict[int, list[str]] = {}
    for name, values in columns.items():
        if not len(values):
            raise EvaluationError(f"{name}: there are no scores to average")
        groups.setdefault(len(values), []).append(name)
    return list(groups.values())


def _interval(values: Sequence[float], ordered_sums: Floats, plan: Resampling) -> Interval:
    count = len(values)
    skip = math.floor(round(plan.resamples * (1 - plan.confidence) / 2, 6))
    low, high = ordered_sums[skip], ordered_sums[plan.resamples - 1 - skip]
    return Interval(math.fsum(values) / count, float(low) / count, float(high) / count, plan.confidence)


def _sorted_rows(parts: list[Floats]) -> Floats:
    import numpy as np

    return np.sort(np.concatenate(parts), axis=0)


def _fixed_point(columns: list[Sequence[float]] | list[list[float]]) -> tuple[Floats, Floats]:
    """Whole numbers (n, columns) whose sums stay below 2**53, and the scale of each column."""
    import numpy as np

    table = np.array(columns, dtype=np.float64).T
    if not np.isfinite(table).all():
        raise EvaluationError("a score is not a finite number")
    _, exponent = np.frexp(np.abs(table).max(axis=0) * len(table))
    scale = np.ldexp(1.0, np.minimum(51 - exponent, _FRACTION_BITS))
    return np.rint(table * scale), scale


def _generator(plan: Resampling, stream: int) -> np.random.PCG64:
    import numpy as np

    return np.random.PCG64(np.random.SeedSequence(plan.seed, spawn_key=(stream,)))


def _chunks(total: int, count: int) -> Iterator[int]:
    """Sizes of the batches that `total` resamples of `count` examples are drawn in."""
    size = max(1, _CELLS // count)
    for start in range(0, total, size):
        yield min(size, total - start)


def _bootstrap_sums(fixed: Floats, plan: Resampling) -> Iterator[Floats]:
    """Sums of the resamples, (some, columns) at a time."""
    import numpy as np

    count = len(fixed)
    random = _generator(plan, _BOOTSTRAP)
    words = (count + 1) // 2  # one raw word of 64 bits draws two examples
    for rows in _chunks(plan.resamples, count):
        raw = random.random_raw(rows * words).astype("<u8", copy=False).view("<u4").reshape(rows, 2 * words)
        drawn = raw[:, :count].astype(np.int64)
        drawn *= count
        drawn >>= 32
        drawn += np.arange(0, rows * count, count)[:, np.newaxis]  # so that one count serves all rows
        times = np.bincount(drawn.ravel(), minlength=rows * count).reshape(rows, count)
        yield times.astype(np.float64) @ fixed


def _randomised_sums(fixed: Floats, observed: Floats, plan: Resampling) -> Iterator[Floats]:
    """Sums of the differences with random signs, (some, columns) at a time."""
    import numpy as np

    count = len(fixed)
    random = _generator(plan, _RANDOMISATION)
    words = (count + 63) // 64
    for rows in _chunks(plan.trials, count):
        raw = random.random_raw(rows * words).astype("<u8", copy=False).view(np.uint8).reshape(rows, words * 8)
        kept = np.unpackbits(raw, axis=1, count=count, bitorder="little")
        yield 2.0 * (kept.astype(np.float64) @ fixed) - observed
