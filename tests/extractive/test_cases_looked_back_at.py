"""Outcomes of articles that look back at a case, and what such outcomes are called."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("article", "outcome"),
    [
        (
            "A former banker who stood accused of fraud in Lund has published a memoir. Ada Bolt was charged in 2018. "
            "She lives in Togo. A judge found her not guilty in 2022.",
            "found her not guilty",
        ),
        (
            "Lund United said that the midfielder Jon Roe will train from Monday, two years after he was charged with "
            "fraud. Roe denied the charge. The coach said that he was fit. Roe was acquitted by a jury last Tuesday.",
            "acquitted",
        ),
        (
            "A farmer charged with assault has said that he hopes to get back to work. "
            "Max Bolt (66), of Lund, was acquitted by a jury on Friday.",
            "acquitted",
        ),
        (
            "A teacher was booked for fraud in Lund. The trial lasted for a week. A judge stayed the charge on Friday.",
            "stayed the charge",
        ),
    ],
)
def test_an_outcome_of_a_look_back_is_told(article: str, outcome: str) -> None:
    assert outcome in summarize(article, length="brief").text


def test_a_case_is_another_case() -> None:
    article = (
        "Police opened an inquiry on Wednesday into the airline Acme. It denies wrongdoing. Six jets are idle in Lund. "
        "Inspectors closed an investigation into the airline in March."
    )
    assert "closed" not in summarize(article, length="brief").text
