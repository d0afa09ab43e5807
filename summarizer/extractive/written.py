"""What was written about an article: lines with their sources, best first, and what was read for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, share_read
from summarizer.results import Chunk, SourceSpan, SummarySentence

if TYPE_CHECKING:
    from summarizer.compression.compressor import Reading
    from summarizer.compression.write import Line


class Written(NamedTuple):
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


def behind(own: Written | None, cut: Written | None) -> Written | None:
    """The article's own headline, with lines of its story behind it as alternatives."""
    return own._replace(candidates=(*own.candidates, *cut.candidates)) if own and cut else own or cut


def lines_of(document: Document, reading: Reading, lines: Sequence[Line], model: tuple[str, str]) -> Written:
    """Lines that a model cut, best first, with their sources and how much of the article it read."""
    if reading.lead.apart:
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
