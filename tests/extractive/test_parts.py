"""A sentence that is too long for a brief: what of it is told, with its articles, up to where a clause ends."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.fixture(scope="module")
def summarizer() -> Summarizer:
    return Summarizer()


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (  # behind a semicolon
            "Bakers who sell their bread without a bag are taking a first step to cut waste in Lund and Millport; the "
            "next one is to get mills and shops to take back the sacks that flour is sold in.",
            "Bakers who sell their bread without a bag are taking a first step to cut waste in Lund and Millport.",
        ),
        (  # between dashes
            "Doctors in Togo warn that the prisons of the north -- which they say are full of men who wait for years "
            "to be tried, and short of water and beds -- are a danger to the health of all who work there.",
            "Doctors in Togo warn that the prisons of the north are a danger to the health of all who work there.",
        ),
        (  # what a "but" answers
            "There had been little to cheer about in Millport in the week after the flood — but rescue teams pulled a "
            "sailor alive on Thursday from the hull of a ferry that had sunk in the harbour.",
            "Rescue teams pulled a sailor alive on Thursday from the hull of a ferry that had sunk in the harbour.",
        ),
        (  # what a "but" answers that leaves its verb, or who it is, to that
            "More than half of Togo's twenty largest mills will have to buy new filters if the rules on dust are "
            "passed, but smaller ones will not, the regulator's chief engineer told a hearing.",
            "More than half of Togo's twenty largest mills will have to buy new filters if the rules on dust are "
            "passed, the regulator's chief engineer told a hearing.",
        ),
        (  # nor one that opens with "the company"
            "Bakers at Acme's oldest mill in Lund have been told that no new oven will be built there after 2027, but "
            "the company has promised not to close any mill in the north before 2030.",
            "Bakers at Acme's oldest mill in Lund have been told that no new oven will be built there after 2027.",
        ),
        (  # an opening, but not half of a pair
            "As the mouth of the old harbour fills with sand from the river, here in Millport bakers and sailors have "
            "been working on a dredger with engineers from Lund and from the north of Togo.",
            "Here in Millport bakers and sailors have been working on a dredger with engineers from Lund and from the "
            "north of Togo.",
        ),
        (  # an opening with clauses and commas in it
            "Nine months into a war that has driven 10 million men from their homes and brought hunger to towns on the "
            "coast that once fed the north, the leaders of the army of Togo have agreed to meet in Lund in May.",
            "Nine months into a war that has driven 10 million men from their homes, the leaders of the army of Togo "
            "have agreed to meet in Lund in May.",
        ),
        (
            "After a search of nine days in which boats, dogs and hundreds of bakers combed the hills north of Lund, "
            "the body of a boy who had left his tent was found on Sunday in a mill near the harbour, police said.",
            "The body of a boy who had left his tent was found on Sunday in a mill near the harbour, police said.",
        ),
        (  # a comma inside a closing mark
            'The mayor of Lund has called the flood that took the old mill and nine boats "the worst of our days," '
            "promising to build a higher wall before the end of the month and to hold an inquiry into the harbour.",
            'The mayor of Lund has called the flood that took the old mill and nine boats "the worst of our days," '
            "promising to build a higher wall.",
        ),
        (  # what is told of whose case it is
            "Judge Una Berg acquitted Jon Roe after ruling that the case of the prosecutors, who said that the baker "
            "of Millport had set fire to the mill of his brother in Lund, was flawed.",
            "Judge Una Berg acquitted Jon Roe after ruling that the case of the prosecutors was flawed.",
        ),
        (  # a condition is part of it
            "If Millport beat Lund in the last match of the season on Sunday in front of their own crowd, Togo and "
            "Harbour United will go up to the first league for the first time in sixteen years.",
            "If Millport beat Lund in the last match of the season on Sunday in front of their own crowd, Togo and "
            "Harbour United will go up to the first league.",
        ),
    ],
)
def test_a_part_that_nothing_hangs_on_is_left_out(summarizer: Summarizer, lead: str, told: str) -> None:
    assert summarizer.summarize(lead, length="meta").text == told


@pytest.mark.parametrize(
    ("lead", "kept"),
    [
        (
            "A court in Togo has issued an order that stops the plans of the state to restart two old mills in the "
            "hills of the island, naming the smoke, a court official told reporters.",
            "of the island, a court official told reporters.",
        ),
        (
            "The mayor of Millport, who like Ada Bolt has won the cup of the town, says the price of the old bridge is "
            "not the only reason why he likes the Togolese builder's offer.",
            "why he likes the Togolese builder's offer.",
        ),
        (
            "A teacher at a school in Millport sold three houses of her former pupils without their knowledge for "
            "years - and was only stopped when one of them came home from Togo, police have said.",
            "A teacher at a school in Millport sold three houses of her former pupils",
        ),
    ],
)
def test_no_article_and_no_half_of_a_phrase_is_lost(summarizer: Summarizer, lead: str, kept: str) -> None:
    found = summarizer.summarize(lead, length="meta").text
    assert kept in found
    assert "only stopped, police" not in found


def test_a_later_sentence_is_not_told_where_the_lead_has_a_part_that_can_be(summarizer: Summarizer) -> None:
    text = (
        "Shoppers in Togo were in a far better mood in May than bankers had foretold, a survey by Acme found, as their "
        "trust in the bank of the north and in the mayor of the harbour rose on the back of low prices of bread. "
        "The median guess of bankers in Lund was for a reading of 92."
    )
    told = "Shoppers in Togo were in a far better mood in May than bankers had foretold, a survey by Acme found."
    assert summarizer.summarize(text, length="meta").text == told


def test_no_line_begins_with_the_name_of_somebody_in_the_opening(summarizer: Summarizer) -> None:
    lead = (
        "While touring the harbour of Lund's newly elected and popular mayor, Ada Bolt, he told Togo's Globe News that "
        'nut bakers see Acme as an "indispensable friend" in selling nuts and oats.'
    )
    assert not summarizer.summarize(lead, length="meta").text.startswith("Ada Bolt, he")
