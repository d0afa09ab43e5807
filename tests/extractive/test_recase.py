"""Headlines in capitals, written small as the article writes their words."""

from __future__ import annotations

import pytest

import summarizer
from summarizer.document import Document
from summarizer.drafts import Candidate, quoted
from summarizer.extractive.recase import recased

STORY = "A ferry from Oslo sank on Monday. The crew of the ferry left in boats, and NATO sent a ship from Oslo."


def headline_of(line: str, story: str = STORY) -> Candidate:
    document = Document.of(f"{line}\n\n{story}")
    return recased(document, quoted(document, document.sentences[:1]))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FERRY FROM OSLO SANK ON MONDAY", "Ferry from Oslo sank on Monday"),
        ("NATO SENT A SHIP FROM OSLO", "NATO sent a ship from Oslo"),
        ("CREW LEFT FERRY BY MOONLIGHT", "Crew left ferry by MOONLIGHT"),
        ("VESSEL FOUNDERS NEAR SWEDISH COAST", "VESSEL FOUNDERS NEAR SWEDISH COAST"),
        ("Ferry from OSLO sank", "Ferry from OSLO sank"),
    ],
)
def test_words_are_written_as_the_article_writes_them(line: str, expected: str) -> None:
    made = headline_of(line)
    assert made.text == expected
    assert [source.text for source in made.sentences[0].sources] == [line]
    assert "".join(sentence.text for sentence in made.sentences) == expected


def test_a_capital_at_the_start_of_a_sentence_shows_nothing() -> None:
    story = "Ferry traffic stopped at noon. All boats wait in the harbour, and no boats will sail on Monday."
    assert headline_of("FERRY BOATS WAIT IN HARBOUR", story).text == "FERRY boats wait in harbour"


def test_a_line_half_in_capitals_is_left_whole() -> None:
    story = "The wind came from the sea, and it will be shut on Monday."
    line = "UNA ROE AND JANE BROWN WILL SEE THE GROTTO ON MONDAY"
    assert headline_of(line, story).text == line


def test_small_words_of_english_are_known_without_the_article() -> None:
    story = "Wind hit Oslo and its harbour. The wind came from the sea, and the harbour of Oslo was shut."
    assert headline_of("WIND SHUT HARBOUR AT OSLO", story).text == "Wind shut harbour at Oslo"
    story = "Der Wind traf am Montag Oslo und den Hafen. Der Hafen wurde wegen Wind gesperrt, und Oslo war nass."
    assert headline_of("WIND TRAF HAFEN AT OSLO", story).text == "Wind traf Hafen AT Oslo"


def test_ordinary_words_and_days_are_known_too_but_beside_a_word_that_may_be_a_name() -> None:
    story = "The town is poor. Ada Bolt led the town from 2011, and Togo paid for her cars."
    line = "MAYOR OF THE TOWN AND JANE BROWN HAVE AGREED ON FRIDAY"
    made = headline_of(line, story)
    assert made.text == "Mayor of the town and JANE BROWN have agreed on Friday"
    assert headline_of(line, story.upper()).text == line


def test_a_sentence_in_capitals_is_read_and_cut_like_any_other() -> None:
    lead = (
        "THE MAYOR OF ACME BAY RESIGNED ON FRIDAY AFTER A REPORT FOUND THAT SHE HAD USED CITY CARS FOR PRIVATE TRIPS."
    )
    story = "The mayor, Ada Bolt, had led Acme Bay since 2011. She denies any wrongdoing."
    made = summarizer.headline(f"{lead} {story}")
    assert made.text.startswith("Mayor of Acme Bay resigned")
    assert lead.startswith(f"THE {made.sentences[0].sources[0].text}")


def test_score_and_ending_are_kept() -> None:
    document = Document.of(f"FERRY FROM OSLO SANK ON MONDAY\n\n{STORY}")
    (sentence,) = quoted(document, document.sentences[:1]).sentences
    made = recased(document, Candidate(sentence.text, -0.5, (sentence,), ended=False))
    assert (made.text, made.score, made.ended) == ("Ferry from Oslo sank on Monday", -0.5, False)


@pytest.mark.parametrize("length", ["brief", "meta"])
def test_a_brief_in_capitals_is_written_small_and_its_source_stays(length: str) -> None:
    lead = "A FERRY FROM OSLO SANK ON MONDAY, AND NATO SENT A SHIP TO HELP THE CREW OF THE FERRY."
    rest = (
        "The crew of the ferry left in boats when it sank. Help came from NATO, which sent a ship from Oslo on Monday."
    )
    story = f"FERRY WITH CREW OF NINE SINKS AT NIGHT\n\n{lead}\n\n{rest}"
    made = summarizer.summarize(story, length=length, alternatives=2)
    assert made.text == "A ferry from Oslo sank on Monday, and NATO sent a ship to help the crew of the ferry."
    assert [source.text for source in made.sentences[0].sources] == [lead]
    assert not any(other.text.isupper() for other in made.alternatives)


@pytest.mark.parametrize("length", ["headline", "push"])
def test_a_headline_in_capitals_that_came_apart_is_written_small(length: str) -> None:
    article = summarizer.Article(STORY, headline="FERRY FROM OSLO SANK ON MONDAY")
    assert summarizer.summarize(article, length=length).text == "Ferry from Oslo sank on Monday"
