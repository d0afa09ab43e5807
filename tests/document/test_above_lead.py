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
    ("above", "lead"),
    [
        (
            "Letter calls the ‘sale of a harbour’ shameful and says that the mayor of Lund is responsible",
            "The bakers of Lund have sent the mayor a letter.",
        ),
        (
            "Some bakers have left the town, others have learned to fish, but many now sell bread to sailors",
            "When the Lund baker Ada Bolt sold her mill in May, she bought a boat.",
        ),
        ("Ada Bolt has been the talk of the town since her run for mayor", "For so long, Jon Roe was the man to beat."),
        (
            "Bolt beat Una Coe in the final to win the cup three years ago",
            "The 2026 cup winner Ada Bolt is to race again.",
        ),
        (
            "Bolt will ask for calm as she faces a hall full of women",
            "Ada Bolt will speak to the bakers of Lund on Monday.",
        ),
        (
            "Guards stood by the mill near the harbour",
            "Nine men have been killed and two hurt in a blast at a mill in Lund.",
        ),
        (
            "This video can not be played Bolt 'glad' of the new port in Lund",
            "Ada Bolt says that the port of Lund is safe.",
        ),
        (
            "Jon Bolt's first mill was a small one in Lund in 2021",
            "Togo mill coach Jon Bolt has left as the mills need a fresh start after a poor year.",
        ),
        (
            "Una Coe lost a boat in the race to Lund",
            "Una Coe's hopes of a cup were dashed as she and her crew lost by a length.",
        ),
        (
            "Jon Roe has sold 23 boats in the Lund Harbour League this season",
            "Ada Bolt, Una Coe and Jon Roe are among the bakers who sail in the Lund Harbour League.",
        ),
        (
            "Lund Food Works Head of Safety Jon Roe collects a prize at a meeting in Millport from 3 to 5 June",
            "Lund Food Works Ltd., a part of Acme, has been given a prize for its bread in Millport.",
        ),
        (
            "Key plan led by the bakers of Lund in partnership with the Harbour Board",
            "In an effort to sell more bread, the bakers of Lund have bought a boat.",
        ),
        ("Ada Bolt and Una Coe each took home two cups from Lund 2024", "As the games end in Lund, bakers are glad."),
        ("Ada Bolt (LNBC via YouTube)", "If there is one thing that bakers of Lund can count on, it is the rain."),
        (
            "Jon Roe and Una Coe hold a long talk on very deep matters",
            "When Ada Bolt named Una Coe to head the mills of Lund, it seemed like a joke.",
        ),
        ("How the port changed the town of Lund", "For the first time in years, the port of Lund has been shut."),
        (
            "A baker is seen on the quay of the town for the boat races",
            "Two boats and nine bakers from the town of Graz (GRZ) arrived on Monday in the port of Lund.",
        ),
        ("This video can not be played", "The port of Lund has been shut since a storm on Monday."),
        (
            "Lund Wants A New Port, Bakers Say Listen · 3:06 3:06",
            "The port of Lund has been shut since a storm on Monday.",
        ),
    ],
)
def test_a_standfirst_without_a_stop_that_runs_into_the_lead_is_not_told(above: str, lead: str) -> None:
    assert Document.of(f"{above} {lead}\n\n{NEXT}").story[0].text == lead


@pytest.mark.parametrize(
    "above",
    [
        "Ada Bolt and Jon Roe GRAZ —",
        "Ada Bolt, Una Coe and Jon Roe PORT LUND –",
        "No new mill for bakers from Togo CAIRO —",
        "Lund Bureau MILLPORT, Ohio --",
        "Bakers wait by the harbour of Lund in May – Pic by Ada Bolt",
        "NEWS TODAY, Just the facts WASHINGTON –",
    ],
)
def test_names_or_a_standfirst_before_a_dateline_are_not_told(above: str) -> None:
    lead = "The mayor of Lund sold a mill on Monday after years of talks with bakers – though few came."
    assert Document.of(f"{above} {lead}\n\n{NEXT}").story[0].text == lead


@pytest.mark.parametrize(
    "lead",
    [
        "Talks of the so-called BOATS -- Togo, Lund and Graz -- would come to an end on Monday, the mayor said.",
        "Bakers have tried to work with the heirs of Bolt Brothers BOLT -- Acme's other owner -- on a plan.",
    ],
)
def test_capitals_before_an_aside_are_no_dateline(lead: str) -> None:
    assert Document.of(f"{lead}\n\n{NEXT}").story[0].text == lead


@pytest.mark.parametrize(
    "lead",
    [
        "Bolt said on Monday that the former president Ada Bolt has left the town of Lund for good.",
        "Bolt is one of four Six Lakes captains who have been asked to play for Lund on Monday.",
        "Roe won the vote with a promise that the candidate Ada Roe made in the town of Lund on Monday.",
        "The head of mills said that schools in Lund Mill Zone and in parts of Graz Mill Zone will be shut on Monday.",
        "Boats rose in price after a merger of Acme Boat Works and XM Boat Works, which is said to be in talks.",
        "The mill in Lund said its Class A shares fell by nine percent on Monday, the most in three years.",
        "Lund will buy fewer boats from Togo's Big Three boat makers to sell those that it has left, it said.",
        "Friends of Ada Bolt were with her on the day Ada Bolt was told that the mill in Lund had burned.",
    ],
)
def test_a_name_told_again_is_no_new_lead(lead: str) -> None:
    assert Document.of(f"{lead}\n\n{NEXT}").story[0].text == lead


