"""Headlines of copy all in capitals, written small as the article's own words show how, and of tokenized copy."""

from __future__ import annotations

from dataclasses import replace

from summarizer.document import Document
from summarizer.drafts import Candidate, joined
from summarizer.extractive.coherence import data
from summarizer.languages import ENGLISH
from summarizer.results import SourceSpan
from summarizer.text.characters import sentence_cased
from summarizer.text.words import partition


def recased(document: Document, made: Candidate) -> Candidate:
    """A headline in sentence case where it is all in capitals, its marks beside their words."""
    sources = made.sentences[0].sources
    text = document.written(made.text) if document.tokenized else made.text
    if text == text.upper():
        text = sentence_cased(text, _spellings(document, sources))
    return made if text == made.text else replace(joined([(text, sources)], made.score), ended=made.ended)


def _spellings(document: Document, sources: tuple[SourceSpan, ...]) -> list[str]:
    """The words of the article outside the sources, a word at the start of a sentence only where it is small."""
    parts = partition(document.words, [(sentence.body, sentence.end) for sentence in document.sentences])
    opening = {part[0].start for part in parts if part}
    inside = [(source.start, source.end) for source in sources]
    words = (word for word in document.words if not any(start <= word.start < end for start, end in inside))
    found = [word.text for word in words if word.start not in opening or word.text.islower()]
    return [*found, *data("small")] if document.language is ENGLISH else found
