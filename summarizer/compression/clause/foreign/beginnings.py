"""The beginnings of a sentence of another language than English, each with what is lost where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.clause.acts import halves_headline, is_fronted
from summarizer.compression.clause.cuts import Cut, cuts, word_ends
from summarizer.compression.clause.forms import lacks_phrase
from summarizer.compression.clause.losses import FRONTED, HARD, LOOSE, NEVER, OPEN, SLIGHT, TORN
from summarizer.compression.clause.marks import MARK, MARKS
from summarizer.compression.clause.phrases import phrase_loss, times_of
from summarizer.compression.clause.told import (
    Told,
    hides_verb,
    is_half_clause,
    loses_speaker,
    next_aim,
    told_of,
)
from summarizer.languages import Language
from summarizer.languages.ends import End, Ends
from summarizer.languages.kin import kin_of
from summarizer.languages.listed import first_key
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern

# Set by hand.
_LOSSES = {End.LOOSE: LOOSE, End.OPEN: FRONTED, End.FRONTED: FRONTED, End.TORN: TORN}
_WHOLE = (End.WHOLE, End.LOOSE)  # of a language of which nobody knows the phrases
_SHORT, _FEW = 3.0, 4  # loss for each word that is missing from so many
_FEW_LETTERS = 8  # so many, where letters are words: two missing are one word
_SAID = 0.35  # of what stands before a condition: so much of it says something
_SAID_WITHIN = 8  # words behind a speaker in which what is said begins
_QUOTED = LatePattern(r"[\"“„«»][^\"”“«»]*[\"”“«»]?")  # nothing but what somebody says
_COMMA = LatePattern(r",\s")


def foreign_cuts(
    text: str, limits: Length, language: Language | None, *, headline: bool = False, least: int = 0
) -> list[Cut]:
    """The beginnings of a text that are within the limits.

    Args:
        text: One sentence or headline, without line breaks.
        limits: The limits.
        language: Its language; None where it is unknown.
        headline: Whether it is a headline, whose verb nobody can tell.
        least: Beginnings that end before this offset are left out.
    """
    cut_as = language or kin_of(text)
    ends, places = Ends(text, cut_as), word_ends(text)
    found = cuts(text, limits, english=False, least=least)
    if len(found) == 1 and found[0].loss == HARD:  # no word fits
        return [] if least else found
    known = told_of(text, language)
    unclear = known is not None and known.unclear is not None and known.unclear.match(text) is not None
    made, times = [], times_of(text, known)
    for cut in found:
        place = _end_of(text, places, cut)
        end = ends.at(place)
        missing = _FEW - cut.words if ends.spaced else (_FEW_LETTERS - len(cut.text)) / 2
        short = (_SHORT * max(0, missing) + OPEN * (missing > 1)) * (end not in (End.COMPLETE, End.TORN))
        said = ends.unsaid(place) or ends.unsaid(_behind_speaker(text, place, known))
        said = 1 if said >= _SAID and cut_as else said**4  # a subject alone says nothing yet
        unsaid = NEVER * (said + ends.loses_speaker(place, wrong=True))
        marked = known and not ends.spaced and end is not End.COMPLETE
        loss = max(cut.loss, _between_marks(text, place, end, known) if known and marked else _LOSSES.get(end, 0.0))
        strange = known is None and ends.spaced and not headline and end in _WHOLE and not MARK.match(text, place)
        dated = any(start < place < stop for start, stop in times)  # to 40, from 1 | May
        halved = halves_headline(text, place, known if headline and ends.spaced else None)
        loss = max(loss, FRONTED * strange, TORN * dated, OPEN * (halved or ends.loses_speaker(place, wrong=False)))
        if known and end is not End.COMPLETE:
            parted = phrase_loss(text, place, known) if ends.spaced and not headline else 0.0
            fronted = ends.spaced and (language is None or MARK.match(text, place)) and is_fronted(cut.text, known)
            bare = fronted or parted >= FRONTED or lacks_phrase(text, place, known)
            loss = max(loss, parted, FRONTED * bare, OPEN * loses_speaker(text, place, known, known.parts.claimed))
            claims = not (bare and (hides_verb(cut.text, known) or is_half_clause(cut.text, known)))
            unsaid = unsaid * claims + NEVER * (claims and _is_not_denied(text, place, known, bare=bare))
            unsaid += NEVER * (_is_only_speaker(text, place, known) or loses_speaker(text, place, known, known.grave))
        loss += LOOSE * (unclear or (end is End.COMPLETE and ends.is_unclear))
        loss = loss + short if loss >= TORN else min(loss + short, TORN - 1)  # a short one is better than a torn one
        made.append(cut._replace(loss=loss + unsaid))
    return made


def _end_of(text: str, places: Sequence[int], cut: Cut) -> int:
    """Where a beginning ends, its marks left out: at the end of the text where no more than a sign is behind it."""
    place = len(text[: places[cut.words - 1]].rstrip(MARKS)) if places else len(text)
    return place if any(map(str.isalnum, text[place:])) else len(text)  # 22 | %


def _between_marks(text: str, place: int, end: End, told: Told) -> float:
    """Loss in a script without spaces, whose clauses end at marks alone, and not behind what they are about."""
    rest, parts = text[place:], told.parts
    alone = parts.topic.search(text, 0, place) is not None
    if parts.contrast.match(rest) and text[place - 1] in parts.stated:
        return SLIGHT
    if MARK.match(rest):
        if rest[0] == "、" and parts.goes_on.search(text, 0, place):
            return OPEN
        begun = rest[0] == "、" and parts.ended.search(text, 0, place) is None  # 会見で | 、
        return TORN + 2 * OPEN * alone if end is not End.WHOLE else TORN * (begun or alone)
    return TORN + (OPEN if end is not End.TORN and not alone else 2 * OPEN)


def _behind_speaker(text: str, place: int, told: Told | None) -> int:
    """Where who says it ends, between commas behind a cut: will cut jobs | , said the firm | , if ...; else the end."""
    comma = _COMMA.match(text, place)
    if told is None or told.speakers is None or comma is None or not told.speakers.match(text, comma.end()):
        return len(text)
    end = text.find(",", comma.end())
    return end if end >= 0 else len(text)


def _is_not_denied(text: str, place: int, told: Told, *, bare: bool) -> bool:
    """Whether what a sentence says of nobody has no verb yet, or the denial of its clause stands behind the cut."""
    nobody = told.none is not None and told.none.match(text) is not None
    if nobody and (bare or (told.verbs and not any(map(told.is_verb, text[:place].split())))):
        return True
    if told.denials is None:
        return False
    mark = MARK.search(text, place)
    end = next_aim(text, place, mark.start() if mark else len(text), told)
    return told.denials.search(text, place, end) is not None


def _is_only_speaker(text: str, place: int, told: Told) -> bool:
    """Whether a sentence ends before what is said: said the minister | that it ..., the minister said | , "..."."""
    if _QUOTED.fullmatch(text[:place]):
        return True
    if told.speakers and any(said.end() == place for said in told.speakers.finditer(text, 0, place)):
        return MARK.search(text, 0, place) is None
    if told.speakers is None or not told.contents or told.speakers.match(text) is None:
        return False
    keys = [first_key(word) for word in text[:place].split()]
    first, *others = MARK.split(text[place:], 2)
    opened = ("".join(other.split(None, 1)[:1]) for other in others)  # said Bolt | , 61, that
    behind = map(first_key, (*first.split()[:_SAID_WITHIN], *opened))
    return told.contents.isdisjoint(keys) and not told.contents.isdisjoint(behind)
