"""A brief shortened inside its sentence: what the pointer model keeps, and as much of the rest as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from summarizer.compression.clause import says_whose_next
from summarizer.compression.compressor import Compressor, Reading
from summarizer.compression.lead import Lead
from summarizer.compression.write import Line
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import scene_of
from summarizer.extractive.shorten.endings import LEAST_END, allowed, leaves_little, without_description
from summarizer.extractive.shorten.finished import bends, holds
from summarizer.extractive.shorten.idle import without_days, without_symbols
from summarizer.extractive.shorten.last import clauses, last_lines, turned, worth
from summarizer.extractive.shorten.main_clause import likeliest, main_clauses
from summarizer.extractive.shorten.parts import bare_openings, leans_on_opening, parts, short_openings
from summarizer.extractive.shorten.stretches import (
    candidate,
    closed,
    said_last,
    spoken,
    tails,
    with_articles,
    written,
)
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support import check_seams
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

_MOST_WORDS = 40  # searched for
_LEAST_WORDS = 8  # a brief of fewer tells too little
_FEWEST_WORDS = 6  # where there is no other
_LINES = 3  # of the model, of which the first good one is taken
_LEAST_WORTH = -5.0  # of a line: under it subjects, verbs and speakers were lost, and what a "not" goes with
_SEARCHED = 0.92  # share of the characters that the model's words may fill: it leaves out articles, which come back
_LIKELY_END = -2.0  # log probability of a last word before a place or time, or of a clause
_SHORTER = 0.65  # share of the limits for a line that is tried last: the judge holds long ones for worse
_ENOUGH = 0.4  # share of the room there is from which what is found of a lead tells enough
_LEAST_ODDS, _LIKELY_ODDS = -3.5, -1.0  # log odds of printable: of the only one found, of one in place of another
_WHERE = LatePattern(r"\s(?:at|in|on)\b")
_EACH = LatePattern(r"\s(?:apiece|each)(?=[,.;]|\s(?:after|and|as|at|before|by|for|in|on|over|to|with|during)\b)")


def shortened(
    document: Document, sentence: Sentence, limits: Length, model: Compressor, *, alone: bool = True
) -> Candidate | None:
    """Shortens a sentence to a brief.

    The pointer model says which words are kept. Articles come back always, what else it leaves out as long as it fits,
    each stretch whole.

    Args:
        document: The article.
        sentence: One of its sentences.
        limits: What the brief has to be within, resolved.
        model: The pointer model.
        alone: Whether, where the judge holds no line for good, one is taken that leaves out nothing but asides, an
            opening and an end on which nothing hangs; else one that is whole by its words; of a lead also `clauses`.

    Returns:
        The sentence in fewer of its own words, in their order, with a full stop; None where the model finds no line
        that could be printed, or none of words enough, or where a name or quotation would be torn.
    """
    if whole := _without_idle(document.text, sentence, limits):
        told = candidate(document.text, whole)
        return None if check_seams(sentence.text, told.text) else _as_read(document, told)
    reading = model.read([Lead(document.text, [(sentence.body, sentence.end)])])[0]
    lines: list[Line] = []
    for most, longest, count in _asked(limits):
        lines += model.lines(reading, max_words=most, max_chars=longest, count=count, judged=True)
        line = next((line for line in lines if worth(line) >= _LEAST_WORTH), None)
        if line is not None:
            kept = _restored(reading, sentence, sorted(line.spans), limits)
            made = _made(document.text, sentence, kept, limits, _LEAST_WORDS)
            if made is not None or not alone:
                break
    else:
        made = _ended(reading, sentence, limits, lines) if alone else None
    if alone and document.number_of(sentence) in (0, document.keep(scene_of).length):
        made = _of_lead(reading, sentence, limits, model, made)
    return made and _as_read(document, made)


def _asked(limits: Length) -> list[tuple[int, int | None, int]]:
    """Most words and characters of a line, and how many lines: what the model is asked for, in turn."""
    words = min(limits.words or _MOST_WORDS, _MOST_WORDS)
    chars = limits.chars and int(_SEARCHED * limits.chars)
    shorter = limits.chars and int(_SHORTER * limits.chars)
    return [(words, chars, 1), (words, chars, _LINES), (int(_SHORTER * words), shorter, 1)]


def _of_lead(
    reading: Reading, sentence: Sentence, limits: Length, model: Compressor, made: Candidate | None
) -> Candidate | None:
    """A lead up to a clause's end, with its turn, or its main clause that the judge likes; any before, if enough."""
    text, ends = reading.lead.text, _ends(reading, _LIKELY_END)
    opens = made is not None and any(one.start == sentence.body for one in made.sentences[0].sources)
    if made is None or (not opens and leans_on_opening(text, sentence, made.text)):
        bare = bare_openings(text, sentence, (end - (text[end - 1] in ",;:") for end in ends))
        short = _longest(text, sentence, (*short_openings(text, sentence), *bare), limits)
        if short:
            return short  # a month after a dam burst, the engineer who had inspected the dam
    least = _LEAST_ODDS if made is None else _LIKELY_ODDS
    if made is None:
        turns = list(turned(text, sentence, ends))
        whole = (kept for kept in turns if allowed(reading, kept))  # not: lets an army question | , but closes it
        made = _longest(text, sentence, (*clauses(text, sentence, ends), *whole), limits)
        made = made or _longest(text, sentence, turns, limits)
    if made is not None and _tells_enough(made.text, limits):
        return made
    likely = ends if made is None else _ends(reading)
    told = [(kept, _made(text, sentence, kept, limits, _FEWEST_WORDS)) for kept in main_clauses(text, sentence, likely)]
    found = [(kept, one) for kept, one in told if one is not None and (made is None or len(one.text) > len(made.text))]
    return likeliest(reading, model, found, least) or made or _with_speaker(reading, sentence, limits)


