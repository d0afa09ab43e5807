"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged.

What an accusation and what an outcome is called stands in `assets/data/coherence.json`, in English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story, data
from summarizer.languages import ENGLISH
from summarizer.text.characters import fold

_NAME = re.compile(r"(?<=[^\s.!?] )[A-Z][\w-]+|^[A-Z][\w-]+(?= [A-Z])")
# A hospital in Leeds, on Monday, the mayor of Lund; but not the trial of Jon Roe.
_PLACE = re.compile(r"\b(?:(?:at|from|in|near|on) (?:the )?(?:[A-Z][\w-]+ ?)+|of (?:the )?[A-Z][\w-]+\b(?! [A-Z]))")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MAY = re.compile(r"\bMay\b")  # a month leaves nothing open
_BEFORE = 60  # characters before an outcome in which something can leave it open


def holds_outcome(sentence: str) -> bool:
    """Whether a sentence says that somebody was acquitted, a charge dropped or a judgment overturned."""
    text = _MAY.sub("June", fold(sentence)).lower()
    found = _pattern("outcomes").search(text)
    return found is not None and not _pattern("open").search(text, max(0, found.start() - _BEFORE), found.end())


def alleges(sentence: str) -> bool:
    """Whether a sentence stops at an accusation: no judgment stands in it."""
    text = fold(sentence).lower()
    return _pattern("allegations").search(text) is not None and not _pattern("judgments").search(text)


def outcomes_of(document: Document, accusation: Sentence) -> list[bool]:
    """Which sentences of the story hold the outcome for somebody whom an accusation names.

    One that names nobody, "A nurse in Leeds went on trial", is of whom the first later accusation names that names
    somebody. A place is nobody: in the same town others are acquitted, too.
    """
    names = set(_NAME.findall(_PLACE.sub("", accusation.text)))
    accused = set() if names else _accused(document, accusation)

    def ends(text: str) -> bool:
        told = names if _YEAR.search(text) else names | accused  # of another year, maybe another case
        return holds_outcome(text) and not told.isdisjoint(_NAME.findall(text))

    return [ends(sentence.text) for sentence in document.story]


def free_of_surnames(document: Document, verdicts: Sequence[Needs]) -> list[Needs]:
    """What each sentence needs; nothing where that is only whose a surname is: a brief has to tell the outcome."""
    surnames = RULES["surname_alone"](document.keep(Story.of)) if document.language is ENGLISH else {}
    found = list(verdicts)
    for index, named in surnames.items():
        known = [verdicts[other] or ALONE for other in named or ()]
        if named and verdicts[index] == named.union(*known):
            found[index] = ALONE
    return found


def _accused(document: Document, chosen: Sentence) -> set[str]:
    """Who an accusation that names nobody is of: whom the first later one names that names somebody."""
    behind = (sentence for sentence in document.story if sentence.start > chosen.start and alleges(sentence.text))
    return set(next(filter(None, (_NAME.findall(_PLACE.sub("", sentence.text)) for sentence in behind)), ()))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    if name == "outcomes":
        return re.compile("|".join(data(name)))
    return re.compile(rf"\b(?:{'|'.join(data(name))})\b")
