from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.document.roles import dateline_end, headline_span, is_furniture, story_indexes
from summarizer.text.sentences import sentence_spans


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("Seoul – ", "During the summit both sides agreed."),
        ("ZURICH Oct 30 (Reuters) - ", "The bank cooperates."),
        ("WASHINGTON (AP) — ", "The Senate voted on Tuesday."),
        ("LONDON, March 3 (Reuters) - ", "Shares rose."),
        ("(CNN) -- ", "A storm hit the coast."),
        ("(CNN)", "A storm hit the coast."),
        ("Irbil, Iraq (CNN)", "The refinery burns."),
        ("SIOUX FALLS, S.D. — ", "A man lost his job."),
        ("NEW YORK/LONDON (Reuters) - ", "Oil fell."),
        ("By Jane Doe PARIS, Oct 30 (Reuters) - ", "The group grew."),
        ("(Adds comment, share price) By Jane Doe and John Roe PARIS (Reuters) - ", "The group grew."),
        ("BERLIN -- ", "The chancellor resigned."),
        ("Tokyo, Japan — ", "The mayor opened the tower."),
    ],
)
def test_the_story_starts_behind_the_dateline(dateline: str, story: str) -> None:
    assert dateline_end(dateline + story) == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "Apple - the company - said it would appeal.",
        "Apple – Cupertino's biggest employer – said it would appeal.",
        "Yoon – who leaves office soon – thanked his guest.",
        "The minister (Reuters has seen the letter) declined to comment.",
        "By Friday the river had fallen.",
        "NASA launched the probe.",
        "The US-led talks – the third this year – failed.",
        "北京的谈判已经结束。",
        "",
    ],
)
def test_what_is_no_dateline_stays(sentence: str) -> None:
    assert dateline_end(sentence) == 0


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
def test_furniture_is_known(line: str) -> None:
    assert is_furniture(line)


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
def test_sentences_of_the_story_are_not_furniture(sentence: str) -> None:
    assert not is_furniture(sentence)


def test_the_headline_of_the_seed_article(seed_article: str) -> None:
    span = headline_span(seed_article, sentence_spans(seed_article))
    assert span is not None
    assert seed_article[slice(*span)] == seed_article.splitlines()[0]


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
    assert headline_span(article, sentence_spans(article)) is None


def test_no_headline_without_a_line_break_or_without_a_story() -> None:
    assert headline_span("The ferry sank", sentence_spans("The ferry sank")) is None
    flat = "Ferry sinks in calm weather! All sixty passengers were saved by fishermen from the island."
    assert headline_span(flat, sentence_spans(flat)) is None


def test_the_story_leaves_out_headline_furniture_and_crossheads() -> None:
    article = (
        "Ferry sinks in calm weather off Oslo\n\nBy Jane Doe\n\nOSLO (Reuters) - A ferry sank on Monday.\n\n"
        "Calm weather\n\nAll sixty passengers were saved by fishermen.\n\n(Reporting by Jane Doe)"
    )
    spans = sentence_spans(article)
    told = [article[slice(*spans[index])] for index in story_indexes(article, spans)]
    assert told == ["OSLO (Reuters) - A ferry sank on Monday.", "All sixty passengers were saved by fishermen."]


def test_where_all_is_furniture_all_of_it_is_the_story() -> None:
    article = "By Jane Doe\nImage caption The harbour"
    spans = sentence_spans(article)
    assert story_indexes(article, spans) == list(range(len(spans)))


@given(st.text(max_size=300))
def test_any_text_is_survived(text: str) -> None:
    spans = sentence_spans(text)
    assert 0 <= dateline_end(text) <= len(text)
    assert headline_span(text, spans) in [None, *spans]
    assert bool(story_indexes(text, spans)) == bool(spans)