def _with_speaker(reading: Reading, sentence: Sentence, limits: Length) -> Candidate | None:
    """A lead up to where the model may end, with who says it behind that: lied for years | , a judge wrote in May."""
    text = reading.lead.text
    told = (said_last(text, sentence, [(sentence.body, end)]) for end in _ends(reading, _LIKELY_END))
    return _longest(text, sentence, (kept for kept in told if len(kept) > 1 and allowed(reading, kept)), limits)


def main_lines(reading: Reading, sentence: Sentence) -> Iterator[list[Span]]:
    """What a lead, read with others, may keep of its main clause for a line of its own, where that holds."""
    text = reading.lead.text
    found = main_clauses(text, sentence, _ends(reading, _LIKELY_END))
    found = (kept for kept in found if not says_whose_next(text[sentence.body : kept[-1][1]]))
    return (kept for kept in found if holds(text, sentence, kept))


def _tells_enough(text: str, limits: Length) -> bool:
    """Whether a shortened lead fills enough of the room there is."""
    sizes = ((len(text), limits.chars), (count_words(text), limits.words))
    return max((size / most for size, most in sizes if most), default=1.0) >= _ENOUGH


def _without_idle(text: str, sentence: Sentence, limits: Length) -> list[Span]:
    """The sentence without symbols of stocks and the fewest last days, where it then fits; else nothing."""
    bare = without_symbols(text, [(sentence.body, sentence.end)])
    shorter = [bare] * (len(bare) > 1) + without_days(text, bare)
    return next((whole for whole in shorter if _within(text, [], whole, limits)), [])


def _as_read(document: Document, made: Candidate) -> Candidate:
    """A line of tokenized copy with its marks beside their words; any other as it is."""
    text = document.written(made.text)
    return replace(made, text=text, sentences=(replace(made.sentences[0], text=text, end=len(text)),))


