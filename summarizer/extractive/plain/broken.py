"""A sentence of which no cut is whole, told up to where it breaks off: Drivers who cross the border into Togo…."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.compression.clause import (
    HARD,
    NEVER,
    OPEN,
    TORN,
    Cut,
    behind_opening,
    cuts,
    has_main_verb,
    states,
)
from summarizer.compression.clause.losses import SPLIT, UNSAID
from summarizer.compression.constraints.lists import like_adjective
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

ELLIPSIS = "…"
FEWEST = 4  # words of a headline
_LOSS, _LOSS_OWN = 0.06, 0.2  # words given up for each of a better place to break off, and of a headline
_NOUN = 2.5  # words given up for an end that is no adjective: spend 3% | of national…
_OPENS_NONE = frozenset("are can could did do does had has have here is should was were would".split())
_MONTHS = "|".join(month.title() for month in read_data("compression_words")["months"].split())
_OPEN_END = LatePattern(
    rf"\b(?:by|of|on|since|until) (?:{_MONTHS})\.?$"  # left on Jan. | 6
    r"|\b(?:an?|the)(?: (?:first|last|next|second|third))?(?: (?:north|south|east|west)(?:ern)?)?$"
    r"|(?:\b(?:not|never)|n['’]t) \w+$|\b(?:agree[ds]?|assuming|provided)$|, [a-z]+$|\b(?:by|of|to) \w+ly$"
)  # agreed | to pay
_OPENERS = frozenset(read_data("compression_words")["subordinate"].split()) | {"after", "before", "ever", "once"}
_ITS = LatePattern(r"its |(?:her|his) (?:office|spokes\w+) ")  # ..., | its chief said
_THAT = LatePattern(r"\bthat\b([^;:]*)$")
_TURNS = LatePattern(r"\b(?:but|except|if|nor|not|only|unless|until|without)\b")
_TURNED = LatePattern(r"\b(?:if|unless|until) \S+ \S")  # unless owners agree | to close it
_CLAUSE = LatePattern(r"\b(?:said|says|that)\b([^,;:]*)$")


def without_ellipsis(limits: Length) -> Length:
    """The limits of what an ellipsis follows."""
    return replace(limits, chars=max(1, limits.chars - len(ELLIPSIS))) if limits.chars else limits


def broken_off(found: Sequence[Cut], *, torn: bool = False, headline: bool = False, main: bool = False) -> Cut | None:
    """The longest of some cuts that has a main verb and breaks off where it may: not inside a number, or untrue.

    None begins as a question does, or with "Here", or ends before what is not done: has not found; only a torn one
    before what it is nothing without: agreed to cut | a tax. The verb of a headline may look like any other word; it
    breaks off inside a noun, prices of electric | cars, only where it does nowhere else.
    """
    least = OPEN if not torn else HARD if main else UNSAID
    told = [cut for cut in found if cut.loss < least and cut.words >= FEWEST]
    told = [cut for cut in told if headline or has_main_verb(cut.text)]
    told = [cut for cut in told if not (main and _lacks_verb(cut.text))]
    told = [cut for cut in told if not ((that := _THAT.search(cut.text)) and headline and not states(that[1]))]
    told = [cut for cut in told if cut.text.rsplit(None, 1)[-1].lower() not in ENGLISH.clauses.open_ends]
    told = [cut for cut in told if cut.text.split(None, 1)[0].lower() not in _OPENS_NONE]
    told = [cut for cut in told if not _OPEN_END.search(cut.text)]
    loss, most = (_LOSS_OWN, OPEN + SPLIT) if headline else (_LOSS, HARD)
    worth = {cut: cut.words - loss * cut.loss - _NOUN * like_adjective(cut.text.rsplit(None, 1)[-1]) for cut in told}
    return max(told, key=lambda cut: (cut.loss < most, worth[cut], cut.words), default=None)


def begun(sentence: str, limits: Length) -> Cut | None:
    """The longest beginning of a sentence of which a word or three were left: The shop owner who shot two robbers….

    It has no main verb, and claims nothing; or none but its subject says it, and any condition has begun in it.
    """
    from summarizer.extractive.condense import condense  # Late: few headlines are so.
    from summarizer.support import sayings_of

    words = sentence.split()
    said = [saying for saying in sayings_of([words])[0] if saying.speaker[0] > 0]
    free = all(_ITS.match(" ".join(words[saying.speaker[0] :])) for saying in said)
    whole, worth = condense(sentence, spoken=bool(said)), {}
    for cut in cuts(whole, without_ellipsis(limits)):
        last, half = cut.text.rsplit(None, 1)[-1], cut.loss >= NEVER and _TURNED.search(cut.text) is not None
        behind = whole[len(cut.text) :].split(" ", 2)[1:2] if whole.startswith(cut.text) else []
        loss = cut.loss - NEVER * half - OPEN * (not _OPENS_NONE.isdisjoint(behind))  # who sell nuts | are late
        sure = (free and not _TURNS.search(whole.partition(cut.text)[2])) or not has_main_verb(cut.text)
        open_end = last.lower() in ENGLISH.clauses.open_ends and not half  # There is a | “lie”
        if sure and cut.words >= FEWEST and loss < TORN and not open_end and (half or not _OPEN_END.search(cut.text)):
            worth[cut] = cut.words - _LOSS * loss - _NOUN * (like_adjective(last) or last in ENGLISH.pointing_words)
    return max(worth, key=worth.__getitem__, default=None)


def _lacks_verb(text: str) -> bool:
    """Whether a cut has not come to the main verb, or not to that of what is said: As Ada left…, Ray said the men…."""
    main = behind_opening(text)
    fronted = text.split(" ", 1)[0].lower() in _OPENERS and not has_main_verb(main)
    clause = _CLAUSE.search(text)
    return fronted or (clause is not None and not states(clause[1]))
