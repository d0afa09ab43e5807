"""Lengths."""

from __future__ import annotations

import re

import pytest

from summarizer import PRESETS, Length, OptionError


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ({"words": 0}, r"words.*\b0\b"),
        ({"words": -5}, "words.*-5"),
        ({"words": True}, "words.*True"),
        ({"words": 2.5}, r"words.*2\.5"),
        ({"sentences": 0}, r"sentences.*\b0\b"),
        ({"chars": -1}, "chars.*-1"),
        ({"sentences": 10**400}, "sentences.*1000"),
        ({"words": 10**5000}, "words.*int and too long"),
        ({"ratio": 0}, r"ratio.*\b0\b"),
        ({"ratio": 1.5}, r"ratio.*1\.5"),
        ({"ratio": -0.1}, r"ratio.*-0\.1"),
        ({"ratio": float("nan")}, "ratio.*nan"),
        ({"ratio": "half"}, "ratio.*'half'"),
        ({"words": 50, "ratio": 0.5}, r"words.*50.*ratio.*0\.5"),
        ({}, "words.*sentences.*ratio.*chars"),
    ],
)
def test_bad_lengths(limits: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        Length(**limits)  # type: ignore[arg-type]


def test_presets_numbers_and_unknown_ones() -> None:
    assert Length.of("headline") == Length(words=12, task="headline")
    assert Length.of(30) == Length(words=30)
    assert Length.of(Length(words=3)) == Length(words=3)
    for bad in ("tiny", 0, True, 2.5, None):
        with pytest.raises(OptionError, match=re.escape(repr(bad))):
            Length.of(bad)  # type: ignore[arg-type]


def test_a_length_says_its_task_or_none() -> None:
    assert {name: length.task for name, length in PRESETS.items()} == {
        "headline": "headline",
        "brief": "brief",
        "short": "summary",
        "long": "summary",
        "meta": "brief",
        "push": "headline",
    }
    assert PRESETS["meta"].chars == 155
    assert PRESETS["meta"].sentences == 1
    assert PRESETS["push"].chars == 90
    assert Length(words=49, sentences=5).task is None
    with pytest.raises(OptionError, match="poem"):
        Length(words=3, task="poem")


def test_ratio_becomes_words() -> None:
    assert Length(ratio=0.25, sentences=3).resolve(101) == Length(words=25, sentences=3)
    assert Length(ratio=0.01).resolve(10) == Length(words=1)


def test_never_more_words_than_the_article() -> None:
    assert Length(words=70).within(40) == Length(words=40)
    assert Length(chars=70).within(40) == Length(words=40, chars=70)
    assert Length(words=7).within(0) == Length(words=1)


def test_allows() -> None:
    length = Length(words=10, sentences=2, chars=50)
    assert length.allows(words=10, sentences=2, chars=50)
    assert not length.allows(words=11, sentences=2, chars=50)
    assert not length.allows(words=10, sentences=3, chars=50)
    assert not length.allows(words=10, sentences=2, chars=51)
