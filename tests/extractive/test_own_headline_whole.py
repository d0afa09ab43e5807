"""An article's own headline that is too long: what is whole of it comes first, its first words before a stray line."""

from __future__ import annotations

import pytest

from summarizer import Article, headline

STORY = "Two men left the hall at noon. It was shut by the mayor of Lund in the evening."


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        (
            "Cook cleared of stealing nine mills but found guilty of burning one in Lund",
            8,
            "Cook found guilty of burning one in Lund",
        ),
        (  # not: Nine cooks made ill by nuts, mayor finds
            "Nine cooks made ill by nuts in red jars not linked to mill in Lund, mayor finds",
            8,
            "Two men left hall at noon",
        ),
        (
            "Cook guilty of burning mill in Lund but cleared of killing two cooks in village flat",
            7,
            "Cook guilty of burning mill in Lund",
        ),
        (
            "Cook convicted of burning nine mills in Lund but cleared of killing its owner",
            8,
            "Cook convicted of burning nine mills in Lund",
        ),
        (  # they were cleared of worse
            "Cook cleared of murdering nine men but found guilty of burning a mill in Lund",
            8,
            "Two men left hall at noon",
        ),
        ("Cook cleared of burning mill in Lund but convicted of hitting its owner", 7, "Two men left hall at noon"),
        ("Cook cleared of burning mill but her son found guilty of theft in Lund", 7, "Two men left hall at noon"),
        (  # it has been taken back
            "Cook found guilty of burning mill but cleared of theft wins appeal against nine years in jail",
            6,
            "Two men left hall at noon",
        ),
    ],
)
def test_of_two_verdicts_the_one_of_guilt_is_told_alone(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Ada Bolt named player of the year after scoring nine goals in Lund", 8, "Ada Bolt named player of the year"),
        (
            "Togo and Chad swap 900 men each in first deal since war began",
            12,
            "Togo and Chad swap 900 men each in first deal…",
        ),
        (
            "Cooks trapped for nine days in Togo after slide blocks road to mill rescued by guards",
            9,
            "Two men left hall at noon",
        ),
        (
            "Guard who drove van into mill in Lund jailed for nine years on Monday",
            9,
            "Guard who drove van into mill in Lund jailed",
        ),
        (
            "Mother accused of killing her two sons found dead in cell hours before trial was due to start",
            12,
            "Mother accused of killing her two sons found dead",
        ),
        (
            "Acme to tell men queueing for nuts how much they will cost nine days ahead",
            7,
            "Acme to tell men queueing for nuts…",
        ),
        (
            "Lund gives nine guards right to sing under own flag four years after they fled Togo",
            9,
            "Lund gives nine guards right to sing",
        ),
        (
            "Cook held in Togo for nine years over theft 'at end of tether', says son",
            8,
            "Cook held 'at end of tether', says son",
        ),
        (
            "Cook 'ill at time of theft', jury told at start of third week of trial in Lund",
            10,
            "Cook 'ill at time of theft', jury told",
        ),
        ("Acme to sell nine mills as it spends more on pills for old men", 10, "Acme to sell nine mills"),
        ("Bolt beats Vik in four sets to reach third final", 8, "Bolt beats Vik in four sets"),
        (
            "Togo and Chad agree to open road shut since deadly floods hit nine mills in Lund",
            8,
            "Togo and Chad agree to open road…",
        ),
        (
            "Mother of girl killed in Lund says family was let down by mayor and two guards",
            12,
            "Mother of girl killed in Lund says family was let down",
        ),
        (
            "Guards find body of last cook after snow slide in Togo that killed nine",
            11,
            "Guards find body of last cook after snow slide in Togo",
        ),
        (
            "Boy stolen from cot in Lund after mother slept recovered from mill by nine guards",
            10,
            "Boy stolen from cot in Lund after mother slept recovered",
        ),
        ("Guards who beat Ray Bolt acquitted of all nine charges by jury", 8, "Two men left hall at noon"),
        ("Cooks who smoke nuts far less likely to fall ill? Study says opposite", 8, "Two men left hall at noon"),
        (
            "Cooks who smoke nuts far less likely to fall ill in old age? Study says opposite",
            12,
            "Two men left hall at noon",
        ),
        (
            "Brother of man hit by van says driver who fell asleep should go to jail",
            12,
            "Two men left hall at noon",
        ),
        ("Father of three, 41, dies after fall from mill roof in Lund", 6, "Father of three dies after fall"),
    ],
)
def test_what_a_word_of_it_needs_stays_with_it(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "story", "words", "expected"),
    [
        (
            "Teenagers who eat nuts face twice the risk of stroke, Canadian doctors warn",
            "Teenagers who eat nuts have twice the risk of a stroke, doctors in Canada warned. "
            "They looked at 11,000 records. The nut is legal there.",
            8,
            "Teenagers who eat nuts…",
        ),
        (
            "Togo and Chad accuse each other of breaking truce hours after signing it",
            "Togo and Chad have accused each other of breaking a truce that they had signed in Lund a day before. "
            "Nine men were hurt.",
            8,
            "Togo and Chad accuse each other of breaking…",
        ),
    ],
)
def test_its_first_words_stand_before_a_sentence_that_tells_something_else(
    own: str, story: str, words: int, expected: str
) -> None:
    assert headline(Article(story, headline=own), max_words=words).text == expected
