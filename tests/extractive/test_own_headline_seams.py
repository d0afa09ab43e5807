"""An article's own headline that is too long ends at a seam, or keeps what its words want."""

from __future__ import annotations

import pytest

from summarizer import Article, headline

STORY = "Two men left the hall at noon. It was shut by the mayor of Lund in the evening. Bakers met on Friday."


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("Baker of Lund dead from fever as ropes of harbour give way", "Baker of Lund dead from fever"),
        ("Acme Q4 net profit falls 30 percent in Lund, misses estimates", "Acme Q4 net profit falls 30 percent"),
    ],
)
def test_the_first_part_is_whole_before_a_seam(own: str, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=8).text == expected


@pytest.mark.parametrize(
    ("own", "torn"),
    [
        ("Lund notices issued for wanted cooks of harbour inn", "Lund notices issued cooks of harbour inn"),
        ("Thank Bolt for Lund's empty flour mills, angry bakers say", "Thank Bolt, angry bakers say"),
        ("Bakers sent to Lome will die in under nine weeks", "Bakers sent to Lome will die under nine weeks"),
        ("Shares soar as Lund Grain Mills Exchange reopens floor to bakers", "Shares soar as reopens floor to bakers"),
        ("Ada Bolt looks to bakers for her path to the town hall", "Ada Bolt looks to bakers to town hall"),
        ("Lund starts year at record levels on Chad grain, oat hopes", "Lund starts year at record levels, oat hopes"),
        ("Bolt poised to become third mayor of Lund to be sacked", "Bolt to be sacked"),
        ("Court blocks plan of Bolt. Gross abuse of Lund power?", "Court blocks plan of Bolt. abuse of power?"),
    ],
)
def test_no_phrase_loses_its_noun_and_no_blame_what_it_is_for(own: str, torn: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=8).text != torn


def test_a_grave_claim_keeps_its_speaker_with_the_verb_behind_the_name() -> None:
    own = "Mills yet to raise pay of bakers in north of Lund: Asperholm alleges"
    assert headline(Article(STORY, headline=own), max_words=8).text == "Asperholm alleges: Mills yet to raise pay…"


def test_what_somebody_is_to_do_is_no_speech_to_a_hearer() -> None:
    own = "Lund Church To Declare Nine Drowned Bakers Of Harbour As Saints: A Comment"
    assert not headline(Article(STORY, headline=own), max_words=8).text.startswith("Lund Church:")


def test_a_dash_that_opens_an_aside_is_no_seam() -> None:
    own = "Tired bakers of Lund — not its mayor — are to blame for empty halls"
    assert headline(Article(STORY, headline=own), max_words=8).text != "Tired bakers of Lund — not its mayor"


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (
            "Bakers and allies to meet in Lund after court verdict on loans, key lender pledges support",
            "Bakers and allies to meet in Lund after court verdict on loans",
        ),
        (
            "‘The Bakers of Lund’ is a box office hit in Togo. It also vilifies millers, critics say",
            "‘The Bakers of Lund’ is a box office hit in Togo",
        ),
        ("Ada Bolt just raked in an epic $6.7m haul in fight to unseat Jon Roe", "$6.7m haul"),
        (
            "Report on court's handling of bank raid tells us one thing: Lund needs radical reform",
            "one thing: Lund needs radical reform",
        ),
    ],
)
def test_a_cut_inside_that_the_judge_doubts_gives_way_to_first_words(own: str, expected: str) -> None:
    assert expected in headline(Article(STORY, headline=own)).text


def test_no_first_words_end_on_how_far_something_is_so() -> None:
    own = "New Rules Show That It’s Basically In Charge Of Running All Elections Now"
    assert not headline(Article(STORY, headline=own), max_words=6).text.endswith("Basically")
