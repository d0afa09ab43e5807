"""A sentence of which no cut is whole, told up to where it breaks off: Drivers who cross the border into Togo…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.compression.clause import HARD, Cut, states
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

ELLIPSIS = "…"
FEWEST = 4  # words of a headline
_LOSS = 0.06  # words that one would give up for each of a better place to break off: all lose what follows
_NO_COMMENT = LatePattern("|".join(read_data("compression_words")["no_comment"]), re.IGNORECASE)


def says_nothing(sentence: str) -> bool:
    """Whether a sentence tells no more than that somebody does not comment."""
    return _NO_COMMENT.match(sentence) is not None


def without_ellipsis(limits: Length) -> Length:
    """The limits of what an ellipsis follows."""
    return replace(limits, chars=max(1, limits.chars - len(ELLIPSIS))) if limits.chars else limits


def broken_off(found: Sequence[Cut]) -> Cut | None:
    """The longest of some cuts that has a verb and breaks off where it may: inside no number, and not untrue."""
    told = [cut for cut in found if cut.loss < HARD and cut.words >= FEWEST and states(cut.text)]
    told = [cut for cut in told if cut.text.rsplit(None, 1)[-1].lower() not in ENGLISH.clauses.open_ends]
    return max(told, key=lambda cut: (cut.words - _LOSS * cut.loss, cut.words), default=None)
