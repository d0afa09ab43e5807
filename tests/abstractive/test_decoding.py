"""From options, a task and limits to a decoding with nothing left open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import GenerationOptions, Length
from summarizer.abstractive.decoding import resolve_decoding, words_asked
from summarizer.models.specs import TaskSpec

SPEC = TaskSpec(
    prefix="",
    max_input_tokens=512,
    reads="all",
    default=False,
    num_beams=4,
    length_penalty=0.8,
    no_repeat_ngram_size=3,
    min_new_tokens=30,
    max_new_tokens=None,
    num_hypotheses=4,
)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (Length(words=12), 12),
        (Length(sentences=2), 70),
        (Length(chars=40), 10),
        (Length(chars=2), 1),
        (Length(words=50, sentences=1), 35),
    ],
)
def test_words_asked(length: Length, words: int) -> None:
    assert words_asked(length) == words


def test_the_models_defaults_hold_where_nothing_is_said() -> None:
    decoding = resolve_decoding(GenerationOptions(), SPEC, Length(words=70))
    assert (decoding.num_beams, decoding.length_penalty, decoding.no_repeat_ngram_size) == (4, 0.8, 3)
    assert (decoding.min_new_tokens, decoding.max_new_tokens, decoding.num_hypotheses) == (30, 156, 4)


def test_the_callers_options_hold() -> None:
    options = GenerationOptions(
        num_beams=2, length_penalty=0.0, no_repeat_ngram_size=0, min_new_tokens=3, max_new_tokens=9
    )
    decoding = resolve_decoding(options, SPEC, Length(words=70))
    assert (decoding.num_beams, decoding.length_penalty, decoding.no_repeat_ngram_size) == (2, 0.0, 0)
    assert (decoding.min_new_tokens, decoding.max_new_tokens, decoding.num_hypotheses) == (3, 9, 2)


def test_the_models_minimum_stays_under_what_was_asked() -> None:
    assert resolve_decoding(GenerationOptions(), SPEC, Length(words=5)).min_new_tokens == 5
    assert resolve_decoding(GenerationOptions(max_new_tokens=7), SPEC, Length(words=70)).min_new_tokens == 7


def test_the_most_tokens_are_bounded_by_task_and_model() -> None:
    spec = replace(SPEC, max_new_tokens=40)
    assert resolve_decoding(GenerationOptions(), spec, Length(words=70)).max_new_tokens == 40
    assert resolve_decoding(GenerationOptions(), SPEC, Length(words=70), 100).max_new_tokens == 100
    assert resolve_decoding(GenerationOptions(), SPEC, Length(words=9000)).max_new_tokens == 1000
    assert resolve_decoding(GenerationOptions(min_new_tokens=60), spec, Length(words=70)).max_new_tokens == 60


def test_more_candidates_need_as_many_beams() -> None:
    spec = replace(SPEC, num_hypotheses=10)
    assert resolve_decoding(GenerationOptions(), spec, Length(words=70)).num_beams == 10


@pytest.mark.parametrize(
    ("beams", "alternatives", "expected"), [(None, 0, (4, 4)), (None, 9, (10, 10)), (3, 9, (3, 3))]
)
def test_alternatives_take_beams_unless_the_caller_sets_them(
    beams: int | None, alternatives: int, expected: tuple[int, int]
) -> None:
    options = GenerationOptions(num_beams=beams)
    found = resolve_decoding(options, SPEC, Length(words=30), alternatives=alternatives)
    assert (found.num_beams, found.num_hypotheses) == expected
