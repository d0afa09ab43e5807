"""What of several articles a digest tells: all that is new while there is room, nothing that is overtaken."""

from __future__ import annotations

import pytest

from summarizer import Article, Summarizer, Summary, digest
from tests.scripted import ScriptedGenerator

FLOOD = "Twelve people died in the flood at Marle on Sunday, police said."
BRIDGE = "The bridge over the Ard collapsed and the hospital was cut off for two days."
EVENING = Article(
    "More than 400 people were moved from their homes in Ashcombe on Tuesday night after the river Wend burst its "
    "banks, the fire service said. Firefighters in boats took families from upper floors in Mill Lane. Nobody was "
    "reported injured. Two schools are closed and trains between Ashcombe and Leigh have been cancelled until Friday "
    "at the earliest. The county council opened two emergency shelters.",
    date="2026-03-04",
)
NEXT_DAY = Article(
    "A man of 62 was found dead in his car on Mill Lane in Ashcombe on Wednesday, a day after the river Wend flooded "
    "the town, police said. The number of people moved from their homes has risen to 650, the fire service said. "
    "Trains between Ashcombe and Leigh are now cancelled until Monday, the railway said, because the embankment was "
    "washed away. More rain is forecast for the weekend.",
    date="2026-03-05",
)


def told(summary: Summary) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


def two(older: str, newer: str, length: str = "short") -> Summary:
    return digest([Article(older, date="2026-03-02"), Article(newer, date="2026-03-03")], length=length)


def test_what_the_newest_does_not_tell_is_kept_while_there_is_room() -> None:
    newest = "Three people were arrested after the flood at Marle, police said on Tuesday."
    assert told(two(f"{FLOOD} {BRIDGE}", newest)) == [newest, FLOOD, BRIDGE]


def test_what_goes_on_from_a_sentence_goes_on_from_the_newer_one_that_tells_the_same() -> None:
    newest = "Fifteen people died in the flood at Marle, police said on Tuesday."
    assert told(two(f"{FLOOD} {BRIDGE}", newest)) == [newest, BRIDGE]
    who = "Carl Voss, 47, was charged with the theft of 4 million euros on Monday. Voss denied the charge."
    other = (
        "A former banker was charged with the theft of 5 million euros on Monday, the court said. He is free on bail."
    )
    assert not any(sentence.startswith("Voss") for sentence in told(two(who, other)))


def test_of_two_that_tell_the_same_the_newer_is_told() -> None:
    older = "The council met on Monday. The mayor said that the Old Bridge would be closed to lorries for repairs."
    newer = "Traders protested on Tuesday. The Old Bridge was closed to lorries for repairs. Buses use the ferry."
    assert "The Old Bridge was closed to lorries for repairs." in told(two(older, newer))


@pytest.mark.parametrize("length", ["short", "long"])
def test_nothing_is_told_that_a_newer_article_overtakes(length: str) -> None:
    text = digest([EVENING, NEXT_DAY], length=length).text
    assert "650" in text
    for overtaken in ("400", "injured", "Friday"):
        assert overtaken not in text
    assert "two emergency shelters" in text


def test_a_model_is_given_nothing_that_is_overtaken() -> None:
    generator = ScriptedGenerator(lambda text: [("A man was found dead after a flood.", 0.0)], budget=900)
    digest([EVENING, NEXT_DAY], model=Summarizer(backend=generator), length="short")
    (read,) = generator.read
    assert "650" in read
    assert not any(overtaken in read for overtaken in ("400", "injured", "Friday"))


