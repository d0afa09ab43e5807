"""Who decided an outcome that says "it" or "they": the court, jury or prosecutors of the sentence before."""

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


@pytest.mark.parametrize("bail", ["A judge ordered Roe to be freed until the trial.", "Roe was released on bail."])
def test_who_waits_for_a_trial_is_not_freed(bail: str) -> None:
    article = f"A guard let nine men out of a prison in Togo, prosecutors said on Friday. Jon Roe denies it. {bail}"
    assert "until" not in summarize(f"{article} He has two sons. They live in Lund.", length="brief").text
