"""Lines of copy all in capitals, written small as the article's own words show how, and headlines of tokenized copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.document import Document
from summarizer.drafts import Candidate, joined
from summarizer.extractive.coherence import data
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.characters import sentence_cased
from summarizer.text.sentences import Span
from summarizer.text.words import Word, partition

_MOST_CAPITALS = 0.25  # share of a line's words that may stay in capitals, beside acronyms
_CAPITALS = LatePattern(r"\b[A-Z]{2}[\w’'-]*(?<![a-z])")


def recased(document: Document, made: Candidate) -> Candidate:
    """A headline or brief in sentence case where it is all in capitals, its marks beside their words."""
    sources = made.sentences[0].sources
    text = document.written(made.text) if document.tokenized else made.text
    if text == text.upper():
        text = _small(document, text, [(source.start, source.end) for source in sources])
    return made if text == made.text else replace(joined([(text, sources)], made.score), ended=made.ended)


def read_small(document: Document, spans: Sequence[Span]) -> str:
    """The text of the article as a model reads it: sentences in capitals in sentence case, at the same offsets."""
    text = document.text
    for start, end in spans:
        if (given := text[start:end]).isupper():
            small = _small(document, given, [(start, end)])
            text = text[:start] + small + text[end:] if len(small) == len(given) else text
    return text


def _small(document: Document, given: str, spans: Sequence[Span]) -> str:
    """A line of capitals in sentence case; as given where a quarter of its words would stay in capitals."""
    small = sentence_cased(given, _spellings(document, spans))
    shown = _acronyms(document)
    loud = [word for word in _CAPITALS.findall(small) if word not in shown]
    return given if loud and _MOST_CAPITALS * len(small.split()) <= len(loud) else small


def _acronyms(document: Document) -> set[str]:
    """The words in capitals of sentences that are not."""
    mixed = [(sentence.body, sentence.end) for sentence in document.sentences if not sentence.text.isupper()]
    return {word.text for part in partition(document.words, mixed) for word in part if word.text.isupper()}


def _spellings(document: Document, spans: Sequence[Span]) -> list[str]:
    """The words of the article outside the spans, a word at the start of a sentence only where it is small.

    Of English articles also the ordinary words and days inside them; none of an article all in capitals.
    """
    parts = partition(document.words, [(sentence.body, sentence.end) for sentence in document.sentences])
    opening = {part[0].start for part in parts if part}
    within = [any(start <= word.start < end for start, end in spans) for word in document.words]
    inside = [word for word, one in zip(document.words, within, strict=True) if one]
    outside = [word for word, one in zip(document.words, within, strict=True) if not one]
    found = [word.text for word in outside if word.start not in opening or word.text.islower()]
    if document.language is not ENGLISH:
        return found
    known = [*found, *data("small"), *ENGLISH.function_words]
    return [*known, *_ordinary(inside, known)] if any(map(str.islower, found)) else known


def _ordinary(words: Sequence[Word], known: Sequence[str]) -> list[str]:
    """Words that are ordinary ones or days; one beside a word that is neither nor known may be part of a name."""
    calendar = ENGLISH.calendar
    days = {*calendar.weekdays, *calendar.months} - calendar.homographs
    upper = {word.upper() for word in known}
    seen = [word.text.upper() in upper for word in words]
    told = [word.key in days or is_ordinary(word.key) for word in words]
    free = [one or other for one, other in zip(seen, told, strict=True)]
    beside = zip([True, *free], told, [*free[1:], True], words, seen, strict=False)
    clear = [word.key for before, one, behind, word, one_seen in beside if before and one and behind and not one_seen]
    return [key.title() if key in days else key for key in clear]
