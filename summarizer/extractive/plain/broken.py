"""A sentence of which no cut is whole, told up to where it breaks off: Drivers who cross the border into Togo…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.compression.clause import HARD, OPEN, Cut, has_main_verb
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

ELLIPSIS = "…"
FEWEST = 4  # words of a headline
_LOSS, _LOSS_OWN = 0.06, 0.2  # words given up for each of a better place to break off, and of a headline
_OPENS_NONE = frozenset("are can could did do does had has have here is should was were would".split())
_OPEN_END = LatePattern(
    r"(?:\b(?:not|never)|n['’]t) \w+$|\b(?:agree[ds]?|assuming|provided)$|, [a-z]+$"
)  # agreed | to pay
_NO_COMMENT = LatePattern(either("compression_words", "no_comment"), re.IGNORECASE)


def says_nothing(sentence: str) -> bool:
    """Whether a sentence tells no more than that somebody does not comment."""
    return _NO_COMMENT.match(sentence) is not None


def without_ellipsis(limits: Length) -> Length:
    """The limits of what an ellipsis follows."""
    return replace(limits, chars=max(1, limits.chars - len(ELLIPSIS))) if limits.chars else limits


def broken_off(found: Sequence[Cut], *, torn: bool = False, headline: bool = False) -> Cut | None:
    """The longest of some cuts that has a main verb and breaks off where it may: not inside a number, or untrue.

    None begins as a question does, or with "Here", or ends before what is not done: has not found; only a torn one
    before what it is nothing without: agreed to cut | a tax. The verb of a headline may look like any other word.
    """
    told = [cut for cut in found if cut.loss < (HARD if torn else OPEN) and cut.words >= FEWEST]
    told = [cut for cut in told if headline or has_main_verb(cut.text)]
    told = [cut for cut in told if cut.text.rsplit(None, 1)[-1].lower() not in ENGLISH.clauses.open_ends]
    told = [cut for cut in told if cut.text.split(None, 1)[0].lower() not in _OPENS_NONE]
    told = [cut for cut in told if not _OPEN_END.search(cut.text)]
    loss = _LOSS_OWN if headline else _LOSS
    return max(told, key=lambda cut: (cut.words - loss * cut.loss, cut.words), default=None)
