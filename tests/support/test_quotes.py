"""Quotations are found in the marks of many languages and looked up as word sequences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.support.quotes import Quotation, WordSequence, read_quotations
from summarizer.text.characters import fold
from summarizer.text.words import tokenize


def quotations_of(text: str) -> list[Quotation]:
    return read_quotations(text, tokenize(fold(text)))


@pytest.mark.parametrize(
    "quoted",
    [
        '"we will not give up"',
        "“we will not give up”",
        "'we will not give up'",
        "‘we will not give up’",
        "„we will not give up“",
        "«we will not give up»",
        "« we will not give up »",
        "»we will not give up«",
        "「we will not give up」",
        "``we will not give up''",
    ],
)
def test_finds_quotations(quoted: str) -> None:
    text = f"She said: {quoted} and left."
    (quotation,) = quotations_of(text)
    assert text[quotation.start : quotation.end] == quoted
    assert quotation.parts == (("we", "will", "not", "give", "up"),)


@pytest.mark.parametrize("text", ["the dogs' owners' club", "the '90s and the '80s", "it's Tom's", 'a 5" pipe', ""])
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert quotations_of(text) == []


def test_an_unclosed_quotation_runs_to_the_end() -> None:
    (quotation,) = quotations_of('He said "we will not')
    assert quotation.parts == (("we", "will", "not"),)


def test_omissions_split_a_quotation() -> None:
    (quotation,) = quotations_of("“We will … give up”, “[the team] rests”"[:20])
    assert quotation.parts == (("we", "will"), ("give", "up"))


def test_sequence_ignores_case_marks_and_punctuation() -> None:
    sequence = WordSequence([word.key for word in tokenize(fold("“We will not,” he said, “give Élan up.”"))])
    assert sequence.holds(("give", "elan", "up"))
    assert not sequence.holds(("not", "give"))
    assert not sequence.holds(("iv",))


def test_scripts_without_spaces_may_quote_inside_a_run() -> None:
    sequence = WordSequence(["大臣は安全保障について語った"])
    assert sequence.holds(("安全",))
    assert not sequence.holds(("危険",))


@settings(deadline=None)
@given(st.text())
def test_spans_lie_in_the_text(text: str) -> None:
    assert all(0 <= quote.start < quote.end <= len(text) for quote in quotations_of(text))
