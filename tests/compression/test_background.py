"""Which sentences tell background, and with which words a speaker behind a claim begins."""

from __future__ import annotations

import pytest

from summarizer.compression.constraints import background, closing_speakers, speaker_heads
from tests.compression.leads import grammar_of

LEAD = "Acme closed a mill on Monday after a fire in 2019."


@pytest.mark.parametrize(
    "text",
    [
        "The last round of talks failed.",
        "Last year's pact collapsed within weeks.",
        "Previous bids by Bolt have failed.",
        "A similar fire in Togo killed six men.",
        "Talks have dragged on since May.",
        "Ada Bolt has been in the job since 2011.",
        "Pay has not risen since 2018.",
        "Bolt had forecast a loss.",
        "Police had warned of it.",
        "Acme employs 2,300 people.",
        "The union represents 900 nurses.",
        "Togo has 9 million people.",
        "Nuts account for 4 percent of trade.",
        "The mill is based in Graz.",
        "Fires are common in Togo.",
        "Ray Bolt has led Togo for nine years.",
        "The pit yields little but kills about 90 men a year.",
        "It was closed nine years ago.",
        "Acme was founded by Ray Bolt.",
        "A tax on nuts was introduced in 1951.",
        "Bolt and Chad cut ties in 2011.",
        "Chad chose in 1991 to leave the pact.",
        "Lome has long been a port.",
        "Nuts have always been its trade.",
        "A hub is a place to sell nuts.",
        "Age and income were taken into account.",
        "Ada Bolt was one of the first women to paint in Graz.",
        "Some animals in the past were sold to circuses.",
        "The test does not prove that nuts are bad.",
        "Ada Bolt was speaking to cooks in Graz.",
        "The study followed 900 nurses.",
        "It was published in a book on rope.",
        "Lome has a population of about 9 million and few flats.",
    ],
)
def test_background(text: str) -> None:
    assert background(grammar_of(LEAD, text)) == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Last week Bolt sold a bank.",
        "Its owner said he was sorry.",
        "Bolt had to leave the mill.",
        "Police had warned of it on Sunday.",
        "Oil rose 4 percent in 2018.",
        "A new mill will open in 2026.",
        "Acme plans to close all mills by 2031.",
        "The fire of 2019 killed two men.",
        "It was the highest loss since 2008.",
        "Bolt is on trial for theft at a bank in 2002.",
        "As he had done before, Bolt said no.",
        "Two men were hurt.",
        "Acme is to close a mill that it bought in 2002.",
        "Sales fell in the past three weeks.",
        "Earlier this month Bolt sold a bank.",
        "The 1994 champion won to reach the final.",
        "Ada Bolt is the first woman to win.",
        "Bolt was a guest of Acme on Monday.",
        "A report on Acme was published on Monday.",
        "A poll covered up a fraud.",
    ],
)
def test_no_background(text: str) -> None:
    assert background(grammar_of(LEAD, text)) == [False, False]


def test_the_first_sentence_is_none() -> None:
    assert background(grammar_of("Acme was founded in 1968.")) == [False]
    assert background(grammar_of()) == []


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Nine men died, the rail ministry and local police said", ["the", "local"]),
        ("Nine men died, nurses and a doctor said", ["nurses"]),
        ("Nine men died, doctors at Graz and Lome said", ["doctors"]),
        ("Nine men died, Bolt's wife and sons said", ["Bolt's"]),
        ("Nine men died, health and safety officers said", ["health"]),
        ("Nine men died, police said", ["police"]),
        ("Nine men died, a team of Togolese doctors said", ["a", "Togolese"]),
        ("Nine men died, a panel of doctors has found", ["a"]),
        ("Nine men died, a boss of doctors said", ["a"]),
    ],
)
def test_heads_of_speakers(text: str, heads: list[str]) -> None:
    grammar = grammar_of(text)
    assert grammar.text[speaker_heads(grammar, closing_speakers(grammar))].tolist() == heads
