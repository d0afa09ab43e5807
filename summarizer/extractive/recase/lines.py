"""Lines of copy all in capitals, written small as the article's own words show how, and headlines of tokenized copy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.document import Document, Sentence, blanked
from summarizer.drafts import Candidate, joined
from summarizer.extractive.recase.spellings import Spellings, is_common
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import with_capital
from summarizer.text.sentences import Span

_MOST_CAPITALS = 0.25  # share of the words of a line that is read which may stay in capitals, beside acronyms
# A COUNCIL has apologised: the first words of a story in capitals, as some papers print them; NATO is none.
_LOUD_OPENING = LatePattern(r"(?:(?:A|AN|THE) [A-Z]{3,}|[A-Z]{5,})(?:(?: A)? [A-Z]{2,}){0,11}(?= [a-z])")
_LOUD_WORD = LatePattern(r"[A-Z]{3,4}(?= [a-z])")  # a shorter one: A MAN has stolen, without its article; TWO men
_FEWEST_WORDS = 3  # fewer may be a short form, or a name


def recased(document: Document, made: Candidate) -> Candidate:
    """A headline or brief in sentence case where it is all in capitals, its marks beside their words.

    A line of which some words would stay in capitals is left as it stands, or was before it was read. In one that is
    not loud a word in capitals is left, whatever the article has in small letters: CHIPS Act, SWIFT, said "NEVER".
    """
    sources = made.sentences[0].sources
    text = document.written(made.text) if document.tokenized else made.text
    spans = [(source.start, source.end) for source in sources]
    if text == text.upper():
        text = _small(document, text, spans)
    elif sources and all(source.text.isupper() for source in sources) and _stays_loud(document, text, spans):
        text = text.upper()
    elif opened := _LOUD_OPENING.match(text):
        text = _quiet(document, opened, spans)
    elif (opened := _LOUD_WORD.match(text)) and _is_no_name(document, opened[0], spans):
        text = opened[0].title() + text[opened.end() :]
    return made if text == made.text else replace(joined([(text, sources)], made.score), ended=made.ended)


def _is_no_name(document: Document, word: str, spans: Sequence[Span]) -> bool:
    """Whether a word in capitals that opens a line is a number, or stands behind an article and is small elsewhere."""
    low = word.lower()
    if low in ENGLISH.numbers.small or low in ENGLISH.function_words or not spans:
        return low in ENGLISH.numbers.small
    behind = document.text[: min(spans)[0]].endswith(("A ", "AN ", "THE "))
    return behind and re.search(rf"\b{low}\b", document.text) is not None


def _stays_loud(document: Document, text: str, spans: Sequence[Span]) -> bool:
    """Whether nobody knows how some words of a line are written small."""
    return document.text.isupper() or bool(document.keep(Spellings.of).loud(text, spans))


def each_recased(document: Document, made: Candidate) -> Candidate:
    """A summary with those of its sentences in sentence case that are all in capitals, or open so."""
    if not any(map(_is_loud, (sentence.text for sentence in made.sentences))):
        return made
    parts = [joined([(one.text, one.sources)]) for one in made.sentences]
    told = [recased(document, part) if _is_loud(part.text) else part for part in parts]
    return replace(joined([(one.text, one.sentences[0].sources) for one in told], made.score), ended=made.ended)


def _is_loud(text: str) -> bool:
    return text.isupper() or _LOUD_OPENING.match(text) is not None


def _quiet(document: Document, opened: re.Match[str], spans: Sequence[Span]) -> str:
    """A line whose first words are in capitals with them small; as given where one of them may be a name."""
    text, spellings = opened.string, document.keep(Spellings.of)
    small = spellings.small(opened[0], spans)
    if small.startswith("a"):
        small = " ".join(word.lower() if is_common(word) else word for word in small.split(" "))
    small = with_capital(small)
    return text if spellings.loud(small, spans) else small + text[opened.end() :]


def unread_of(document: Document, told: Sequence[Sentence]) -> list[Span]:
    """Sentences before the last of those that are read, of the story or beside it: they say who is who.

    Args:
        document: The article.
        told: Those that are read.
    """
    starts = {one.start for one in told}
    before = (one for one in document.body if one.start < max(starts) and one.start not in starts)
    return [(one.body, one.end) for one in before if one.count]


def read_small(document: Document, spans: Sequence[Span]) -> str:
    """The text of the article as a model reads it: without marks of Markdown, in sentence case, at the same offsets.

    Up to a quarter of the words of one may stay in capitals. Where nothing in the article is small, all is, names too.
    """
    text = blanked(document.text)
    alone = text.isupper() and len(text.lower()) == len(text)
    for start, end in spans:
        if (given := text[start:end]).isupper():
            known = [(start, end)]
            small = with_capital(given.lower()) if alone else _small(document, given, known, most=_MOST_CAPITALS)
            text = text[:start] + small + text[end:] if len(small) == len(given) else text
    return text


def _small(document: Document, given: str, spans: Sequence[Span], *, most: float = 0.0) -> str:
    """A line of capitals in sentence case; as given where more than some of its words would stay in capitals."""
    if len(given.split()) < _FEWEST_WORDS:
        return given
    spellings = document.keep(Spellings.of)
    small = with_capital(spellings.small(given, spans))
    if not spellings.loud(small, spans):
        return small
    small = with_capital(spellings.small(given, spans, sure=True))
    return small if len(spellings.loud(small, spans)) < most * len(small.split()) else given
