"""What stands above a lead or is run into it: a caption without a credit, a label, a byline, and what goes on there."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

HEADLINE = "Storm cuts trains to Lund"
LEAD = "Trains between Lund and Millport were cancelled on Monday after a storm, the railway said."
NEXT = "Passengers may ask for their money back within a week. The line opens again on Thursday."
REST = f"{LEAD}\n\n{NEXT}"


@pytest.mark.parametrize(
    "caption",
    [
        "Passengers wait outside the station in Lund.",
        "A worker walks along the line to Millport as passengers look on.",
        "A train stands on the line near Millport on Monday.",
        "The chief of the railway, Ada Bolt, leaves court in Lund.",
        "A storm is seen over the line to Lund.",
        "The station in Lund on Monday.",
    ],
)
@pytest.mark.parametrize("above", ["", f"{HEADLINE}\n\n"])
def test_a_caption_in_the_present_above_a_lead_is_none_of_it(caption: str, above: str) -> None:
    document = Document.of(f"{above}{caption}\n\n{REST}")
    assert document.story[0].text == LEAD
    assert summarize(f"{above}{caption}\n\n{REST}", length="brief").text == LEAD


@pytest.mark.parametrize(
    "lead",
    [
        "Passengers are waiting outside the station in Lund for trains, the railway says.",
        "Passengers wait outside in Lund.",  # nothing of it is told below
        "The railway said on Monday that trains wait for trees at Lund.",
    ],
)
def test_what_tells_more_than_a_picture_is_a_lead(lead: str) -> None:
    below = "Money will be paid back within a week. The line opens on Thursday at noon, the mayor said."
    assert Document.of(f"{lead}\n\n{below}").story[0].text == lead


def test_a_first_line_with_a_day_is_a_caption_where_a_headline_is_none() -> None:
    caption = "Passengers wait outside a station in Lund on Monday"
    assert Document.of(f"{caption}\n\n{REST}").headline is None
    title = "Passengers wait outside station in Lund"
    assert headline(f"{title}\n\n{REST}").text == title


@pytest.mark.parametrize(
    "label", ["BREAKING NEWS: ", "Breaking: ", "LIVE: ", "EXCLUSIVE | ", "Exclusive-", "JUST IN - ", "UPDATE 2-"]
)
def test_a_label_is_no_part_of_a_headline_or_lead(label: str) -> None:
    assert headline(f"{label}{HEADLINE}\n\n{REST}").text == HEADLINE
    assert summarize(f"{label}{REST}", length="brief").text == LEAD


def test_the_title_of_a_live_blog_is_no_headline_without_its_label() -> None:
    blog = f"LIVE: {HEADLINE}\n\n14:10\n\nA tree fell on the line near Millport.\n\n13:05\n\n{LEAD}\n\n12:00\n\n{NEXT}"
    assert HEADLINE not in headline(blog).text


@pytest.mark.parametrize("byline", ["By Ada Bolt, Staff Writer ", "By Ada Bolt, Lund Reporter | "])
def test_a_byline_that_runs_into_a_lead_is_none_of_it(byline: str) -> None:
    assert summarize(f"{byline}{REST}", length="brief").text == LEAD


def test_so_is_one_without_what_its_writer_is() -> None:
    told = "The railway cancelled all trains to Lund on Monday after a storm."
    assert summarize(f"By Ada Bolt {told} {NEXT}", length="brief").text == told


@pytest.mark.parametrize(
    "notice",
    [
        "This site uses cookies. If you would like to know more, read our notice.",
        "Listen to this story. Enjoy more audio on your phone.",
        "Your support helps us. From storms to strikes, our reporters are there.",
        "Get our daily newsletter, The Whistle, delivered to your inbox.",
        "Start your free trial today for just £1 a week.",
        "This article was translated automatically.",
    ],
)
def test_what_speaks_to_readers_is_not_told(notice: str) -> None:
    found = summarize(f"{LEAD}\n\n{notice}\n\n{NEXT}", length=400).text
    assert found == f"{LEAD} {NEXT}"
