"""The rough look at a text's language."""

from __future__ import annotations

import pytest

from summarizer.languages import language_warning, looks_english

GERMAN = (
    "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Hafen zu sanieren und dafür vierzig "
    "Millionen Kronen auszugeben, wie die Bürgermeisterin nach der Sitzung mitteilte."
)
RUSSIAN = "Городской совет во вторник решил отремонтировать старый мост в гавани."


def test_english(seed_article: str) -> None:
    assert looks_english(seed_article)
    assert looks_english("Shares fall")


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, "今天天气很好。"])
def test_other_languages(text: str) -> None:
    assert not looks_english(text)


def test_warning_only_for_models_of_english_alone() -> None:
    assert language_warning(GERMAN, ("en",), "small") == (
        "the article does not look English, the only language that small knows"
    )
    assert language_warning(GERMAN, (), "any") is None
    assert language_warning(GERMAN, ("de", "en"), "both") is None