@pytest.mark.parametrize(
    ("denial", "newer", "kept"),
    [
        ("There were no injuries.", "A girl was injured in the fire at the mill.", False),
        ("No one is believed to have been seriously hurt.", "A girl died of burns after the fire.", False),
        ("Nobody has been arrested.", "Police arrested a man of 29 over the fire.", False),
        ("There were no deaths.", "A girl was injured in the fire at the mill.", True),
        ("There were no injuries.", "Police arrested a man of 29 over the fire.", True),
        ("There were no injuries.", "A fire at the same mill killed a girl in 1998.", True),
        ("There were no injuries.", "A fire at the same mill injured 12 people in 1998.", True),
        ("There weren't any injuries.", "A girl was injured in the fire at the mill.", False),
        ("The injured got no help.", "A girl was injured in the fire at the mill.", True),
        ("Nobody has been charged over the deaths.", "The man died of burns after the fire.", True),
    ],
)
def test_a_denial_is_told_until_a_newer_article_tells_otherwise(denial: str, newer: str, kept: bool) -> None:
    older = f"A mill burned down in Harwick on Sunday night. {denial} The cause is not known."
    newer = f"The mill in Harwick will be rebuilt, its owner said. {newer}"
    assert (denial in told(two(older, newer, "long"))) == kept


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        ("Two people died in a fire at a rope mill in Harwick, police said.", False),
        ("Two people died in a crash near Harwick, police said.", True),
        ("Two people died in a fire at a flat in Harwick on Sunday, police said.", True),
        ("Two people died in a fire at a mill in Togo, police said.", True),
        ("The mill in Harwick will be rebuilt after the fire. Two people died last week in a crash in Lund.", True),
    ],
)
def test_a_denial_is_not_told_beside_what_an_article_without_date_opens_with(other: str, kept: bool) -> None:
    denial = "Nobody was hurt, the fire service said."
    denied = f"A fire broke out at a mill in Harwick on Sunday. {denial} The mill makes ropes and opened in 1951."
    assert (denial in told(digest([denied, other], length="short"))) == kept


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Train drivers will strike from Thursday.", "The strike was called off in Lund on Wednesday."),
        ("Ada Ruiz is expected to win in Ostia.", "Ada Ruiz lost the election in Ostia."),
        ("The mill deal needs approval.", "The regulator blocked the deal for the mill."),
    ],
)
def test_what_is_announced_is_told_until_a_newer_day(older: str, newer: str) -> None:
    assert older not in told(two(f"Ada Ruiz spoke in Ostia on Monday. {older}", newer))
    same_day = [
        Article(f"Ada Ruiz spoke in Ostia on Monday. {older}", date="2026-03-02"),
        Article(newer, date="2026-03-02"),
    ]
    assert older in told(digest(same_day, length="short"))


@pytest.mark.parametrize(
    "older",
    [
        "Police in Ostia arrested Jon Roe, who will appear in court in June.",
        "Twelve people died in the flood and a service will be held for them.",
        "A court in Ostia found the will of Jon Roe to be forged.",
        "The trial of Jon Roe in Ostia will begin in October 2030.",
        "The mill that fell is to the north of Ostia.",
    ],
)
def test_what_has_come_is_told_whatever_is_still_to_come(older: str) -> None:
    assert older in told(two(f"Ada Ruiz spoke in Ostia on Monday. {older}", "Ada Ruiz met bakers in Ostia.", "long"))


def test_the_newest_article_is_of_no_earlier_day() -> None:
    strike = "Nurses in Marle will strike from Thursday."
    for newest, other in (("2026-03-02T23:30:00-05:00", "2026-03-03T01:00:00+00:00"), ("2026-03-03", "20260302")):
        brief = digest(
            [Article(strike, date=newest), Article("Nurses in Marle met Ann Lee.", date=other)], length="short"
        )
        assert told(brief)[0] == strike


@pytest.mark.parametrize(
    ("older", "denial", "newer"),
    [
        (
            "In Harburg brannte am Sonntag eine Mühle.",
            "Bei dem Brand wurde niemand verletzt.",
            "Drei Menschen wurden bei dem Brand der Mühle verletzt. Die Mühle soll wieder gebaut werden.",
        ),
        (
            "In Harburg brannte am Sonntag eine Mühle.",
            "Verletzt wurde dabei niemand.",
            "Drei Menschen wurden bei dem Brand der Mühle verletzt. Die Mühle soll wieder gebaut werden.",
        ),
        (
            "Un moulin a brûlé dimanche à Lille.",
            "L'incendie n'a fait aucun blessé.",
            "Trois personnes ont été blessées dans l'incendie du moulin. Le moulin sera reconstruit.",
        ),
        (
            "Un molino se quemó el domingo en León.",
            "En el incendio nadie resultó herido.",
            "Tres personas resultaron heridas en el incendio del molino. El molino será reconstruido.",
        ),
        (
            "Un molino se quemó el domingo en León.",
            "No hubo heridos.",
            "Tres personas resultaron heridas en el incendio del molino. El molino será reconstruido.",
        ),
    ],
)
def test_a_denial_in_other_languages(older: str, denial: str, newer: str) -> None:
    assert told(two(f"{older} {denial}", newer))[-1] == older
