"""What a page says itself that it tells of, as its headline."""

from __future__ import annotations

import pytest

from summarizer import Article, headline

GUIDE = "You will need a screwdriver and a new cartridge. Turn off the water first. Most taps take one of three sizes."
BLOG = "Hikers asked for them more than for anything else. They take up 200 megabytes each. The first come in May."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"In this guide, we'll show you how to replace the cartridge in a leaking kitchen tap. {GUIDE}",
            "How to replace the cartridge in a leaking kitchen tap",
        ),
        (
            f"This page explains what papers a dog needs to cross the border. {GUIDE}",
            "What papers a dog needs to cross the border",
        ),
        (
            f"Here's how to renew a fishing licence in Oregon without leaving your chair. {GUIDE}",
            "How to renew a fishing licence in Oregon without leaving your chair",
        ),
        (
            f"Everyone loves a shortcut. In this week's column, I will look at three keys that speed up work. {GUIDE}",
            "Three keys that speed up work",
        ),
        (
            f"Today we're releasing for public comment a draft policy to share code developed for the state. {BLOG}",
            "Draft policy to share code developed for the state",
        ),
        (
            f"Today, we launched betaLund, the first piece of a new site for the council of Lund. {BLOG}",
            "betaLund, first piece of new site for council of Lund",
        ),
        (
            f"Welcome to our news! This month we are introducing offline maps for the Quay app on Android. {BLOG}",
            "Offline maps for the Quay app on Android",
        ),
        (
            f"We'd like to introduce you to the Harbour Office (HO), a new part of the Council of Lund that "
            f"helps men at sea find boats. {BLOG}",
            "Harbour Office, a new part of the Council of Lund",
        ),
        (
            f"We are pleased to announce that Ida Brenner has joined Quay Tools as its chief executive. {BLOG}",
            "Ida Brenner has joined Quay Tools as its chief executive",
        ),
        (
            f"At Quay, we think aloud. That is why we launched a tool that shows what a rise would cost. {BLOG}",
            "Tool that shows what a rise would cost",
        ),
        (
            f"As summer nears, we are busy. We are excited to share the new timetable for the Lund ferry. {BLOG}",
            "New timetable for the Lund ferry",
        ),
    ],
)
def test_a_page_that_says_what_it_tells_of_is_told_so(text: str, told: str) -> None:
    assert headline(text).text == told


def test_only_what_is_announced_is_its_source() -> None:
    text = f"Everyone loves a shortcut. In this week's column, I will look at three keys that speed up work. {GUIDE}"
    (sentence,) = headline(text).sentences
    assert [source.text for source in sentence.sources] == [
        "In this week's column, I will look at three keys that speed up work."
    ]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Six miners died on Tuesday when a shaft caved in near Kiruna, police said. Here's what we know so far.",
            "What we know",
        ),
        (
            "Lund will open three schools by 2027, the city said on Monday. We look at the reasons behind the plan.",
            "Reasons",
        ),
        (
            "This is the story of a small town. We launched our paper there in 1998. It had two reporters.",
            "Paper there",
        ),
        (
            "If we build a wall along the beach of Lund, the sand will go. Engineers told the council so in May.",
            "Wall along",
        ),
        (
            "I opened the door of a small mill and saw a man. He told me to lie on the floor. Police came soon.",
            "Door",
        ),
        (
            "We stopped offering free returns of shoes in May. Returns cost us $2 million last year.",
            "Free returns",
        ),
        (
            'The mayor of Lund said he would go. "We have built a city for all of us," he told men in Togo.',
            "City for",
        ),
        (
            "We will not release a new version of the Quay app this year. The old one gets no more fixes.",
            "New version",
        ),
        (
            "At the Lund parks office, we recently announced two exciting new working groups. They meet on Mondays.",
            "Two exciting",
        ),
        (
            "I've been thinking about the blurred lines between watches and jewels. Acme opens nine shops in May.",
            "Blurred lines",
        ),
    ],
)
def test_what_is_not_announced_or_stands_behind_a_lead_is_not_told_so(text: str, never: str) -> None:
    assert not headline(text).text.startswith(never)


def test_an_articles_own_headline_stands_before_it() -> None:
    article = Article(f"We recently published a guide to the trails of Lund. {GUIDE}", headline="A guide to Lund")
    assert headline(article).text == "A guide to Lund"
