"""The main clause of a lead as a headline that only characters limit, where the search finds a worse line."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.compression.clause.verbs import VERBS
from summarizer.compression.pointer import log_odds
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.alone import opens_with_national
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import ALONE, Story, needs, news_worth, scene_of
from summarizer.extractive.condense import condense, drop_place
from summarizer.extractive.plain.cutting import means_nobody
from summarizer.extractive.plain.ends import is_halved
from summarizer.extractive.plain.headline import first_words
from summarizer.extractive.plain.kept import parts_pair
from summarizer.extractive.shorten import bends, likeliest, loses_main, main_lines, mangles, predicate
from summarizer.extractive.shorten.endings import UNLIKELY, allowed
from summarizer.extractive.shorten.losses import loses_condition
from summarizer.extractive.shorten.predicate import tells
from summarizer.extractive.shorten.stretches import acts, written
from summarizer.extractive.vectors import content_stems, stems
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import speaker_of
from summarizer.text.characters import ELLIPSIS, Span, with_capital_word

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.write import Line

_WHO = LatePattern(r"\b(?:that|which|who|whose)\b")
_LIGHT = frozenset(("a", "an", "the", "on", "night", "evening", *ENGLISH.calendar.weekdays))
_BUT = LatePattern(r"\bbut\b")
_HALF = LatePattern(r"\bbut (?:\w+ ){0,2}(?:acquitted|cleared|convicted|guilty)\b")  # of a verdict, before who tells it
_IF_NOUN = LatePattern(r"\b(?:if|unless|until) ([a-z]+)$")  # unless demand | for nuts picks up
_OWN = LatePattern(rf"(?!US\b)(?i:^it\b|\b(?:{either('compression_words', 'first_person')})\b)")  # We met, It was Ada
_AND = LatePattern(r",?\s(?:and|but|or)\b.*,\s")  # not: said Acme | , which sells nuts, | had lied
_LEAST = -3.5  # log odds of printable from which it stands before what loses the verb or tells something else
_LEAST_TORN = -3.0  # and before the first words of its sentence with an ellipsis
_WORSE = 1.6  # how far under those of a line that has lost its verb its may be
_ODD = 1.0  # and how far under those of a line of a later sentence
_SURE = 0.95
_SHARED = 2  # stems with the lead, of which a line of a later sentence has fewer where it is beside the point
_NEWS = 1.5  # log odds of news from which a lead stands for what is beside it: Acme has debts
_LIKELY, _SURELY = 0.75, 0.9  # probability of printable from which a line has its main verb, or that of its words
_GOOD, _BAD = 0.5, 0.2  # its probability from which a line stands; that for which the lead is broken off instead


def main_line(
    document: Document,
    limits: Length,
    model: Compressor,
    reading: Reading,
    line: Line | None,
    *,
    free: bool = True,
    torn: bool = False,
) -> Candidate | None:
    """The main clause of the first sentence, in place of a line that tells another or breaks it; None for none.

    Where no such clause fits, the first words of the sentence with an ellipsis stand for a line that breaks it. Where
    it would be `torn` a clause that the judge holds for less stands, too.
    """
    scene = document.keep(scene_of).length
    first = document.story[scene]
    if reading.lead.headline or reading.lead.sentences[0][0] != first.body:
        return None
    bent = line is not None and line.sentence == 0 and _bends(document, first, line)
    aside = scene > 0 and (line is None or line.sentence > 0)  # of what the news behind a scene is ahead of
    if (scene and not (bent or aside)) or document.keep(needs)[scene] != ALONE or opens_with_national(first.text):
        return None
    if _is_of_speaker(document, first):
        return None
    stray = free and scene == 0 and line is not None and line.sentence > 0 and _strays(document, line)
    least = _least(document, first, line, bent=bent) if free and not aside else _LEAST
    least = _LEAST_TORN if torn else least
    if least is None and not stray:
        return None
    first = _bare(document, first, line if bent else None)
    found = _told(document, limits, reading, first, free=free)
    ended = [one for one in found if stray and one[0][-1][1] == first.end]  # not: Acme released a paper, | which finds
    main = likeliest(reading, model, ended, _LEAST) if ended else None
    if main is None and least is not None:
        main = likeliest(reading, model, found, least)
    if main is None and not torn and line is not None and line.sentence == 0 and distorts(document, first, line):
        return first_words(document, limits, scene) or first_words(document, limits, scene, torn=True)
    return main


def _told(
    document: Document, limits: Length, reading: Reading, first: Sentence, *, free: bool
) -> list[tuple[list[Span], Candidate]]:
    """The main clauses of a lead that fit as a headline, each with what it keeps."""
    found = []
    for kept in main_lines(reading, first):
        whole = drop_place(written(document.text, kept).removesuffix("."))
        text = with_capital_word(condense(whole, spoken=True))
        turned = _BUT.search(document.text, kept[-1][1], first.end)  # was cleared of murder | but found guilty of theft
        turned = turned or (None if " but " in text else _HALF.search(document.text, first.body, first.end))
        halved = (noun := _IF_NOUN.search(text)) is not None and noun[1] in VERBS
        told = fits_alone(text, limits) and _is_told(text, whole) and not (turned or halved or means_nobody(text))
        told = told and not parts_pair(text, document.text[first.body : first.end])
        told = told and (free or (allowed(reading, kept, UNLIKELY) and not _OWN.search(text)))
        if told and not is_halved(document.text[first.body : first.end], text):
            found.append((kept, replace(joined([(text, cited(document.text, kept))]), ended=False)))
    return found


def is_torn(text: str) -> bool:
    """Whether first words break off: with an ellipsis, or behind what tells of their subject, Men who sold nuts."""
    return text.endswith(ELLIPSIS) or (_WHO.search(text) is not None and not tells(text))


def _is_of_speaker(document: Document, first: Sentence) -> bool:
    """Whether the verb found for the main one is that of who speaks behind a claim: men killed nine, cooks | said."""
    found, words = predicate(document.text, first), document.text[first.body : first.end].split()
    said = speaker_of(words)
    if found is None or said is None or said.claim[0][0] >= said.speaker[0]:
        return False
    at = len(document.text[first.body : found.verb].split())
    return said.speaker[0] <= at < said.speaker[1]


def _strays(document: Document, line: Line) -> bool:
    """Whether a line of a later sentence needs another one, or shares hardly a word with a lead of news.

    A main clause that ends where such a lead does stands for it even where the line is likely printable.
    """
    if news_worth(document.keep(Story.of).lines[0]) < _NEWS or _OWN.search(document.story[0].text):
        return False
    at = next(at for at, one in enumerate(document.story) if one.start <= line.spans[-1][0] < one.end)
    shared = content_stems(line.text, ENGLISH).intersection(stems(document.story[0].terms))
    return document.keep(needs)[at] != ALONE or len(shared) < _SHARED


def distorts(document: Document, first: Sentence, line: Line) -> bool:
    """Whether a line of the lead bends what that says, loses its verb, or mangles it and is held for unprintable."""
    if not (kept := _inside(first, line)):  # Mayor | Ada Bolt said her mill was safe, | but showed men were hurt
        return False
    bad = (line.printable or 1.0) < _BAD and mangles(document.text, first, kept)
    likely = (line.printable or 0.0) >= (_LIKELY if tells(line.text) else _SURELY)  # a deed is taken for another word
    bad |= not likely and loses_main(document.text, first, kept)
    return bad or any(tears(document.text, first, kept) for tears in (bends, loses_condition))


def _bends(document: Document, first: Sentence, line: Line) -> bool:
    kept = _inside(first, line)
    return any(says_other(document.text, first, kept) for says_other in (bends, loses_condition, _runs_on))


def _runs_on(text: str, first: Sentence, kept: list[Span]) -> bool:
    """Whether a second deed follows the first without its "and": broke into mills | and, as Lund slept, | took nuts."""
    main, gaps = predicate(text, first), ((end, start) for (_, end), (start, _) in pairwise(kept))
    return main is not None and any(
        main.verb < end and _AND.fullmatch(text, end, start) and acts(text[start : first.end]) for end, start in gaps
    )


def _inside(sentence: Sentence, line: Line) -> list[Span]:
    """What a line keeps of its sentence: not the name in full that stands in another, for its "Mr. Bolt".

    Of words kept across the end of an opening that was taken off, Call it | a peace plan: stop, | start, the rest.
    """
    kept = [span for span in line.spans if sentence.start <= span[0] < sentence.end and span[1] > sentence.body]
    return [(max(start, sentence.body), end) for start, end in kept]


def _bare(document: Document, first: Sentence, line: Line | None) -> Sentence:
    """The lead without the opening phrase that a line begins inside of, Across the | coast, or "Here in Togo, "."""
    comma = document.text.find(", ", first.body, first.end)
    start = _inside(first, line)[0][0] if line else first.body
    opening = document.text[first.body : start].lower().strip()
    inside = opening not in ("", "a", "an", "the") and start < comma
    here = comma > 0 and document.text.startswith(("Here in ", "Here at ", "Here on "), first.body)
    return replace(first, body=comma + 2) if inside or here else first


def _is_told(text: str, whole: str) -> bool:
    """Whether a line in fewer words has lost articles and days alone, and does not end on "late" before a day."""
    last = text.rsplit(None, 1)[-1]
    before, behind = (Counter(line.lower().replace(",", "").split()) for line in (whole, text))
    light = _LIGHT.issuperset(before - behind)
    ends = last not in ENGLISH.clauses.open_ends - ENGLISH.saying["verbs"]
    return light and (whole.endswith(last) or ends)


def _least(document: Document, first: Sentence, line: Line | None, *, bent: bool) -> float | None:
    """The least log odds of printable of what stands in place of a line; None where the line stands."""
    if line is None:
        return _LEAST
    printable = 1.0 if line.printable is None else line.printable
    if line.sentence > 0:
        return log_odds(printable) - _ODD if printable < _GOOD else None
    mangled = bent or mangles(document.text, first, _inside(first, line))
    return max(_LEAST, log_odds(min(printable, _SURE)) - _WORSE) if mangled else None
