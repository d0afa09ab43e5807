"""A line that is shortened inside its sentence leaves each clause its subject and its verb."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.shorten.endings import splices
from summarizer.extractive.shorten.finished import holds
from summarizer.extractive.shorten.losses import loses_clause_verb
from summarizer.extractive.shorten.main_clause import points_out
from summarizer.extractive.shorten.predicate import goes_on
from summarizer.extractive.shorten.stretches import written
from summarizer.text.sentences import Span


def _without(lead: str, *gaps: str) -> list[Span]:
    """What is kept of a lead without stretches of it."""
    kept, at = [], 0
    for gap in gaps:
        start = lead.index(gap, at)
        kept.append((at, start))
        at = start + len(gap)
    return [*kept, (at, len(lead))] if at < len(lead) else kept


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        (" that had been left in a mill were found to be lost", True),
        (", many of whom had slept for weeks, gave them nuts", True),
        (", which sat in May, heard on Monday", True),
        (" near Lund was put out", True),
        (" that hurt nine, a cook said", False),
        (", the mayor, who was there, said", False),
        (" he owned with a man who has died", False),
        (" said to have fled", False),
        (" in Lund in which nine died", False),
        (" as cooks voted to close", False),
    ],
)
def test_what_is_left_out_may_hold_the_verb_of_what_stands_before_it(rest: str, told: bool) -> None:
    assert goes_on(rest) is told


@pytest.mark.parametrize(
    ("lead", "gaps"),
    [
        (
            "A shell that lay in Lund until cooks who were laying pipes dug it up was made safe.",
            (" who were laying pipes dug it up",),
        ),
        (
            "A crew left its ship, and a boat from Lund, which was near, had saved two, its owner said.",
            (", which was near, had saved two",),
        ),
        (
            "Nobody told the bakers, a court in Lund, which sat in May, heard on Monday.",
            (", which sat in May, heard on Monday.",),
        ),
        (
            "Wolves ate so many elk that trees, which they ate, have grown, a cook said.",
            (", which they ate, have grown",),
        ),
        (
            "Lund voted on Monday to ban boats after a feast on which two men fell, nine boats were burned and a mill "
            "was lost.",
            (" on which two men fell, nine boats",),
        ),
        (
            "A fire burned in Lund, as boats sent by Togo, Chad and Ghana poured water on the hills.",
            (", Chad and Ghana poured water on the hills.",),
        ),
        (
            "Shares fell as fears that the mill is to close and a rise in the price of nuts led cooks to sell.",
            (" and a rise in the price of nuts led cooks to sell.",),
        ),
        (
            "Men fled, as cooks who reached a camp in Lund after walking for days told nurses that mills had burned.",
            (" after walking for days told nurses that mills had burned.",),
        ),
        (
            "Boats were late, while guards called in from Lund and cooks trained for it checked bags by hand.",
            (" and cooks trained for it checked bags by hand.",),
        ),
        ("Guards saw a note by a son, who was held in Lund, where he had a boat.", (", who was held in Lund,",)),
    ],
)
def test_no_clause_is_told_without_its_verb(lead: str, gaps: tuple[str, ...]) -> None:
    assert loses_clause_verb(lead, Document.of(lead).story[0], _without(lead, *gaps))


@pytest.mark.parametrize(
    ("lead", "gaps"),
    [
        ("A man held after a fire that hurt nine was freed on Monday.", (" that hurt nine",)),
        ("Shares fell in Lund as cooks sold nuts at a mill that had burned.", (" at a mill that had burned",)),
        ("Bolt resigned as head of a mill in May after nine men were held.", (" in May after nine men were held",)),
        ("Acme, which sells nuts, closed a mill in Lund on Monday.", (", which sells nuts,",)),
        ("Acme sold the mill after a fire in May, a broker, who knew it, said.", (" in May",)),
    ],
)
def test_a_clause_without_what_tells_of_its_subject_is_told(lead: str, gaps: tuple[str, ...]) -> None:
    assert holds(lead, Document.of(lead).story[0], _without(lead, *gaps))


@pytest.mark.parametrize(
    ("lead", "gap"),
    [
        (
            "Plans for a mill were rejected by the mayor, who said that the noise, the smoke and the dust do harm.",
            ", who said that the noise,",
        ),
        ("A plan was rejected by the mayor, who said it was bad, and told Acme to go.", ", who said it was bad"),
        ("A cook pleaded guilty on Monday, his lawyer, Ada Bolt, told a judge in Lund.", ", his lawyer, Ada Bolt,"),
    ],
)
def test_nothing_goes_on_behind_a_clause_that_it_leaves_out(lead: str, gap: str) -> None:
    assert splices(lead, Document.of(lead).story[0], _without(lead, gap))


def test_nothing_is_done_to_an_it_that_is_left_out() -> None:
    lead = "The court, which has looked into Acme since May, fined it 9 million euros on Monday."
    assert points_out(lead, Document.of(lead).story[0], _without(lead, ", which has looked into Acme since May, "))


def test_no_comma_parts_a_subject_with_a_clause_and_its_verb() -> None:
    lead = "Acme closed after a bank that lent it oil, and on whose help it lives, withdrew."
    assert written(lead, _without(lead, ", and on whose help it lives,")) == (
        "Acme closed after a bank that lent it oil withdrew."
    )
    lead = "A nurse who was jailed in May, and who lost her home, told a court in Lund that nobody was sorry."
    assert written(lead, _without(lead, " in Lund")) == lead.replace(" in Lund", "")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "Acme apologised on Monday to the families of nine sailors who died after nurses, many of whom had worked "
            "through the night for weeks, gave them a dose of a drug that was meant for cooks in Lund.",
            "sailors gave",
        ),
        (
            "Thousands of bakers marched through Lund on Saturday to protest at a law that would make them work on "
            "Sundays, while mayors, who say that Lund is poor, refused to meet those who led the march.",
            "bakers refused",
        ),
    ],
)
def test_a_subject_is_not_told_with_the_verb_of_another(lead: str, told: str) -> None:
    assert told not in summarize(f"{lead} Officials gave no details. Talks are to resume.", length="meta").text
