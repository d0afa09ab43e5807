"""Folding keeps every offset and makes equal what readers take as equal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.text.characters import fold
from summarizer.text.words import word_key, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“it’s”", '"it\'s"'),
        ("2004–05", "2004-05"),
        ("١٢٣٫٥٪", "123.5%"),
        ("३५", "35"),
        ("１２％", "12%"),
        ("plain", "plain"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Obama's", "obama"),
        ("Jones'", "jones"),
        ("U.S.", "us"),
        ("AT&T", "att"),
        ("Éric", "eric"),
        ("O'Neill", "oneill"),
        ("Łódź", "lodz"),
        ("isn't", "isnt"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
    ],
)
def test_key(word: str, key: str) -> None:
    assert word_key(word) == key


def test_words_split_at_hyphens_and_keep_abbreviations() -> None:
    assert [word.text for word in words("U.S.-led A320s, J.K. O'Neill")] == ["U.S.", "led", "A320s", "J.K.", "O'Neill"]


@settings(deadline=None)
@given(st.text())
def test_folding_keeps_the_length_and_words_point_into_it(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert all(folded[word.start : word.end] == word.text for word in words(folded))
