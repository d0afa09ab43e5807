"""The outcome of a case as a headline, where the search finds no line of it, and as a brief that is too long."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, quoted
from summarizer.extractive.alone.names import in_full
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.outcomes import holds_outcome, overtaken
from summarizer.extractive.select import select
from summarizer.lengths import Length
from summarizer.text.characters import with_capital_word

_JUDGED = re.compile(r"\b(?:accus|arrest|charg|convict|guilty|indict|jail|sentence)")
_BORDER = re.compile(r"(?=,? (?:after|as|because|by|when|which|who|and)\b|, (?!but\b|(?:al)?though\b|except\b))")


def outcome_first(document: Document, limit: Length, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Lines of a story, before them the sentence that tells how its case ended, where none of them first tells it.

    Args:
        document: An article.
        limit: What a headline has to be within.
        found: Lines of its story, best first.

    Returns:
        The lines, the sentence first, in full and without its full stop: where it fits and the best line is of another.
    """
    far = overtaken(document)
    sources = found[0].sentences[0].sources
    if not (any(far) and sources) or document.sentence_at(sources[0].start).role == "headline":
        return found
    (told,) = select(document, Length(sentences=1))
    if not holds_outcome(told.text) or document.sentence_at(sources[0].start).start == told.start:
        return found
    line = outcome_line(document, told, limit, "")
    return (line, *found) if line else found


def outcome_line(document: Document, sentence: Sentence, limit: Length, stop: str) -> Candidate | None:
    """An outcome with its names in full, as much of it as fits: up to a border behind which no judgment stands.

    Args:
        document: The article.
        sentence: One that holds an outcome.
        limit: What the line has to be within.
        stop: What it ends with: a full stop, or nothing.
    """
    text = document.text
    borders = [border.start() for border in _BORDER.finditer(text, sentence.body, sentence.end)]
    for end in (sentence.end, *reversed(borders)):
        told, rest = document.written(text[sentence.body : end]), text[end : sentence.end]
        if not holds_outcome(told) or _JUDGED.search(rest) or holds_outcome(rest):
            return None
        cut = replace(sentence, end=end, text=told)
        whole = in_full(document, cut) or quoted(document, [cut])
        line = with_capital_word(whole.text.removesuffix(".")) + stop
        if fits_alone(line, limit):
            return replace(whole, text=line, sentences=(replace(whole.sentences[0], text=line, end=len(line)),))
    return None
