"""Holm's correction, and names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import Example, ExampleSet, Lead, Random, compare, compare_all, evaluate
from summarizer_eval.comparison import holm, named_apart, select

DATA = ExampleSet.of(
    [Example(str(i), f"Rain fell on Halm. It was day {i}. The dam held.", ("The dam held.",)) for i in range(6)], "x"
)


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


@pytest.mark.parametrize("names", [["lead-1"], ["lead-1", "lead-1"], ["lead-1", "lead-9"]])
def test_names_that_make_no_pair_are_refused(names: list[str]) -> None:
    found = [evaluate(Lead(count=count), DATA, baselines=()) for count in (1, 2)]
    with pytest.raises(OptionError, match=re.escape(names[-1])):
        select(found, names)
