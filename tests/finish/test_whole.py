"""An article that fits is told as it is, but for what its sentences could not be understood by."""

from __future__ import annotations

from summarizer import summarize

LEAD = "Fourteen people were hurt when a boat sank off Millport on Monday, the council said."
REST = "Rescuers needed a ferry to reach them."


def test_what_points_to_a_caption_goes_with_it() -> None:
    text = f"{LEAD}\n\nJon Roe (right), 52, was trapped for an hour. He is in Lund. He asked for tea.\n\n{REST}"
    assert summarize(text, length="short").text == f"{LEAD} {REST}"


def test_a_quotation_that_is_never_closed_goes() -> None:
    text = f'{LEAD}\n\n"It was dark," Una Roe said. "We have asked for a light.\n\n{REST}'
    assert summarize(text, length="short").text == f'{LEAD} "It was dark," Una Roe said. {REST}'


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_opened_once() -> None:
    text = f'{LEAD}\n\nUna Roe said it was dark.\n\n"We have asked for a light.\n\n"Nobody came."\n\n{REST}'
    summary = summarize(text, length="short")
    assert summary.text == f'{LEAD} Una Roe said it was dark. "We have asked for a light. Nobody came." {REST}'
    assert all(text[source.start : source.end] == source.text for one in summary.sentences for source in one.sources)


def test_a_quotation_whose_closing_mark_is_lost_takes_nothing_with_it() -> None:
    text = f'{LEAD} "It was a dark night, said Una Roe. The boat was 40 years old. {REST}'
    assert summarize(text, length="short").text == f"{LEAD} The boat was 40 years old. {REST}"
