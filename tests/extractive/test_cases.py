"""An outcome that does not say whose it is stands behind the accusation that it ends, or is told of nobody."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize


def _told(article: str, length: str = "brief") -> str:
    found = summarize(article, length=length)
    for source in found.sentences[0].sources:
        assert article[source.start : source.end] == source.text
    assert found.supported
    return found.text


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Prosecutors alleged that Jon Roe, the head of Togo's harbour company, took bribes worth $2 million. The "
            "case was seen as a test. Roe, 61, denied all the charges. The trial lasted for a "
            "week. He was acquitted on Monday.",
            "Prosecutors alleged that Jon Roe, the head of Togo's harbour company, took bribes worth $2 million; he "
            "was acquitted on Monday.",
        ),
        (
            "A hospital in Lund gave dozens of patients the wrong dose because a pharmacist changed labels, "
            "prosecutors told a court in March. Ada Bolt, 38, was charged with causing harm to 31 patients. Bolt "
            "denied it. After two days, she was found not guilty on all counts.",
            "Ada Bolt, 38, was charged with causing harm to 31 patients; after two days, she was found not guilty on "
            "all counts.",
        ),
        (
            "Police in Millport arrested the agent Leo Roe last year on suspicion of laundering money. Investigators "
            "alleged that he moved 3 million euros. The charges were dropped on Thursday after a witness "
            "withdrew. Roe had denied wrongdoing.",
            "Police in Millport arrested the agent Leo Roe last year on suspicion of laundering money; the charges "
            "were dropped on Thursday after a witness withdrew.",
        ),
        (
            "Two brothers went on trial in January accused of setting fire to a restaurant in Lund. They denied "
            "it. The trial lasted for a week. Both men were acquitted on Wednesday.",
            "Two brothers went on trial in January accused of setting fire to a restaurant in Lund; both men were "
            "acquitted on Wednesday.",
        ),
        (
            "A customs officer was accused of letting cocaine through the port of Millport. Jon Roe, 47, faced 12 "
            "years in prison if convicted. But the case collapsed on Tuesday when it emerged that a scanner had been "
            "broken.",
            "A customs officer was accused of letting cocaine through the port of Millport, but the case collapsed on "
            "Tuesday when it emerged that a scanner had been broken.",
        ),
        (
            "Jon Roe was jailed for life in 2017 for the murder of a baker in Lund. Roe was at home that night. The "
            "appeal court overturned the verdict on Monday and ordered a new trial. No date has been set.",
            "Jon Roe was jailed for life in 2017 for the murder of a baker in Lund; the appeal court overturned the "
            "verdict on Monday and ordered a new trial.",
        ),
        (
            "The gambling regulator opened an inquiry in February into whether Acme let children play. Acme runs 14 "
            "casinos. The regulator dropped the inquiry on Monday. Shares in Acme rose.",
            "The gambling regulator opened an inquiry in February into whether Acme let children play; the regulator "
            "dropped the inquiry on Monday.",
        ),
        (
            "Sprinter Ada Bolt tested positive for a banned drug in June. She missed the championships. The tribunal "
            "cleared her on Thursday. She can race at once.",
            "Sprinter Ada Bolt tested positive for a banned drug in June; the tribunal cleared her on Thursday.",
        ),
        (
            "Officials raided the cement maker Bolt Group in 2020 on suspicion that it had fixed prices. Bolt Group, "
            "which employs 4,000 people, was accused of running a cartel. The company was cleared on Monday of taking "
            "part in it. Its shares jumped.",
            "Officials raided the cement maker Bolt Group in 2020 on suspicion that it had fixed prices; the company "
            "was cleared on Monday of taking part in it.",
        ),
        (
            "Jon Roe, the former head of the harbour, was charged with bribery and with burning letters. Prosecutors "
            "alleged that Roe took a car. He was acquitted of bribery on Friday. But the court found him guilty of "
            "burning letters.",
            "Jon Roe, the former head of the harbour, was charged with bribery and with burning letters; he was "
            "acquitted of bribery on Friday, but the court found him guilty of burning letters.",
        ),
        (
            "Jon Roe, 44, was accused of killing a guard in Lund. A court acquitted him. On Friday the appeal court "
            "overturned the acquittal and jailed him for nine years.",
            "Jon Roe, 44, was accused of killing a guard in Lund; on Friday the appeal court overturned the acquittal "
            "and jailed him for nine years.",
        ),
        (
            "A baker in Lund was charged with fraud. He said it was a mistake. He was acquitted on Friday.",
            "A baker in Lund was charged with fraud; he was acquitted on Friday.",
        ),
    ],
)
def test_an_outcome_of_nobody_named_is_told_behind_the_accusation(article: str, told: str) -> None:
    assert _told(article) == told


@pytest.mark.parametrize(
    "article",
    [
        "Prosecutors alleged that Jon Roe took bribes. His brother Max, who kept the books, faced the same charges. "
        "He was acquitted on Monday. Roe will be sentenced in June.",
        "Jon Roe, 44, was charged with fraud. In June police arrested his deputy, Leo Bolt. He was acquitted on "
        "Monday. The trial of Roe begins in May.",
        "A mayor in Lund was accused of fraud. In Millport a priest was accused of theft. He was acquitted on Friday.",
        "Jon Roe is accused of spying for Togo. The trial comes a month after that of Max Bolt, a clerk. He was "
        "acquitted.",
        "A court jailed the editor Max Bolt for two years for libel. A reporter, Jon Roe, had written the story. He "
        "was acquitted. Bolt will appeal.",
        "Acme Foods was accused of selling spoiled fish. The head of the plant was questioned. He was acquitted on "
        "Friday.",
        "Max Bolt, 44, was arrested on Monday on suspicion of arson. He was acquitted of arson ten years ago.",
        "Jon Roe, 40, was accused of theft. Max Bolt sued his wife as well. She was acquitted on Monday.",
    ],
)
def test_an_outcome_that_may_be_another_s_names_nobody(article: str) -> None:
    lines = [_told(article), headline(article).text]
    assert not any("Roe was acquitted" in line or "Bolt was acquitted" in line for line in lines)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Prosecutors in Lund alleged that a teacher locked children into a dark cellar as a punishment, in a case "
            "that shocked parents across the country and led to a national inquiry. Ada Bolt, 29, worked there from "
            "2018. The charges were dropped on Friday for lack of evidence.",
            "; the charges were dropped on Friday",
        ),
        (
            "Police in Millport arrested the football agent Leo Roe last year on suspicion of laundering money for a "
            "betting ring. The club has apologised. The charges were dropped on Thursday after the main witness "
            "withdrew his statement.",
            "; the charges were dropped on Thursday",
        ),
    ],
)
def test_a_long_accusation_is_shortened_before_its_outcome(article: str, told: str) -> None:
    line = _told(article, "meta")
    assert told in line
    assert len(line) <= 155


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "The politician Max Bolt was charged with theft over a night in Millport. Prosecutors alleged that he had "
            "followed the crowd. He was acquitted on Tuesday after a trial of three weeks.",
            "Max Bolt was acquitted on Tuesday after a trial of three weeks",
        ),
        (
            "Leo Roe, a surgeon in Lund, was accused of operating on healthy patients. He denied it. "
            "The court found him not guilty on Friday.",
            "The court found Leo Roe not guilty on Friday",
        ),
        (
            "Prosecutors alleged that Jon Roe, the head of a bank in Togo, took bribes worth 2 million euros from a "
            "firm. Roe, 61, denied all the charges. The trial lasted for six weeks. He was acquitted on Monday.",
            "Jon Roe was acquitted on Monday",
        ),
    ],
)
def test_a_headline_names_who_was_acquitted(article: str, told: str) -> None:
    assert headline(article).text == told


def test_a_short_summary_holds_an_outcome_of_nobody_named() -> None:
    article = (
        "The former head of the ski federation helped to hide positive drug tests of three skiers, prosecutors "
        "alleged at the opening of a trial in Oslo last autumn. Jon Roe, who led the federation for eight years, "
        "denied it. Prosecutors said that he had received 300,000 euros in return. Roe, 63, said that he had passed on "
        "all tests to the federation. The trial was stopped for two months. On Friday the court acquitted him of all "
        "seven counts. Roe said he "
        "wanted to go skiing."
    )
    assert "acquitted him of all seven counts" in summarize(article, length="short").text


def test_police_who_say_that_somebody_is_to_blame_open_a_case() -> None:
    lead = "Police said that a baker of 19 was to blame for a fire that destroyed nine boats in Lund in May."
    told = "He was held for a week. An expert told the court that the oven had failed, and a judge dropped all charges."
    brief = "; an expert told the court that the oven had failed, and a judge dropped all charges."
    assert summarize(f"{lead} {told}", length="brief").text == lead[:-1] + brief
    drought = "Officials said that drought was to blame for the failure of the nut crop in Togo."
    other = "A mill is to close. A judge dismissed a suit over a tax on salt on Monday."
    assert summarize(f"{drought} {other}", length="brief").text == drought
