"""A cut of an own headline that is left open: inside a comparison, a list, before an object or what is said."""

from __future__ import annotations

import pytest

from summarizer import Article, headline
from summarizer.extractive.plain.kept import acts, is_left_open

STORY = "Two men left the hall at noon. It was shut by the mayor of Lund in the evening."


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        (
            "Togo says it sold as many nuts in a week as Chad has so far this year",
            11,
            "Togo says it sold as many nuts in a week…",
        ),
        ("Row over loans is about Bolt as much as it is about the bank", 8, "Row over loans is about Bolt…"),
        ("Sales of nuts would rise under Bolt and soar under Roe - study", 8, "Sales of nuts would rise - study"),
        (
            "Bakers' union declines to endorse either Bolt or Roe for mayor",
            8,
            "Bakers' union declines to endorse either Bolt…",
        ),
        ("Row at mill leaves Bolt with fewer friends than in May", 6, "Row at mill leaves Bolt…"),
        ("Storm puts more bakers in an already crowded hall near Lund", 6, "Storm puts more bakers…"),
        ("Bakers in talks with Acme, Lund Mills to buy ovens for schools", 6, "Bakers in talks with Acme…"),
        ("Ada Bolt to bakers of Lund: Pay up before it is too late for all", 8, "Ada Bolt to bakers of Lund…"),
        (
            "Inquiry over claims Ada Bolt hid letters from nine bakers in Lund",
            8,
            "Inquiry over claims Ada Bolt hid letters",
        ),
    ],
)
def test_a_cut_that_is_left_open_breaks_off_or_gives_way(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "torn"),
    [
        ("Guards search harbour of Lund after girl in red hat vanishes on way home", "harbour vanishes on way home"),
        ("Mill reviews ovens after a cook with nine years of work is hurt by one", "ovens is hurt by one"),
        ("Hall shuts after nine pupils from the same class fall ill in Lund", "after nine pupils in Lund"),
        ("Lund baker says it might be time to close her late father's mill", "Lund baker says it might be time"),
        ("Raid on harbour of Lund leads to nine arrests in north of Togo", "Raid on harbour of Lund leads"),
        ("Case of Ada Bolt could prompt release of some hidden parts of letters", "release of some"),
        ("Bakers of Lund pressure mayor to drop new oven rules in May", "Bakers of Lund pressure mayor"),
        ("Sale at the mill of Lund includes a $150 oven made in Togo", "includes $150"),
        ("Mayor: Lund will delay the start of August talks on bread", "start of August"),
        ("Bakers of Lund hall spending way less on oats than they used to", "spending way"),
        ("Lund again pushes claim baker was planted in the hall by Togo", "pushes claim baker"),
    ],
)
def test_no_cut_ends_before_what_its_last_word_wants(own: str, torn: str) -> None:
    assert not headline(Article(STORY, headline=own), max_words=8).text.endswith(torn)


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Is it right for bakers to wear caps at work in Lund and Lome?", 8, "Is it right for bakers to wear caps…"),
        ("Does Togo have a secret mill on the coast of Chad near the lake?", 8, "Does Togo have a secret mill…"),
    ],
)
def test_a_question_to_answer_with_yes_or_no_breaks_off_before_a_line_of_the_story(
    own: str, words: int, expected: str
) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        ("Togo seized as much land in a week", "as Chad did in May"),
        ("Mills use more oats in a week", "than Togo does in May"),
        ("Bolt gives bakers leave to carry out", "small repairs"),
        ("Bolt calls talks to announce", "he'll run again"),
        ("Mayor calls Ada Bolt", "'a joke'"),
        ("Bolt warns of 'drawn out'", "battle with Acme"),
        ("Baker teams up with ACME", "owner"),
        ("Bolt sells ovens at $130", "a piece"),
        ("Bolt opens at least 10", "mills"),
        ("Oats fall on Chad", ", Togo rumour"),
        ("Ada Bolt to bakers", ": Pay up"),
        ("Ada Bolt, Ray Roe", ", and what could have been"),
        ("As bakers meet in Lund", ", mills close in Lome"),
        ("Cook who fled to Togo", "to plead guilty"),
        ("Food crisis stemming", "from floods has no end"),
        ("Freed baker hopes row", "ends for all"),
        ("Lund goes ahead", "with dam"),
    ],
)
def test_what_is_left_open(part: str, rest: str) -> None:
    assert is_left_open(part, rest)


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        ("Togo seized land in a week", "as Chad looked on"),
        ("Ada Bolt in hospital", "after she fell from horse"),
        ("Bolt meets Roe", ", vows to pay"),
        ("Bakers pour in from Lund", ", Lome and Chad"),
        ("Trial of baker to begin", "Jan. 21"),
        ("Officials vote to remove Bolt", "'because she lied'"),
        ("Cook 'ill at time of theft'", ","),
        ("Stock almost hits price", ", nine months after start"),
        ("Bolt quits", ""),
    ],
)
def test_what_is_whole(part: str, rest: str) -> None:
    assert not is_left_open(part, rest)


@pytest.mark.parametrize(("part", "expected"), [("Bakers of Lund", False), ("Togo to sell mill", True)])
def test_whether_words_of_a_headline_may_hold_a_verb(part: str, expected: bool) -> None:
    assert acts(part) is expected


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (
            "Anonymous Official in Quay: I’m Working to Curb Bolt’s ‘Worst Whims’",
            "Anonymous Official in Quay: I’m Working…",
        ),
        ("Ex-Model Ida Roe: Bolt Told Me He Loved Me and Sent Nuts", "Ex-Model Ida Roe: Bolt Told Me…"),
        ("141 Danish cooks in Togolese custody, Danish govt. informs house", "141 Danish cooks in Togolese custody…"),
    ],
)
def test_who_says_i_stays_and_govt_ends_nothing(own: str, expected: str) -> None:
    body = "Ada Bolt said on Monday that the talks about the cooks go on. The talks are held in Graz. They end in May."
    assert headline(Article(body, headline=own), max_words=8).text == expected


def test_what_a_subject_calls_for_is_told_behind_what_says_which_it_is() -> None:
    own = "Sister of boy hurt by tram in Lome calls for slower trams near schools all over Togo"
    expected = "Sister of boy hurt by tram calls for slower trams"
    assert headline(Article(STORY, headline=own), max_words=10).text == expected
