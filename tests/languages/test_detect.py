"""The rough look at a text's language."""

from __future__ import annotations

import pytest

from summarizer.languages.detect import language_warning, looks_english

GERMAN = (
    "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Hafen zu sanieren und dafür vierzig "
    "Millionen Kronen auszugeben, wie die Bürgermeisterin nach der Sitzung mitteilte."
)
RUSSIAN = "Городской совет во вторник решил отремонтировать старый мост в гавани."


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The bridge of the town is to be rebuilt in the spring.", True),
        ("Fuel taxes will not go up this year unless oil prices fall, Ada Bolt said.", True),
        ("Het bestuur van de bank zocht sinds mei naar een koper, maar dat is nog niet gelukt.", False),
        ("Byrådet har vedtaget at bygge en ny bro, som skal stå færdig i maj, for 40 millioner kroner.", False),
        ("Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke neu zu bauen.", False),
        ("De raad van de stad heeft besloten de oude brug te herbouwen voor de zomer.", False),
        ("市议会周二决定重建大桥。", False),
        ("", False),
    ],
)
def test_english_is_told_from_others(text: str, english: bool) -> None:
    assert looks_english(text) is english


def test_the_users_article_is_english(seed_article: str) -> None:
    assert looks_english(seed_article)


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, "今天天气很好。"])
def test_other_languages_are_warned_of(text: str) -> None:
    assert language_warning(text, ("en",), "small") == (
        "the article does not look English, the only language that small knows"
    )


def test_a_short_text_in_latin_script_is_not() -> None:
    assert language_warning("Shares fall", ("en",), "small") is None


def test_warning_only_for_models_of_english_alone() -> None:
    assert language_warning(GERMAN, (), "any") is None
    assert language_warning(GERMAN, ("de", "en"), "both") is None
