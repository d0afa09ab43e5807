"""An outcome is told of nobody, and behind no accusation, where it may be of somebody or something else."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize

ACQUITS = ("; ", ", but", "acquitted", "cleared", "not guilty", "released", "dropped", "dismissed", "overturned")


@pytest.mark.parametrize(
    "article",
    [
        "Ada Bolt was charged with the murder of her husband in a barn near Lund. Her brother Jon Bolt told the court "
        "that she had hated him. He was acquitted on Monday of lying to the police.",
        "Jon Roe, 44, was charged with fraud in Lund. The charges were dropped on Monday against his wife.",
        "Jon Roe, 44, was charged with fraud in Lund. He was acquitted, in the eyes of his fans, long before the "
        "trial.",
        "Jon Roe, the mayor of Lund, was indicted in May over a contract. His deputy signed the papers, the court "
        "heard. He was found not guilty on Friday.",
        "Jon Roe, 44, was charged with spying for Togo. He was found not guilty in a novel by Ada Bolt.",
        "Jon Roe, 44, is on trial for murder. He was acquitted in the first trial. The new trial goes on.",
    ],
)
def test_what_may_be_of_somebody_else_is_told_of_nobody(article: str) -> None:
    lines = [summarize(article, length="brief").text, headline(article).text]
    assert not any(word in line for line in lines for word in ACQUITS)


@pytest.mark.parametrize(
    "article",
    [
        "Jon Roe, 44, was charged with killing a walker with his car. The case is like that of the cyclist Max Bolt. "
        "In that case, the charges were dropped.",
    ],
)
def test_another_case_and_a_part_are_not_told_behind_an_accusation(article: str) -> None:
    assert "; " not in summarize(article, length="brief").text


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "But Jon Roe, 44, was charged with fraud in Lund. He was acquitted on Friday.",
            "Jon Roe, 44, was charged with fraud in Lund; he was acquitted on Friday.",
        ),
        (
            "Jon Roe, 44, was charged with fraud in the U.S. He was acquitted on Friday.",
            "Jon Roe, 44, was charged with fraud in the U.S.; he was acquitted on Friday.",
        ),
        (
            "Jon Roe, 44, was charged with fraud over a deal with Acme Inc. He was acquitted on Friday in the U.S.",
            "Jon Roe, 44, was charged with fraud over a deal with Acme Inc.; he was acquitted on Friday in the U.S.",
        ),
    ],
)
def test_an_accusation_is_told_without_its_opening_and_with_its_abbreviation(article: str, told: str) -> None:
    assert summarize(article, length="brief").text == told
