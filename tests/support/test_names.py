"""Names that an article lacks are found; other forms of the names that it has are not."""

from __future__ import annotations

import pytest

from summarizer.support.name_facts import NameFacts, initialisms, is_ordinary, name_roots
from summarizer.support.names import is_title_case, unsupported_names
from summarizer.text.characters import fold
from summarizer.text.cover import Cover
from summarizer.text.words import tokenize

ARTICLE = (
    "Jane Smith, a Japanese nurse, told the United Nations that the World Health Organization was late. "
    "The treasury of Turkey paid Éric Müller, she said, and Hewlett-Packard's HealthCare unit did not. "
    "Officials from the FBI and the U.S. met prime minister Anna O'Neill in California. Both cities talked to us."
)


def missing(text: str, article: str = ARTICLE) -> list[str]:
    facts, nothing = NameFacts(tokenize(fold(article))), Cover(len(text))
    return [text[start:end] for start, end in unsupported_names(fold(text), tokenize(fold(text)), facts, nothing)]


@pytest.mark.parametrize(
    "text",
    [
        "She said Smith was late",
        "They met Jane Smith's friends",
        "The UN was late",
        "The U.N. was late",
        "They blame the WHO",
        "Money from Japan came",
        "The Turkish treasury paid",
        "He paid the Treasury",
        "They paid Eric Muller",
        "The Federal Bureau of Investigation came",
        "The United States came",
        "An American official came",
        "The PM came",
        "They met Mrs O’Neill",
        "The Health Care unit",
        "She lives in Calif. now",
        "HP is late",
        "JANE SMITH WAS LATE",
        "Nurses Tell of Delays at World Health Organization",
        "Critics said nothing",
        "Meanwhile, it paid",
        "READ MORE: Jane Smith was late",
        "The mayor of Both Cities",
    ],
)
def test_other_forms_of_a_name_are_supported(text: str) -> None:
    assert missing(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met John Smith", ["John"]),
        ("They met John Brown in Ohio", ["John Brown", "Ohio"]),
        ("Microsoft said it was late", ["Microsoft"]),
        ("A Korean nurse came", ["Korean"]),
        ("The EU was late", ["EU"]),
        ("Google’s unit was late", ["Google"]),
        ("The F-22X and A320 flew", ["A320"]),
        ("Nurses Blame Google for Delays at World Health Organization", ["Google"]),
        ("JANE SMITH MET GOOGLE", ["GOOGLE"]),
    ],
)
def test_names_that_are_not_there(text: str, names: list[str]) -> None:
    assert set(names) <= set(missing(text))


PEOPLE = (
    "Judge Fiona Carraway jailed Denise Halloran on Monday. Leo J. de la Desai, of the Lund Daily, cheered. "
    "Lund Rovers lost to Graz Town. The mayor of Graz met Halloran's sister. Ann Lee and Bob Ray fled. "
    "The South Korean army fired at North Korea, said Hugo Bolt. Jon Roe slept."
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Judge Denise Carraway jailed her", ["Denise Carraway"]),
        ("Halloran met Fiona Halloran", ["Fiona Halloran"]),
        ("Judge Fiona Carraway jailed her", []),
        ("Judge Carraway jailed Halloran", []),
        ("They met Leo Desai", []),
        ("Denise and Fiona met", []),
        ("Denise's Carraway file", []),
        ("Graz Rovers won", []),  # Graz stands alone, too
        ("They met Ann Ray", ["Ann Ray"]),
        ("They met Hugo Roe", ["Hugo Roe"]),
        ("South Korea fired", []),
        ("Fiona Halloran Jailed by Judge Denise Carraway", []),  # in title case what is beside each other is no name
    ],
)
def test_a_name_of_two_others_is_not_there(text: str, names: list[str]) -> None:
    assert missing(text, PEOPLE) == names


def test_a_pronoun_does_not_support_a_country() -> None:
    assert missing("They went to the US", "They told us nothing of it.") == ["US"]


def test_small_letters_throughout_support_names_all_the_same() -> None:
    assert missing("The FBI met John Smith", "the fbi said that it met john smith on monday .") == []


def test_inflected_names_of_other_languages() -> None:
    assert missing("Встреча Путина", "Президент Путин сказал, что встреча прошла.") == []
    assert missing("Встреча Байдена", "Президент Путин сказал, что встреча прошла.") == ["Байдена"]


def test_scripts_without_case_have_no_names_to_check() -> None:
    assert missing("東京で会談", "北京で会談") == []


def test_title_case() -> None:
    assert is_title_case(tokenize("Nurses Tell of Delays at a Hospital"))
    assert not is_title_case(tokenize("Nurses tell of delays at a Paris hospital"))


def test_initialisms_with_and_without_small_words() -> None:
    made = initialisms(tokenize("the Department of Housing and Urban Development said"))
    assert {"hud", "dohaud", "dhud"} <= made


def test_roots_and_ordinary_words() -> None:
    assert "japan" in name_roots("japanese")
    assert is_ordinary("makes")
    assert is_ordinary("government")
    assert not is_ordinary("google")
