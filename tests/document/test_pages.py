"""Lines of real sites' pages that are no story, in made-up articles."""

from __future__ import annotations

import pytest

from summarizer.document import Document

STORY = "A fire destroyed the market hall of Lund on Sunday night, and 40 traders lost their stalls."
REST = "Nobody was hurt. Firefighters fought the flames until the morning."


@pytest.mark.parametrize(
    "line",
    [
        "Updated 2:15 PM ET, Tue March 3, 2026",
        "Published March 3, 2026",
        "Last updated Tuesday, 3 March 2026",
        "Stay with us for all the latest from Lund.",
        "We will bring you more as we get it.",
        "Good afternoon and welcome to our live coverage",
        "Get the latest news on your phone.",
        "Download the app now.",
        "Also Read | Fire brigade warned of old cables",
        "This release contains forward-looking statements that are subject to risks.",
        "WARNING: The following report contains details that some readers may find upsetting.",
        "If you have a story to tell us, email desk@quay.example.",
        "² See our report of March 3.",
    ],
)
def test_a_line_about_the_page_is_no_story(line: str) -> None:
    document = Document.of(f"{STORY}\n\n{line}\n\n{REST}")
    assert [sentence.role for sentence in document.sentences if sentence.text in line] != ["story"]
    assert line not in " ".join(sentence.text for sentence in document.story)


@pytest.mark.parametrize(
    "line",
    [
        "Published 20 years ago, the book on the hall sold 900 copies.",
        "We will bring the traders back, the mayor said.",
        "If you have a stall, you can call the town hall, the mayor said.",
        "Updated plans for the hall were shown in March.",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_is_story(line: str) -> None:
    assert line in [sentence.text for sentence in Document.of(f"{STORY}\n\n{line}\n\n{REST}").story]


def test_below_the_label_of_a_caption_stands_one() -> None:
    caption = "The roof of the hall fell in shortly before midnight"
    document = Document.of(f"{STORY}\n\nImage caption\n{caption}\n\n{REST}")
    assert caption not in [sentence.text for sentence in document.story]


def test_a_release_starts_behind_its_wire() -> None:
    assert Document.of(f"LUND, March 3, 2026 /QuayWire/ -- {STORY} {REST}").story[0].text == STORY
