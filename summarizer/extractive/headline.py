"""Headlines out of an article's own words: its own headline, a line of the pointer model, else a plain cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, quoted, share_read
from summarizer.extractive.coherence import pointing
from summarizer.extractive.ranker import coefficients, features_of
from summarizer.extractive.recase import read_small, recased
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.results import Chunk, SourceSpan, SummarySentence
from summarizer.text.characters import clean
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Line, Reading
    from summarizer.compression.lead import Lead

_FEWEST_WORDS = 4  # a line of fewer is cut plainly
_RANKED = 10  # sentences among which is the one that an irrelevant opening gives way to
_SENTENCES = 12  # more than the model ever reads
_MOST_WORDS = 40  # searched for: beyond, the limit in characters decides


@dataclass(frozen=True, slots=True)
class Written:
    """What was written about an article.

    Attributes:
        candidates: Texts, best first.
        read: The stretch of the article that the model read; None where no model did, or all was read.
        coverage: Share of the article's characters, white space not counted, that was read, 0 to 1.
        model: Name, version and number format of the model that cut it; None where none did.
    """

    candidates: tuple[Candidate, ...]
    read: Chunk | None = None
    coverage: float = 1.0
    model: tuple[str, str] | None = None


def write_headlines(
    documents: Sequence[Document], limits: Sequence[Length], compressor: Callable[[], Compressor], count: int
) -> list[Written]:
    """Writes headlines; the encoder reads all English articles that need one in one call.

    An article's own headline comes first: whole where it fits, and lines of its story are the other candidates; else
    cut, a first line as one sentence of the story.
    Where the model finds no line within the limits, and in other languages, the plain cut is taken.

    Args:
        documents: The articles.
        limits: The limits in force for each.
        compressor: Gives the pointer model.
        count: Most candidates for each.
    """
    written = [_own(document, limit) for document, limit in zip(documents, limits, strict=True)]
    cut = {
        number: _lead(document, own=written[number] is None)
        for number, (document, limit) in enumerate(zip(documents, limits, strict=True))
        if (written[number] is None or count > 1)
        and document.language is ENGLISH
        and (limit.words or _MOST_WORDS) >= _FEWEST_WORDS
    }
    if cut:
        model = compressor()
        for number, reading in zip(cut, model.read(list(cut.values())), strict=True):
            words = min(limits[number].words or _MOST_WORDS, _MOST_WORDS)
            longer = (limits[number].words or _MOST_WORDS) >= min(documents[number].count, _MOST_WORDS)
            lines = model.lines(reading, max_words=words, max_chars=limits[number].chars, count=count, longer=longer)
            made = _cut(documents[number], reading, lines, (model.name, model.encoder.compute_type)) if lines else None
            written[number] = _behind(written[number], made)
    for number, (document, limit) in enumerate(zip(documents, limits, strict=True)):
        found = written[number] or Written((own_headline(document) or _plain(document, limit),))
        written[number] = replace(found, candidates=tuple(recased(document, made) for made in found.candidates))
    return [found for found in written if found is not None]


def _plain(document: Document, limits: Length) -> Candidate:
    from summarizer.extractive.plain_headline import plain_headline  # Late: the model leaves little to it.

    return plain_headline(document, limits)


def own_headline(document: Document) -> Candidate | None:
    """The headline that came with the article, apart or as the first line of its text."""
    first = document.sentences[0]
    if first.role == "headline":
        return quoted(document, [first])
    text = clean(document.article.headline or "")
    return Candidate(text, 0.0, (SummarySentence(text, 0, len(text)),)) if count_words(text) else None


def _own(document: Document, limits: Length) -> Written | None:
    """The article's own headline, where it fits as it is."""
    own = own_headline(document)
    if own is None or not limits.allows(words=count_words(own.text), sentences=1, chars=len(own.text)):
        return None
    return Written((own,))


def _behind(own: Written | None, cut: Written | None) -> Written | None:
    """The article's own headline, with lines of its story behind it as alternatives."""
    if own is None or cut is None:
        return own or cut
    return replace(own, candidates=(*own.candidates, *cut.candidates))


def _lead(document: Document, *, own: bool) -> Lead:
    """What the model reads: the article's own headline, which is then cut, or its story, without it where it is told.

    A first line that is too long for a headline may be a standfirst: it is read as the first sentence of the story.
    """
    from summarizer.compression.lead import Lead  # Late: a summary needs none.

    first = document.sentences[0]
    if own and first.role != "headline" and document.article.headline is not None:
        return Lead(document.article.headline, [(0, len(document.article.headline))])
    story = zip(document.story[:_SENTENCES], relevance(document), pointing(document, _SENTENCES), strict=False)
    told = sorted(story, key=lambda each: each[0].body)
    told = [(first, 0.0, False), *told] if own and first.role == "headline" else told
    sentences, worth, points = zip(*told, strict=True)
    spans = [(sentence.body, sentence.end) for sentence in sentences]
    return Lead(read_small(document, spans), spans, worth, points)


def relevance(document: Document) -> Sequence[float]:
    """What the ranker holds of each sentence of the story, less what it holds of the best of the first ten."""
    scores = document.keep(features_of) @ coefficients("summary")
    return [float(score) for score in scores - scores[:_RANKED].max(initial=-np.inf)]


def _cut(document: Document, reading: Reading, lines: Sequence[Line], model: tuple[str, str]) -> Written:
    if not reading.lead.relevance:  # a headline that stands apart from the text
        return Written(tuple(_candidate(line, ()) for line in lines), model=model)
    candidates = tuple(_cited(document, line) for line in lines)
    start, end = reading.lead.sentences[0][0], reading.tokens.end
    read = Chunk(start, end, document.text[start:end], len(reading.tokens.ids))
    return Written(candidates, read, share_read(document.text, [read]), model)


def _cited(document: Document, line: Line) -> Candidate:
    """A line with the runs of words that it keeps as its sources."""
    sources = cited(document.text, line.spans)
    return _candidate(line, sources, document.sentence_at(sources[0].start))


def _candidate(line: Line, sources: tuple[SourceSpan, ...], sentence: Sentence | None = None) -> Candidate:
    ended = sentence is not None and line.text == sentence.text.removesuffix(".")
    return Candidate(line.text, line.score, (SummarySentence(line.text, 0, len(line.text), sources),), ended)
