"""A description for a page keeps the turn of a lead that is too long: what it goes on with behind "but" or "unless"."""

from __future__ import annotations

import pytest

from summarizer import Summarizer
from summarizer.extractive.shorten.idle import without_days


@pytest.fixture(scope="module")
def summarizer() -> Summarizer:
    return Summarizer()


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The company said on Thursday it would close four of its nine mills in the north of England with the loss "
            "of 3,000 jobs, unless the government in London agrees to pay for new furnaces by the end of March.",
            "The company said on Thursday it would close four of its nine mills, unless the government in London "
            "agrees to pay for new furnaces by the end of March.",
        ),
        (
            "The striker from Lund was banned for nine matches on Wednesday after biting a defender in the final of "
            "the cup, but was allowed to play at the championship in June because the ban covers league matches only.",
            "The striker from Lund was banned for nine matches, but was allowed to play at the championship in June "
            "because the ban covers league matches only.",
        ),
        (
            "The country's chief engineer mistakenly posted plans for nine bridges on a public website for months, but "
            "her office said on Thursday that the lapse did not pose an immediate threat.",
            "The country's chief engineer mistakenly posted plans for nine bridges, but her office said on Thursday "
            "that the lapse did not pose an immediate threat.",
        ),
        (
            "The government of Togo may buy back part of a private railway in the south of the country unless its "
            "owner resumes passenger trains by July, the transport minister said on Monday.",
            "The government of Togo may buy back part of a private railway unless its owner resumes passenger trains "
            "by July, the transport minister said on Monday.",
        ),
    ],
)
def test_the_turn_stands_behind_less_of_what_it_turns(summarizer: Summarizer, lead: str, told: str) -> None:
    assert summarizer.summarize(f"{lead} The row began in May. It is the third.", length="meta").text == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "A tribunal in Chad on Friday ordered the mining company to clean the rivers that it had poisoned over "
            "three decades, a ruling that will cost it $90 million unless it wins an appeal in the capital.",
            "A tribunal in Chad on Friday ordered the mining company to clean the rivers that it had poisoned over "
            "three decades.",
        ),
        (
            "The hospital said it would reopen the ward where seven babies died last winter of an infection carried "
            "by taps, and would admit the first patients in May only if two new inspections find the water clean.",
            "The hospital said it would reopen the ward where seven babies died last winter of an infection carried "
            "by taps.",
        ),
    ],
)
def test_a_condition_goes_with_the_clause_that_it_belongs_to(summarizer: Summarizer, lead: str, told: str) -> None:
    assert summarizer.summarize(f"{lead} The row began in May. It is the third.", length="meta").text == told


def test_a_condition_turns_no_other_clause_than_its_own(summarizer: Summarizer) -> None:
    lead = (
        "The council said that it would sell the harbour to a builder from Malmo and that the state had promised to "
        "give it 40 million crowns for a new one unless the builder walks away from the deal before the end of May."
    )
    made = summarizer.summarize(f"{lead} It is old. It was sold before.", length="meta")
    assert "Malmo unless" not in made.text


def test_as_likely_opens_no_clause(summarizer: Summarizer) -> None:
    lead = (
        "Children who sleep less than nine hours a night are nearly twice as likely to be short-sighted at 15, "
        "according to a Danish study published on Monday that followed 6,200 pupils for nine years."
    )
    made = summarizer.summarize(f"{lead} Their sight was measured in spring. It is free.", length="meta")
    assert made.text == lead.partition(" published")[0] + "."


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        ("The mayor said on Thursday that it was bad.", "The mayor said that it was bad."),
        ("A court on Monday barred Ada Bolt.", "A court barred Ada Bolt."),
        ("The ferry sank on Monday after it hit rocks.", "The ferry sank after it hit rocks."),
        ("The mill burned down on Friday night.", None),
        ("The fair opened on Monday afternoon in Lund.", None),
        ("It closed on Monday through Friday.", None),
        ("The law bans work on Sunday for bakers.", None),
        ("Shops are closed on Sunday in Lund.", None),
    ],
)
def test_a_day_goes_beside_what_was_done_on_it(sentence: str, short: str | None) -> None:
    made = without_days(sentence, [(0, len(sentence))])
    assert ["".join(sentence[start:end] for start, end in kept) for kept in made] == ([short] if short else [])
