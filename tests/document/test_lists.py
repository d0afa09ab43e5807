"""Lists with numbered headings, and footnotes below a story."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

LEAD = "Lund has three beaches that few tourists know, the harbour office said on Monday."
ITEMS = [
    ("Bolt Bay", "Soft sand and a kiosk. It sells ice."),
    ("The Spit", "A walk of an hour."),
    ("Old Quay", "Deep."),
]
END = "The office counted 900 bathers in July. Water is tested every week."


def page(mark: str, between: str) -> str:
    items = (f"{mark.format(n)} {name}{between}{text}" for n, (name, text) in enumerate(ITEMS, 1))
    return "\n\n".join([LEAD, *items, END])


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("mark", ["{}.", "{})", "({})"])
def test_the_text_below_a_numbered_heading_is_of_its_item(mark: str, between: str) -> None:
    article = page(mark, between)
    assert [one.text for one in Document.of(article).story] == [LEAD, *END.replace(". ", ".|").split("|")]
    assert summarize(article, length="brief").text == LEAD
    assert not any(word in summarize(article, length=40).text for word in ("kiosk", " ice", "walk", "Deep"))


def test_items_that_count_down_and_numbers_alone_before_one() -> None:
    article = page("{}.", "\n").replace("1. Bolt", "4. Bolt").replace("2. The", "3. The").replace("3. Old", "2. Old")
    article = article.replace(END, f"1. 0. Nothing but stones lies below the mill at noon.\n\n{END}")
    assert len(Document.of(article).story) == 3


def test_long_parts_with_numbered_headings_and_a_list_without_a_lead_are_story() -> None:
    parts = page("{}.", "\n\n").replace("It sells ice.", "It sells ice.\n\nBolt built it in 1990 with his own hands.")
    assert "Bolt built it in 1990 with his own hands." in [one.text for one in Document.of(parts).story]
    alone = page("{}.", "\n").removeprefix(LEAD).lstrip()
    assert "A walk of an hour." in [one.text for one in Document.of(alone).story]


def test_a_heading_behind_numbers_does_not_run_into_the_next_line() -> None:
    article = f"7. 8. 10. The hidden beaches of Lund and Togo\n\n{page('{}.', chr(10))}"
    assert headline(article).text == "The hidden beaches of Lund and Togo"
    assert summarize(article, length=30).text.startswith(LEAD)


@pytest.mark.parametrize("mark", ["{}.", "#{}"])
def test_the_brief_of_a_list_without_a_lead_is_its_headline(mark: str) -> None:
    line = "Three beaches of Lund for the summer"
    alone = page(mark, "\n").removeprefix(LEAD).removesuffix(END).strip()
    for length in ("brief", "meta"):
        assert summarize(f"{line}\n\n{alone}", length=length).text == line
        assert summarize(f"{line}\n\n{LEAD}\n\n{alone}", length=length).text == LEAD
    assert summarize(alone, length="brief").text in alone


def test_what_points_to_a_numbered_heading_is_not_told_without_it() -> None:
    alone = "Beaches of Lund\n\n1. Bolt Bay\nSoft sand lies below a kiosk.\n\n2. The Spit\nIts oaks are hung with moss."
    made = summarize(alone, length="long").text
    assert "kiosk" in made
    assert "oaks" not in made


def test_items_that_tell_something_are_told_where_nothing_else_is() -> None:
    items = [
        "The council of Lund has dropped its plan to tax every boat in the harbour.",
        "Two men were arrested over the theft of a bell from the Bolt museum.",
        "A new kind of squid was found by divers off the coast of Togo.",
    ]
    listed = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    letter = f"Good morning. It's Friday, and here is what you need to know.\n\n{listed}\n\nForward this to a friend."
    assert [one.text for one in Document.of(letter).story] == items
    assert summarize(letter, length="brief").text in items
    assert summarize(letter, length="long").text == " ".join(items)
    assert all(source.text in items for one in summarize(letter, length=30).sentences for source in one.sources)


def test_what_a_company_says_of_itself_below_a_release_is_no_story() -> None:
    lead = "Bolt Ferries will build a yard in Lund that employs 350 people, it said on Monday. Work begins in May."
    below = "Bolt Ferries was founded in 2009 and sails to Togo.\n\nMedia contact:\nJon Roe"
    article = f"{lead}\n\nThe yard will run on the sun alone.\n\nAbout Bolt Ferries\n{below}"
    assert "founded" not in " ".join(one.text for one in Document.of(article).story)
    other = article.replace("About Bolt Ferries", "About the noise")
    assert "founded" in " ".join(one.text for one in Document.of(other).story)


STORY = "A ferry with 140 people ran aground off Togo on Sunday. All were saved by 2 a.m. Nobody was hurt."


@pytest.mark.parametrize("below", ["", "\n\nThis article was amended on 4 May.", "\n\nLetters: ada@lund.example"])
def test_numbered_lines_at_the_end_of_a_page_are_footnotes(below: str) -> None:
    article = f"{STORY}\n\n1 Times are local. They may change.\n2 The ferry belongs to Bolt.{below}"
    assert " ".join(one.text for one in Document.of(article).story) == STORY


@pytest.mark.parametrize("mark", [".1", "1."])
def test_one_numbered_line_is_a_footnote_whose_mark_is_in_the_story(mark: str) -> None:
    note = "\n\n1 The vote was held on 13 June 2022."
    marked = STORY.replace("Sunday.", f"Sunday{mark}")
    assert "13 June" not in " ".join(one.text for one in Document.of(marked + note).story)
    assert "13 June" in " ".join(one.text for one in Document.of(STORY + note).story)


def test_numbered_lines_above_the_end_of_a_story_are_none() -> None:
    article = f"{STORY}\n\n1 Togo sailor swam ashore.\n2 Ghana sailors stayed.\n\nThe ferry was towed away on Monday."
    assert {one.role for one in Document.of(article).sentences} == {"story"}


@pytest.mark.parametrize("mark", ["* ", "** ", "- ", "• "])
def test_points_above_a_story_are_not_its_headline(mark: str) -> None:
    points = f"{mark}Ferry runs aground off Togo\n{mark}All 140 people saved\n\n"
    assert [one.text for one in Document.of(points + STORY).story] == [one.text for one in Document.of(STORY).story]
    assert headline(points + STORY).text.startswith("Ferry with 140 people ran aground")


@pytest.mark.parametrize("mark", ["* ", "** ", "- ", "• "])
def test_points_inside_a_story_are_none_of_it(mark: str) -> None:
    lead, rest = STORY.split(". ", 1)
    article = f"{lead}.\n{mark}Shares of Acme fell 3 percent.\n{mark}Quay Ferries was flat.\n{rest}"
    assert " ".join(one.text for one in Document.of(article).story) == STORY


@pytest.mark.parametrize("heading", ["Key points", "KEY POINTS:", "At a glance", "TL;DR", "The main developments"])
def test_no_point_below_its_heading_is_the_headline_of_a_page(heading: str) -> None:
    article = f"{heading}\nFerry hits a bank off Togo\nAll 140 people saved\nCaptain was asleep\n{STORY}"
    assert Document.of(article).headline is None
    assert " ".join(one.text for one in Document.of(article).story) == STORY


def test_points_that_are_sentences_end_below_what_comes_next() -> None:
    points = "In short:\nA ferry has hit a bank off Togo.\nAll 140 people were saved by fishermen of the coast.\n"
    article = f"Ferry hits bank\n{points}What's next?\nThe ferry will be towed away on Monday.\n{STORY}"
    assert " ".join(one.text for one in Document.of(article).story) == STORY


def test_points_that_are_sentences_end_at_the_first_blank_line() -> None:
    points = "KEY POINTS\nA ferry has hit a bank off Togo.\nAll 140 people were saved by fishermen of the coast.\n\n"
    assert " ".join(one.text for one in Document.of(points + STORY).story) == STORY


def test_points_above_hardly_anything_are_the_story() -> None:
    points = "A ferry has hit a bank off Togo.\nAll 140 people were saved by fishermen of the coast.\nNobody was hurt."
    article = f"KEY POINTS\n{points}\n\nFollow our page for more. The captain will speak at noon."
    assert Document.of(article).story[0].text == "A ferry has hit a bank off Togo."


@pytest.mark.parametrize("byline", ["", "By Quay News Reporter\n"])
def test_points_without_marks_are_no_story(byline: str) -> None:
    points = "Captain said that he was asleep when the ferry ran aground off Togo\nAll 140 people were saved\n"
    article = f"Ferry runs aground off Togo\n{points}{byline}{STORY}"
    assert " ".join(one.text for one in Document.of(article).story) == STORY


def test_a_lead_without_a_full_stop_below_a_byline_is_story() -> None:
    lead = "A ferry with 140 people ran aground off Togo on Sunday and was towed away"
    article = f"Ferry runs aground off Togo\nBy Ada Bolt\n{lead}\nAll of them were saved by fishermen of the coast."
    assert Document.of(article).story[0].text == lead


def test_short_items_are_told_where_all_are_sentences() -> None:
    bees = (
        "Four facts about bees\n\n1. Bees dance.\n2. They can count to four.\n3. A bee lives for six weeks in a hive."
    )
    assert [one.text for one in Document.of(bees).story][:2] == ["Bees dance.", "They can count to four."]
    assert summarize(bees, length="brief").text == "A bee lives for six weeks in a hive."
