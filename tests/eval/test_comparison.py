"""Holm's correction, and names."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import Example, ExampleSet, Lead, Random, compare, compare_all, evaluate
from summarizer_eval.comparison import holm, named_apart, select

DATA = ExampleSet.of(
    [Example(str(i), f"Rain fell on Halm. It was day {i}. The dam held.", ("The dam held.",)) for i in range(6)], "x"
)


class Letters:
    """How often a letter stands in a prediction."""

    name = "letters"

    def __init__(self, letter: str) -> None:
        self.letter = letter

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
        return [float(text.count(self.letter)) for text in predictions]

    def signature(self) -> str:
        return f"letters|of:{self.letter}"


def test_holm_worked_by_hand() -> None:
    # Sorted: .005 * 4, .01 * 3, .03 * 2, .04 * 1, each at least the one before it; as R's p.adjust("holm") gives.
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.5, 0.6]) == [1.0, 1.0]
    assert holm([]) == []


@given(st.lists(st.floats(0, 1), max_size=12))
def test_corrected_values_are_never_smaller_and_keep_their_order(values: list[float]) -> None:
    found = holm(values)
    assert all(value <= corrected <= 1 for value, corrected in zip(values, found, strict=True))
    order = sorted(range(len(values)), key=values.__getitem__)
    assert [found[index] for index in order] == sorted(found)


def test_the_family_is_the_pairs_of_a_metric() -> None:
    evaluations = [evaluate(system, DATA, baselines=()) for system in (Lead(count=1), Lead(count=2), Random(count=1))]
    found = [one for one in compare_all(evaluations) if one.metric == "rouge1"]
    assert len(found) == 3
    assert [one.p_holm for one in found] == holm([one.p_randomisation for one in found])


def test_a_name_is_of_one_system() -> None:
    lead = evaluate(Lead(count=1), DATA)
    with pytest.raises(EvaluationError, match="'lead-1'"):
        compare(lead, lead)
    assert [one.system for one in named_apart([("a", lead), ("b", lead)])] == ["lead-1"]


def test_the_same_outputs_in_two_files_are_one_system_with_the_metrics_of_both() -> None:
    moved = ExampleSet.of(list(DATA), "elsewhere")
    found = [evaluate(Lead(count=1), DATA), evaluate(Lead(count=1), moved, metrics=[Letters("a")])]
    (merged,) = named_apart([("a.json", found[0]), ("b.json", found[1])])
    assert merged.system == "lead-1"
    assert merged.metrics == found[1].metrics
    assert [one.other["letters"] for one in merged.examples] == [2.0] * 6
    assert merged.metric_signatures == ("letters|of:a",)


def test_figures_that_were_made_in_different_ways_are_not_compared() -> None:
    a, e = (
        evaluate(Lead(count=count), DATA, metrics=[Letters(letter)], baselines=())
        for count, letter in ((1, "a"), (2, "e"))
    )
    with pytest.raises(EvaluationError, match=r"of:a.*of:e"):
        compare(a, e)
    same = [evaluate(Lead(count=1), DATA, metrics=[Letters(letter)]) for letter in "ae"]
    names = [one.system for one in named_apart([("a.json", same[0]), ("e.json", same[1])])]
    assert names == ["lead-1 (a.json)", "lead-1 (e.json)"]


@pytest.mark.parametrize("names", [["lead-1"], ["lead-1", "lead-1"], ["lead-1", "lead-9"]])
def test_names_that_make_no_pair_are_refused(names: list[str]) -> None:
    found = [evaluate(Lead(count=count), DATA, baselines=()) for count in (1, 2)]
    with pytest.raises(OptionError, match=re.escape(names[-1])):
        select(found, names)
