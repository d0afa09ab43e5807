"""The beginnings of a sentence of another language than English, each with what is lost where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from summarizer.compression.clause.cuts import Cut, cuts
from summarizer.compression.clause.losses import HARD, NEVER, OPEN, SLIGHT, TORN
from summarizer.languages import LANGUAGES, Language
from summarizer.languages.ends import End, Ends
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_spans

# Tuned on articles with their headlines: `python benchmarks/fit_ranker.py measure`.
_LOOSE = 6.0  # loss of a cut in a clause that goes on
_FRONTED = (OPEN + TORN) / 2  # of one without a verb
_LOSSES = {End.LOOSE: _LOOSE, End.OPEN: _FRONTED, End.FRONTED: _FRONTED, End.TORN: TORN}
_SHORT, _FEW = 3.0, 4  # loss for each word that is missing from so many
_FEW_LETTERS = 8  # so many, where letters are words: two missing are one word
_SAID = 0.35  # of what stands before a condition: so much of it says something
_MARK = LatePattern(r"\s*(?:[,.:](?!\d)|[;、。，；：،؛।॥!?！？؟…]|[-–—―]{1,2}\s)")
_MARKS = ",.:;、。，；：،؛।॥!?！？؟…"
_CONTRAST = LatePattern("が[、,，]")  # 決めた | が、
_STATED = "たるいだ"
_TOPIC = LatePattern(r"は(?:\d*日)?$")  # 政府は20日


class _Told(NamedTuple):
    """What a language's sentences are told by; each None or empty where it has no list.

    Attributes:
        speakers: Who says it, behind what is said.
        grave: Wrongs and deaths.
        verbs: What is a finite verb; of whole words.
        none: How the subject of a sentence begins that is nobody.
        denials: What denies a clause at its end.
        unclear: First letters that leave a reader without a subject, of scripts without spaces; of no name.
    """

    speakers: re.Pattern[str] | None
    grave: re.Pattern[str] | None
    verbs: re.Pattern[str] | None
    none: re.Pattern[str] | None
    denials: re.Pattern[str] | None
    unclear: re.Pattern[str] | None


def foreign_cuts(text: str, limits: Length, language: Language | None, *, headline: bool = False) -> list[Cut]:
    """The beginnings of a text that are within the limits.

    Args:
        text: One sentence or headline, without line breaks.
        limits: The limits.
        language: Its language; None where it is unknown.
        headline: Whether it is a headline, whose verb nobody can tell.
    """
    ends, places = Ends(text, language), [end for _, end in word_spans(text)]
    found = cuts(text, limits, english=False)
    if found[0].loss == HARD:
        return found
    told = _told(language.code) if language else None
    made = []
    for cut in found:
        place = len(text[: places[cut.words - 1]].rstrip(_MARKS)) if places else len(text)
        end = ends.at(place)
        missing = _FEW - cut.words if ends.spaced else (_FEW_LETTERS - len(cut.text)) / 2
        short = (_SHORT * max(0, missing) + OPEN * (missing > 1)) * (end not in (End.COMPLETE, End.TORN))
        said = ends.unsaid(place)
        unsaid = NEVER * (1 if said >= _SAID and language else said**4)  # a subject alone says nothing yet
        marked = told is not None and not ends.spaced and end is not End.COMPLETE
        loss = max(cut.loss, _between_marks(text, place, end) if marked else _LOSSES.get(end, 0.0))
        if told and end is not End.COMPLETE:
            bare = ends.spaced and not headline and _is_bare(text, place, told)
            loss = max(loss, _FRONTED * bare)
            unsaid += NEVER * (_loses_speaker(text, place, told) or _is_not_denied(text, place, told, bare=bare))
        loss += _LOOSE * (told is not None and told.unclear is not None and told.unclear.match(text) is not None)
        loss = loss + short if loss >= TORN else min(loss + short, TORN - 1)  # a short one is better than a torn one
        made.append(cut._replace(loss=loss + unsaid))
    return made


def _between_marks(text: str, place: int, end: End) -> float:
    """Loss in a script without spaces, whose clauses end at marks alone, and not behind what they are about."""
    rest, alone = text[place:], _TOPIC.search(text, 0, place) is not None
    if _CONTRAST.match(rest) and text[place - 1] in _STATED:
        return SLIGHT
    if _MARK.match(rest):
        return TORN + 2 * OPEN * alone if end is not End.WHOLE else 0.0
    return TORN + (OPEN if end is not End.TORN and not alone else 2 * OPEN)


def _is_bare(text: str, place: int, told: _Told) -> bool:
    """Whether a cut inside a clause has no verb that is known as one: a subject, or half of what is said of it."""
    if _MARK.match(text, place):
        return False
    words = (word.strip('«»"“”„‘’(),') for word in text[:place].split())
    return told.verbs is None or not any(map(told.verbs.fullmatch, words))


def _is_not_denied(text: str, place: int, told: _Told, *, bare: bool) -> bool:
    """Whether what a sentence says of nobody has no verb yet, or the denial of its clause stands behind the cut."""
    if told.none and bare and told.none.match(text):
        return True
    mark = _MARK.search(text, place)
    return (
        told.denials is not None and told.denials.search(text, place, mark.start() if mark else len(text)) is not None
    )


def _loses_speaker(text: str, place: int, told: _Told) -> bool:
    """Whether what is said to be a wrong or a death loses who says it, behind the cut."""
    if told.speakers is None or told.grave is None:
        return False
    return told.grave.search(text, 0, place) is not None and told.speakers.search(text, place) is not None


@cache
def _told(code: str) -> _Told:
    words, spaced = LANGUAGES[code].clauses, code not in ("ja", "zh")
    points = {entry.partition("(?!")[0]: entry for entry in LANGUAGES[code].pointing}  # which say what is a name
    unclear = "|".join(points.get(word, word) for word in words.unclear_starts)
    return _Told(
        speakers=_any_of(words.speakers_behind, spaced=spaced),
        grave=_any_of(words.grave, spaced=spaced),
        verbs=_any_of(words.finite_verbs, spaced=spaced),
        none=_any_of(words.no_subjects, spaced=spaced),
        denials=_any_of(words.denials_behind, spaced=spaced),
        unclear=None if spaced else re.compile(unclear),
    )


def _any_of(listed: Sequence[str], *, spaced: bool) -> re.Pattern[str] | None:
    told = "|".join(listed)
    return re.compile(rf"(?<![\w\u0900-\u0963])(?:{told})" if spaced else told, re.IGNORECASE) if listed else None
