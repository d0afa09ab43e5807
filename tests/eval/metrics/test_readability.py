"""What spoils a text for print."""

from __future__ import annotations

import pytest

from summarizer_eval.metrics import Pair, Text
from summarizer_eval.metrics.readability import Readability, has_open_end, has_unclosed

ARTICLE = (
    "HALM - The city council voted on Monday to close the old bridge over the river Marle for two years. "
    "It will cost 12 million crowns, the mayor said. Traffic will go over the new bridge in the north.\n\n"
    "Photo: The bridge in 1912.\n\n"
    "Shopkeepers fear for their trade and want a ferry."
)


@pytest.fixture(scope="module")
def readability() -> Readability:
    pytest.importorskip("ctranslate2")
    return Readability()


def measured(metric: Readability, prediction: str, article: str | None = ARTICLE) -> dict[str, float]:
    return metric.measure(Pair(Text(prediction), Text("-"), None if article is None else Text(article)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Council votes to close the", True),
        ("Council votes to", True),
        ("Council votes to close bridge", False),
        ("Bridge will cost 12 million, mayor said", False),
        ("Nobody knew what it was for.", False),
        ("", False),
    ],
)
def test_open_ends(text: str, expected: bool) -> None:
    assert has_open_end(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [('"We won', True), ('"We won"', False), ("(left", True), ("“We won”", False), ("We won”", True), ("it's", False)],
)
def test_unclosed_marks(text: str, expected: bool) -> None:
    assert has_unclosed(text) == expected


def test_the_lead_and_what_stands_around_the_story(readability: Readability) -> None:
    lead = "The city council voted on Monday to close the old bridge over the river Marle for two years."
    second = "It will cost 12 million crowns, the mayor said."
    assert measured(readability, f"{lead}\n{second}")["lead_skipped"] == 0.0
    assert measured(readability, second)["lead_skipped"] == 1.0
    assert measured(readability, f"{lead}\nPhoto: The bridge in 1912.")["page_line"] == 0.5


def test_the_pointer_model_tells_whole_lines_from_torn_ones(readability: Readability) -> None:
    whole = measured(readability, "City council voted to close old bridge for two years")
    torn = measured(readability, "City council voted on Monday to close the old")
    assert (whole["cut_inside"], torn["cut_inside"]) == (0.0, 1.0)
    assert whole["printable"] > torn["printable"]


def test_what_cannot_be_told_is_left_out(readability: Readability) -> None:
    assert measured(readability, " ") == {}
    assert set(measured(readability, "Rain fell.", None)) == {"open_end", "unclosed"}
    assert "printable" not in measured(readability, "Entirely other words stand here.")
