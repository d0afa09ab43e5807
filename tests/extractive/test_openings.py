"""What a sentence opens with to answer the one before it is left out where that one is not told."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.coherence import needs, told_apart

LEAD = "The council of Millport decided on Tuesday to rebuild the bridge, and Anna Berg said the state would pay."
REST = "the fishermen of Lund asked the council of Millport for a ferry."


@pytest.mark.parametrize(
    "opening", ["But", "And", "With these words", "But,", "As a result,", "However ,", "Meanwhile,", "But\n"]
)
def test_an_opening_goes_where_the_sentence_before_is_not_told(opening: str) -> None:
    document = Document.of(f"{LEAD} {opening} {REST}")
    (told,) = told_apart(document, [1])
    assert told.text == REST.capitalize().replace("lund", "Lund").replace("millport", "Millport")
    assert document.text[told.body : told.end] == REST
    assert told.terms == tuple(REST.rstrip(".").lower().split())
    assert told.count == len(told.terms)
    assert told_apart(document, [0, 1]) == list(document.story)


@pytest.mark.parametrize(
    "sentence",
    [
        "But for the ferry the fishermen of Lund would have sold no fish in Millport.",
        "So far the fishermen of Lund have not asked the council of Millport for a ferry.",
        "So says the head of the fishermen of Lund, who has asked Millport for a ferry.",
        "So many fishermen of Lund asked Millport for a ferry that it built two.",
        "However the fishermen of Lund ask for it, there will be no ferry to Millport.",
        "But nobody pays for that in Lund.",
    ],
)
def test_what_is_no_opening_or_has_little_behind_it_stays(sentence: str) -> None:
    document = Document.of(f"{LEAD} {sentence}")
    assert told_apart(document, [1]) == [document.story[1]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Also on Tuesday, the council of Lund sold a ferry.", "On Tuesday, the council of Lund sold a ferry."),
        ("Now the old pier of Lund, built in 1934, will be torn down.", "The old pier of Lund, built in 1934, will be"),
        ("Now Jon Roe is leaving Lund Rovers.", "Jon Roe is leaving Lund Rovers."),
        ("Now is the time to build a bridge from Lund to Millport.", "Now is the time"),
        ("Now comes the most awaited hour of the year in Lund: the vote.", "Now comes the most"),
        ("Now ministers of the council say the pier will go.", "Ministers of the council"),
        ("Now 61, Jon Roe sells no fish in Lund or in Millport.", "Now 61,"),
        ("Also known as Mora, the island lies nine miles off Lund.", "Also known as Mora,"),
    ],
)
def test_a_time_is_left_out_that_goes_on_from_another(sentence: str, expected: str) -> None:
    (told,) = told_apart(Document.of(sentence), [0])
    assert told.text.startswith(expected)


def test_what_stands_behind_an_opening_is_looked_at() -> None:
    assert needs(Document.of(f"{LEAD} {LEAD.replace('council', 'mayor')} But {REST}"))[2] == frozenset()
    assert needs(Document.of(f"{LEAD} {LEAD} But he asked the council of Millport for a ferry to Lund."))[2] == {0, 1}


def test_other_languages_keep_their_first_word() -> None:
    text = "Il a marqu\u00e9 lundi \u00e0 Lund. But de Jean Dupont pour le club de la ville, qui a gagn\u00e9 le match."
    document = Document.of(text)
    assert told_apart(document, [1]) == [document.story[1]]


def test_a_summary_says_where_it_begins() -> None:
    text = f"Who pays for it? But {REST}"
    (sentence,) = summarize(text, length="brief").sentences
    (source,) = sentence.sources
    assert sentence.text == "T" + REST[1:]
    assert text[source.start : source.end] == source.text == REST


@pytest.mark.parametrize("day", ["", "on Monday "])
@pytest.mark.parametrize(("length", "told"), [("meta", "The county of Elda said"), ("push", "County of Elda said")])
def test_a_promise_behind_a_fact_is_told(day: str, length: str, told: str) -> None:
    article = (
        "After a night in which the wind blew down hundreds of trees and left nine villages without light, the county"
        f" of Elda said {day}it would lay all of its power lines under ground by 2035. The work will cost 900 million"
        " euros. Villagers had asked for it since 1992."
    )
    made = summarize(article, length=length).text
    assert made.startswith(told)
    assert "it would lay all of its power lines under ground by 2035" in made


def test_an_opening_with_the_only_name_stays() -> None:
    article = (
        "Three years after the mountaineer Pavel Holm vanished on the north face of a mountain in Elda, climbers from"
        " Togo have found his rucksack at 6,900 metres with a diary and a letter to his daughters in Lund. Holm was 41."
    )
    assert summarize(article, length="meta").text.startswith("Three years after the mountaineer Pavel Holm vanished")
