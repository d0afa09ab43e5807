"""Characters: entities, capitals."""

from __future__ import annotations

import pytest

from summarizer.text import clean, is_finished, sentence_cased
from summarizer.text.characters import with_capital


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("&quot;No&quot;, he&#39;s  out&nbsp;there", '"No", he\'s out there'),
        ("5 &lt; 6 &amp;lt; 7 &#x20AC;", "5 < 6 < 7 €"),
        ("AT&T; R&D &nothing; &#1; &", "AT&T; R&D &nothing; &#1; &"),
    ],
)
def test_entities_are_decoded(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected


def test_capitals_are_written_as_elsewhere() -> None:
    others = "a ferry of the Oslo line sinks in calm weather near McAllister Point".split()
    assert sentence_cased("FERRY SINKS NEAR OSLO IN CALM WEATHER", others) == "Ferry sinks near Oslo in calm weather"
    assert sentence_cased("FERRY OF NATO SINKS", others) == "Ferry of NATO sinks"


@pytest.mark.parametrize("text", ["NATO", "Ferry sinks near Oslo", "VESSEL FOUNDERS OFF COAST", "渡轮沉没", ""])
def test_what_is_left_as_it_is(text: str) -> None:
    assert sentence_cased(text, ["ferry", "sinks"]) == text


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("He said so.", True),
        ("“He did!”)", True),
        ("他说。", True),
        ("He said", False),
        ("U.S. bank", False),
        ("", False),
    ],
)
def test_what_ends_a_text(text: str, finished: bool) -> None:
    assert is_finished(text) is finished


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the council", "The council"), ("élan", "Élan"), ("ıhe council", "ıhe council"), ("ßen", "ßen"), ("", "")],
)
def test_a_capital_is_the_same_letter(text: str, expected: str) -> None:
    assert with_capital(text) == expected
