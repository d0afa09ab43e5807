"""Lengths and the counting of words."""

from __future__ import annotations

import pytest

from summarizer import Length, OptionError, count_words


def test_long_runs_without_a_letter_take_linear_time() -> None:
    assert count_words("😀" * 300_000 + " end") == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("   \n", 0),
        ("— … !", 0),
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
    ("limits", "message"),
    [
        ({"words": 0}, "words is 0; allowed: a whole number of 1 or more"),
        ({"words": -5}, "words is -5; allowed: a whole number of 1 or more"),
        ({"words": True}, "words is True"),
        ({"words": 2.5}, "words is 2.5"),
        ({"sentences": 0}, "sentences is 0; allowed: a whole number of 1 or more"),
        ({"chars": -1}, "chars is -1"),
        ({"ratio": 0}, "ratio is 0; allowed: above 0 and up to 1"),
        ({"ratio": 1.5}, "ratio is 1.5; allowed: above 0 and up to 1"),
        ({"ratio": -0.1}, "ratio is -0.1"),
        ({"ratio": float("nan")}, "ratio is nan"),
        ({"ratio": "half"}, "ratio is 'half'"),
        ({"words": 50, "ratio": 0.5}, "words=50 and ratio=0.5 contradict each other"),
        ({}, "a Length needs one of words, sentences, ratio, chars"),
    ],
)
def test_bad_lengths(limits: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message.replace("(", r"\(")):
        Length(**limits)  # type: ignore[arg-type]


def test_presets_and_unknown_ones() -> None:
    assert Length.of("headline") == Length(words=12)
    assert Length.of(Length(words=3)) == Length(words=3)
    with pytest.raises(OptionError, match="length is 'tiny'; allowed: headline, brief, short, long, or a Length"):
        Length.of("tiny")
    with pytest.raises(OptionError, match="length is 50; allowed"):
        Length.of(50)  # type: ignore[arg-type]


def test_ratio_becomes_words() -> None:
    assert Length(ratio=0.25, sentences=3).resolve(101) == Length(words=25, sentences=3)
    assert Length(ratio=0.01).resolve(10) == Length(words=1)


def test_allows() -> None:
    length = Length(words=10, sentences=2, chars=50)
    assert length.allows(words=10, sentences=2, chars=50)
    assert not length.allows(words=11, sentences=2, chars=50)
    assert not length.allows(words=10, sentences=3, chars=50)
    assert not length.allows(words=10, sentences=2, chars=51)
