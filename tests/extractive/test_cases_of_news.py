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
        (  # named for the first time, behind a court, a town and its state
            "A former treasurer of Lund, Ohio, was accused of taking money from a road fund. At Lund District Court a "
            "clerk read the verdict. A jury acquitted Ada Bolt on all nine counts on Thursday. Bolt, 61, wept.",
            "a road fund; a jury acquitted Ada Bolt on all nine counts on Thursday",
        ),
        (
            "Acme Rovers winger Jon Roe was suspended for eight matches after a rival accused him of an insult. Roe "
            "denied it. On Monday an appeal board overturned the decision.",
            "overturned the decision",
        ),
        (
            "A retired Coast Guard diver was convicted last year of freeing seals. Jon Roe, 68, was fined 4,200 "
            "dollars. An officer agreed that the nets were illegal. On Monday Judge Una Berg reversed the conviction.",
            "reversed the conviction",
        ),
        (
            "A radio station in Togo was taken off the air in May after the regulator accused it of libel. Ada Bolt, "
            "a producer, was questioned for seven hours. The high court revoked the ban on Thursday.",
            "revoked the ban",
        ),
        (
            "A landlord in Lund lost his licence in May after police accused him of hiding thieves. Jon Roe, 49, has "
            "run the pub for years. Magistrates restored the licence on Wednesday.",
            "restored the licence",
        ),
        (
            "Singer Jon Roe was sued by a driver who said he had been punched. The driver, Max Bolt, wanted two "
            "million euros. Bolt dropped the lawsuit last week, according to papers filed in Lund.",
            "Bolt dropped the lawsuit",
        ),
        (
            "A banker in Lund has been accused of forging accounts. Prosecutors wanted eight years for Jon Roe and "
            "less for nine others. All ten defendants were acquitted on Tuesday.",
            "all ten defendants were acquitted",
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
        "A cook who kept his brother's pension was given a suspended sentence on Friday. Leo Fisk, 61, admitted fraud. "
        "A coroner found that Max Fisk died of natural causes.",
        "A party asked the high court to annul the vote in Togo, saying that dead men voted. Jon Roe, its leader, came "
        "second. The winner's lawyers called the claim baseless.",
        "The head of a federation, Jon Roe, resigned amid an inquiry into tickets. Roe denies it. His predecessor, Max "
        "Bolt, faced similar accusations in 2009. He was cleared by a panel.",
    ],
)
def test_what_is_background_or_a_strangers_is_not(article: str) -> None:
    told = summarize(article, length="brief").text
    assert not any(word in told for word in ("acquitted", "dropped", "cleared", "baseless", "causes"))
