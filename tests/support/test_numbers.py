"""Numbers are read with their value, unit and place, and compared fairly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.support.number_words import parse_digits
from summarizer.support.numbers import NumberFacts, Quantity, is_rounding, read_numbers
from summarizer.text.characters import fold

READINGS = [
    ("5,000 people", "5,000", 5000, ""),
    ("1,50,000 votes", "1,50,000", 150000, ""),
    ("1.5 million", "1.5 million", 1500000, ""),
    ("1.5m", "1.5m", 1500000, ""),
    ("two dozen", "two dozen", 24, ""),
    ("a dozen", "dozen", 12, ""),
    ("twenty-five", "twenty-five", 25, ""),
    ("one hundred and twenty", "one hundred and twenty", 120, ""),
    ("two and a half million", "two and a half million", 2500000, ""),
    ("four-and-a-half hours", "four-and-a-half", 4.5, ""),
    ("half a million", "half a million", 500000, ""),
    ("2 1/2 percent", "2 1/2 percent", 2.5, "%"),
    ("2½%", "2½%", 2.5, "%"),
    ("5 per cent", "5 per cent", 5, "%"),
    ("five percent", "five percent", 5, "%"),
    ("three-quarters", "three-quarters", 0.75, "frac"),
    ("$3bn", "$3bn", 3 * 10**9, "$"),
    ("3 billion Hong Kong dollars", "3 billion Hong Kong dollars", 3 * 10**9, "$"),
    ("£5m", "£5m", 5 * 10**6, "£"),
    ("€1,5 Millionen", "€1,5 Millionen", 1500000, "€"),
    ("Rs 500", "Rs 500", 500, "₹"),
    ("the 12th race", "12th", 12, "ord"),
    ("the twenty-fifth", "twenty-fifth", 25, "ord"),
    ("the 1990s", "1990s", 1990, "s"),
    ("at 3 p.m.", "3 p.m.", 15 * 60, "t"),
    ("at 10:30am", "10:30am", 10 * 60 + 30, "t"),
    ("9/11", "9/11", "9/11", "raw"),
    ("٢٥٪", "٢٥٪", 25, "%"),
    ("३५ लाख", "३५ लाख", 3500000, ""),
    ("１２人", "１２", 12, ""),
    ("3億5000万円", "3億5000", 350000000, "¥"),
    ("5만명", "5", 50000, ""),
]


def numbers_of(text: str) -> list[Quantity]:
    return read_numbers(fold(text))


@pytest.mark.parametrize(("text", "span", "value", "unit"), READINGS)
def test_reads_value_unit_and_span(text: str, span: str, value: float | str, unit: str) -> None:
    quantity = numbers_of(text)[0]
    expected = value if isinstance(value, str) else Decimal(str(value))
    assert text[quantity.start : quantity.end].startswith(span)
    assert (expected, unit) in quantity.readings


@pytest.mark.parametrize("text", ["", "no numbers here", "an A320", "Élan", "½-hearted no", "١"])
def test_reads_any_text(text: str) -> None:
    assert all(0 <= q.start < q.end <= len(text) for q in numbers_of(text))


@pytest.mark.parametrize("text", ["5 " + "million " * 200_000, "5" + "億" * 200_000, "9" * 10_000, "hundred " * 50_000])
def test_absurd_numbers_do_no_harm(text: str) -> None:
    assert numbers_of(text)


def test_neighbours_share_unit_and_scale() -> None:
    low, high = numbers_of("5 to 7 percent")
    assert (Decimal(5), "%") in low.readings
    low, high = numbers_of("$3-5 billion")
    assert (Decimal(3 * 10**9), "$") in low.readings
    assert (Decimal(5 * 10**9), "$") in high.readings
    _first, second = numbers_of("the 2004-05 season")
    assert (Decimal(2005), "") in second.readings


def test_two_hundreds_are_two_numbers() -> None:
    values = [quantity.readings[0][0] for quantity in numbers_of("between one hundred and two hundred")]
    assert values == [100, 200]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("nearly 5,000", "below"),
        ("less than a million", "below"),
        ("more than 40", "above"),
        ("40 or more", "above"),
        ("50,000-plus", "above"),
        ("about 30", "about"),
        ("thousands", "plural"),
        ("30", "exact"),
    ],
)
def test_reads_how_exact_a_number_claims_to_be(text: str, mode: str) -> None:
    assert numbers_of(text)[0].mode == mode


def test_digits_with_separators() -> None:
    assert parse_digits("1,500") == [1500]
    assert parse_digits("1.500") == [Decimal("1.5"), 1500]
    assert parse_digits("1\u00a0500\u00a0000") == [1500000]
    assert parse_digits("9/11") == parse_digits("1.2.3") == parse_digits("2018,000") == parse_digits("1" * 5000) == []


@pytest.mark.parametrize(
    ("value", "actual", "mode", "fair"),
    [
        ("5000", "4963", "below", True),
        ("6000", "4963", "below", False),
        ("5000", "4963", "about", True),
        ("5000", "4963", "exact", True),
        ("4900", "4963", "above", True),
        ("5000", "4963", "above", False),
        ("8", "7.8", "exact", True),
        ("1", "1.4", "exact", False),
        ("2000", "1999", "exact", False),
        ("2010", "2012", "exact", False),
        ("100", "102", "exact", False),
    ],
)
def test_fair_roundings(value: str, actual: str, mode: str, fair: bool) -> None:
    assert is_rounding(Decimal(value), Decimal(actual), mode) is fair  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("summary", "article", "supported"),
    [
        ("5%", "five per cent", True),
        ("5%", "5 people", False),
        ("5 people", "5%", False),
        ("$5m", "£5m", False),
        ("$5m", "5 million US dollars", True),
        ("half", "50 percent", True),
        ("more than half", "53 percent", True),
        ("more than half", "47 percent", False),
        ("two", "both brothers", True),
        ("the third", "3", False),
        ("the 40th", "40 years", True),
        ("thousands", "4,963", True),
        ("thousands", "40", False),
        ("the 1990s", "1994", True),
        ("the 1980s", "1994", False),
        ("3pm", "15:00", True),
        ("50 cents", "$0.50", True),
        ("$900 million", "from 900 million to $1.2 billion", True),
    ],
)
def test_what_supports_a_number(summary: str, article: str, supported: bool) -> None:
    facts = NumberFacts(numbers_of(article), article.split())
    assert all(facts.supports(quantity) for quantity in numbers_of(summary)) is supported


@settings(deadline=None)
@given(st.text())
def test_every_text_supports_its_own_numbers(text: str) -> None:
    quantities = numbers_of(text)
    facts = NumberFacts(quantities, [])
    assert all(facts.supports(quantity) for quantity in quantities)


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=10**15))
def test_digits_and_groups_are_one_number(value: int) -> None:
    facts = NumberFacts(numbers_of(f"{value:,}"), [])
    assert all(facts.supports(quantity) for quantity in numbers_of(str(value)))
