"""A headline cut from a sentence at a clause or a word: in any language, with no model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from summarizer.compression.clause import NEVER, OPEN, SLIGHT, TORN, Cut, has_main_verb, pointing_loss
from summarizer.document import Document
from summarizer.drafts import Candidate, cut_of, of_own
from summarizer.extractive.alone import cut_in_full, in_full
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import (
    ALONE,
    RULES,
    Story,
    answers_first,
    exchanged,
    leaves_open,
    needs,
    scene_of,
    told_apart,
)
from summarizer.extractive.plain.broken import (
    FEWEST,
    begun,
    begun_lead,
    behind_part,
    broken_cut,
    broken_off,
    is_bent,
    takes_back,
    without_ellipsis,
)
from summarizer.extractive.plain.cutting import cuts_of, is_whole, worth_of, worth_told
from summarizer.extractive.plain.ends import without_scenes
from summarizer.extractive.plain.own import own_cut, own_or_broken
from summarizer.extractive.plain.said import OWNER_NEXT, are_silent, ends_with_speaker, taken_back, told_behind
from summarizer.extractive.ranker import coefficients, features_of, probabilities
from summarizer.extractive.select import newest_entry
from summarizer.extractive.vectors import Floats
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ELLIPSIS, clean

# Tuned on articles with their headlines: `python -m benchmarks.fit_ranker measure`.
_CANDIDATES = 6  # sentences tried, best first
_MOST = 20  # tried where no cut of those is a clause
_FIRST = 1.5  # what the first sentence of the story has ahead of the others' scores
_SCORE = 0.05  # weight of a sentence's score, where telling words have 1
_LOSS = 0.02  # weight of the loss at a cut
_INSIDE = 10.0  # what a cut has behind all others that is no clause; twice so inside a phrase, thrice of a false one
_PARTED = (0.03, 10.0)  # what one has behind others that ends where no line may, alone or before who says it
_STUB, _WORD = 5.0, 30.0  # what a cut of a few words has behind: a whole one; a torn one of a later sentence: Bolt…
_OWNERLESS = 2.0  # what a whole cut of "its" or "her" has behind others where its sentence names no owner
_POINTING = 1000.0  # what a sentence that points back has behind all scores
_OWNERS = ("Her ", "His ", "Its ", "Their ")
_ITS = LatePattern(r"(?:Its|Their) \S+ (?:said|says?)\b")  # of a study, or of whom nobody knows
_PAST = "became began came fell got had held left lost made met ran said sold took told was went were won"
_DONE = LatePattern(  # When | Ray named Ada head of …; not: when it rains
    rf"^(?:After|As|When) (?=[^,]*\b(?:[a-z]+ed|{_PAST.replace(' ', '|')})\b[^,]*$)"
)


def plain_headline(document: Document, limits: Length, own: Candidate | None = None) -> Candidate:
    """Makes a headline of the article's own words, in their order.

    The article's own headline comes first, where a cut of it is whole, or none of the story's is.
    The first and the best sentences, without dateline, asides and attribution, are cut at every border
    within the limits, and the cut is taken that tells most of what the article is about and ends well.
    Its first letter is made a capital; nothing else is changed.
    """
    cut = own_cut(own.text, limits, document.language) if own else None
    if own and cut and is_whole(cut):
        return of_own(own, cut.text)
    foreign = document.language is not ENGLISH and document.keep(newest_entry) is None
    if foreign and not answers_first(document) and (told := _lead_first(document, limits, own)):
        return told
    scores = _scores(document)
    ranked = np.argsort(-np.round(scores, 9), kind="stable")[:_MOST].tolist()
    taken, chosen = _taken(document, limits, scores, ranked)
    most = TORN if document.language is ENGLISH else NEVER
    least = min(FEWEST, limits.words or FEWEST)  # words; not: Reports | : Acme has sold a mill
    english = document.language is ENGLISH
    if own and cut and cut.loss < most and cut.words >= least and not is_whole(taken):
        return (own_or_broken(own, limits) if english else None) or of_own(own, cut.text)
    sentence = document.story[chosen]
    leaning = english and chosen > 0 and leaves_open(sentence.text, taken.text)
    if leaning and (opened := begun_lead(document, limits)) and fits_alone(opened.text, limits):
        return opened
    short = english and taken.words < FEWEST
    breaks = taken.loss >= OPEN or (taken.parted and not taken.said)
    if breaks or short:
        stub, torn = taken.words < FEWEST or not has_main_verb(taken.text), short or taken.loss >= OPEN
        broken = _first_words(document, limits, ranked if stub else (), torn=torn)
        if broken is None and breaks and short and (owned := _of_owner(document, limits)):
            return owned
        bare = taken.words <= FEWEST or is_bent(taken.text, behind_part(taken.text, sentence.text))
        begins = begun(clean(sentence.text), limits) if english and (bare or stub) else None
        start = begins.text if begins and (bare or begins.words > taken.words) else _DONE.sub("", taken.text)
        if breaks and not fits_alone(f"{start}{ELLIPSIS}", limits):
            shorter, _ = _taken(document, without_ellipsis(limits), scores, [chosen])
            start = shorter.text if shorter.words > 1 else start
        broken = broken or (broken_cut(document, sentence, start, limits) if breaks else None)
        if broken and fits_alone(broken.text, limits):
            return broken
    return _named(document, limits, scores, chosen, taken.text)


def _named(document: Document, limits: Length, scores: Floats, chosen: int, text: str) -> Candidate:
    """A cut with the names in full of those whom it has by their surnames, where those are of a later sentence."""
    sentence = document.story[chosen]
    if not chosen or document.language is not ENGLISH:
        return cut_of(document, sentence, text)
    plain = document.text.startswith(text, sentence.body)
    named = in_full(document, replace(sentence, end=sentence.body + len(text))) if plain else None
    if named and fits_alone(named.text, limits):
        return named
    return cut_in_full(document, sentence, text, limits, partial(_whole_cut, document, scores, chosen))


def _whole_cut(document: Document, scores: Floats, chosen: int, limits: Length) -> str:
    """The best cut of a sentence, where it is whole; else nothing."""
    taken, _ = _taken(document, limits, scores, [chosen])
    return taken.text if taken.words >= FEWEST and is_whole(taken) else ""


def _lead_first(document: Document, limits: Length, own: Candidate | None) -> Candidate | None:
    """A headline of another language: its whole lead, its own headline broken off, its lead so, another sentence."""
    from summarizer.extractive.plain import foreign  # Late: most are English.

    scores, first = _scores(document), foreign.lead(document)
    taken, _ = _taken(document, limits, scores, [first])
    if foreign.is_told(document, taken, FEWEST):
        return cut_of(document, document.story[first], taken.text)
    if own and (begun := foreign.own_broken(own, limits, document.language)):
        return begun
    if (broken := foreign.broken_lead(document, limits)) is None:
        broken = foreign.broken_lead(document, limits, silent=True)
        near = broken is not None and foreign.says_of_what(document, broken)
        told = broken is not None and foreign.tells_whom(document, broken)
        for apart in (True,) if told else (True, False):
            lines = other_lines(document, limits, apart=apart, near=near)
            if other := next((one for one in lines if not near or foreign.fills(document, one.text, limits)), None):
                return other
    made = broken and broken_cut(document, document.story[first], broken.text, limits)
    return made if made and fits_alone(made.text, limits) else None


def other_lines(document: Document, limits: Length, *, apart: bool = False, near: bool = False) -> Iterator[Candidate]:
    """Whole lines of sentences that may stand for a lead: of those `apart` from it, or `near` behind it."""
    from summarizer.extractive.plain.foreign import has_verb, is_told, least_words, others  # Late, as above.

    scores = _scores(document)
    for chosen in others(document, apart=apart, near=near):
        taken, _ = _taken(document, limits, scores, [chosen])
        fewest = least_words(document, taken, apart=apart)
        if taken.loss < SLIGHT and is_told(document, taken, fewest) and (not apart or has_verb(document, taken)):
            yield cut_of(document, document.story[chosen], taken.text)


def _scores(document: Document) -> Floats:
    """What each sentence is worth as a headline."""
    scores: Floats = document.keep(features_of) @ coefficients("brief")
    scores[0] += _FIRST
    if document.language is not ENGLISH:  # what points back is told only where all does
        return scores - _POINTING * np.array([needed != ALONE for needed in document.keep(needs)])
    scores[1:] -= _POINTING * np.array(document.keep(are_silent), float)[1:]
    scores[: document.keep(scene_of).length] -= _POINTING
    scores[[*document.keep(taken_back), *exchanged(document.keep(Story.of))]] -= _POINTING
    return scores


def _taken(document: Document, limits: Length, scores: Floats, ranked: Sequence[int]) -> tuple[Cut, int]:
    """The best cut, and the number of its sentence."""
    story, worth = document.story, worth_of(document.story, probabilities(scores))
    best, taken, chosen, owned = -np.inf, Cut("", 0, np.inf), 0, RULES["owner_untold"](document.keep(Story.of))
    newest, answers, english = document.keep(newest_entry), answers_first(document), document.language is ENGLISH
    for tried, index in enumerate(answers or (ranked if newest is None else [newest])):
        if tried >= _CANDIDATES and taken.loss < OPEN:
            break
        told = told_apart(document, [index])[0] if answers else story[index]
        for each in cuts_of(told.text, limits, document.language):
            value = worth_told(each, worth) + _SCORE * float(scores[index]) - _LOSS * each.loss
            value -= _INSIDE * sum(each.loss >= low for low in (OPEN, TORN, NEVER)) + _PARTED[each.said] * each.parted
            value -= _OWNERLESS * (english and each.loss < OPEN and index in owned)
            if each.words < FEWEST:
                value -= _STUB if each.loss < OPEN else _WORD * (english and index > 0)
            if value > best + 1e-9:
                best, taken, chosen = value, each, index
    return taken, chosen


def _first_words(document: Document, limits: Length, others: Sequence[int], *, torn: bool) -> Candidate | None:
    """The first words of the lead, which may be torn; where no more than a word or three are whole, else of others."""
    if document.language is not ENGLISH:
        return None
    silent, story = document.keep(are_silent), document.story
    # Nor of one that opens with whose it is, which the lead says: Its shares fell.
    others = [at for at in others if not (silent[at] or (at and story[at].text.startswith(_OWNERS)))]
    tried = [(0, False), *[(0, True)][:torn], *((at, torn) for at in others for torn in (False, True))]
    return next(filter(None, (first_words(document, limits, at, torn=torn, main=True) for at, torn in tried)), None)


def _of_owner(document: Document, limits: Length) -> Candidate | None:
    """The first sentence that fits and says whose it is, of a lead that names nobody: Her party has lost a vote."""
    owned = () if document.keep(Story.of).lines[0].full_names else document.story
    told = (one for one in owned if one.text.startswith(_OWNERS) and not _ITS.match(one.text))
    told = (one for one in told if fits_alone(one.text, limits))
    return next((cut_of(document, one, one.text.removesuffix(".")) for one in told), None)


def first_words(
    document: Document, limits: Length, index: int = 0, *, torn: bool = False, main: bool = False
) -> Candidate | None:
    """As many words of a sentence, the first, as fit, with an ellipsis where no clause ends; None if not true alone.

    Nor are those of a scene, a question or what is taken back told so, nor, but where they may be torn, those
    before what is done, nor, if they have to hold the `main` verb, those before it: As Ada Bolt left….
    """
    sentence = document.story[index]
    scene = index < document.keep(scene_of).length or index in document.keep(taken_back)
    if pointing_loss(sentence.text) or answers_first(document) or scene:
        return None
    found = without_scenes(sentence.text, cuts_of(sentence.text, without_ellipsis(limits), ENGLISH))
    found = [one for one in found if not (one.said and one.parted)] or found
    said = told_behind(sentence.text) if len(document.story) > 1 else None
    found = [one for one in found if not (one.parted and said and said.verb not in one.text.split())]
    kept = [one for one in found if not takes_back(one.text, sentence.text)]
    kept = [one for one in kept if not OWNER_NEXT.match(behind_part(one.text, sentence.text))]
    cut = broken_off(kept, torn=torn, main=main) or (begun(clean(sentence.text), limits) if kept != found else None)
    ends = cut and cut.loss < SLIGHT and not cut.parted and not sentence.text.endswith("?")
    if cut is None:
        return None
    whole = ends or cut.said
    return cut_of(document, sentence, cut.text) if whole else broken_cut(document, sentence, cut.text, limits)


def cuts_news(document: Document, limits: Length, own: Candidate | None) -> bool:
    """Whether the plain cut of the news behind a scene is whole, or that of the article ends with who says it."""
    news = document.keep(scene_of).length
    if not news or document.keep(needs)[news] != ALONE:
        return False
    whole = is_whole(own_cut(clean(document.story[news].text), limits, ENGLISH))
    return whole or ends_with_speaker(plain_headline(document, limits, own).text)
