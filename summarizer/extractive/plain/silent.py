"""Sentences of which no headline is made: they say nothing alone, or are taken back."""

from __future__ import annotations

import re
from collections.abc import Collection

from summarizer.document import Document
from summarizer.extractive.coherence import RULES, Story
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

# Acme did not comment, The talks go on, The mayor denies it.
_TELLS_NOTHING = LatePattern(either("compression_words", "tells_nothing"), re.IGNORECASE)


def taken_back(document: Document) -> Collection[int]:
    """Which sentences the next one, or a fact check, takes back."""
    return RULES["taken_back"](document.keep(Story.of)).keys()


def tells_nothing(document: Document) -> list[bool]:
    """Which sentences say nothing alone, or open with He, His, That: whom or what that means stands before them."""
    story = document.keep(Story.of)
    points = {at for name in ("pronoun_opens", "demonstrative_opens") for at in RULES[name](story)}
    silent = (_TELLS_NOTHING.match(sentence.text) is not None for sentence in document.story)
    return [at in points or told for at, told in enumerate(silent)]
