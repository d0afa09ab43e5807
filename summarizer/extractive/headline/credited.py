"""An own headline that is too long, cut with who tells it: less of the claim, else a line of the story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.compression.clause import TORN
from summarizer.compression.clause.losses import UNSAID
from summarizer.document import Document
from summarizer.drafts import Candidate, of_own
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.headline.credit import Credit, credit_of
from summarizer.extractive.headline.own import own_first, own_lines
from summarizer.extractive.headline.rivals import WORST
from summarizer.extractive.plain import is_whole, own_broken, own_cut, tells_all
from summarizer.extractive.reading import read_headline
from summarizer.extractive.vectors import content_stems
from summarizer.extractive.written import Written, behind
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import key_of
from summarizer.text.characters import ELLIPSIS, with_capital, with_capitals_of
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor
    from summarizer.compression.write import Line

_DENIES = LatePattern(r"\b(?:neither|never|no|none|not)\b|n['’]t\b", re.IGNORECASE)
_TURNS = LatePattern(rf"{_DENIES.pattern}|\bbut\b", re.IGNORECASE)
_LEAST, _FEWEST = 2, 4  # words of a claim, and of one that is broken off
_FAIR = -14.0  # worth of a line of a story that stands for its headline
_SHARED = 2  # words of a line of the story with the headline


def with_credit(model: Compressor, document: Document, limits: Length, made: Written | None) -> Written | None:
    """What is made of an own headline, with who tells it: less of the claim where they were left out; None for none."""
    credit, own = document.keep(credit_of), document.keep(read_headline)
    text = made.candidates[0].text if made else ""
    kept = credit is not None and made is not None and credit.is_kept(text)
    if credit is None or own is None or (kept and not (credit.opens and text.endswith(ELLIPSIS))):
        return made
    line = next(filter(None, (_credited(model, own, credit, who, limits) for who in credit.speakers())), None)
    return Written((line,)) if line else made if kept or credit.harmless else None


def _credited(model: Compressor, own: Candidate, credit: Credit, who: str, limits: Length) -> Candidate | None:
    """A cut of a claim with its speaker within the limits; None where none is whole."""
    from summarizer.compression.lead import Lead  # Late: few headlines are cut so.

    left, claim = _room(limits, count_words(who), len(who) + len(credit.mark), least=_LEAST), credit.claim
    if left is None:
        return None
    if fits_alone(claim, left):
        return of_own(own, credit.written(claim, who))
    reading = model.read([Lead(claim, [(0, len(claim))], headline=True)])[0]
    lines = model.lines(reading, max_words=left.words or count_words(claim), max_chars=left.chars)
    lines = [line for line in own_lines(model, reading, lines, claim, left) if model.worth(line) > WORST]
    cut = own_cut(claim, left, ENGLISH)
    told = [line.text for line in lines] + [cut.text] * is_whole(cut)
    made = [credit.written(text, who) for text in told if _DENIES.search(text) or not _DENIES.search(claim)]
    return next((of_own(own, line) for line in made if credit.opens or tells_all(line, own.text)), None)


def _begun(document: Document, credit: Credit, limits: Length, *, turned: bool = False) -> Candidate | None:
    """The first words of a claim behind its speaker: Bolt: Mill hid its losses when…; None where they do not fit.

    Nor of one that denies something or goes on with "but", which they might turn: not set to end… | before May. Where
    `turned`, they may hold a denial, as long as nothing is denied behind them.
    """
    turns = _TURNS.search(credit.claim) is not None
    if turns and not turned:
        return None
    own = document.keep(read_headline)
    keys = [key_of(word) for word in credit.who.split()]
    verb = keys.index(credit.verb) if credit.verb in keys else len(keys)
    who = " ".join(credit.who.split()[:verb] or credit.who.split()[1:])
    left = _room(limits, count_words(who), len(who) + len(": "), least=_FEWEST)
    cut = own_broken(credit.claim, left, least=UNSAID if turns else TORN) if own and who and left else None
    if own is None or cut is None or (turned and _TURNS.search(credit.claim[len(cut.text) :])):
        return None
    claim = with_capitals_of(cut.text, own.sentences[0].text)
    return of_own(own, f"{with_capital(who)}: {claim}{ELLIPSIS}")


def _room(limits: Length, words: int, chars: int, *, least: int) -> Length | None:
    """The limits of a claim beside so much; None where fewer words or characters are left than `least`."""
    left = limits.words - words if limits.words else None
    size = limits.chars - chars if limits.chars else None
    fits = (left is None or left >= least) and (size is None or size >= least)
    return Length(words=left, chars=size) if fits else None


def _is_good(model: Compressor, document: Document, told: Written | None, lines: Sequence[Line]) -> bool:
    """Whether what is told of a story can stand for its headline: a line likely printable, or a clause of it."""
    line, credit = told.candidates[0].text if told else ELLIPSIS, document.keep(credit_of)
    shared = len(content_stems(line, ENGLISH) & content_stems(credit.claim, ENGLISH)) if credit else 0
    best = next((one for one in lines[:1] if one.text == line), None)
    if best:
        return shared >= _SHARED + (best.sentence > 0) and model.accepts(best) and model.worth(best) > _FAIR
    return shared > _SHARED and not line.endswith(ELLIPSIS)


def credited_first(
    model: Compressor,
    document: Document,
    limits: Length,
    made: tuple[Written | None, Written | None],
    lines: Sequence[Line],
) -> Written | None:
    """What is told where no cut of an own headline keeps who tells it: a line of its story, else how it begins.

    Args:
        model: The pointer model.
        document: The article.
        limits: The limits in force.
        made: The cut without who tells it, told where all else is hardly printable and the claim states no wrong, cause
            or the like; and what its story tells.
        lines: The lines of its story.
    """
    credit, (cut, story) = document.keep(credit_of), made
    good = credit is None or _is_good(model, document, story, lines)
    if credit and not good and (begun := _begun(document, credit, limits)):
        return behind(Written((begun,)), story)
    if credit and cut and not (good or credit.grave):
        return behind(cut, story)
    first = own_first(document, limits, story)
    text = first.candidates[0].text if first else ""
    if credit and credit.grave and (not text or credit.is_lost(text)):
        begun = _begun(document, credit, limits, turned=True)
        return behind(Written((begun,)), story) if begun else first if text.endswith(ELLIPSIS) else story
    lost = credit and story and first and credit.is_lost(text) and not text.endswith(ELLIPSIS)  # quits if…
    return story if lost else first
