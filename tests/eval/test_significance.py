"""Intervals and p-values against exact enumeration and sacreBLEU."""

from __future__ import annotations

from itertools import product
from math import fsum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import Resampling, Rouge
from summarizer_eval.significance import PairedTest, intervals, paired_tests

PLAN = Resampling(resamples=10_000, trials=10_000)
CASES = [
    [0.3, 0.1, 0.25, -0.05, 0.2, 0.15, 0.02, 0.08],
    [0.1, -0.2, 0.3, -0.15, 0.05, 0.1, -0.02, 0.0],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.25, -0.25, 0.25, -0.25],
]

# Forty pairs whose p-value sacreBLEU 2.6.0 put at 0.0090, 0.0097 and 0.0090 (_paired_ar_test, 10,000
# trials, seeds 12345, 1 and 2, with a metric that sums the scores).
SACREBLEU_A = [(i * 37 % 101) / 100 for i in range(1, 41)]
SACREBLEU_B = [min(1, max(0, (i * 37 % 101) / 100 + ((i * 53 % 97) / 97 - 0.62) * 0.3)) for i in range(1, 41)]


def permutation_p(differences: list[float]) -> float:
    whole = [round(1000 * value) for value in differences]
    sums = [sum(s * d for s, d in zip(signs, whole, strict=True)) for signs in product((1, -1), repeat=len(whole))]
    return sum(abs(value) >= abs(sum(whole)) for value in sums) / len(sums)


def bootstrap_p(differences: list[float]) -> float:
    whole = [round(1000 * value) for value in differences]
    sums = [sum(drawn) for drawn in product(whole, repeat=len(whole))]
    return sum(abs(value - sum(whole)) >= abs(sum(whole)) for value in sums) / len(sums)


def _test(differences: list[float], plan: Resampling = PLAN) -> PairedTest:
    zeros = [0.0] * len(differences)
    return paired_tests({"m": differences}, {"m": zeros}, plan)["m"]


@pytest.mark.parametrize("differences", CASES)
def test_randomisation_against_the_exact_permutation_test(differences: list[float]) -> None:
    exact = permutation_p(differences)
    margin = 4 * (exact * (1 - exact) / PLAN.trials) ** 0.5 + 1 / PLAN.trials
    assert _test(differences).p_randomisation == pytest.approx(exact, abs=margin)


@pytest.mark.parametrize("differences", [case[:6] for case in CASES])
def test_bootstrap_against_all_resamples(differences: list[float]) -> None:
    exact = bootstrap_p(differences)
    margin = 4 * (exact * (1 - exact) / PLAN.resamples) ** 0.5 + 1 / PLAN.resamples
    assert _test(differences).p_bootstrap == pytest.approx(exact, abs=margin)


def test_randomisation_agrees_with_sacrebleu() -> None:
    test = paired_tests({"m": SACREBLEU_A}, {"m": SACREBLEU_B}, PLAN)["m"]
    assert test.p_randomisation == pytest.approx(0.0092, abs=0.004)


def test_both_tests_reject_true_nulls_at_their_level() -> None:
    random = np.random.Generator(np.random.PCG64(5))
    plan = Resampling(resamples=200, trials=200)
    found = [_test(list(random.normal(size=50)), plan) for _ in range(300)]
    for name in ("p_bootstrap", "p_randomisation"):
        rejected = sum(getattr(test, name) <= 0.05 for test in found) / len(found)
        assert 0.02 <= rejected <= 0.09


def test_a_system_against_itself() -> None:
    scores = {"rouge1": [0.1, 0.4, 0.35]}
    test = paired_tests(scores, scores)["rouge1"]
    assert (test.p_bootstrap, test.p_randomisation) == (1.0, 1.0)
    assert (test.difference.mean, test.difference.low, test.difference.high) == (0.0, 0.0, 0.0)


def test_smallest_p_is_one_in_one_more_than_the_trials() -> None:
    test = _test([0.1 + i / 1000 for i in range(60)], Resampling())
    assert (test.p_bootstrap, test.p_randomisation) == (1 / 1001, 1 / 10_001)


def test_figures_are_these_on_every_machine() -> None:
    scores = {"a": [(i * 7919 % 1000) / 1000 for i in range(500)], "b": [1 / (i + 1) for i in range(500)]}
    found = intervals(scores)
    assert found["a"].mean == 0.5005
    assert (found["a"].low, found["a"].high) == (0.47417199999998777, 0.5248120000000017)
    assert (found["b"].low, found["b"].high) == (0.009106511906416927, 0.019172185219407764)


def test_interval_covers_the_mean_as_often_as_it_says() -> None:
    random = np.random.Generator(np.random.PCG64(7))
    plan = Resampling(resamples=200)
    found = [intervals({"m": list(random.normal(size=80))}, plan)["m"] for _ in range(300)]
    assert 0.90 <= sum(one.low <= 0 <= one.high for one in found) / len(found) <= 0.98


def test_columns_do_not_disturb_each_other() -> None:
    a, b = [0.1, 0.9, 0.3], [5.0, 1.0, 250.0]
    together = intervals({"a": a, "b": b, "c": [1.0, 2.0]})
    assert list(together) == ["a", "b", "c"]
    assert together["a"] == intervals({"a": a})["a"]
    assert together["b"] == intervals({"b": b})["b"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40), st.integers(0, 2**40))
def test_mean_is_exact_and_bounds_lie_in_the_data(values: list[float], seed: int) -> None:
    found = intervals({"m": values}, Resampling(resamples=100, seed=seed))["m"]
    assert found.mean == fsum(values) / len(values)
    slack = 1e-9 * max(1.0, *map(abs, values))
    assert min(values) - slack <= found.low <= found.high <= max(values) + slack


def test_figures_of_many_batches_are_those_of_one() -> None:
    # Drawn in one batch; that many examples now take two of resamples and sixteen of trials.
    found = _test([(i * 31 % 97) / 97 - 0.49 for i in range(3001)], Resampling())
    assert (found.difference.low, found.difference.high) == (-0.005292153474603673, 0.015498167277570881)
    assert (found.p_bootstrap, found.p_randomisation) == (0.34165834165834164, 0.33836616338366166)


@pytest.mark.parametrize(
    "options",
    [{"resamples": 99}, {"trials": True}, {"seed": -1}, {"confidence": 1.0}, {"confidence": 95}],
)
def test_impossible_plans_are_refused(options: dict[str, object]) -> None:
    ((name, value),) = options.items()
    with pytest.raises(OptionError, match=rf"{name}.*{value!r}"):
        Resampling(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "message"),
    [
        ({"m": [0.1]}, {"m": [0.1, 0.2]}, "m: 1 .* 2"),
        ({"m": [0.1]}, {"n": [0.1]}, r"\bm\b.*\bn\b"),
        ({"m": []}, {"m": []}, "m: "),
        ({"m": [float("nan")]}, {"m": [0.0]}, "finite"),
    ],
)
def test_scores_that_cannot_be_compared(a: dict[str, list[float]], b: dict[str, list[float]], message: str) -> None:
    with pytest.raises(EvaluationError, match=message):
        paired_tests(a, b)


def test_plan_is_read_back_from_a_signature() -> None:
    plan = Resampling(resamples=500, trials=700, seed=3, confidence=0.9)
    assert Resampling.from_signature(Rouge().signature(plan)) == plan
