"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged.

What an accusation and what an outcome is called stands in `assets/data/coherence.json`, in English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import data
from summarizer.text.characters import fold

_NAME = re.compile(r"(?<=[^\s.!?] )[A-Z][\w-]+|^[A-Z][\w-]+(?= [A-Z])")
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


def tell_outcome(document: Document, chosen: Sentence, allowed: Sequence[bool]) -> list[bool]:
    """Which sentences of the story can be a brief where one has been chosen.

    Args:
        document: The article.
        chosen: The sentence that would be the brief.
        allowed: For each sentence of the story whether it can be told.

    Returns:
        All that are allowed, unless the chosen one alleges: then those that hold the outcome for somebody named in
        it, where there are any.
    """
    if not alleges(chosen.text):
        return list(allowed)
    names = set(_NAME.findall(chosen.text))
    told = [
        ok and holds_outcome(sentence.text) and not names.isdisjoint(_NAME.findall(sentence.text))
        for ok, sentence in zip(allowed, document.story, strict=True)
    ]
    return told if any(told) else list(allowed)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    if name == "outcomes":
        return re.compile("|".join(data(name)))
    return re.compile(rf"\b(?:{'|'.join(data(name))})\b")
