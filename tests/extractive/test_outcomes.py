"""A brief of a case that has ended says how."""

from __future__ import annotations

import pytest

from summarizer.document import Document
from summarizer.extractive.outcomes import alleges, holds_outcome
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS


@pytest.mark.parametrize(
    "sentence",
    [
        "A court in Lund acquitted Jon Roe of fraud on Monday.",
        "Charges against Jon Roe were dropped in May.",
        "In May a court in Lund acquitted Jon Roe of fraud.",
        "Prosecutors dropped all charges against Jon Roe.",
        "Judges overturned the conviction of Jon Roe.",
        "Jon Roe was cleared of fraud.",
        "The verdict against Jon Roe was quashed.",
    ],
)
def test_outcomes(sentence: str) -> None:
    assert holds_outcome(sentence)
    assert not alleges(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Jon Roe asked a court to overturn his conviction.",
        "The conviction could be overturned.",
        "Jon Roe pleaded not guilty.",
        "Shares dropped by 5 percent.",
        "The forest was cleared in May.",
        "A court refused to have the charges dropped.",
    ],
)
def test_what_is_no_outcome(sentence: str) -> None:
    assert not holds_outcome(sentence)


def test_a_brief_does_not_end_at_what_was_alleged() -> None:
    article = (
        "Mayor Jon Roe of Millport took bribes worth 2 million euros for the contract on the bridge, prosecutors "
        "alleged in a trial on Monday that heard of the mayor, the contract, the bridge and the bribes. Millport has "
        "4,000 people and a harbour. A court in Lund acquitted Jon Roe in June. Fishermen want a ferry."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "A court in Lund acquitted Jon Roe in June."


def test_a_brief_holds_the_outcome_for_whom_the_accusation_does_not_name() -> None:
    article = (
        "A nurse accused of poisoning five patients at a hospital in Leeds went on trial in January in a case that "
        "shocked the country.\n\nProsecutors alleged that Ruth Kay, 39, had given the patients insulin at night. She "
        "denied all charges.\n\nAfter eleven weeks the jury acquitted Kay of all five charges on Monday. Relatives "
        "wept in the court."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "After eleven weeks the jury acquitted Kay of all five charges on Monday."


def test_the_outcome_for_somebody_else_is_none() -> None:
    article = (
        "A nurse accused of poisoning five patients at a hospital in Leeds went on trial in January.\n\nProsecutors "
        "alleged that Ruth Kay, 39, had given the patients insulin at night. Last year a jury in York acquitted the "
        "doctor Jon Roe. The trial of the nurse goes on with the patients of the hospital in Leeds."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text.startswith("A nurse accused")


def test_the_outcome_for_somebody_else_in_the_same_town_is_none() -> None:
    article = (
        "A teacher accused of abuse in Leeds went on trial on Monday in a case that shocked the pupils of a school.\n\n"
        "The trial of the teacher goes on. In another case in Leeds a jury acquitted the doctor Jon Roe on Monday."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text.startswith("A teacher accused")


def test_of_whom_a_trial_is_is_no_place() -> None:
    article = (
        "The trial of Jon Roe, accused of fraud with the money of the harbour and the bridge, shocked the country and "
        "its harbours.\n\nThe harbour has a bridge. A court acquitted Roe in June."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "A court acquitted Roe in June."
