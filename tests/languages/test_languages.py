"""What each language brings fits together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.compression.clause.told import Middle, Parts
from summarizer.languages import LANGUAGES, Language
from summarizer.languages.base import Calendar, ClauseWords
from summarizer.languages.detect import detect
from summarizer.languages.page_words import PageWords
from summarizer.text.words import word_key
from tests.places import ROOT


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_a_language_is_whole(language: Language) -> None:
    calendar = language.calendar
    assert LANGUAGES[language.code] is language
    assert len(calendar.months) == 12
    assert len(calendar.weekdays) == 7
    assert [calendar.month_forms[name] for name in calendar.months] == list(range(1, 13))
    assert [calendar.weekday_forms[name] for name in calendar.weekdays] == list(range(7))
    assert set(calendar.homographs) <= {*calendar.month_forms, *calendar.weekday_forms}
    assert set(language.names.after_e) <= set(language.names.inflections)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_words_are_keys(language: Language) -> None:
    names = language.names
    aliases = {word for group in names.aliases for form in group for word in form.split()}
    for words in (language.function_words, names.titles, names.links, names.ordinary, aliases):
        assert {word for word in words if word_key(word) != word} == set()


PACKAGE = ROOT / "summarizer"
WORD_LISTS = sorted(path for room in ("languages", "support", "assets/data") for path in PACKAGE.glob(f"{room}/*.json"))


@pytest.mark.parametrize("language", list(LANGUAGES.values())[1:], ids=list(LANGUAGES)[1:])
def test_every_list_of_a_language_is_a_field_or_of_a_group(language: Language) -> None:
    path = PACKAGE / "languages" / f"{language.code}.json"
    fields = {*Language._fields, *Calendar._fields, *ClauseWords._fields, *PageWords._fields} - {"openers"}
    lists = json.loads(path.read_text(encoding="utf-8"))
    fields |= {f"phrase_{name}" for name in Parts._fields} | {f"middle_{name}" for name in Middle._fields}
    fields |= {"phrase_limits", "phrase_not"}  # of `summarizer.languages.listed`
    assert {name for name in lists if not name.startswith(("counting_", "uncounted_"))} <= {*fields, "clause_openers"}


@pytest.mark.parametrize("path", WORD_LISTS, ids=str)
def test_every_word_list_says_where_it_comes_from(path: Path) -> None:
    lists = json.loads(path.read_text(encoding="utf-8"))
    assert any(lists.get(key) for key in ("source", "note", "command")) or all(
        entry["source"] for entry in lists.values()
    )


@pytest.mark.parametrize("path", WORD_LISTS, ids=str)
def test_no_word_list_is_there_twice(path: Path) -> None:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len(pairs) == len(dict(pairs))
        return dict(pairs)

    json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)


def test_detects_a_language() -> None:
    found = detect("The bridge of the town is to be rebuilt in the spring.")
    assert found is not None
    assert found.code == "en"
    assert detect("Der Rat der Stadt hat beschlossen, die Brücke neu zu bauen.") is LANGUAGES["de"]
