from __future__ import annotations

import pytest

from summarizer.document import Document
from summarizer.document.roles import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "By Andrew Hurst",
        "By Jane Doe and John Roe",
        "By Jane Doe, for the Morning Paper",
        "(Adds analysts' comment)",
        "(Reporting by Jane Doe; editing by John Roe)",
        "Reporting by Jane Doe in Paris; Editing by John Roe",
        "Image caption The harbour after the storm",
        "Media playback is not supported on this device",
        "Scroll down for video.",
        "Click here for more on the storm.",
        "Share this article",
        "FILE PHOTO: The harbour before the storm.",
        "Story highlights",
        "NEW YORK, New York -",
        "18 March 2017 Last updated at 17:34 GMT",
        "***",
        '"',
    ],
)
def test_boilerplate_is_known(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "By Friday the river had fallen.",
        "By Design the museum means its new hall, which opens in May.",
        "Reporting the news has become dangerous there.",
        "Shares in the bank fell.",
        "Image is everything, said the mayor.",
        "More people than ever voted.",
        "The video shows the harbour.",
        "首相は辞任した。",
    ],
)
def test_sentences_of_the_story_are_not_boilerplate(sentence: str) -> None:
    assert not is_boilerplate(sentence)


def test_the_headline_of_the_seed_article(seed_article: str) -> None:
    document = Document.of(seed_article)
    assert [sentence.text for sentence in document.sentences if sentence.role == "headline"] == [
        seed_article.splitlines()[0]
    ]
    assert document.article.headline == seed_article.splitlines()[0]


@pytest.mark.parametrize(
    "first",
    [
        "The ferry sank on Monday.",
        "By Jane Doe",
        "Jane Doe and John Roe",
        "Photo: the harbour at night",
        "OSLO, Norway -",
        "Crime",
        "What happened was this:",
    ],
)
def test_a_first_line_that_is_no_headline(first: str) -> None:
    article = f"{first}\nThe ferry sank in calm weather. All sixty passengers were saved by fishermen."
    assert Document.of(article).article.headline is None


def test_no_headline_without_a_line_break_or_without_a_story() -> None:
    assert Document.of("The ferry sank").article.headline is None
    flat = "Ferry sinks in calm weather! All sixty passengers were saved by fishermen from the island."
    assert Document.of(flat).article.headline is None


def test_the_standfirst_below_the_headline_is_part_of_the_story() -> None:
    article = (
        "Ferry sinks in calm weather off Oslo\n\nSixty people saved by fishermen from a nearby island at night\n\n"
        "A ferry sank on Monday in calm weather. All sixty passengers were saved by fishermen."
    )
    document = Document.of(article)
    assert [sentence.role for sentence in document.sentences] == ["headline", "story", "story", "story"]


def test_the_story_leaves_out_headline_boilerplate_and_crossheads() -> None:
    article = (
        "Ferry sinks in calm weather off Oslo\n\nBy Jane Doe\n\nOSLO (Reuters) - A ferry sank on Monday.\n\n"
        "Calm weather\n\nAll sixty passengers were saved by fishermen.\n\n(Reporting by Jane Doe)"
    )
    story = [sentence.text for sentence in Document.of(article).story]
    assert story == ["A ferry sank on Monday.", "All sixty passengers were saved by fishermen."]


def test_where_all_is_boilerplate_all_of_it_is_the_story() -> None:
    document = Document.of("By Jane Doe\nImage caption The harbour")
    assert document.story == document.body == document.sentences
