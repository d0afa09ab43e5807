"""What is known of an article before anything is written about it."""

from __future__ import annotations

import pytest

from summarizer import Article, Request
from summarizer.finish import places

LONG = "The council of Harwick voted on Monday to close the old bridge over the river until spring, the mayor said."
GERMAN = "Der Rat von Lund hat am Montag beschlossen, dass die Brücke über den Fluss bis zum Frühling gesperrt wird."


@pytest.mark.parametrize(
    ("article", "task", "cut"),
    [
        (LONG, "headline", True),
        (LONG, "summary", False),
        ("The old bridge over the river is closed until spring.", "headline", False),
        (Article(LONG, headline="Harwick closes bridge"), "headline", False),
        (GERMAN, "headline", False),
    ],
    ids=["too long", "summary", "fits", "own headline", "German"],
)
def test_headlines_that_have_to_be_cut(article: str | Article, task: str, *, cut: bool) -> None:
    request = Request.of(task=task, length="headline" if task == "headline" else "short")
    (place,) = places([article])
    assert place.cut_from_story(request) is cut
