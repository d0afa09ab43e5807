"""A whole line of the story before a headline that breaks off, or that is no sentence: a byline, a number alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.compression.clause import has_main_verb
from summarizer.compression.clause.losses import ANY_CONDITION
from summarizer.compression.clause.verbs import PREPOSITIONS, VERBS, bare_words
from summarizer.document import Document
from summarizer.drafts import Candidate
from summarizer.extractive.headline.fair import fair_lines
from summarizer.extractive.plain.broken import behind_part
from summarizer.extractive.reading import further, lead_of, own_headline
from summarizer.extractive.vectors import content_stems
from summarizer.extractive.written import Written, is_clear, lines_of, placed
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.text.characters import ELLIPSIS

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.lead import Lead
    from summarizer.compression.write import Line

_LINES, _LEAST, _WORTH = 5, 0.5, -6.0  # lines looked at; the judge's probability of printable, and least worth
_ROUNDS = 3  # readings of the story, as long as there is none
_OPENING = 3  # sentences
_SHARED, _OWN = 2, 3  # words in common with the first sentences, or with an own headline
_BEHIND = PREPOSITIONS | {"and", "because", "when", "where", "while"}


def whole_instead(model: Compressor, document: Document, limits: Length, told: Candidate) -> Written | None:
    """The best whole line of a story, which tells of what a headline that fails does; None for none.

    One that only leaves out how, where or with whom gives way to no other sentence; nor one with a condition.
    """
    own, sources = document.keep(own_headline), told.sentences[0].sources
    if own and ANY_CONDITION.search(own.text):
        return None
    sentence = document.sentence_at(sources[0].start) if sources and not own else None
    whole = sentence is not None and _ends_phrase(told.text, sentence.text)
    topic = own.text if own else " ".join([told.text, *(one.text for one in document.story[:_OPENING])])
    least = _OWN if own else _SHARED
    lead: Lead | None = lead_of(document, own=False)
    for _ in range(_ROUNDS):
        if lead is None:
            break
        reading = model.read([lead])[0]
        lines = [] if reading.lead.headline else fair_lines(document, limits, model, reading, _LINES, judged=True)
        fair = [line for line in lines if _shares(line.text, topic) >= least - (own is not None and line.sentence == 0)]
        fair = [line for line in fair if _is_fair(model, document, reading, line)]
        fair = [line for line in fair if not whole or document.sentence_at(line.spans[-1][0]) == sentence]
        if fair:
            best = max(fair, key=model.worth)
            return lines_of(document, reading, [best], (model.name, model.encoder.compute_type))
        lead = None if whole else further(document, reading.tokens.end)
    return None


def _ends_phrase(told: str, text: str) -> bool:
    """Whether first words with an ellipsis end where a phrase does, behind a verb: Acme sells mill… | in Lund."""
    part = told.removesuffix(ELLIPSIS)
    last, behind = bare_words(part)[-1].lower(), bare_words(behind_part(part, text))[:1]
    ends = any(word.lower() in _BEHIND or word.endswith("ing") for word in behind)
    return ends and has_main_verb(part) and last not in VERBS


def _shares(line: str, topic: str) -> int:
    return len(content_stems(line, ENGLISH) & content_stems(topic, ENGLISH))


def _is_fair(model: Compressor, document: Document, reading: Reading, line: Line) -> bool:
    """Whether a line is a sentence that stands alone, and likely printable."""
    likely = (1.0 if line.printable is None else line.printable) >= _LEAST and model.worth(line) > _WORTH
    whole = likely and has_main_verb(line.text) and is_clear(document, line)
    return whole and placed(document, reading, line, surely=True)
