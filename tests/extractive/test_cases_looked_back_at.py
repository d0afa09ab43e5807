"""Outcomes of articles that look back at a case, and what such outcomes are called."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize


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


@pytest.mark.parametrize(
    "outcome",
    [
        "The crown abandoned its prosecution last summer",
        "A judge struck out the action, with costs",
        "The crown entered a stay on every count",
        "The matter ended with an apology to her in open court",
        "It took until 2019 for three judges to declare the conviction unsafe",
        "None of the charges was upheld",
        "A grand jury declined to indict her in January",
        "Police wrote that they would take the matter no further",
    ],
)
def test_an_end_is_held_under_a_lead_about_something_else(outcome: str) -> None:
    article = (
        f"A nurse charged with theft will open a fair in Lund. Ada Bolt, 40, keeps hens. {outcome}. Lund has a lake."
    )
    assert outcome[1:] in summarize(article, length="brief").text


@pytest.mark.parametrize(
    "outcome",
    [
        "His brother Max was cleared of theft",
        "Prosecutors dropped the charges against the club's treasurer, Ann Lee",
        "He was acquitted of assault in 2011",
        "A similar suit was dismissed in May",
        "The charges may be dropped in May",
        "His appeal against the charges was dismissed",
    ],
)
def test_an_end_that_is_plainly_of_another_case_is_not_told(outcome: str) -> None:
    article = f"Jon Roe, 44, was charged with fraud on Monday. The club was founded in 1990. {outcome}. He keeps hens."
    assert outcome[1:] not in summarize(article, length="brief").text


@pytest.mark.parametrize(
    "verdict",
    [
        "A jury in Lund has convicted a baker of burning down a mill",
        "Jurors on Tuesday convicted a baker of burning down a mill",
        "A court in Lund sentenced a baker to nine years on Friday for burning down a mill",
        "A baker has been convicted of burning down a mill",
    ],
)
@pytest.mark.parametrize(
    "old",
    [
        "Bolt was acquitted of fraud in 2018",
        "In 2019 Bolt was cleared of stealing a boat",
        "Bolt was once cleared of stealing a boat",
    ],
)
def test_an_old_acquittal_does_not_overtake_a_conviction(verdict: str, old: str) -> None:
    article = f"{verdict}. Ada Bolt, 47, was deep in debt, prosecutors said. {old}. She will be sentenced in May."
    assert "mill" in headline(article).text
    assert summarize(article, length="brief").text == f"{verdict}."


def test_a_charge_that_is_not_of_the_verdict_does_not_overtake_it() -> None:
    article = "A jury in Lund has convicted a cook of theft. Ada Bolt, 47, was in debt. {} It rained in Lund."
    for end in ("Bolt was acquitted of fraud.", "She was cleared of arson."):
        assert summarize(article.format(end), length="brief").text == "A jury in Lund has convicted a cook of theft."


@pytest.mark.parametrize(
    "outcome",
    [
        "In April a judge closed the case because the oars had been lent to him by a cousin",
        "He was released on Tuesday after the High Court found that the boat had been his own",
    ],
)
def test_a_case_ends_with_why_it_was_closed(outcome: str) -> None:
    article = f"Prosecutors accused the rower Jon Roe of stealing a boat in Lund. He denied it. {outcome}. He rows on."
    assert outcome[1:] in summarize(article, length="brief").text
