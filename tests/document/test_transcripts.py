"""Transcripts of programmes: what the presenter and those who report tell, without their labels."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.document.page import line_starts
from summarizer.document.spoken.labels import Turn, turns_of
from summarizer.text.sentences import sentence_spans

LEAD = "Some 300 dockers in Millport walked out this morning over pay."
REPORT = "The cranes at the north quay stand still. Four ships wait in the bay."
TURNS = [
    f"ADA BOLT, HOST: {LEAD} Our reporter Ole Lund is there. Ole, what do they want?",
    "OLE LUND, BYLINE: Good morning, Ada. They want 8 percent. The last raise was in 2019.",
    "(SOUNDBITE OF SHIP HORN)",
    "UNIDENTIFIED PERSON #1: We stay out here until the harbour office talks to us.",
    f"LUND: {REPORT}",
    "UNA ROE: They sleep in the cars. The youngest of them is 19.",
    "LUND: Talks begin on Monday. Ole Lund, BBN News, Millport.",
    "BOLT: Thank you.",
]
TOLD = [LEAD, *REPORT.replace(". ", ".|").split("|"), "Talks begin on Monday."]


@pytest.mark.parametrize(
    "behind", ["", "\n\nCopyright 2026 BBN. All rights reserved. Visit our website terms of use for more."]
)
@pytest.mark.parametrize("does", ["HOST", "CNN ANCHOR", "PRESENTER"])
def test_who_presents_and_who_reports_tell_the_story(does: str, behind: str) -> None:
    text = "\n\n".join(TURNS).replace("HOST", does) + behind
    assert [sentence.text for sentence in Document.of(text).story] == TOLD
    assert summarize(text, length="brief").text == LEAD
    assert headline(text).text.startswith(("Some 300 dockers", "300 dockers"))


def test_a_label_may_stand_above_what_is_said() -> None:
    text = "\n\n".join([TURNS[0].replace("HOST: ", "HOST:\n\n"), *TURNS[1:]])
    assert [sentence.text for sentence in Document.of(text).story] == TOLD


def test_all_that_somebody_else_says_is_of_the_label() -> None:
    document = Document.of("\n\n".join(TURNS))
    roles = {sentence.text: sentence.role for sentence in document.sentences}
    assert {roles[text] for text in ("They sleep in the cars.", "The youngest of them is 19.", "Thank you.")} == {
        "label"
    }
    assert roles["The last raise was in 2019."] == "label"  # it answers a question


def test_what_a_presenter_closes_with_tells_nothing() -> None:
    text = "\n\n".join([*TURNS, "BOLT: That was our reporter in Millport, Ole Lund. The time is 8:24."])
    assert [sentence.text for sentence in Document.of(text).story] == TOLD


@pytest.mark.parametrize("teaser", ["Tonight, the port of Lund.", "Coming up: the cranes of Lund.", "Also, a whale."])
def test_what_a_presenter_only_announces_tells_nothing(teaser: str) -> None:
    news = "The port of Lund was sold on Monday for $400 million, the transport ministry said."
    text = (
        f"ANCHOR: {teaser}\nREPORTER: {news}\nDOCKER: We heard it on air.\nREPORTER: The dockers will strike on Friday."
    )
    assert summarize(text, length="brief").text == news
    assert headline(text).text.startswith("Port of Lund was sold")
    assert Document.of(text.replace(teaser, "Tonight, the port is shut.")).story[0].text == "Tonight, the port is shut."


def test_without_who_presents_there_is_no_transcript() -> None:
    text = "MILLPORT: Ferries sail again.\n\nLUND: The school is open.\n\nTOGO: Two men were freed."
    assert all(sentence.body == sentence.start for sentence in Document.of(text).sentences)


DEBATE = [
    "BOLT: We will build the ferry in Lund. The first ship costs 3 million crowns.",
    "ROE: The harbour office has no money for that, and Togo pays only half of it.",
    "BOLT: The office sold two quays in March.",
]


@pytest.mark.parametrize(
    "above", ["", "Candidates in Lund debated the price of ferries on Monday, a week before a vote."]
)
def test_no_label_of_a_transcript_is_written_where_nobody_presents(above: str) -> None:
    article = "\n\n".join([above, *DEBATE]).strip()
    for length in ("brief", "short", "push", 400):
        told = summarize(article, length=length).text
        assert not any(label in told for label in ("BOLT", "ROE", "We will"))
        assert not above or told.startswith("Candidates")
    assert Document.of(article).sentences[-1].text == "The office sold two quays in March."


def test_a_speaker_whom_nobody_names_has_a_number() -> None:
    text = "Ferries sail again, the harbour office said.\n\nUNIDENTIFIED PERSON #1: Ships sail again.\n\nLund waits."
    assert Document.of(text).sentences[1].role == "label"


def test_what_a_presenter_says_of_who_reported_tells_nothing() -> None:
    news = "The port of Lund was sold on Monday for $400 million, the transport ministry said."
    said = ("Ole Lund reporting there.", "Ole Lund reports from Millport.", "Two cranes in a ditch.")
    for line in said:
        text = f"ANCHOR: {news}\nREPORTER: The dockers will strike on Friday.\nANCHOR: {line} That is all from us."
        assert line not in [one.text for one in Document.of(text).story]


@pytest.mark.parametrize("label", ["Our top story:", "Top story today:", "In other news:", "DEAR ADA:"])
def test_what_a_bulletin_calls_its_news_is_no_label(label: str) -> None:
    news = "The port of Lund was sold on Monday."
    text = f"Hello from Lund.\n\n{label} {news} It was built in 1911.\n\nFerries sail again on Friday, a firm said."
    assert Document.of(text).story[-3].text == news


ABOUT = "From a small shop in Lund, Jon Roe built the largest chain of bakeries in the north."
ANSWERS = [
    "MN: How is business at the moment?",
    "Jon Roe: Business is better than it has been for nine years. Banks in Lund have never lent so much to bakers.",
    "MN: Will you open shops abroad?",
    "JR: Two in Oslo. Rents in Oslo are lower than anyone in Lund believes.",
]


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_no_answer_of_an_interview_is_told_without_who_says_it(between: str) -> None:
    text = between.join([ABOUT, "His company has 900 workers.", "An edited version follows.", *ANSWERS])
    story = [sentence.text for sentence in Document.of(text).story]
    assert story == [ABOUT, "His company has 900 workers.", "An edited version follows."]


def test_labels_inside_a_paragraph_are_of_turns_only_where_somebody_asks() -> None:
    sides = ["LUND: Bolt scored in May.", "TOGO: Roe was ill.", "LUND: Coe came in June."]
    assert [turn.name for turn in _turns("\n".join(sides))] == ["LUND", "TOGO", "LUND"]
    assert _turns(" ".join(sides)) == []


def _turns(text: str) -> list[Turn]:
    spans = sentence_spans(text, "en")
    return turns_of(text, spans, line_starts(text, spans))


@pytest.mark.parametrize(
    "said",
    [
        "Ada Bolt: Why are fares so high?|Jon Roe: They pay for piers. Some of them are 90 years old."
        "|Ada Bolt: Lund says that is too much.|Jon Roe: We have looked at it. The town has wasted nine million.",
        "Mayor Roe: We want you to stay at home. About two feet of snow have fallen."
        "|Question: When will the port open?|Mayor Roe: On Monday. Crews will work through the night.",
    ],
)
def test_who_alone_asks_makes_turns(said: str) -> None:
    above = "The port of Lund has been closed since Sunday because of snow, Mayor Jon Roe said."
    assert [one.text for one in Document.of("\n\n".join([above, *said.split("|")])).story] == [above]


def test_who_opens_and_alone_asks_tells_the_story() -> None:
    said = [
        f"ADA BOLT: {LEAD} We are joined by Una Roe.",
        "UNA ROE: Good morning. Dockers are leaving for other towns.",
        "ADA BOLT: What has the port offered?",
        "UNA ROE: It has offered 3 percent.",
    ]
    assert [one.text for one in Document.of("\n\n".join(said)).story] == [LEAD]


def test_what_counts_from_an_answer_that_is_not_told_is_not_told_alone() -> None:
    turns = [
        "HOST: Welcome to the morning line. With us is Dr. Ada Bolt. How many are ill?",
        "BOLT: We have counted 41 people with fever in Lund. Most of them are children under five.",
        "HOST: Should schools close?",
        "BOLT: No. We are asking parents to wait.",
    ]
    assert not summarize("\n\n".join(turns), length="brief").text.startswith("Most of them")
