"""Outcomes of two who are accused together, of lawsuits by whoever brought them, and of somebody else's case."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Two officers, Jon Roe and Ray Bolt, were charged with beating a student in Millport. The student lost an "
            "eye. A video showed both men beside him. A jury acquitted Bolt on Monday. Roe was found guilty and faces "
            "five years.",
            "Two officers, Jon Roe and Ray Bolt, were charged with beating a student in Millport; a jury acquitted "
            "Bolt on Monday; Roe was found guilty and faces five years.",
        ),
        (  # of one name
            "Two brothers were accused of robbing a jeweller in Lund. Jon Roe, 31, and Max Roe, 28, stood trial in "
            "May. Prosecutors said that they wore masks. The jury convicted Jon Roe on Friday. It acquitted Max Roe. "
            "Their mother wept.",
            "Two brothers were accused of robbing a jeweller in Lund; the jury convicted Jon Roe on Friday; it "
            "acquitted Max Roe.",
        ),
        (  # the body that decides has a name of its own
            "Two nurses at a home in Lund were accused of hiding a mistake, a tribunal heard. Ada Bolt and Jon Roe "
            "were suspended. The panel of the Nursing and Care Council cleared Ms Bolt of all charges on Tuesday. "
            "It struck Mr Roe off the register. The home said it had changed its rules.",
            "a mistake, a tribunal heard; the panel of the Nursing and Care Council cleared Ada Bolt of all charges "
            "on Tuesday; it struck Jon Roe off the register.",
        ),
        (  # who brought the lawsuit is named later
            "Acme Foods was sued in 2021 by a former cashier who said she had been fired for joining a union. Mila "
            "Cole worked there for nine years. The union collected 40,000 signatures for her. A judge dismissed the "
            "lawsuit brought by Ms. Cole on Tuesday. Acme said it was pleased.",
            "for joining a union; a judge dismissed the lawsuit brought by Mila Cole on Tuesday.",
        ),
        (
            "A painter sued the museum of Lund for copying her pictures on mugs. She asked for 2 million euros. The "
            "painter, Ada Bolt, lives above a mill. On Monday a judge threw out her lawsuit. The mugs stay on sale.",
            "on mugs; on Monday a judge threw out her lawsuit.",
        ),
        (
            "The state of Togo sued Acme Oil over a spill that killed thousands of birds. The spill in 2019 closed "
            "beaches for a year. Acme denied that it was to blame. The company settled the suit on Friday for 200 "
            "million euros. The money goes to the coast.",
            "thousands of birds; the company settled the suit on Friday for 200 million euros.",
        ),
        (
            "Three students were charged with painting a statue in Millport green. The statue is of a king who sold "
            "slaves. Hundreds marched for them. On Friday the prosecutor dropped the charges against all three.",
            "green; on Friday the prosecutor dropped the charges against all three.",
        ),
        (
            "A mayor in Togo came under investigation over the sale of a harbour. Ada Bolt sold it to her cousin's "
            "firm, opponents said. The price was half of what banks had named. The ethics commission cleared Bolt of "
            "wrongdoing on Monday. She is running again in May.",
            "The ethics commission cleared Ada Bolt of wrongdoing on Monday.",
        ),
    ],
)
def test_an_outcome_is_told_with_its_case(article: str, told: str) -> None:
    assert summarize(article, length="brief").text.endswith(told)


@pytest.mark.parametrize(
    "article",
    [
        "Max Cole, a trader in Lund, was jailed for six years for rigging rates. He was one of four traders charged. "
        "An appeals court quashed the conviction of Ray Bolt on Friday. Bolt had worked at another bank.",
        # none yet
        "Acme Oil was sued by the state of Togo over a spill. It killed thousands of birds. The company wants to "
        "settle the suit before May. A judge has set a hearing.",
        "Acme Oil was sued on Monday by the state of Togo over a spill. It killed thousands of birds. The company "
        "settled a similar suit in 2012. Fishermen said that they had lost half of their catch.",
    ],
)
def test_the_lead_stays_where_an_outcome_is_of_another_case_or_of_a_part(article: str) -> None:
    assert summarize(article, length="brief").text == article.split(". ")[0] + "."


def test_what_the_court_did_is_told_though_the_court_is_not() -> None:
    article = (
        "Police charged Una Berg with selling the plans of a ferry to Acme. The plans were found in a cafe. On Monday "
        "a court heard the last witness. It acquitted Berg. She is 31."
    )
    assert summarize(article, length="brief").text.endswith("; it acquitted Berg.")
