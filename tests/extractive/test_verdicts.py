"""A brief tells the verdict or the judgment of its own case, and none of another one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.extractive.alone import in_full
from summarizer.extractive.outcomes import holds_outcome

TRIAL = (
    "A former guard shot a farmer in the back near Lund, prosecutors told jurors on Tuesday as the trial of Jon Roe "
    "began.\n\nRoe, 38, is charged with the murder of Ray Tann, 26, who had sold apples at the market.\n\n{}\n\n"
    "The trial is expected to last a month."
)
PLEADED = (
    "A mine poisoned the wells of three villages in Togo and hid its tests for six years, lawyers for 1,100 villagers "
    "told the High Court in Lund.\n\nAcme Ore ran the mine from 2006 until 2019. It said that the metal came from "
    "older pits.\n\n{}\n\nTheir lawyer, Ada Lee, said that they would go on."
)
ALLEGED = (
    "A drummer stole the fees of his band, the Crown alleged on the first day of his trial in Lund.\n\nJon Roe moved "
    "870,000 pounds abroad, prosecutor Ada Lee said. Roe told the jury that he had trusted his agent.\n\n{}\n\n"
    "The band has split up."
)


@pytest.mark.parametrize(
    "told",
    [
        "In 2022 Roe was cleared by the police in another shooting, of a man who lived.",
        "Roe was cleared in an earlier case over a fight at a fair.",
    ],
)
def test_the_outcome_of_another_case_is_not_the_news(told: str) -> None:
    for length in ("brief", "meta", "push"):
        line = summarize(TRIAL.format(told), length=length).text
        assert "cleared" not in line
        assert "acquitted" not in line


@pytest.mark.parametrize(
    "sentence",
    ["Max Bolt was acquitted in a separate trial in May.", "The police cleared Bolt of theft in another inquiry."],
)
def test_in_another_case(sentence: str) -> None:
    assert not holds_outcome(sentence)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("In a ruling of 90 pages, Mr Justice Bolt rejected the claim on Friday.", "rejected the claim"),
        ("A judge dismissed the case on Friday.", "dismissed the case"),
        ("Judge Max Bolt threw out the lawsuit on Friday.", "threw out the lawsuit"),
        ("On Friday Mr Justice Bolt ruled in favour of Acme Ore.", "ruled in favour of Acme"),
    ],
)
def test_how_a_court_ended_what_lawyers_pleaded(told: str, end: str) -> None:
    brief = summarize(PLEADED.format(told), length="brief").text
    assert brief.startswith("A mine poisoned")
    assert end in brief
    assert end in summarize(PLEADED.format(told), length="short").text


@pytest.mark.parametrize(
    "told",
    [
        "A similar lawsuit against a rival was dismissed in 2024.",
        "A judge rejected the claim that the villagers had lied.",
    ],
)
def test_no_end_of_what_lawyers_pleaded(told: str) -> None:
    assert summarize(PLEADED.format(told), length="brief").text.endswith("in Lund.")


@pytest.mark.parametrize(
    "told",
    [
        "On Thursday the jury convicted Roe of fraud.",
        "On Thursday the jury found Roe guilty and could not agree on his agent.",
        "Roe was found guilty of fraud on Thursday.",
        "Roe pleaded guilty to fraud on Thursday.",
    ],
)
def test_a_verdict_of_guilty_ends_an_accusation(told: str) -> None:
    article = ALLEGED.format(told)
    assert summarize(article, length="brief").text == told.replace("Roe", "Jon Roe")
    assert "Roe" in headline(article).text
    assert any(word in headline(article).text for word in ("convicted", "guilty"))


@pytest.mark.parametrize(
    "told",
    [
        "Roe was convicted of fraud in 2009.",
        "If Roe was convicted on Thursday, he would appeal.",
        "Roe, who had been convicted of theft, told jurors on Thursday that he was broke.",
    ],
)
def test_no_verdict_of_the_day(told: str) -> None:
    assert "convicted" not in summarize(ALLEGED.format(told), length="brief").text


def test_a_name_behind_the_end_of_a_beginning_is_no_part_of_it() -> None:
    document = Document.of("Jon Roe sold a boat. The club thanked Roe on Monday, and its members took Roe home.")
    second = document.story[1]
    whole = in_full(document, second)
    begun = in_full(document, replace(second, end=document.text.index(", and"), text="The club thanked Roe on Monday"))
    assert whole is not None
    assert begun is not None
    assert begun.text == "The club thanked Jon Roe on Monday"
    document = Document.of("Jon Roe sold a boat. The club met on Monday, and its members took Roe home.")
    begun = in_full(
        document, replace(document.story[1], end=document.text.index(", and"), text="The club met on Monday")
    )
    assert begun is None or begun.text == "The club met on Monday"


@pytest.mark.parametrize(
    ("lead", "verdict", "named"),
    [
        (
            "A cook who says that he was hit by two men in masks has become a hero of the harbour of Lund.",
            "A court in Lund convicted him on Thursday of faking the attack.",
            "A court in Lund convicted Jon Roe on Thursday of faking the attack.",
        ),
        (
            "A baker who said that two men had robbed him on a bridge because he is rich won the support of Lund.",
            "A jury found him guilty on Monday of lying to a nurse.",
            "A jury found Jon Roe guilty on Monday of lying to a nurse.",
        ),
    ],
)
def test_who_made_up_what_a_lead_only_claims_is_told(lead: str, verdict: str, named: str) -> None:
    text = f"{lead} Jon Roe, 39, spoke of it at the market. {verdict} He was fined 900 euros. He said he would appeal."
    behind = verdict[0].lower() + verdict[1:]
    assert summarize(text, length="brief").text == f"{lead.removesuffix('.')}; {behind}"
    short = summarize(text, length="meta").text
    assert short == named or short.endswith(f"; {behind}")
