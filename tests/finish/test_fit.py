"""Fitting texts to lengths."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.finish.fit import Fitted, fit_headline, fit_summary
from summarizer.lengths import Length
from summarizer.text.words import count_words

TEXT = "The bank cut rates on Monday. Shares rose. Bonds fell, and the krone held its ground against the euro."


def test_a_text_within_the_length_stays() -> None:
    assert fit_summary(TEXT, Length(words=50)).text == TEXT
    assert not fit_summary(TEXT, Length(words=50)).shortened


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (Length(words=8), "The bank cut rates on Monday. Shares rose."),
        (Length(sentences=1), "The bank cut rates on Monday."),
        (Length(chars=30), "The bank cut rates on Monday."),
        (Length(words=4), "The bank cut rates…"),
        (Length(chars=12), "The bank…"),
        (Length(chars=1), "T"),
    ],
)
def test_whole_sentences_first_then_words(length: Length, text: str) -> None:
    fitted = fit_summary(TEXT, length)
    assert (fitted.text, fitted.shortened) == (text, True)


def test_an_end_at_the_token_cap_is_no_end() -> None:
    fitted = fit_summary("Rates fell. Shares rose and the", Length(words=50), ended=False)
    assert (fitted.text, fitted.shortened) == ("Rates fell.", True)
    assert fit_summary("Shares rose and the", Length(words=50), ended=False).text == "Shares rose and the…"
    assert not fit_summary("Rates fell.", Length(words=50), ended=False).shortened


def test_a_headline_loses_its_full_stop_and_is_cut_at_a_clause() -> None:
    text = "Bonds fell on Monday in London, and the krone held."
    assert fit_headline(text, Length(words=20)) == Fitted("Bonds fell on Monday in London, and the krone held", False)
    assert fit_headline(text, Length(words=7)) == Fitted("Bonds fell on Monday in London", True)
    assert fit_headline("Donaudampfschiff", Length(chars=5)).text == "Donau"


def test_a_sentence_of_megabytes_is_cut_at_once() -> None:
    text = "alpha beta gamma " * 200_000
    assert len(fit_summary(text.strip(), Length(words=50)).text.split()) == 50
    assert fit_summary(text.strip(), Length(chars=100)).text.startswith("alpha beta")


@settings(max_examples=200, deadline=None)
@given(
    st.text(
        st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" .,ab")),
        min_size=1,
        max_size=200,
    ),
    st.integers(1, 20),
    st.one_of(st.none(), st.integers(1, 60)),
)
def test_limits_hold(text: str, words: int, chars: int | None) -> None:
    text = " ".join(text.split())
    length = Length(words=words, chars=chars)
    for fitted in (fit_summary(text, length).text, fit_headline(text, length).text):
        assert count_words(fitted) <= words
        assert chars is None or len(fitted) <= chars
