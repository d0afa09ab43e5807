"""Patterns that are looked for where their letters are, of which few are compiled."""

from __future__ import annotations

import re

import pytest

from summarizer.models.files import patterns, read_data
from summarizer.runtime.held import AnyHeld

LISTS = [name for name in read_data("coherence") if name != "note"]
TEXTS = (
    "nobody knew that way, or said that would be so",
    "some of it was late, which had hurt it, and another reason was the other one",
    "they welcomed the move and did just that",
    "the court ordered that they pay, said the board, and all this (again) cost 1,000",
)


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("abcd?e", ("abcde", "abce", "abe")),
        ("abc(?:d|e)f|gh", ("abcdf", "gh", "g")),
        (r"[(|]abc\|d", ("(abc|d", "|abc|d", "abc")),
        ("abc{0,2}d", ("abd", "abccd")),
        (r"x\sabcd*", ("x abc", "x\nabcd", "xabc")),
        ("(?:abc)?(?:de|f)(?!g)", ("f", "abcde", "fg")),
        (r"^(?:[^,;]* )?that (?:way|is)(?= )|\bno$", ("by that way ", "no", "that way")),
    ],
)
def test_it_finds_what_the_pattern_finds(pattern: str, texts: tuple[str, ...]) -> None:
    held, compiled = AnyHeld(["never seen", pattern]), re.compile(pattern)
    for text in texts:
        assert held.within(text) == (compiled.search(text) is not None), text
    assert held.within(texts[0])


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_found_as_one_pattern_is(name: str) -> None:
    listed = patterns("coherence", name)
    held, compiled = AnyHeld(listed), re.compile("|".join(listed))
    for text in TEXTS:
        assert held.within(text) == (compiled.search(text) is not None), text
