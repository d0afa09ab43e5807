"""What a beginning in English ends with that says nothing without what is behind it: how much, what, for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

_LISTS = read_data("compression_words")
_CHANGES = frozenset(_LISTS["change"].split()).difference(_LISTS["change_of_what"].split())
_PARTICIPLES = frozenset(_LISTS["participles"].split()) - {"run", "shot"}  # took a | shot at it
_NO_PARTICIPLES = frozenset(_LISTS["not_verbs"].split()) | {"unchanged"}
_BEHIND_PARTICIPLE = ENGLISH.clauses.weak_borders | {"of", "to"}
_AMOUNT = LatePattern(
    r"(?:about|almost|around|as (?:many|much) as|at (?:least|most)|between|fewer than|less than|more than|nearly|over|"
    rf"roughly|some|up to) (?:[$€£]?\d|(?:half|a third|a quarter|{'|'.join(ENGLISH.spelled_numbers)})\b)"
)
_NUMBER = LatePattern(r"[$€£]?\d")
_OPENS_AMOUNT = LatePattern(r"\b(?:as (?:many|much)|at (?:least|most))$", re.IGNORECASE)
_COMPARES = LatePattern(r"\b(?:fewer|less|more)$", re.IGNORECASE)
_LEVEL = LatePattern(r"\b(?:above|below|beyond)$")
_SHARE = LatePattern(r"\b(?:all|half|most|none|quarters?|some|thirds?)$", re.IGNORECASE)
_CALLED = LatePattern(r"\b(?:call(?:ed|ing|s)?|dubbed|label(?:l?ed|s))\b[^,;:]*$")
_CLAUSE = r"(?:(?!\b(?:after|as|because|if|though|unless|when|while)\b)[^,;:])*"
_DENIES = LatePattern(rf"(?:\b(?:not|never|cannot|no longer|nobody|nothing)\b|n['’]t\b){_CLAUSE}$", re.IGNORECASE)
_LIMIT = LatePattern(
    rf"{_CLAUSE}\b(?:(?:above|below|beyond|over|under) (?:\w+ )?[$€£]?\d|(?:before|until) |"
    r"(?:its|the|their) (?:current|existing|present) form\b)"
)
_OWNED = LatePattern(r"\b(?:borders?|frontier)$")
_OWNER = LatePattern(r"with [A-Z]")
_IN_PART = LatePattern(r"(?:[^,;:]*\bin principle\b)|in part\b(?! because| due| by)")
_AS_WHAT = LatePattern(r"an?\s|[^,;:]*[\"“]")


def parts_amount(part: str, rest: str) -> bool:
    """Whether a cut stands inside an amount: killed at least | 9 men, no more | than half, fell below | 9 percent."""
    than = rest.startswith("than ") and _COMPARES.search(part) is not None
    level = _NUMBER.match(rest) is not None and _LEVEL.search(part) is not None
    return than or level or _OPENS_AMOUNT.search(part) is not None


def limits_it(part: str, rest: str) -> bool:
    """Whether a cut says more without its rest: does not expect it to rise | above $9, agreed | in principle to pay."""
    return (_LIMIT.match(rest) and _DENIES.search(part)) is not None or _IN_PART.match(rest) is not None


def is_share(part: str, rest: str) -> bool:
    """Whether nobody knows of what there are so many: warned that half | of the mills."""
    return rest.startswith("of ") and _SHARE.search(part) is not None


def is_shared(part: str, rest: str) -> bool:
    """Whether nobody knows with whom it is shared: closed its border | with Togo."""
    return _OWNER.match(rest) is not None and _OWNED.search(part) is not None


def wants_amount(verb: str, rest: str) -> bool:
    """Whether what is done has its object behind how much of it there is: plans to sell | as many as 9 mills."""
    return verb not in _CHANGES and _AMOUNT.match(rest) is not None  # not: fell | about 9 percent


def calls_it(part: str, rest: str) -> bool:
    """Whether it is not said what something is called: called the plan | a lie."""
    return _AS_WHAT.match(rest) is not None and _CALLED.search(part) is not None


def tells_of_noun(words: Sequence[str], verbs: Sequence[int], following: str) -> bool:
    """Whether the last word says of the noun before it what somebody does to it: a nurse sold nuts meant | for Ada."""
    last, before = words[-1].lower(), words[-2] if len(words) > 1 else ""
    if following not in _BEHIND_PARTICIPLE or not (last.endswith("ed") or last in _PARTICIPLES):
        return False
    noun = before.islower() and not before.endswith("ly") and before not in ENGLISH.clauses.open_ends
    return noun and last not in _NO_PARTICIPLES and verbs[0] < len(words) - 2 and len(words) - 2 not in verbs
