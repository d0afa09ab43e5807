"""Words: how many a reader counts, and the keys they are compared by."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.text import count_words, fold, partition, terms, tokenize, word_key


def test_long_runs_without_a_letter_take_linear_time() -> None:
    assert count_words("😀" * 300_000 + " end") == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("   \n", 0),
        ("— … !", 0),
        ("___ _", 0),
        ("Hello, world.", 2),
        ("state-of-the-art U.S. policy", 3),
        ("up 3.5% to $1,200", 4),
        ("don’t stop — now", 3),
        ("今天天气好。", 5),
        ("東京 Tokyo 2020", 4),
        ("abc中文", 3),
        ("Привет, мир!", 2),
        ("مرحبا بالعالم", 2),
        ("สวัสดี", 4),
    ],
)
def test_count_words(text: str, words: int) -> None:
    assert count_words(text) == words


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
    assert [word.text for word in tokenize("U.S.-led A320s, J.K. O'Neill")] == [
        "U.S.",
        "led",
        "A320s",
        "J.K.",
        "O'Neill",
    ]


@settings(deadline=None)
@given(st.text())
def test_folding_keeps_the_length_and_words_point_into_it(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert all(folded[word.start : word.end] == word.text for word in tokenize(folded))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("U.S.-led talks, it’s on", ["us", "led", "talks", "it", "on"]),
        ("东京2020年", ["东京", "2020", "年"]),
        ("ช้าง", ["ชา", "าง"]),
        ("हिन्दी में", ["हिनदी", "में"]),
        ("", []),
    ],
)
def test_terms(text: str, found: list[str]) -> None:
    assert terms(tokenize(fold(text))) == found


def test_words_are_parted_by_where_they_begin() -> None:
    found = tokenize("One two. Three")
    assert [[word.text for word in part] for part in partition(found, [(0, 8), (9, 14)])] == [["One", "two"], ["Three"]]
