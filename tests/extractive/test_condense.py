from __future__ import annotations

import pytest

from summarizer.extractive.condense import condense, drop_titles
from summarizer.extractive.plain.cutting import without_aside


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("But the council, however, kept the old bridge open.", "council kept old bridge open."),
        ("The bridge – a work of stone – fell into the river.", "bridge fell into river."),
        ("The bridge will be rebuilt in steel, the mayor said on Tuesday.", "bridge will be rebuilt in steel"),
        ("Acme, which owns the harbour, fell by nine percent.", "Acme fell by nine percent."),
        ("Acme, which sells nuts in Togo, where it has a mill, fell by 9 percent.", "Acme fell by 9 percent."),
        ("Acme, whose cook, Ada Bolt, fled, fell.", "Acme, whose cook, Ada Bolt, fled, fell."),
        ("Bolt, who denies the charge, robbed a mill in Graz.", "Bolt, who denies charge, robbed mill in Graz."),
        ("Bolt, who has pleaded not guilty, robbed a mill.", "Bolt, who has pleaded not guilty, robbed mill."),
        ("The council closed a bridge late on Friday that it had built.", "council closed bridge that it had built."),
        ("The council, on Friday, closed a bridge in Lome.", "council closed bridge in Lome."),
        ("Acme (ACM), late on Friday, closed a mill in Lome.", "Acme closed mill in Lome."),
        ("This week the mill in Graz shut its doors.", "mill in Graz shut its doors."),
        ("This winter bakers in Togo will pay more for nuts.", "bakers in Togo will pay more for nuts."),
        ("This week marks a year since the mill shut.", "This week marks a year since mill shut."),
        ("This time the mill in Graz shut its doors.", "This time mill in Graz shut its doors."),
        ("The sanctions took effect on Friday.", "sanctions took effect on Friday."),
        ("Profit rose by a third last year to 9 euros.", "Profit rose by a third last year to 9 euros."),
        (
            "More than 9 percent of nuts come from Togo, Chad and Peru.",
            "More than 9 percent of nuts come from Togo, Chad and Peru.",
        ),
        ("Acme lost up to a billion dollars a year.", "Acme lost up to a billion dollars a year."),
        ("Prices will fall by a fifth unless it rains.", "Prices will fall by a fifth unless it rains."),
        ("Only in March did Togo agree to pay Chad.", "Only in March did Togo agree to pay Chad."),
        ("More than a year after it burned, the mill is open in Graz.", "mill is open in Graz."),
        ("A third man was held in Graz last year.", "third man was held in Graz last year."),
        ("Acme Inc. ACM.N rose by nine percent on Friday.", "Acme rose by nine percent."),
        ("The council, the state and the mayor will pay for it.", "council, state and mayor will pay for it."),
        (
            "She called it “the worst day of a long year” for the town.",
            "She called it “the worst day of a long year” for town.",
        ),
        ("The harbour has been closed since Friday by the police.", "harbour has been closed since Friday by police."),
        ("It was one of the oldest bridges of all.", "It was one of the oldest bridges of all."),
        ("The mill will pay 9 euros a day for a boat.", "mill will pay 9 euros a day for boat."),
        ("The mill will pay 9,000 euros a child for a boat.", "mill will pay 9,000 euros a child for boat."),
        ("The mill will pay $9 a head for a boat in Togo.", "mill will pay $9 a head for boat in Togo."),
        ("Acme Inc. $ACM rose by nine percent on Friday.", "Acme rose by nine percent."),
        ("The mayor of Togo sold the $ACM token to a bank.", "mayor of Togo sold $ACM token to bank."),
        (
            "The mayor sold 40,000 shares before the mill announced a loss, and left.",
            "mayor sold 40,000 shares before mill announced loss, and left.",
        ),
        ("On Friday a judge closed the mill in Graz.", "judge closed mill in Graz."),
        ("In the event of rain, the mill in Togo may flood.", "In event of rain, mill in Togo may flood."),
        ("So long as it rains, the mills of Togo will stand.", "So long as it rains, mills of Togo will stand."),
        ("Ada Bolt, 23, a cook from Graz, was freed in May.", "Ada Bolt was freed in May."),
        ("Ada Bolt, 23, of Graz, Togo, was freed.", "Ada Bolt, 23, of Graz, Togo, was freed."),
        (
            "A court in Togo said in a report published on Friday that the mill was lost.",
            "court in Togo said that mill was lost.",
        ),
        ("We lost a bridge in the flood.", "We lost a bridge in the flood."),
        ("The dam, which holds a lake, leaked in May and was mended, will be sold.", "dam will be sold."),
        (
            "The dam, which holds a lake, burst on Monday and flooded Graz, killing two.",
            "dam burst and flooded Graz, killing two.",
        ),
        ("Ada Bolt, born in Graz, raised in Togo, was named mayor.", "Ada Bolt, born in Graz, was named mayor."),
        ("Togo, Chad and Peru, which sell nuts, met in May.", "Togo, Chad and Peru met in May."),
    ],
)
def test_what_goes_and_what_stays(sentence: str, expected: str) -> None:
    assert condense(sentence) == expected


def test_what_is_told_before_its_speaker_is_no_aside() -> None:
    sentence = "Most of the nuts, the oats and rope burned, the mill owner said."
    assert condense(sentence, spoken=True) == "Most of nuts, oats and rope burned, mill owner said."


def test_titles_go_before_full_names_only() -> None:
    assert drop_titles("Former President Jane Doe met Mr Roe") == "Jane Doe met Mr Roe"
    assert drop_titles("Talks with Tennessee Sen. Jane Doe failed") == "Talks with Tennessee Sen. Jane Doe failed"


@pytest.mark.parametrize("denial", ["who denies it", "who has pleaded not guilty", "who disputes the charge"])
def test_an_aside_goes_unless_it_denies_something(denial: str) -> None:
    assert without_aside(f"Ada Bolt, {denial}, has sold nuts.") == f"Ada Bolt, {denial}, has sold nuts."
    condition = "Had it not rained, mills in Togo would stand, Ada Bolt said."
    assert without_aside(condition) == condition
    assert without_aside("Ada Bolt, who runs Acme, has sold nuts.") == "Ada Bolt has sold nuts."


def test_an_aside_goes_with_its_list_of_deeds() -> None:
    assert without_aside("The dam, which holds a lake, has leaked and was mended, burst on Monday.") == (
        "The dam burst on Monday."
    )
