"""The brief of a story whose news points back into the scene before it: both, as one sentence."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.coherence import scene_of

_BEHIND = "\n\nThe work will take a year. Nobody else had applied. The town has 900 people and two shops."
_TOLD = [
    (
        "Nobody at the mill in Lund can remember when Ada Bolt last missed a day.\n\nOn Tuesday she did, because she"
        " was busy becoming the oldest in Togo to sail to Aa.",
        "Nobody at the mill in Lund can remember when Ada Bolt last missed a day; on Tuesday she did, because she was"
        " busy becoming the oldest in Togo to sail to Aa.",
    ),
    (
        '"The roof went first."\n\nThat is how Ada Bolt described the storm that flattened half of Lund on Friday'
        " night, killing nine people.",
        '"The roof went first"; that is how Ada Bolt described the storm that flattened half of Lund on Friday'
        " night, killing nine people.",
    ),
    (
        "This is not how Ada Bolt planned to spend her old age.\n\nThe former judge, 71, was named on Monday to lead an"
        " inquiry into the loss of 43 boats off northern Togo.",
        "This is not how Ada Bolt planned to spend her old age; the former judge, 71, was named on Monday to lead an"
        " inquiry into the loss of 43 boats off northern Togo.",
    ),
    (
        "It is hard to hide a whale.\n\nYet customs officers say that is what a circus tried to do on Friday"
        " when it was stopped on the border with a calf in a bath.",
        "It is hard to hide a whale; yet customs officers say that is what a circus tried to do on Friday when"
        " it was stopped on the border with a calf in a bath.",
    ),
]


@pytest.mark.parametrize(("article", "told"), _TOLD)
def test_news_that_points_back_is_told_behind_its_scene(article: str, told: str) -> None:
    made = summarize(article + _BEHIND, length="brief")
    assert made.text == told
    assert all((article + _BEHIND)[one.start : one.end] == one.text for one in made.sentences[0].sources)


def test_a_scene_keeps_as_much_of_its_news_as_fits() -> None:
    told = summarize(_TOLD[2][0] + _BEHIND, length="meta").text
    assert told == (
        "This is not how Ada Bolt planned to spend her old age; the former judge, 71, was named to lead an inquiry "
        "into the loss of 43 boats off northern Togo."
    )
    assert len(told) <= 155


@pytest.mark.parametrize(
    "opening",
    [
        "Acme has shut its mill in Lund, where Ada Bolt had baked bread since she was a girl of nine.",
        "Bakers in Lund walked out on Monday.",
        "Who missed Ada Bolt?",
        "Bread costs 12% more in Lund than in Aa.",
    ],
)
def test_no_lead_is_told_with_what_points_back_to_it(opening: str) -> None:
    article = f"{opening}\n\nOn Tuesday she said she was sad, and the mayor of the town promised to help her.{_BEHIND}"
    assert ";" not in summarize(article, length="brief").text


@pytest.mark.parametrize(
    ("opening", "length"),
    [
        ("Silence fell over the harbour as the boat went down.", 1),
        ("Every Friday, the children of a school in Togo bring an egg to class.", 1),
        ("The old man put down his net and wept.", 1),
        ("Divers in Lund found a tram on the bottom of a canal.", 0),
        ("The mill of Lund will grow.", 0),
    ],
)
def test_news_with_a_day_stands_for_what_is_far_less_like_news(opening: str, length: int) -> None:
    news = "The World Bank said on Thursday that schools in 14 countries now take food in place of fees."
    assert scene_of(Document.of(f"{opening}\n\n{news}\n\nThe report is of 61,000 schools.")).length == length


def test_a_headline_tells_the_news_behind_a_scene_before_an_aside() -> None:
    article = (
        "Jon Roe proposed to Ada Bolt on a glacier. It is gone.\n\nNorway's lakes lost 6 percent"
        " of their water in 2025, their worst year, the Lund Academy said on Wednesday.\n\nA dry winter and a"
        " hot June were to blame. Ninety small ponds have gone since 1990. A report is due in May."
    )
    assert "lost 6 percent" in summarize(article, length="push").text


@pytest.mark.parametrize(
    ("opening", "news"),
    [
        ("Ada Bolt wept as the surgeon held up the scan. She was kind.", "She is one of 900 cooks who"),
        ("Ada Bolt shook hands with the minister and smiled. She was calm.", "She is the first of 40 judges who"),
        ("Ada Bolt met her sister at the port. She was late.", "She is one of 900 cooks who"),
        ("It was a calm morning in Lund when the siren went. Una Roe ran.", "The port in Togo is the first that"),
        ("Una Roe waits in Lund for the train to Graz. It is late again.", "The city is one of four that"),
    ],
)
def test_news_of_a_she_or_a_city_that_may_be_another_is_not_told_behind_the_scene(opening: str, news: str) -> None:
    news += " will get 2,000 euros a year from the state, the ministry of nuts said on Monday."
    assert ";" not in summarize(f"{opening}\n\n{news} It is poor.", length="brief").text
