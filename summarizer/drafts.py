"""What a writer gives: for each article the candidates for its summary, best first. `finish/` does the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from summarizer.document import Document, Sentence
from summarizer.lengths import Length
from summarizer.request import Request
from summarizer.results import Chunk, Provenance, SourceSpan, SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import with_capital, with_capital_word, with_capitals_of
from summarizer.text.sentences import Span
from summarizer.text.words import SHARE_CODE

# Full-width end marks: no script puts a space there.
_NO_SPACE_BEHIND = ("。", "！", "？", "｡", "」", "』", "。”", "！”", "？”")
# What a share is traded as, behind a company's name: Berg Steel Ltd (BRG.AX), Lund AG LUNDn.DE, Roe (NYSE: ROE), <ROE>.
_SHARE = LatePattern(
    r"(?<=[\w.,])\s+(?:\((?:[A-Z]{2,6}[a-z]?|\d{4,6})\.[A-Z]{1,2}\)"
    r"|(?:[A-Z]{2,6}[a-z]?|\d{4,6})\.[A-Z]{1,2}(?![\w(.]*\w)"
    rf"|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|ASX|TSX)\s?:\s?[A-Z.]{{1,6}}\)|\(?{SHARE_CODE}\)?)"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that could become the summary.

    Attributes:
        text: The text, white space collapsed.
        score: What the writer gives it; higher is better.
        sentences: Its sentences with their sources, where they are the article's own; else empty.
        ended: False where the text was broken off and its end is no end.
    """

    text: str
    score: float = 0.0
    sentences: tuple[SummarySentence, ...] = ()
    ended: bool = True


class Draft(NamedTuple):
    """What a writer made of one article.

    Attributes:
        document: The article.
        limits: The limits in force: those asked for, and no more words than the article has.
        candidates: Texts, best first; they may be longer than the limits.
        provenance: How they were made.
        chunks: The pieces that the article was read in; empty where it was read whole.
        coverage: Share of the article's characters, white space not counted, that was read, 0 to 1.
        warnings: What the reader should know.
    """

    document: Document
    limits: Length
    candidates: tuple[Candidate, ...]
    provenance: Provenance
    chunks: tuple[Chunk, ...] = ()
    coverage: float = 1.0
    warnings: tuple[str, ...] = ()


class Writer(Protocol):
    """Writes drafts; it does not fit, check or choose."""

    def write(self, documents: Iterable[Document | None], request: Request) -> Iterator[Draft | Exception | None]:
        """One draft for each document, in order, whatever the documents beside it.

        Documents are read ahead, not all at once. Where nothing can be written about one, the reason comes in its
        place. None, a place that the caller keeps, comes out as None.
        """
        ...

    def provenance(self, request: Request) -> Provenance:
        """How the drafts of a request are made."""
        ...


def quoted(document: Document, sentences: Iterable[Sentence]) -> Candidate:
    """A candidate of the article's own sentences, never longer than the article."""
    parts = [verbatim(document, sentence) for sentence in sentences]
    made = joined(parts)
    return made if len(made.text) <= len(document.text) else joined(parts, as_set=True)


def verbatim(document: Document, sentence: Sentence) -> tuple[str, tuple[SourceSpan, ...]]:
    """A sentence of the article, without its dateline and the codes of shares, and its sources."""
    text, start = document.text, sentence.body
    codes = [found.span() for found in _SHARE.finditer(text, start, sentence.end)]
    if not codes:
        return sentence.text, (SourceSpan(start, sentence.end, text[start : sentence.end], 1.0),)
    borders = [start, *(border for code in codes for border in code), sentence.end]
    spans = [(left, right) for left, right in zip(borders[::2], borders[1::2], strict=True) if left < right]
    told = document.written("".join(text[left:right] for left, right in spans))
    kept = [(right - len(text[left:right].lstrip()), right) for left, right in spans]
    return sentence.text[:1] + told[1:], cited(text, kept)


def cited(text: str, spans: Iterable[Span]) -> tuple[SourceSpan, ...]:
    """The stretches of an article that a line keeps, as its sources: the longest first, each with its share."""
    runs = sorted(spans, key=lambda span: span[0] - span[1])
    whole = sum(end - start for start, end in runs)
    return tuple(SourceSpan(start, end, text[start:end], round((end - start) / whole, 4)) for start, end in runs)


def joined(
    parts: Iterable[tuple[str, tuple[SourceSpan, ...]]], score: float = 0.0, *, as_set: bool = False
) -> Candidate:
    """A candidate of sentences with their sources, a space between them where the script puts one.

    Args:
        parts: The sentences, each with its sources.
        score: What the writer gives the candidate.
        as_set: Whether sentences between which the article has no space get none.
    """
    text, end = "", -1
    sentences = []
    for part, sources in parts:
        touching = as_set and bool(sources) and sources[0].start == end
        if text and not touching and not text.endswith(_NO_SPACE_BEHIND):
            text += " "
        end = sources[-1].end if sources else -1
        sentences.append(SummarySentence(part, len(text), len(text) + len(part), sources))
        text += part
    return Candidate(text, score, tuple(sentences))


def share_read(text: str, chunks: Sequence[Chunk]) -> float:
    """Share of a text's characters, white space not counted, that the chunks hold."""
    read = sum(_solid(chunk.text) for chunk in chunks)
    return round(read / _solid(text), 4)


def _solid(text: str) -> int:
    return sum(map(len, text.split()))


def of_own(own: Candidate, cut: str) -> Candidate:
    """A cut of an own headline, which cites what it keeps of its line."""
    sources, cut = own.sentences[0].sources, with_capitals_of(cut, own.sentences[0].text)
    kept = re.search(r"\s+".join(map(re.escape, cut.split())), sources[0].text) if len(sources) == 1 else None
    if kept:
        start = sources[0].start
        sources = (replace(sources[0], start=start + kept.start(), end=start + kept.end(), text=kept.group()),)
    line = with_capital(cut) if kept or not sources else cut
    return Candidate(line, 0.0, (SummarySentence(line, 0, len(line), sources),))


def cut_of(document: Document, sentence: Sentence, beginning: str) -> Candidate:
    """A headline out of the beginning of a sentence."""
    headline = with_capital_word(beginning)
    made = joined([(headline, cited(document.text, [(sentence.body, sentence.end)]))])
    ended = headline == sentence.text.removesuffix(".")
    return Candidate(made.text, 0.0, made.sentences, ended=ended)
