"""What a digest holds for a contradiction between a newer article and an older one, and what not."""

from __future__ import annotations

import pytest

from summarizer import Article, digest

GROUND = "The police closed the road and called for witnesses. Nobody has come forward so far."


def values(older: str, newer: str, ground: str = GROUND) -> list[tuple[str, ...]]:
    articles = [Article(f"{older} {ground}", date="2026-03-04"), Article(f"{newer} {ground}", date="2026-03-05")]
    return [found.values for found in digest(articles).contradictions]


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        (
            "More than 400 people were moved from their homes in Ashcombe on Tuesday night.",
            "The number of people moved from their homes has risen to 650.",
            ("650", "400"),
        ),
        ("More than 400 people were moved from their homes.", "Altogether 650 people are now moved.", ("650", "400")),
        ("More than 400 people were moved from their homes.", "By noon 430 people were moved from their homes.", None),
        ("At least 20 people were killed.", "The blast killed 35 people.", None),
        ("The Liberals won 48 of the 120 seats.", "The Liberals won 50 seats.", ("50", "48")),
        ("Some 200 people attended the vigil.", "Some 300 people attended the funeral.", None),
        ("The union wants a pay rise of 9 percent.", "The government offered a pay rise of 5 percent.", None),
        ("The Liberals won 41 seats.", "United won 3-1.", None),
        ("The court met on March 12 in Marle.", "The court met on March 20 in Marle.", None),
        ("The firm recalled 200 cars in January.", "The firm recalled 350 cars in March.", None),
        ("The blast killed 12 people.", "The driver died 40 minutes later.", None),
        ("The blast killed 12 people.", "A man of 62 was found dead.", None),
        ("Nobody was injured by the blast.", "The blast injured 12 people.", ("12", "Nobody")),
        ("The blast injured 12 people.", "No injuries were reported.", ("No", "12")),
        ("There were no injuries.", "Nobody was hurt.", None),
        ("The blast injured 12 people.", "Nobody else was hurt.", None),
        ("The blast injured 12 people.", "None of the injured is in danger.", None),
        ("Some 30,000 nurses are expected to take part.", "Some 38,000 nurses took part.", None),
        ("Some 30,000 nurses took part.", "Some 38,000 nurses took part.", ("38,000", "30,000")),
        ("Twelve people were killed, and the toll could rise.", "Fifteen people were killed.", ("Fifteen", "Twelve")),
        ("Twelve people were killed and a vigil will be held.", "Fifteen people were killed.", ("Fifteen", "Twelve")),
        ("Police arrested 12 people, who may face charges.", "Police arrested 15 people.", ("15", "12")),
        ("Twelve people died due to the flood.", "Fifteen people died.", ("Fifteen", "Twelve")),
        ("No one was hurt.", "The blast injured 12 people.", ("12", "No one")),
        ("There weren't any injuries.", "The blast injured 12 people.", ("12", "weren't any")),
        ("There is no doubt that people died.", "The blast killed 12 people.", None),
        ("There is no death penalty in Norway.", "He killed 12 people.", None),
        ("The driver escaped without injury.", "Twelve passengers were injured.", None),
        ("Nobody doubts that people died.", "The blast killed 12 people.", None),
        ("A quake with a magnitude of 6.1 killed 12 people.", "A 6.3-magnitude quake killed 12 people.", None),
        ("A quake of magnitude 6.1 killed 12 people.", "The quake killed 15 people.", ("15", "12")),
        ("Nobody was injured in the fire.", "A fire at the same mill injured 12 people in 1998.", None),
    ],
)
def test_numbers(older: str, newer: str, expected: tuple[str, ...] | None) -> None:
    assert values(older, newer) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        (
            "Two schools are shut and trains to Leigh have been cancelled until Friday at the earliest.",
            "Trains to Leigh are now cancelled until Monday, the railway said.",
            ("Monday", "Friday"),
        ),
        ("Trains to Leigh are cancelled until Friday.", "Trains to Leigh are cancelled until early on Friday.", None),
        ("The bridge is closed to traffic until Friday.", "The road is closed to traffic until Monday.", None),
        ("Trains to Leigh are cancelled until Friday.", "Trains to Marle are cancelled until Monday.", None),
        ("Trains to Leigh were cancelled on Friday.", "Trains to Leigh were cancelled on Monday.", None),
    ],
)
def test_days_until_which_something_is(older: str, newer: str, expected: tuple[str, ...] | None) -> None:
    assert values(older, newer) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("older", "newer", "ground", "expected"),
    [
        (
            "Die Züge nach Lübeck fallen bis Freitag aus.",
            "Die Züge nach Lübeck fallen bis zum Montag aus.",
            "Die Polizei sperrte die Straße und sucht nach Zeugen, von denen sich bisher niemand gemeldet hat.",
            ("Montag", "Freitag"),
        ),
        (
            "Le pont de la gare est fermé jusqu'à vendredi.",
            "Le pont de la gare est fermé jusqu'au lundi.",
            "La police a fermé la route et cherche des témoins, mais personne ne s'est présenté.",
            ("lundi", "vendredi"),
        ),
        (
            "El puente de la estación está cerrado hasta el viernes.",
            "El puente de la estación está cerrado hasta el miércoles.",
            "La policía cerró la carretera y busca testigos, pero nadie se ha presentado hasta ahora.",
            ("miércoles", "viernes"),
        ),
    ],
)
def test_days_in_other_languages(older: str, newer: str, ground: str, expected: tuple[str, ...]) -> None:
    assert values(older, newer, ground) == [expected]
