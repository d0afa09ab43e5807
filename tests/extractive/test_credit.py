"""An article's own headline that is too long keeps who tells it, and what turns its sense."""

from __future__ import annotations

import pytest

from summarizer import Article, headline

STORY = "Two men left the hall at noon. It was shut by the mayor of Lund in the evening. Bakers met on Friday."
SAID = "Ada Bolt said on Monday that the mayor has ruined the harbour. Bolt said nine cranes are idle."


@pytest.mark.parametrize(
    ("own", "story", "words", "expected"),
    [
        (
            "Lund mill hid its losses for nine years to please lender: Asperholm",
            STORY,
            9,
            "Lund mill hid its losses: Asperholm",
        ),
        (
            "Nuts fall ill at record rate across north of Lund - farm media",
            STORY,
            9,
            "Nuts fall ill at record rate - farm media",
        ),
        (
            "Council hid 900 letters about flooded cellars from bakers of Lund, says Ada Bolt",
            STORY,
            9,
            "Council hid 900 letters, says Ada Bolt",
        ),
        (
            "Ada Bolt: Mayor of Lund has ruined harbour with nine idle cranes",
            SAID,
            9,
            "Ada Bolt: Mayor of Lund has ruined harbour",
        ),
        (
            "Ada Bolt to Lund bakers: Mayor has ruined harbour with nine idle cranes",
            SAID,
            9,
            "Ada Bolt to Lund bakers: Mayor has ruined harbour",
        ),
        (
            "GOP Sen. Ada Bolt: Harbour plan is 'a joke' and must be stopped now",
            STORY,
            8,
            "Ada Bolt: Harbour plan is 'a joke'",
        ),
        (  # "to keep" is open, "a day" of a rate: a line of the story
            "Togo will need 40 more ropes a day to keep its harbour open – Lund official",
            STORY,
            9,
            "Two men left hall at noon",
        ),
    ],
)
def test_who_tells_a_headline_is_kept_with_less_of_the_claim(own: str, story: str, words: int, expected: str) -> None:
    assert headline(Article(story, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    "own",
    [
        "Reporting on mills: Nine cranes idle as Lund waits for its ropes again",
        "Acme takes Lund mill to court, claims it hid nine cranes in its harbour",
    ],
)
def test_what_names_nobody_is_no_speaker(own: str) -> None:
    found = headline(Article(STORY, headline=own), max_words=8).text
    assert not found.endswith("harbour")
    assert "Reporting" not in found


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Mill talks set for May called off, source says", 7, "Two men left hall at noon"),
        ("Bakery grants in danger under plans to cut Lund taxes", 7, "Bakery grants in danger"),
        ("Cooks to boycott Lund feast as rope talks drag on", 9, "Cooks to boycott Lund feast"),
        ("Lund bill would make it a crime to sell nuts at sea", 8, "Lund bill would make it a crime…"),
        (
            "Bolt, first lady pull out of Lund feast ceremony to avoid 'distraction' for honorees",
            12,
            "Bolt, first lady pull out of Lund feast ceremony to avoid 'distraction'",
        ),
        (
            "LATEST: Council Scraps Vote On Mill Bill, Failed To Get The Votes",
            11,
            "Council Scraps Vote On Mill Bill, Failed To Get The Votes",
        ),
        (
            "Court sentences Togo cook to nine years over theft of cranes, police say",
            8,
            "Court sentences cook to nine years, police say",
        ),
        ("Anger grows over mill's decision to sue nine bakers of Lund", 8, "Anger grows over mill's decision…"),
    ],
)
def test_what_turns_or_completes_it_is_kept(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("site", "story", "kept"),
    [
        ("US media", STORY, True),
        ("Lund Times", STORY, False),
        ("BBC", STORY, False),
        ("BBC", "Togo blocked the takeover of nine mills by Acme, the BBC reported on Monday.", True),
    ],
)
def test_a_medium_that_speaks_is_no_site(site: str, story: str, kept: bool) -> None:
    own = "Togo blocks Acme takeover of nine mills near Lund"
    whole = f"{own} - {site}"
    assert headline(Article(story, headline=whole), max_words=20).text == (whole if kept else own)
