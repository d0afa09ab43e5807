"""An outcome is the case's where it is as new as the lead, and nobody's where it is background or a stranger's."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # named for the first time, right behind the lead
            "A former treasurer of Lund accused of taking money from a road fund said for years that it was an error. "
            "On Thursday, a jury acquitted Ada Bolt of all nine counts. Bolt, 61, wept.",
            "a jury acquitted Ada Bolt",
        ),
        (  # far behind, after witnesses and a lawyer
            "A porter has gone on trial in Lund accused of stealing rings from patients. Jon Roe, 31, was arrested in "
            "May after a ring turned up in a shop. Max Bolt, whose mother owned it, told the court that he knew it at "
            "once. His lawyer, Una Berg, said that others had keys. On Monday, after two days, the jury found him not "
            "guilty.",
            "the jury found him not guilty",
        ),
        (  # of no word that the lead has
            "A midwife who was struck off after a death in Lund has spoken of her relief. Ada Bolt, 39, had been "
            "blamed for it. The high court quashed that ruling on Wednesday.",
            "quashed that ruling",
        ),
        (
            "Teacher Ada Bolt was fired from a school in Togo over her marriage. Bolt sued for discrimination. The two "
            "sides reached a settlement on Wednesday.",
            "reached a settlement",
        ),
    ],
)
def test_what_is_news_is_of_the_case(article: str, told: str) -> None:
    found = summarize(article, length="brief")
    assert told in found.text
    assert found.supported


@pytest.mark.parametrize(
    "article",
    [
        "Prosecutors charged the banker Leo Fisk on Monday with hiding money. Fisk, 61, has a horse. His lawyer spoke. "
        "In 2012 he was acquitted of fixing a race. The trial begins in May.",
        "A court in Lund sentenced the minister Jon Roe to six years on Thursday for taking bribes. Roe gave work to "
        "Acme. The head of Acme fled. Two aides were acquitted.",
        "A senator in Togo was arrested on Tuesday on charges of taking bribes. Jon Roe, 57, was led from his house. "
        "The owner of a firm, Max Bolt, will testify, and prosecutors dropped the charges against him.",
        "The head of a federation, Jon Roe, resigned amid an inquiry into tickets. Roe denies it. His predecessor, Max "
        "Bolt, faced similar accusations in 2009. He was cleared by a panel.",
    ],
)
def test_what_is_background_or_a_strangers_is_not(article: str) -> None:
    told = summarize(article, length="brief").text
    assert not any(word in told for word in ("acquitted", "dropped", "cleared"))
