"""Whom the "he" of an outcome means: somebody named before it, and no hospital; and what ends an accusation."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs


def page(text: str) -> str:
    """Each sentence a paragraph."""
    return text.replace(". ", ".\n\n")


DOSES = page(
    "Detectives said that {who} put insulin into the drips of five patients in Lund in 2022. She was charged with "
    "murder in March. A trial took six weeks. Doctors told the court that they had not seen a "
    "thing. The jury acquitted her of every charge on Tuesday. Rowan Olaf Hospital has paid families."
)


def test_a_title_with_its_stop_ends_no_name() -> None:
    article = DOSES.format(who="Dr. Ada Bolt")
    assert headline(article).text == "The jury acquitted Ada Bolt of every charge on Tuesday"


def test_nobody_is_meant_who_is_named_behind_it() -> None:
    article = DOSES.format(who="a nurse")
    assert "Olaf" not in headline(article).text
    assert summarize(article, length="brief").text == (
        "Detectives said that a nurse put insulin into the drips of five patients in Lund in 2022; the jury acquitted "
        "her of every charge on Tuesday."
    )


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # detectives are no "he"
            "Police in Millport questioned a plumber over a fire that killed two. Neighbours gave statements. "
            "Investigators said on Monday that he had been ruled out. Prosecutors cleared him of any blame on Monday.",
            "Police in Millport questioned a plumber over a fire that killed two; prosecutors cleared him of any "
            "blame on Monday.",
        ),
        (  # of what he was accused the lead says
            "A rancher was accused of leading a siege of a bridge in 2014. Jon Roe, 71, was a year in jail "
            "before his trial. On Monday a judge in Lund dismissed all charges against him. He went home.",
            "A rancher was accused of leading a siege of a bridge in 2014; on Monday a judge in Lund dismissed "
            "all charges against him.",
        ),
        (  # the jurors of the sentence before, but for their number
            "Authorities in Lund said that a cook poisoned a guest in 2021. The cook, Ole Bolt, said that the soup was "
            "old. Nine jurors deliberated for two days. They found Bolt not guilty of murder on Friday. He wept.",
            "Authorities in Lund said that a cook poisoned a guest in 2021; jurors found Ole Bolt not guilty of murder "
            "on Friday.",
        ),
    ],
)
def test_no_brief_has_a_pronoun_of_nobody(article: str, told: str) -> None:
    assert summarize(page(article), length="brief").text == told


@pytest.mark.parametrize(
    "end",
    [
        "On Friday the jury convicted him of fraud.",
        "He was jailed for six years on Friday.",
        "He was fined $5,000 on Friday.",
        "On Friday a judge sentenced him to four years.",
        "A magistrate discharged him on Friday for lack of evidence.",
    ],
)
def test_what_ends_an_accusation(end: str) -> None:
    article = page(
        f"Prosecutors alleged that Jon Roe, a clerk in Lund, stole a boat in 2021. He denied it. {end} It rained."
    )
    behind = end[0].lower() + end[1:]
    assert summarize(article, length="brief").text == (
        f"Prosecutors alleged that Jon Roe, a clerk in Lund, stole a boat in 2021; {behind}"
    )


def test_a_verdict_may_be_of_another_one() -> None:
    article = page(
        "Prosecutors accused Jon Roe, a former mayor of Lund, of taking bribes. His driver, Ole Bolt, was charged. "
        "Bolt told the court that he had carried the cash. On Friday the jury convicted him of fraud. It rained."
    )
    assert summarize(article, length="brief").text == (
        "Prosecutors accused Jon Roe, a former mayor of Lund, of taking bribes."
    )


def test_who_says_that_it_did_nothing_wrong_settles_all_the_same() -> None:
    article = page(
        "Shareholders had accused Acme of hiding a leak in Lund, and for years the company said it had done nothing "
        "wrong. On Monday, it agreed to pay $40 million to settle the claims. A judge has to approve the deal."
    )
    told = summarize(article, length="brief").text
    assert told.endswith("nothing wrong; on Monday, it agreed to pay $40 million to settle the claims.")


@pytest.mark.parametrize(
    ("lead", "alone"),
    [
        ("Togo bought a mine for $2 billion on Monday and will close most of it by June.", True),
        ("The owners of a mill have sold it to Lund on condition that half of it becomes a museum.", True),
        ("A storm flooded the port of Lund on Sunday and left a third of it without power.", True),
        ("Ole Lund, a retired clerk, wants to spend some of it on a new roof.", False),
        ("Most of it was gone by Monday, the mayor of Lund said.", False),
    ],
)
def test_a_lead_may_say_itself_what_half_of_it_is_of(lead: str, alone: bool) -> None:
    document = Document.of(f"{lead} The council met on Monday in the town of Millport. Nobody voted against the plan.")
    assert (document.keep(needs)[0] == ALONE) is alone


def test_what_it_is_in_a_condition_stands_before_it() -> None:
    document = Document.of(
        "The World Radio reaches Togo. If it is cut further, Lund and Millport will fill the gap, as they may."
    )
    assert document.keep(needs)[1] == {0}


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Ada Stein, a nurse, was charged in 2019 with killing six men. On Friday prosecutors dropped the case.",
            "On Friday prosecutors dropped Ada Stein's case",
        ),
        (
            "The teacher Eva Moe was suspended in May over a claim that she hit a boy. A judge lifted the suspension.",
            "A judge lifted Eva Moe's suspension",
        ),
        (
            "In 2016 a court in Graz sentenced Max Lind to 12 years for killing a sailor. Lind has said he was at sea. "
            "Last week a court quashed the verdict and ordered his release.",
            "Last week a court quashed the verdict and ordered Max Lind's release",
        ),
        (  # who sues has a case, too
            "The landlord Max Lind was sued in March by a cook. On Monday a judge dismissed the case.",
            "Landlord Max Lind was sued in March by cook; judge dismissed case",
        ),
        (  # who else may have been accused
            "Ann Lee called for the arrest of a banker accused of fraud. On Friday prosecutors dropped the case.",
            "Prosecutors dropped the case",
        ),
        (
            "Tom Lind, a trader, was charged with fraud in 2021. A jury in Lund took two hours on Monday to find him "
            "not guilty.",
            "Jury in Lund took two hours to find Tom Lind not guilty",
        ),
    ],
)
def test_a_headline_says_whose_case_ended_where_it_can_and_else_no_day(article: str, told: str) -> None:
    assert headline(article, max_words=12).text == told


def test_a_headline_tells_that_somebody_was_acquitted_before_what_was_alleged_in_as_few_words_as_that_takes() -> None:
    told = (
        "A former nurse has been found not guilty of murdering three patients at a hospital in Lund. Karen Doyle, 41, "
        "wept. Prosecutors had alleged that Doyle injected the men while working night shifts on a ward in 2021."
    )
    assert headline(told, max_words=8).text == "A former nurse has been found not guilty"
