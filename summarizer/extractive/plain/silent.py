"""Sentences of which no headline is made: they say nothing alone, or are taken back."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.compression.clause import says_nothing
from summarizer.document import Document
from summarizer.extractive.coherence import RULES, Story


def taken_back(document: Document) -> Collection[int]:
    """Which sentences the next one, or a fact check, takes back."""
    return RULES["taken_back"](document.keep(Story.of)).keys()


def tells_nothing(document: Document) -> list[bool]:
    """Which sentences say nothing alone, or open with He, His, That: whom or what that means stands before them."""
    story = document.keep(Story.of)
    points = {at for name in ("pronoun_opens", "demonstrative_opens") for at in RULES[name](story)}
    return [at in points or says_nothing(sentence.text) for at, sentence in enumerate(document.story)]
