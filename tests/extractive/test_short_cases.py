"""Cases that are told in three sentences: whoever is named alone, or called by what they are, is who was cleared."""

from __future__ import annotations

import pytest

from summarizer import summarize


def _told(article: str) -> str:
    found = summarize(article, length="brief")
    assert found.supported
    return found.text


@pytest.mark.parametrize(
    "outcome",
    [
        "a jury in Lund cleared him on Monday",
        "he was acquitted on Monday",
        "the court of appeal quashed his conviction on Monday",
        "prosecutors dropped the charges against him on Monday",
        "on Monday the district attorney, Ada Bolt, dropped all charges",
        "District Attorney Ada Bolt dropped the charges on Monday",
        "a jury in Lund cleared Roe on Monday",
        "the commission cleared Jon Roe on Monday",
    ],
)
def test_somebody_named_alone_is_who_was_cleared(outcome: str) -> None:
    article = f"Jon Roe was charged in May with fraud. {outcome[0].upper()}{outcome[1:]}. The site lies by a lake."
    assert _told(article) == f"Jon Roe was charged in May with fraud; {outcome}."


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "A baker was charged in May with setting fire to the shop of a rival. A jury in Lund cleared him on "
            "Monday. The shop is closed.",
            "A baker was charged in May with setting fire to the shop of a rival; a jury in Lund cleared him on "
            "Monday.",
        ),
        (
            "Jon Roe, the port chief of Millport, was accused last spring of taking bribes. A commission cleared him "
            "of all accusations on Monday. The port is open.",
            "Jon Roe, the port chief of Millport, was accused last spring of taking bribes; a commission cleared him "
            "of all accusations on Monday.",
        ),
        (
            "Ada Bolt was sentenced in 2015 to 20 years in prison for the murder of her husband. Prosecutors said "
            "that she had poisoned his soup. A court of appeal overturned her conviction on Monday. The prison is in "
            "Lund.",
            "Ada Bolt was sentenced in 2015 to 20 years in prison for the murder of her husband; a court of appeal "
            "overturned her conviction on Monday.",
        ),
        (
            "Jon Roe was charged in May with the murder of his wife. He was acquitted on Monday. The house is empty.",
            "Jon Roe was charged in May with the murder of his wife; he was acquitted on Monday.",
        ),
        (
            "The head of the port in Millport was accused last spring of having taken bribes, and the newspaper El "
            "Sol printed photographs of a yacht. The head, Jon Roe, was suspended in April. Roe said that the money "
            "was his wife's. A commission cleared him of all accusations on Monday. The port "
            "is open.",
            "The head of the port in Millport was accused last spring of having taken bribes, and the newspaper El "
            "Sol printed photographs of a yacht; a commission cleared him of all accusations on Monday.",
        ),
        (
            "Prosecutors said on Monday that they would bring a case of fraud against the organisers of the Lakeside "
            "fair. Detectives accused the promoters, Jon Roe and Ada Bolt, of selling tickets for a closed site. Roe "
            "and Bolt were arrested in August. On Friday, however, the district attorney, Max Togo, dropped all "
            "charges.",
            "Prosecutors said on Monday that they would bring a case of fraud against the organisers of the Lakeside "
            "fair; on Friday, however, the district attorney, Max Togo, dropped all charges.",
        ),
    ],
)
def test_a_short_case_is_told_with_its_outcome(article: str, told: str) -> None:
    assert _told(article) == told


@pytest.mark.parametrize(
    "article",
    [
        "Jon Roe was charged in May with fraud. His brother was charged, too. A jury in Lund cleared him on Monday.",
        "Jon Roe was charged in May with fraud. His partner, Leo Bolt, was charged with theft. A jury in Lund cleared "
        "him on Monday.",
    ],
)
def test_whom_a_court_cleared_is_nobody_where_it_may_be_another(article: str) -> None:
    told = _told(article + " The site lies by a lake.")
    assert not any(word in told for word in ("cleared", "dropped", "; "))


def test_a_lead_that_accuses_nobody_is_told_rather_than_charges_dropped_of_nobody() -> None:
    lead = (
        "A bank in Lund has said that it will pay $9 million to bakers of Millport under a settlement in a Togo court."
    )
    text = (
        f"{lead} Acme Bank will put the money in a fund in Lund. The bank had been accused of hiding the wealth of a "
        "general. Bakers of Millport cheered on Monday. It was fined in May. The bank said that it would build a "
        "school, but the charges were dropped."
    )
    assert summarize(text, length="meta").text == lead
