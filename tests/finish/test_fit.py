"""Fitting candidates to limits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.drafts import Candidate
from summarizer.finish.fit import fit
from summarizer.lengths import Length
from summarizer.text import count_words

TEXT = "The bank cut rates on Monday. Shares rose. Bonds fell, and the krone held its ground against the euro."


def fitted(text: str, limits: Length, *, task: str = "summary", ended: bool = True) -> tuple[str, bool]:
    found = fit(Candidate(text, ended=ended), limits, task)
    assert all(found.text[sentence.start : sentence.end] == sentence.text for sentence in found.sentences)
    return found.text, found.shortened


def test_a_text_within_the_limits_stays() -> None:
    assert fitted(TEXT, Length(words=50)) == (TEXT, False)


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        (Length(words=8), "The bank cut rates on Monday. Shares rose."),
        (Length(sentences=1), "The bank cut rates on Monday."),
        (Length(chars=30), "The bank cut rates on Monday."),
        (Length(words=4), "The bank cut rates…"),
        (Length(chars=12), "The bank…"),
        (Length(chars=1), "T"),
    ],
)
def test_whole_sentences_first_then_words(limits: Length, text: str) -> None:
    assert fitted(TEXT, limits) == (text, True)


def test_an_end_at_the_token_cap_is_no_end() -> None:
    assert fitted("Rates fell. Shares rose and the", Length(words=50), ended=False) == ("Rates fell.", True)
    assert fitted("Shares rose and the", Length(words=50), ended=False) == ("Shares rose and the…", True)
    assert fitted("Rates fell.", Length(words=50), ended=False) == ("Rates fell.", False)


def test_a_headline_loses_its_full_stop_and_is_cut_at_a_clause() -> None:
    text = "Bonds fell on Monday in London, and the krone held."
    assert fitted(text, Length(words=20), task="headline") == (
        "Bonds fell on Monday in London, and the krone held",
        False,
    )
    assert fitted(text, Length(words=7), task="headline") == ("Bonds fell on Monday in London", True)
    assert fitted("Donaudampfschiff", Length(chars=5), task="headline")[0] == "Donau"


def test_a_sentence_of_megabytes_is_cut_at_once() -> None:
    text = ("alpha beta gamma " * 200_000).strip()
    assert len(fitted(text, Length(words=50))[0].split()) == 50
    assert fitted(text, Length(chars=100))[0].startswith("alpha beta")


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
    limits = Length(words=words, chars=chars)
    for task in ("summary", "headline"):
        found, _ = fitted(text, limits, task=task)
        assert count_words(found) <= words
        assert chars is None or len(found) <= chars


@pytest.mark.parametrize("chars", [1, 2, 5])
def test_marks_alone_are_no_text(chars: int) -> None:
    """Where marks would take all the room, the text begins at its first letter."""
    for task in ("summary", "headline"):
        text, _ = fitted("``` (((( Mayor closes the bridge.", Length(chars=chars), task=task)
        assert any(map(str.isalpha, text))
        assert len(text) <= chars