@pytest.mark.parametrize(
    "caption",
    [
        "Former driver Jon Roe discusses the state of the line to Millport on 'Lund Today.'",
        "Sen. Ada Bolt joins ‘The Morning Hour’ to discuss the trains and the storm.",
        "Rep. Ada Bolt, R-Mich., weighs in on the trains and what guards expect of the storm.",
        "Kanal News reporter Ida Holm has the latest on the storm on 'Special Hour.'",
        "Lund Road Institute senior policy adviser Jon Roe reacts to the storm and what it does to the line.",
        "Former mayor Ada Bolt shares her views on the railway in a town hall on 'The Bolt Angle.'",
        "'The Six' co-hosts discuss the railway not selling trains to Millport.",
    ],
)
@pytest.mark.parametrize("above", ["", f"{HEADLINE}\n\n"])
def test_who_talks_in_the_video_above_a_lead_is_no_news(caption: str, above: str) -> None:
    document = Document.of(f"{above}{caption} {REST}")
    assert document.story[0].text == LEAD
    assert "Trains" in headline(f"{caption} {REST}", max_words=12).text


@pytest.mark.parametrize(
    "lead",
    [
        "The council of Lund discusses a ban on boats on Monday, the mayor said.",
        "The mayor, Ada Bolt, is meeting Jon Roe in Lund to discuss the trains and the storm.",
        "Jon Roe of Lund discusses a 'Plan B' for the trains on the line to Millport.",
        "Sen. Ada Bolt said on 'Lund Today' that she joins the talks to discuss the storm.",
        "Sen. Ada Bolt, R-Mich., discusses a ban on boats with guards on Monday.",
    ],
)
def test_what_talks_of_news_itself_is_a_lead(lead: str) -> None:
    assert Document.of(f"{lead} {REST}").story[0].text == lead


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


@pytest.mark.parametrize(
    ("lead", "below"),
    [
        (
            "Grain prices rise from a nine-year low on hopes of rain.",
            "Prices of grain fell in May. A dry spell goes on.",
        ),
        ("Hundreds of bakers march on the town of Lund.", "The town is full of bakers. The mayor said he was worried."),
        ("Bakers march on the hall of Lund.", "Bakers from Lund and Millport met on Monday by the hall."),
        ("Inflation in Togo is seen at the low end of hopes.", "Banks in Togo said on Monday that inflation was low."),
        ("Ministers in Togo stand by the tax on bread.", "Bread in Togo got dear on Monday as the tax began."),
        ("Drivers in nine towns walk out over pay on Monday.", "The drivers want more in all towns, a union said."),
        (
            "Thousands stand to lose their homes if the bank shuts.",
            "The bank said on Monday that homes were safe with it.",
        ),
        ("The bishop prays for peace in Lund on Sunday.", "The bishop was in Lund in May. Peace talks failed."),
        ("The queen of Togo stands down on Monday.", "Her son will be king of Togo on Sunday, the palace said."),
        ("A man is seen on film leaving a dog in Lund.", "Police in Lund said on Monday the dog was in good health."),
        (
            "Profits at Acme rise above forecasts as sales soar.",
            "Acme said on Monday that its profits had doubled to nine.",
        ),
        ("The mayor of Lund is pictured on new stamps.", "Critics of the mayor said on Monday the stamps broke laws."),
        ("A statue of a baker stands again in a square in Lund.", "Nine bakers put the statue back in Lund on Monday."),
        ("A farm near Lund runs out of water on Sunday.", "The farm lost its well near Lund in May, its owner said."),
        ("A mill burned in Lund on Monday.", "Nine bakers died in Lund as a mill fell down, police said on Tuesday."),
        ("A mill sank near Lund on Monday.", "Nine bakers died in Lund as a mill went down, police said."),
        ("A trout farm in Lund on Monday.", "The trout farm was fined on Monday for dumping its waste."),
        ("Bakers gather in a square in Lund.", "They said on Monday the square in Lund was theirs to use."),
        ("Bakers gather in a square in Lund.", "Bread is dear in Lund. The square has been full for days."),
    ],
)
@pytest.mark.parametrize("above", ["", "Lund has news\n\n"])
def test_a_lead_in_the_present_is_no_caption(lead: str, below: str, above: str) -> None:
    assert Document.of(f"{above}{lead}\n\n{below}\n\nIt is not over yet.").story[0].text == lead


def test_of_two_captions_above_a_lead_both_are_none_of_it() -> None:
    captions = "Passengers wait outside the station in Lund.\n\nA train stands on the line near Millport."
    assert Document.of(f"{captions}\n\n{REST}").story[0].text == LEAD


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


def test_a_caption_with_the_headline_in_its_line_is_none_of_the_lead() -> None:
    document = Document.of(f"The railway has asked for help three times. {HEADLINE}\n\n{REST}")
    assert document.story[0].text == LEAD


@pytest.mark.parametrize("last", ["Bakers of the town wait for help", "It cuts trains to Lund for days"])
def test_a_first_line_that_ends_with_no_headline_of_the_lead_is_story(last: str) -> None:
    first = "The railway has asked for help three times."
    assert Document.of(f"{first} {last}\n\n{REST}").story[0].text == first
