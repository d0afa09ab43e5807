"""Dates and weekdays are read in their common forms, words that look like them are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.support.dates import Date, DateFacts, DateMention, read_dates, short_dates
from summarizer.text.characters import fold

READINGS = [
    ("Oct 30", Date(10, 30)),
    ("October 30th, 2006", Date(10, 30, 2006)),
    ("30 October", Date(10, 30)),
    ("the 30th of October", Date(10, 30)),
    ("2006-10-30", Date(10, 30, 2006)),
    ("30/10/2006", Date(10, 30, 2006)),
    ("30.10.06", Date(10, 30, 2006)),
    ("Sept. 11, 2001", Date(9, 11, 2001)),
    ("June 2004", Date(6, None, 2004)),
    ("in May", Date(5)),
    ("Monday", Date(weekday=0)),
    ("on Mon. he", Date(weekday=0)),
    ("on Fridays", Date(weekday=4)),
    ("10月30日", Date(10, 30)),
    ("2024년 1월 5일", Date(1, 5, 2024)),
]


def dates_of(text: str) -> list[DateMention]:
    return read_dates(fold(text))


@pytest.mark.parametrize(("text", "date"), READINGS)
def test_reads_dates(text: str, date: Date) -> None:
    assert date in dates_of(text)[0].readings


@pytest.mark.parametrize(
    "text", ["he may go", "students march", "The Sun said", "they wed", "a sat nav", "Mark sat", "decent"]
)
def test_leaves_other_words_alone(text: str) -> None:
    assert dates_of(text) == []


def test_both_days_of_a_range_are_read() -> None:
    days = [mention.readings[0].day for mention in dates_of("from Oct. 30-31")]
    assert days == [30, 31]


def test_day_and_month_can_stand_either_way() -> None:
    assert dates_of("3/4/2005")[0].readings == (Date(3, 4, 2005), Date(4, 3, 2005))
    assert short_dates("9/11") == [Date(9, 11), Date(11, 9)]
    assert short_dates("13/45") == short_dates("9/11/01") == []


def test_a_month_is_supported_by_a_day_in_it_but_not_the_reverse() -> None:
    facts = DateFacts(dates_of("He came on 30 October, a Monday."))
    assert facts.supports(Date(10))
    assert facts.supports(Date(weekday=0))
    assert not facts.supports(Date(10, 31))
    assert not facts.supports(Date(weekday=1))
    assert not DateFacts(dates_of("in October")).supports(Date(10, 30))


@settings(deadline=None)
@given(st.text())
def test_spans_lie_in_the_text(text: str) -> None:
    assert all(0 <= mention.start < mention.end <= len(text) for mention in dates_of(text))
