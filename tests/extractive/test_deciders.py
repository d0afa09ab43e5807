"""Who decided an outcome by its pronoun: the court, jury, prosecutors or judge of the sentence before."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize

_CASE = (
    "A teacher accused of selling a school's boats lost her job in May. Ada Bolt, 44, had taught in Lund for 20 years. "
    "The parents showed police a photograph."
)


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("The tribunal heard the case last week. It cleared Bolt on Tuesday.", "The tribunal cleared Ada Bolt"),
        ("The jury deliberated for two days. On Friday it acquitted Bolt.", "On Friday the jury acquitted Ada Bolt"),
        ("A jury of six women sat for a week. They found Bolt not guilty.", "A jury of six women found Ada Bolt not"),
        ("A judge in Lund read the file. She cleared Bolt of theft.", "A judge in Lund cleared Ada Bolt of theft."),
        (
            "Prosecutors saw a film. They dropped the case against Bolt.",
            "Prosecutors dropped the case against Ada Bolt.",
        ),
        ("The school's report came out on Monday. It cleared Bolt of theft.", "The school's report cleared Ada Bolt"),
        ("After a week of evidence the jury retired. By Monday it had cleared Bolt.", "By Monday the jury had cleared"),
    ],
)
def test_who_decided_stands_for_it_and_they(behind: str, told: str) -> None:
    found = summarize(f"{_CASE} {behind} She wept.", length="brief")
    assert told in found.text
    article = f"{_CASE} {behind} She wept."
    assert all(article[source.start : source.end] == source.text for source in found.sentences[0].sources)


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("The regulator asked the council for its books. It cleared Bolt.", "; it cleared Ada Bolt."),  # which of two
        ("Twelve people heard the case. They took an hour to find Bolt not guilty.", "; they took an hour to find"),
        ("The council asked police. They found that Bolt was innocent.", "asked police; they found that Ada Bolt was"),
        ("The court met prosecutors. They dropped the case against Bolt.", "; they dropped the case against Ada Bolt."),
    ],
)
def test_where_it_may_be_another_the_sentence_before_is_told_too(behind: str, told: str) -> None:
    article = f"{_CASE} {behind} She wept."
    assert told in summarize(article, length="brief").text
    assert not headline(article).text.startswith(("It ", "They "))


def test_an_outcome_behind_its_accusation_says_who_decided_and_names_in_full() -> None:
    article = (
        "Police accused the singer Ada Bolt of hitting a man outside a club in Lund in March. The man, Jon Roe, "
        "needed stitches. Bolt cancelled a show. Prosecutors looked at film from a camera. They dropped the case on "
        "Tuesday because it showed that Roe had slipped."
    )
    assert summarize(article, length="brief").text.endswith("Lund in March; prosecutors dropped the case on Tuesday.")
    article = article.replace(" because it showed that Roe had slipped", " and thanked Roe")
    assert summarize(article, length="brief").text.endswith("on Tuesday and thanked Jon Roe.")


def test_a_day_of_an_outcome_gives_way_to_its_accusation() -> None:
    article = (
        "The former chief of the state lottery rigged three draws to help a friend, the attorney general said in 2022 "
        "when he announced charges of fraud against Jon Roe. Roe, 61, resigned. The trial lasted five weeks. The jury "
        "returned its verdict on Tuesday: not guilty. Roe hugged his lawyers."
    )
    assert summarize(article, length="meta").text.endswith("said in 2022; the jury returned its verdict: not guilty.")


def test_a_summary_of_several_sentences_says_who_decided() -> None:
    article = (
        "The trial of a former bank manager who is accused of taking 2 million euros from accounts of dead customers "
        "began in Lund in January with a warning from the judge.\n\nAda Bolt, 49, worked for Acme Bank for 22 years. "
        "Prosecutors said she had opened accounts in the names of 14 customers. Her lawyer said that three colleagues "
        "had used her password.\n\nThe auditor told the court that he could not rule that out. One colleague left for "
        "Togo in 2022.\n\nAfter seven weeks of evidence the jury retired on Monday. By Wednesday afternoon it had "
        "cleared Bolt of all 14 charges. She sat down."
    )
    assert "jury retired on Monday. By Wednesday" in summarize(article, length="short").text
    assert headline(article).text == "The jury had cleared Ada Bolt of all 14 charges"


def test_a_he_whom_nobody_knows_gives_way_to_a_lead_that_accuses_nobody() -> None:
    article = (
        "The sprinter Jon Roe has been cleared to run at the world championships after a court in Lund ruled that a "
        "powder he bought at an airport was the source of a stimulant found in his blood. Roe, 24, was suspended in "
        "April. He had won a title a month before. The Court of Arbitration for Sport said on Tuesday that he bore no "
        "fault. He will travel on Thursday."
    )
    assert "Jon Roe has been cleared to run" in summarize(article, length="meta").text


def test_an_accusation_before_an_outcome_has_its_names_in_full() -> None:
    article = (
        "The sprinter Jon Roe will run in Lund. Roe, 24, was suspended in April. He had won a title a month before. "
        "The Court of Arbitration for Sport said on Tuesday that he bore no fault. He will travel on Thursday."
    )
    assert summarize(article, length="meta").text.startswith("Jon Roe, 24, was suspended in April; the Court")


def test_nobody_is_named_in_full_twice_in_a_sentence() -> None:
    article = (
        "The school board of Lund fired the coach Jon Roe last fall after a player said that Roe had forced "
        "him to play. Roe, who "
        "won nine titles, said no. An arbitrator ruled on Friday that the board had fired Roe without cause and "
        "ordered it to reinstate him with back pay."
    )
    assert summarize(article, length="brief").text.count("Jon Roe") == 1


@pytest.mark.parametrize("bail", ["A judge ordered Roe to be freed until the trial.", "Roe was released on bail."])
def test_who_waits_for_a_trial_is_not_freed(bail: str) -> None:
    article = f"A guard let nine men out of a prison in Togo, prosecutors said on Friday. Jon Roe denies it. {bail}"
    assert "until" not in summarize(f"{article} He has two sons. They live in Lund.", length="brief").text


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("The case went before Judge Eva Lind. She threw out all charges.", "Judge Eva Lind threw out all charges."),
        ("County Attorney Max Roe saw a film. He dropped the charge on Friday.", "County Attorney Max Roe dropped the"),
        (
            "On Monday Mr Justice Roe gave his ruling. He acquitted Bolt of theft.",
            "Mr Justice Roe acquitted Ada Bolt of",
        ),
        ("Witnesses told Judge Max Roe of a bill. On Friday he cleared Bolt.", "On Friday Judge Max Roe cleared Ada"),
        (
            "The school asked a retired judge, Sir Max Roe, for advice. He cleared Bolt of theft.",
            "A retired judge, Sir Max Roe,",
        ),
        ("The mayor, Max Roe, saw the trial. He said Bolt had been acquitted.", "The mayor, Max Roe, said Ada Bolt"),
    ],
)
def test_who_has_an_office_and_a_name_stands_for_he_and_she(behind: str, told: str) -> None:
    assert told in summarize(f"{_CASE} {behind} They wept.", length="brief").text


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Judge Eva Lind replaced Judge Max Roe. He acquitted Bolt.", "; he acquitted Ada Bolt."),  # which of two
        ("Jon Hill met Judge Max Roe on Friday. He dropped the charges.", "on Friday; he dropped the charges."),
        ("Judge Max Roe replaced Judge Eva Lind. He was ill. He acquitted Bolt.", "lost her job in May."),
    ],
)
def test_where_he_may_be_another_it_is_told_with_the_sentence_before_or_not(behind: str, told: str) -> None:
    article = f"{_CASE} {behind} They wept."
    assert summarize(article, length="brief").text.endswith(told)
    assert not headline(article).text.startswith("He ")


def test_no_witness_is_acquitted() -> None:
    article = (
        "A guard stole a boat from Lund, prosecutors alleged when the trial of Jon Roe opened in May. Roe, 38, lost "
        "his job. A dealer said he had bought a sail from a man with a beard. Roe, who has no beard, said he was ill. "
        "Two friends backed him. He was exonerated on Friday after the dealer admitted that he had lied."
    )
    assert headline(article).text == "Jon Roe was exonerated on Friday"
    assert "with a beard. He was" not in summarize(article, length="short").text


def test_the_sentence_that_accuses_is_told_before_a_scene_with_its_name_in_full() -> None:
    article = (
        "When Ada Bolt opened her shop in Lund in 1998, she promised her mother that she would never sell it. Last "
        "spring she had to. Inspectors accused Bolt of pouring oil into a drain. Customers raised money. The case went "
        "before Judge Max Roe on Monday. He threw out all charges, saying there was no evidence of oil."
    )
    told = "Inspectors accused Ada Bolt of pouring oil into a drain; Judge Max Roe threw out all charges"
    assert summarize(article, length="brief").text.startswith(told)
    assert headline(article).text == "Inspectors accused Ada Bolt; Judge Max Roe threw out all charges"


@pytest.mark.parametrize(
    ("lead", "outcome"),
    [
        (
            "A jury in Lund heard the case of baker Jon Roe, accused of theft, for nine days.",
            "On Friday it cleared him.",
        ),
        ("A court in Lund tried teacher Ada Stein for theft in May.", "It cleared her on Friday."),
    ],
)
def test_behind_a_jury_it_is_no_second_jury(lead: str, outcome: str) -> None:
    told = summarize(f"{lead} {outcome} Rain fell on the old town.", length="brief").text
    assert told == f"{lead[:-1]}; {outcome[0].lower()}{outcome[1:]}"


def test_an_outcome_of_that_ruling_is_told_behind_what_says_which() -> None:
    article = (
        "Acme was sued by the port of Lund, which said that its cranes had sunk two boats. A judge ruled against the "
        "company last year. A higher court overturned that ruling on Friday."
    )
    told = summarize(article, length="brief").text
    assert told.endswith(
        "; a judge ruled against the company last year; a higher court overturned that ruling on Friday."
    )


@pytest.mark.parametrize(
    "article",
    [
        "Acme was fined 9 million francs for spills. A port had sued it. Judges on Tuesday quashed that fine.",
        "Ada Bolt was struck off for a hug. The patient had not complained. A judge quashed that decision on Tuesday.",
    ],
)
def test_an_outcome_of_what_the_accusation_tells_needs_nothing_between(article: str) -> None:
    assert summarize(article, length="brief").text.count(";") == 1