def _made(text: str, sentence: Sentence, kept: list[Span], limits: Length, least: int) -> Candidate | None:
    """The stretches as a brief, where they can be one: without the fewest last days, if too long with them."""
    kept = without_symbols(text, kept)
    bare = [kept] if fits_alone(written(text, kept), limits) else without_days(text, kept)
    kept = next((short for short in bare if fits_alone(written(text, short), limits)), kept)
    if not holds(text, sentence, kept):
        return None
    made = candidate(text, kept)
    count = count_words(made.text)
    enough = count >= least and limits.allows(words=count, sentences=1, chars=len(made.text))
    return made if enough and not check_seams(sentence.text, made.text) else None


def _ended(reading: Reading, sentence: Sentence, limits: Length, lines: list[Line]) -> Candidate | None:
    """The longest line within the limits that leaves out nothing but asides, an opening and an end.

    Such are some of the lines given, some beginnings of the sentence, it without what describes its first name, and its
    `parts`. The last way is the longest that is whole by its words.
    """
    text, ends = reading.lead.text, _ends(reading)
    told = [_restored(reading, sentence, sorted(line.spans), limits) for line in lines]
    begun = [[(sentence.body, end)] for end in ends if end < sentence.end]
    every = [*told, *begun, *without_description(text, sentence, ends)]
    little = (kept for kept in every if leaves_little(reading, sentence, kept))
    found = _longest(text, sentence, (*little, *parts(reading, sentence)), limits)
    if found is None:
        whole = last_lines(reading, sentence, zip(lines, told, strict=True))
        return _longest(text, sentence, whole, limits)
    return found


def _longest(text: str, sentence: Sentence, told: Iterable[list[Span]], limits: Length) -> Candidate | None:
    """The longest brief that one of several choices of stretches makes."""
    found = (_made(text, sentence, kept, limits, _FEWEST_WORDS + (kept[0][0] > sentence.body)) for kept in told)
    return max(filter(None, found), key=lambda made: len(made.text), default=None)


def _ends(reading: Reading, least: float = LEAST_END) -> list[int]:
    """Where words end behind which, as the model has it, nothing is missing; or little, if less is asked."""
    return [reading.tokens.words[at].end for at in np.flatnonzero(reading.steps.last >= least)]


def _likely_ends(reading: Reading) -> list[int]:
    """The same, and before a place or time those where little is missing."""
    likely = _ends(reading, _LIKELY_END)
    return [*_ends(reading), *(end for end in likely if _WHERE.match(reading.lead.text, end))]


def _restored(reading: Reading, sentence: Sentence, kept: list[Span], limits: Length) -> list[Span]:
    """The stretches with articles and "each", the sentence's end, the other gaps and the sentence's beginning back.

    The end is the sentence's or stands before a comma or clause that the constraints let a line end at.
    """
    text = reading.lead.text
    kept = with_articles(text, sentence, kept)
    kept = [(start, each.end() if (each := _EACH.match(text, end)) else end) for start, end in kept]
    gaps = sorted(((left[1], right[0]) for left, right in pairwise(kept)), key=lambda gap: gap[1] - gap[0])
    kept = _grown(reading, sentence, kept, tails(text, sentence, kept), limits)
    kept = _within(text, kept, said_last(text, sentence, kept), limits)
    for start, end in gaps:
        kept = _within(text, kept, closed(kept, start, end), limits)
    kept = _grown(reading, sentence, kept, tails(text, sentence, kept, _likely_ends(reading)), limits)
    return _within(text, kept, [(sentence.body, kept[0][1]), *kept[1:]], limits)


def _grown(
    reading: Reading, sentence: Sentence, kept: list[Span], tails: list[list[Span]], limits: Length
) -> list[Span]:
    """The stretches up to the last end that fits and that the constraints allow, and with who says it right behind."""
    text = reading.lead.text
    for wider in [kept, *tails]:
        ends = wider[-1][1] == sentence.end or (allowed(reading, wider) and not bends(text, sentence, wider))
        kept = _within(text, kept, wider, limits) if ends else kept
        kept = _within(text, kept, spoken(text, sentence, kept), limits)
    return kept


def _within(text: str, kept: list[Span], wider: list[Span], limits: Length) -> list[Span]:
    """The wider stretches where they are within the limits, else those kept."""
    return wider if fits_alone(written(text, wider), limits) else kept
