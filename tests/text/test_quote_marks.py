"""Quotation marks with their sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest

from summarizer.text import sentence_spans
from summarizer.text.quote_marks import marks_placed, with_closing_marks


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Ada Bolt sent a message that no one seemed to understand.“Mayor Roe has freed nine cats,” she wrote.",
            [
                "Ada Bolt sent a message that no one seemed to understand.",
                "“Mayor Roe has freed nine cats,” she wrote.",
            ],
        ),
        ("“We lost.\n”\n\nJon Roe left.", ["“We lost.\n”", "Jon Roe left."]),
        ('"We lost.\n"\n\nJon Roe left.', ['"We lost.\n"', "Jon Roe left."]),
        ("“We lost. ”\n\nJon Roe left.", ["“We lost. ”", "Jon Roe left."]),
        ("‘Lost,’ Roe said. ‘All is lost.\n\n‘So be it.’", ["‘Lost,’ Roe said.", "‘All is lost.", "‘So be it.’"]),
        ('"Lost," Roe said. "All is lost.\n\n"So be it."', ['"Lost," Roe said.', '"All is lost.', '"So be it."']),
        ('Roe said: "We lost. We did. " Lund cheered.', ['Roe said: "We lost. We did. "', "Lund cheered."]),
    ],
)
def test_a_mark_goes_with_its_sentence(text: str, sentences: list[str]) -> None:
    assert _sentences(text) == sentences


def test_a_mark_that_closes_nothing_stays_apart() -> None:
    assert _sentences('"We lost," Roe said.\n"\nLund cheered.')[1:] == ['"', "Lund cheered."]


def test_no_character_is_lost() -> None:
    text = "“A bridge fell. ” ‘ So it did. ’ " * 3
    spans = sentence_spans(text)
    assert marks_placed(text, spans) == spans
    covered = {at for start, end in spans for at in range(start, end)}
    assert all(text[at].isspace() for at in set(range(len(text))) - covered)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“We lost. ”", "“We lost.”"),
        ('"We lost. "', '"We lost."'),
        ('"We lost," he said. "', '"We lost," he said. "'),
        ("« Perdu. »", "« Perdu. »"),
        ("We lost.", "We lost."),
        ("A gift of'nuts and oil' to Lund.", "A gift of 'nuts and oil' to Lund."),
        ("They call it a'pier for nobody'.", "They call it a 'pier for nobody'."),
        ("It means that'big' Ole won.", "It means that 'big' Ole won."),
        ("Now that'll be the owners' job.", "Now that'll be the owners' job."),
        ("It's a dog's life at the dogs' home.", "It's a dog's life at the dogs' home."),
        ("A gift of'nuts to Lund.", "A gift of'nuts to Lund."),
    ],
)
def test_a_mark_stands_by_what_it_is_around(text: str, told: str) -> None:
    assert with_closing_marks([text]) == [told]


@pytest.mark.parametrize(
    "text", ["“我们很担心。”他说。", "“大家要小心！”局长艾达表示。", "「安全のためだ。」と市長は話した。"]
)
def test_who_says_a_quotation_is_of_its_sentence(text: str) -> None:
    whole = f"{text}港口关闭。"
    assert [whole[start:end] for start, end in sentence_spans(whole)] == [text, "港口关闭。"]
