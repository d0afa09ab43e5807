"""A headline that breaks off or is no sentence gives way to a whole line of the story that tells of the same."""

from __future__ import annotations

import pytest

from summarizer import Article, headline, summarize

STORY = (
    "Nine thousand six hundred and fifty-four. That is how many bakers work for Acme of Lund. "
    "Acme of Lund will hire 900 bakers in May. The hall was shut on Monday."
)


def test_a_number_alone_gives_way_to_the_next_sentence() -> None:
    assert "thousand" not in headline(STORY).text.split()[1]
    assert "Acme" in headline(STORY).text


@pytest.mark.parametrize("count", [1, 4])
def test_the_line_is_the_same_whether_others_are_asked_for_or_not(count: int) -> None:
    found = summarize(STORY, length="headline", alternatives=count)
    assert found.text == headline(STORY).text
    assert all(other.text != found.text for other in found.alternatives)


def test_no_condition_of_an_own_headline_is_lost_in_a_line_of_the_story() -> None:
    own = "Acme of Lund will hire 900 bakers in May if mayor lets it open a new hall"
    assert headline(Article(STORY, headline=own), max_words=8).text != "Acme of Lund will hire 900 bakers"
