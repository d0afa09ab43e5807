"""Summarizers and functions as systems."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import Length, Summarizer
from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import CallableSystem, Example, PredictionCache, SummarizerSystem, System
from summarizer_eval.systems import as_prediction, as_system


@pytest.fixture
def examples(seed_article: str) -> list[Example]:
    body = seed_article.split("\n", 1)[1].strip()
    return [Example("1", body, ("-",)), Example("2", body + "\n\nOne more sentence.", ("-",))]


def test_a_summarizer_gives_a_sentence_a_line(examples: list[Example]) -> None:
    system = SummarizerSystem(Summarizer("extractive"), length="short")
    found = list(system.predict(examples))
    summary = Summarizer("extractive").summarize(str(examples[0].article), length="short")
    assert found[0].split("\n") == [sentence.text for sentence in summary.sentences]
    assert len(found) == 2


def test_a_headline_is_one_line(examples: list[Example]) -> None:
    for system in (
        SummarizerSystem(Summarizer("extractive"), headline=True),
        SummarizerSystem(Summarizer("extractive"), length="headline"),
        SummarizerSystem(Summarizer("extractive"), length=Length(words=12), headline=True),
    ):
        headline = next(system.predict(examples))
        assert headline
        assert "\n" not in headline
        assert system.signature()["task"] == "headline"


def test_signature_says_what_was_run() -> None:
    signature = SummarizerSystem(Summarizer("extractive"), length=Length(words=65)).signature()
    assert signature.items() >= {"model": "extractive", "length": "words=65", "task": "summary"}.items()
    assert {"backend", "revision", "compute_type", "device", "options", "standfirst"} <= set(signature)
    other = SummarizerSystem(Summarizer("extractive"), length="brief").signature()
    assert other != signature


def test_the_default_summarizer_is_kept_in_the_cache(examples: list[Example], tmp_path: Path) -> None:
    first = list(PredictionCache(tmp_path).predictions(SummarizerSystem(), examples))
    second = list(PredictionCache(tmp_path).predictions(SummarizerSystem(), examples))
    assert first == second
    assert all(first)


def test_a_function_may_return_text_or_a_summary(examples: list[Example]) -> None:
    summarizer = Summarizer("extractive")
    summary = summarizer.summarize(str(examples[0].article))
    system = CallableSystem(lambda article: summary, "mine")
    assert next(system.predict(examples)) == as_prediction(summary)
    assert system.name == "mine"
    assert CallableSystem(str.upper).name == "upper"
    assert as_prediction(replace(summary, sentences=())) == ""


@pytest.mark.parametrize("result", [None, b"x", ["x"]])
def test_a_function_may_return_nothing_else(examples: list[Example], result: object) -> None:
    with pytest.raises(EvaluationError, match=rf"\b{type(result).__name__}\b"):
        list(CallableSystem(lambda article: result, "bad").predict(examples))  # type: ignore[arg-type,return-value]


def test_what_can_be_a_system() -> None:
    assert isinstance(as_system(Summarizer("extractive")), SummarizerSystem)
    assert isinstance(as_system(str.upper), CallableSystem)
    mine = CallableSystem(str.upper)
    assert as_system(mine) is mine
    assert isinstance(mine, System)
    with pytest.raises(OptionError, match=r"system.*\bstr\b"):
        as_system("lead:3")
    with pytest.raises(OptionError, match=r"function.*\bint\b"):
        CallableSystem(3)  # type: ignore[arg-type]


def test_an_unknown_length_is_refused_at_once() -> None:
    with pytest.raises(OptionError, match="'tiny'"):
        SummarizerSystem(Summarizer("extractive"), length="tiny")
