"""What stands between an accusation and its outcome: only where all of it is of the accused is nobody else meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache

from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.accused import names_in
from summarizer.extractive.outcomes.words import LONG_BEFORE, YEAR, listed
from summarizer.runtime.patterns import LatePattern

_RUN = LatePattern(r"[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)*")
_FRONT = rf"(?:(?:On|In|Last|Earlier this) (?:{any_of('no_name')}|week|month)(?: \d{{1,2}})?,? )?"
_PRONOUNS = {"he": "He", "she": "She", "they": "They", "one": "It", "thing": "He|She|They|It"}
_THE_CASE = LatePattern(rf"{_FRONT}(?:The (?:trial|case|hearing|verdict|jury|judge|court)|Jurors|A court)\b(?!')")
_SUIT_SAYS = LatePattern(r"The (?:lawsuit|suit|complaint|indictment) (?:said|says|alleged?)\b")
_THEY_SAY = LatePattern(r"(?:Prosecutors|Police|Investigators|They) (?:said|say|alleged?|claim(?:ed)?)\b")
# In a sentence of the case: anybody or anything but how long it lasted.
_SOMETHING = LatePattern(
    r" (?:an?|his|her|the|their|another|one|two|three|both) "
    r"(?!(?:weeks?|months?|years?|days?|jury|trial|court|charges?|money|test)\b)\w"
)
_ROLE = r"(?!never|after|under|later|prosecutors|investigators|jurors)\w{2,}(?:[^e]er|or|ist|man)s?"
_HE = LatePattern(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_SHE = LatePattern(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)


def first_named(text: str, known: Set[str]) -> set[str]:
    """The words of the first name in an accusation that is among those known: the accused's, but not the victim's."""
    runs = (set(run.group().split()) & known for run in _RUN.finditer(text))
    return next(filter(None, runs), set())


def nobody_else(between: Iterable[str], accused: Set[str], known: Set[str], meant: str) -> bool:
    """Whether all sentences between an accusation and its outcome are of the accused or of the case.

    Args:
        between: The sentences.
        accused: The words of the accused's name.
        known: All words of names in the accusation: the victim's, too.
        meant: Whom or what the outcome means; where it is a thing, a sentence without any case bars nothing.
    """
    return all(_is_of_case(text, accused, known, meant) or (meant == "thing" and _is_of_none(text)) for text in between)


def _is_of_case(text: str, accused: Set[str], known: Set[str], meant: str) -> bool:
    """Whether a sentence opens with the accused, the case or what prosecutors say, and has nobody else in it."""
    if meant == "thing" and _SUIT_SAYS.match(text):
        return True
    if names_in(text) - known or YEAR.search(text) or LONG_BEFORE.search(text) or _people(meant).search(text):
        return False
    if of_the_other_kind(text, meant):
        return False
    if _THE_CASE.match(text):
        return not (_SOMETHING.search(text) or listed("accuses_again").search(text))
    opened = "|".join([_PRONOUNS[meant], *(re.escape(name) for name in sorted(accused))])
    opens = re.match(rf"{_FRONT}(?:{opened})\b(?!'| and\b)", text) or _THEY_SAY.match(text)
    return opens is not None and not listed("accuses_again").search(text)


def of_the_other_kind(text: str, meant: str) -> bool:
    """Whether "she" stands where a man is meant, or "he" where a woman is."""
    other = {"he": _SHE, "she": _HE}.get(meant)
    return other is not None and other.search(text) is not None


def _is_of_none(text: str) -> bool:
    """Whether a sentence holds no word of any case."""
    return not _any_case().search(text)


@cache
def _people(meant: str) -> re.Pattern[str]:
    """Who "he" may be besides the accused: persons, relatives and roles; of several, groups of them, too."""
    people = words("antecedents") | words("persons") | words("other_people")
    people -= {"who", "they'd", "police", "prosecutors"} | (words("groups") if meant != "they" else frozenset())
    return re.compile(rf"\b(?:{'|'.join(sorted(people))}|{_ROLE})\b", re.IGNORECASE)


@cache
def _any_case() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data('any_case'))})", re.IGNORECASE)
