"""Whether a plain cut has somebody whom its "he" or "her" can mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.compression.clause import states
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary

_SOMEBODY = LatePattern(r"\b(?:he|her|him|his|she)\b")
_LISTS = read_data("compression_words")
_PERSONS = tuple(_LISTS["person_endings"].split())
_PEOPLE = frozenset(f"{_LISTS['people']} {_LISTS['somebody']}".split())
_MANY = frozenset(_LISTS["plurals"].split())
_SMALL = ENGLISH.function_words | ENGLISH.clauses.open_ends
_TWO = 2  # people, or verbs, before a pronoun for whom something is done to: the one may do it, the other be meant
_LEAST = 2  # words before a pronoun: of fewer nobody knows


def means_nobody(text: str) -> bool:
    """Whether a cut says "he", "him" or "her" where nobody stands before it but who does it: Neighbors saw | him."""
    found = _SOMEBODY.search(text)
    before = text[: found.start()].split() if found else []
    if not found or len(before) < _LEAST:
        return False
    people = _people(before)
    if _is_object(found[0], text[found.end() :]):  # Ray Bolt met | her in Lome
        return people < _TWO and sum(map(states, before)) < _TWO
    return people == 0


def _people(before: Sequence[str]) -> int:
    """How many a "he" can mean of some words: each word for somebody, and one for all names, in the singular."""
    words = [word.strip(",'’").lower() for word in before]
    one = [word for word in words if not (word in _MANY or word.endswith("s"))]
    people = [word for word in one if word in _PEOPLE or (word.endswith(_PERSONS) and word not in _SMALL)]
    placed = {word for at, word in pairwise(before) if at in ("at", "from", "in", "near")}  # Police in Togo
    named = any(word[:1].isupper() and word not in placed for word in before[1:])
    return len(people) + (named or (words[0] in one and not is_ordinary(words[0])))


def _is_object(pronoun: str, behind: str) -> bool:
    """Whether a pronoun is whom something is done to: him; her, before no word that she may own."""
    return pronoun == "him" or (pronoun == "her" and [*behind.lower().split(None, 1), ""][0] in _SMALL)
