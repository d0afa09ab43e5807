"""The words that two texts share."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from summarizer_eval.report.highlight import highlight

WORDS = st.text(alphabet="aAbBc12 .,\n-", max_size=60)


@given(st.text(), st.lists(st.text(), max_size=3))
def test_stretches_make_up_the_text(text: str, others: list[str]) -> None:
    stretches = highlight(text, others)
    assert "".join(stretch for stretch, _ in stretches) == text
    assert all(stretch for stretch, _ in stretches)


@given(WORDS, WORDS)
def test_as_many_words_are_highlighted_as_rouge_counts(prediction: str, reference: str) -> None:
    score = RougeScorer(["rouge1"]).score(reference, prediction)["rouge1"]
    words = " ".join(stretch for stretch, shared in highlight(prediction, [reference]) if shared)
    total = len(re.findall(r"[a-z0-9]+", prediction.lower()))
    assert len(re.findall(r"[a-z0-9]+", words.lower())) == pytest.approx(score.precision * total)


def test_scripts_without_spaces_are_highlighted_by_character() -> None:
    assert highlight("大坝守住了", ["大坝 没有"]) == [("大坝", True), ("守住了", False)]
    assert highlight("Плотина выдержит", ["ПЛОТИНА"]) == [("Плотина", True), (" выдержит", False)]
