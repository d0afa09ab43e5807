"""What a headline of another language than English does without: word lists, compiled."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarizer.compression.clause.told import Told, any_of, told
from summarizer.languages.kin import known
from summarizer.languages.read import keys


class Left(NamedTuple):
    """What may be left out, each None where a language has no list.

    Attributes:
        aged: A person of whom no clause has to say which.
        studies: What names a study, in brackets, and says more of it.
        afters: What a sentence opens with that says after, despite or because of what its news came.
        turns: What a sentence opens with that sets it against the one before it.
        times: Days and times of day.
        lasting: From when, for how long, by which vote and for how much.
        seconds: What shares the verb at the end of its clause.
        kept: What gives a time its sense: denials, "only".
        spaced: Whether its words stand between spaces.
        small: Words behind which a time belongs to them.
        contents: What opens what is said or decided.
        told: What else its sentences are told by.
    """

    aged: re.Pattern[str] | None
    studies: re.Pattern[str] | None
    afters: re.Pattern[str] | None
    turns: re.Pattern[str] | None
    times: re.Pattern[str] | None
    lasting: re.Pattern[str] | None
    seconds: re.Pattern[str] | None
    kept: re.Pattern[str] | None
    spaced: bool
    small: frozenset[str]
    contents: re.Pattern[str] | None
    told: Told


@cache
def left_of(code: str) -> Left:
    """What may be left out of sentences of a language."""
    language = known(code)
    words, spaced = language.clauses, code not in ("ja", "zh")
    inside = r"\s{}(?=\s+[^\W\d])" if spaced else "{}"
    # Where verbs stand last, so do small words: the minister ने | on Monday.
    before = (
        words.strong_borders if told(code).verb_last else language.function_words | words.open_ends | words.conditions
    )
    return Left(
        aged=any_of(words.aged, spaced=True),
        studies=any_of(words.studies, spaced=False),
        afters=any_of(words.afters, spaced=False),
        turns=any_of(words.turns, spaced=False),
        times=any_of(words.times, spaced=False, form=inside),
        lasting=any_of(words.lasting, spaced=False, form=inside),
        seconds=re.compile("|".join(words.seconds)) if words.seconds else None,
        kept=any_of(words.dating, spaced=spaced),
        spaced=spaced,
        small=keys(before) if spaced else frozenset(),
        contents=any_of(sorted(words.contents), spaced=spaced, form=r"{}(?=['’\s])"),
        told=told(code),
    )
