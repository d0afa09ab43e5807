"""Reads a language from its word lists.

A new language is a JSON file of its code beside this one, word lists each with a note of where it comes from,
and one line in the table `LANGUAGES` of `summarizer.languages`. Of other languages `strangers.json` has common
words, so that none of them is taken for one that is known, and `unknown.json` what opens their clauses.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from summarizer.languages.base import Calendar, ClauseWords, Language
from summarizer.languages.page_words import read_page
from summarizer.text.words import word_key

_OF_PHRASES = ("phrase_", "middle_")


@cache
def read_lists(code: str) -> dict[str, list[str]]:
    """Reads the word lists that stand beside a language's file: the lines of each by its name.

    Args:
        code: The language's code, the name of the JSON file. It holds an object a list: `source`,
            where the list comes from, and `entries`, lines of words with spaces between them, or one expression each.
    """
    lists = json.loads(Path(__file__).with_name(f"{code}.json").read_text(encoding="utf-8"))
    return {name: entry["entries"] for name, entry in lists.items()}


@cache
def read_words(code: str) -> dict[str, tuple[str, ...]]:
    """The words of each of these lists, in order."""
    return {name: tuple(" ".join(lines).split()) for name, lines in read_lists(code).items()}


def read_language(code: str, name: str) -> Language:
    """Makes a language of its lists.

    Args:
        code: ISO 639 code. The JSON file holds `months` and `weekdays` in full, from January and Monday; `commonest`,
            `function_words`, `pointing`, `spelled_numbers`, `units`, `letters_a_word`; the fields of `PageWords` and
            `ClauseWords`, but `clause_openers` for `openers`; `counting_…`, `uncounted_…`, `phrase_…`, `middle_…`.
        name: Its English name.
    """
    lists, words = read_lists(code), read_words(code)
    return Language(
        code=code,
        name=name,
        commonest=words.get("commonest", ()),
        function_words=frozenset(words.get("function_words", ())),
        calendar=Calendar(
            months=words["months"],
            weekdays=words["weekdays"],
            month_forms={month: number for number, month in enumerate(words["months"], 1)},
            weekday_forms={weekday: number for number, weekday in enumerate(words["weekdays"])},
        ),
        pointing=tuple(lists.get("pointing", ())),
        clauses=read_clauses(code),
        page=read_page(lists),
        spelled_numbers=words.get("spelled_numbers", ()),
        units=tuple(lists["units"]),
        letters_a_word=float("".join(words.get("letters_a_word", ("1",)))),
        counting=by_kind(words, "counting"),
        uncounted=by_kind(lists, "uncounted"),
    )


def read_clauses(code: str) -> ClauseWords:
    """What tells how a clause ends, of the lists that a language has, read as the type of each field says.

    But the openers, which have another name there, the contrasts, in their order, and all lists of phrases.
    """
    lists, words = read_lists(code), read_words(code)
    read: dict[str, Any] = {
        name: frozenset(words.get(name, ())) if kind == frozenset[str] else tuple(lists.get(name, ()))
        for name, kind in ClauseWords.__annotations__.items()
    }
    read["openers"] = frozenset(words.get("clause_openers", ()))
    read["contrasts"] = words.get("contrasts", ())
    read["phrases"] = {name: tuple(entries) for name, entries in lists.items() if name.startswith(_OF_PHRASES)}
    return ClauseWords(**read)


def keys(words: Iterable[str]) -> frozenset[str]:
    """Words as they are compared."""
    return frozenset(map(word_key, words))


def by_kind(words: Mapping[str, Sequence[str]], group: str) -> dict[str, frozenset[str]]:
    """The lists of a group, whose names begin with it, by the rest of their names."""
    return {name[len(group) + 1 :]: frozenset(listed) for name, listed in words.items() if name.startswith(f"{group}_")}
