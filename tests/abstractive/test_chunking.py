"""Chunks: the invariants of the module, for any text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarizer.abstractive.chunking import chunk_spans, lead
from summarizer.errors import OptionError
from summarizer.text.sentences import sentence_spans


def count(texts: Sequence[str]) -> list[int]:
    """A tokenizer of pieces of up to four letters, and single marks."""
    return [len(re.findall(r"\w{1,4}|[^\w\s]", text)) for text in texts]


def solid(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=200, deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from(" .\nab")), max_size=400), st.integers(1, 60))
def test_invariants(text: str, budget: int) -> None:
    chunks = chunk_spans(text, sentence_spans(text), count, budget)
    assert all(chunk.text == text[chunk.start : chunk.end] for chunk in chunks)
    assert all(chunk.tokens <= budget for chunk in chunks)
    assert [chunk.tokens for chunk in chunks] == count([" ".join(chunk.text.split()) for chunk in chunks])
    assert "".join(solid(chunk.text) for chunk in chunks) == solid(text)


def test_a_text_that_fits_is_one_chunk(seed_article: str) -> None:
    chunks = chunk_spans(seed_article, sentence_spans(seed_article), count, 5000)
    assert [chunk.text for chunk in chunks] == [seed_article.strip()]


def test_sentences_stay_whole_and_chunks_are_of_about_equal_size(seed_article: str) -> None:
    spans = sentence_spans(seed_article)
    chunks = chunk_spans(seed_article, spans, count, 400)
    assert {chunk.start for chunk in chunks} <= {start for start, _ in spans}
    assert {chunk.end for chunk in chunks} <= {end for _, end in spans}
    assert len(chunks) == 2
    assert max(chunk.tokens for chunk in chunks) < 1.4 * min(chunk.tokens for chunk in chunks)


def test_a_monster_sentence_is_split_between_words() -> None:
    text = "word " * 5000
    chunks = chunk_spans(text, sentence_spans(text), count, 100)
    assert all(set(chunk.text.split()) == {"word"} for chunk in chunks)
    assert min(chunk.tokens for chunk in chunks[:-1]) >= 80


def test_a_monster_word_is_split_between_characters() -> None:
    text = "字" * 5000
    chunks = chunk_spans(text, sentence_spans(text), count, 100)
    assert sum(len(chunk.text) for chunk in chunks) == 5000


def test_a_budget_that_holds_nothing_is_refused() -> None:
    with pytest.raises(OptionError, match=r"budget.*\b0\b"):
        chunk_spans("Text.", [(0, 5)], count, 0)
    with pytest.raises(OptionError, match=r"\b9\b.*\b4\b"):
        chunk_spans("x", [(0, 1)], lambda texts: [9 for _ in texts], 4)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from(" .abc\n"), max_size=300), st.integers(1, 60))
@example("a.a aa. .", 4)  # a cut first sentence, and room for the second
def test_lead_is_a_beginning_within_the_budget(text: str, budget: int) -> None:
    spans = sentence_spans(text)
    chunks = lead(text, spans, count, budget)
    assert sum(chunk.tokens for chunk in chunks) <= budget
    assert solid(text).startswith("".join(solid(chunk.text) for chunk in chunks))
    assert bool(chunks) == bool(spans)
    assert all(chunk.text.strip() and chunk.text == text[chunk.start : chunk.end] for chunk in chunks)


def test_lead_cuts_a_first_word_that_is_over_the_budget() -> None:
    text = "Extraordinarily long. Short."
    assert [(chunk.text, chunk.tokens) for chunk in lead(text, sentence_spans(text), count, 2)] == [("Extraord", 2)]
    accented = "e\u0301" * 9  # a mark stays with its letter
    assert [chunk.text for chunk in lead(accented, [(0, 18)], lambda texts: list(map(len, texts)), 5)] == [accented[:4]]


def test_lead_refuses_a_character_that_is_over_the_budget() -> None:
    with pytest.raises(OptionError, match=r"'x'.*3"):
        lead("xy", [(0, 2)], lambda texts: [4 for _ in texts], 3)


def test_lead_cuts_the_last_sentence_at_a_word() -> None:
    text = "One two. Three four five six."
    chunks = lead(text, sentence_spans(text), count, 6)
    assert [chunk.text for chunk in chunks] == ["One two.", "Three four"]
