"""What is told of a case where its accusation and its outcome do not both fit: never the accusation alone."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.extractive.outcomes import meant_in


def page(text: str) -> str:
    """Each sentence a paragraph."""
    return text.replace(". ", ".\n\n")


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # somebody else is named, who was hurt
            "Prosecutors charged the diver Jon Roe with manslaughter last year over the death of Ada Bolt, a cook who "
            "drowned off Lund while she was filming seals for a school. He said that her tank had been empty. "
            "His trial "
            "in Graz ended on its second day when Judge Una Berg threw out the case because police had lost the tank.",
            "his trial in Graz ended on its second day when Judge Una Berg threw out the case.",
        ),
        (
            "A tram driver was dismissed in May after the company said that he had sold old maps of its tunnels to a "
            "collector in Togo. Max Lind, 52, had worked there for 20 years. A labour court in Lund ruled on "
            "Monday that "
            "he was fired for telling of a fault and ordered the company to give him back his job.",
            "A labour court in Lund ruled on Monday that Max Lind was fired for telling of a fault and ordered",
        ),
        (
            "Two brothers who run a zoo in Lund were accused by bakers and many of their neighbours of starving "
            "a bear. "
            "Both were charged after a film was shown. Prosecutors alleged that Max Lind had told a boy of 15 to "
            "hit the "
            "bear with a broom and to sweep up the hay. Graz magistrates found him guilty of causing pain to an "
            "animal on two days "
            "in May but acquitted his brother and his cook.",
            "Graz magistrates found Max Lind guilty of causing pain to an animal on two days in May but acquitted",
        ),
    ],
)
def test_a_line_of_155_characters_tells_the_outcome(article: str, told: str) -> None:
    assert told in summarize(page(article), length="meta").text


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "The commission fined the boat maker Acme 80 million euros in 2019 for fixing the price of oars. Acme said "
            "that oars cost more. A court in Graz lifted the fine on Wednesday.",
            "Commission fined boat maker Acme 80 million euros; court lifted fine",
        ),
        (
            "A waiter sued the singer Jon Roe last year, saying that he had thrown a plate at him. Roe called "
            "that a lie. "
            "The two sides settled the suit on Tuesday.",
            "Waiter sued singer Jon Roe last year; two sides settled suit",
        ),
        (
            "A dentist in Lund was charged in May with selling false teeth. Police said that others might come "
            "forward. "
            "The charges were withdrawn on Monday. The magistrate ordered police to pay his costs.",
            "Dentist was charged in May with selling false teeth; charges were withdrawn",
        ),
        (
            "A former guard in Lund went on trial last month for shooting a swan. He said that it had bitten "
            "him. After "
            "five days of deliberations the judge declared a mistrial on Monday because the jury could not agree.",
            "Former guard in Lund went on trial last month; judge declared mistrial",
        ),
    ],
)
def test_a_headline_of_an_outcome_that_does_not_say_whose_it_is_tells_of_what(article: str, told: str) -> None:
    assert headline(page(article), max_words=12).text == told


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # who is named was hurt
            "A cook was charged in March with drowning her baby in Lund. Mia Roe was four months old. "
            "Prosecutors dropped the charges on Monday after a second test.",
            "Prosecutors dropped charges after second test",
        ),
        (
            "A driver was charged with causing the death of a cyclist in Graz last year. Ada Bolt, 74, was crushed by "
            "his van. Prosecutors dropped the case on Thursday after an expert changed his mind.",
            "Driver was charged with causing death of cyclist; prosecutors dropped case",
        ),
        (  # another's trial
            "The striker Jon Roe was charged with theft in June after a party in Lund. He denies it. The trial of a "
            "former team-mate was halted on Tuesday when prosecutors withdrew the charges. It rained.",
            "Trial of former team-mate was halted when prosecutors withdrew charges",
        ),
        (
            "The coach of a swimming club in Graz was charged with theft in March. The club's treasurer had left. "
            "Her trial ended on Friday when the magistrate dismissed the charge. It rained.",
            "Coach of swimming club in Graz was charged with theft in March",
        ),
        (
            "The mayor of Lund was accused last year of giving work to his cousin. An alderman, Ada Bolt, said so. "
            "Prosecutors charged her with defamation but dropped the case on Monday.",
            "Mayor of Lund was accused last year of giving work to cousin",
        ),
        (  # a verb is told of him
            "A man accused of robbing his wife in Graz was charged in March. He said that she had lied. The case was "
            "dropped on Monday.",
            "Man accused of robbing his wife was charged; case was dropped",
        ),
        (  # but nobody except an accused is found not guilty
            "A fisherman was charged in the spring with cutting the nets of a rival. Marine Patrol alleged that Jon "
            "Roe, 38, cut 120 nets off Lund. On Monday a jury in Graz found him not guilty. It rained.",
            "Fisherman was charged in spring; jury in Graz found him not guilty",
        ),
        (  # nobody is accused
            "A coroner has criticised a police force which failed to arrest a man who shot a cook in Graz. The force "
            "has apologised. The inquest lasted six days.",
            "Coroner has criticised police force",
        ),
        (
            "A care home in Lund was closed by inspectors in March. Its owner called the decision unfair. A tribunal "
            "overturned the closure of a sister home in Graz on Tuesday.",
            "Care home in Lund was closed by inspectors in March",
        ),
    ],
)
def test_a_headline_tells_no_outcome_of_another(article: str, told: str) -> None:
    assert headline(page(article), max_words=12).text == told


def test_the_other_two_are_told_of_behind_what_was_before() -> None:
    article = page(
        "Detectives arrested a caretaker in 1998 over a murder in Lund. Jon Roe was tried twice. The first jury could "
        "not reach a verdict. The second cleared him. It rained."
    )
    assert summarize(article, length="brief").text.endswith("could not reach a verdict; the second cleared him.")


def test_who_sued_a_paper_is_no_accused() -> None:
    article = page(
        "The Daily Oar reported in 2022 that the baker Ada Bolt had bribed six officials in the port of Lund "
        "to win the "
        "right to sell buns there. Bolt, 60, sued the newspaper for libel. A judge in Graz ruled on Wednesday that the "
        "report was untrue and awarded her 9,000 euros in damages."
    )
    assert "awarded Ada Bolt 9,000 euros" in summarize(article, length="meta").text


@pytest.mark.parametrize(
    ("lead", "end"),
    [
        ("A priest was accused in 2019 of stealing.", "An audit found on Sunday that no money had been taken."),
        ("A pilot was accused of drinking.", "Investigators reported on Friday that the test was negative."),
        ("Two aldermen were accused of theft.", "A panel has decided that neither should be prosecuted."),
        ("A study in May said that tea cures colds.", "The journal retracted it on Friday."),
        ("A coroner ruled that Ada Bolt had drowned.", "The High Court quashed the verdict on Monday."),
        ("The head of Acme was named in a lawsuit.", "The union, which brought the case, withdrew it on Monday."),
        ("A cook was sacked in May for taking a bun.", "A jury ordered the council to pay her $700,000 on Monday."),
        ("Police in Lund arrested a cook in May.", "On Monday a judge ordered the police to pay him $9,000."),
    ],
)
def test_what_else_ends_a_case(lead: str, end: str) -> None:
    told = summarize(f"{lead}\n\nIt was in the papers.\n\n{end}\n\nIt rained in Graz.", length="brief").text
    assert told == f"{lead[:-1]}; {end[0].lower()}{end[1:]}"


@pytest.mark.parametrize(
    ("lead", "end"),
    [
        ("A study in May said that tea cures colds.", "The journal retracted another paper on Friday."),
        ("A study in May said that tea cures colds.", "The university said that it had not withdrawn the study."),
    ],
)
def test_what_ends_no_case(lead: str, end: str) -> None:
    told = summarize(f"{lead}\n\nIt was in the papers.\n\n{end}\n\nHens laid eggs in Graz.", length="brief").text
    assert told == lead


def test_the_second_circuit_points_to_no_first_one() -> None:
    article = page(
        "The head of a bank was convicted of fraud in Togo in 2022. Jurors heard that Max Lind had bought villas. "
        "The Second Circuit court of appeals reversed the conviction on Thursday."
    )
    assert "Jurors" not in summarize(article, length="brief").text


def test_a_thing_that_an_accusation_brings_in_keeps_its_article() -> None:
    article = page(
        "A cook was accused of using a phone. Jon Roe lost his prize. A board cleared him after seeing the phone."
    )
    document = Document.of(article)
    assert [document.text[slice(*one.pronoun)] for one in meant_in(document, document.story[2])] == ["him"]


@pytest.mark.parametrize(
    "article",
    [
        "A diver was accused of robbing a cook in Lund. The cook was jailed for a year. The conviction was quashed on "
        "Monday. The diver has fled.",
        "A baker was charged with feeding rats to a singer. A court fined the singer for lying. A judge quashed the "
        "fine on Monday. The baker denies it.",
    ],
)
def test_no_outcome_is_put_behind_an_accusation_where_somebody_else_was_punished(article: str) -> None:
    assert ";" not in headline(page(article)).text
