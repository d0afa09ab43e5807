"""Patterns that wait for their first use."""

from __future__ import annotations

import re

import pytest

from summarizer.runtime.patterns import Begun, LatePattern


def test_a_pattern_is_compiled_at_its_first_use() -> None:
    wrong = LatePattern("(")
    with pytest.raises(re.error):
        wrong.match("Bolt")


def test_it_answers_as_a_compiled_one_does() -> None:
    late, compiled = LatePattern(r"(b)o", re.IGNORECASE), re.compile(r"(b)o", re.IGNORECASE)
    text = "Bolt bought boats"
    assert late.findall(text) == compiled.findall(text)
    assert late.sub("", text) == compiled.sub("", text)
    assert late.split(text) == compiled.split(text)
    assert [one.span() for one in late.finditer(text)] == [one.span() for one in compiled.finditer(text)]
    assert str(late.search(text, 1)) == str(compiled.search(text, 1))
    assert late.search is late.search


def test_a_long_pattern_is_compiled_where_a_text_begins_as_it_does() -> None:
    long = Begun(["most of ", "none of "], ["(", "(?:us|them)$"], re.IGNORECASE)
    assert long.match("None of us")
    assert not long.match("None of you")
    assert not long.match("Ada and most of us")
    with pytest.raises(re.error):
        long.match("Most of us")
