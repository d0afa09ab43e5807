"""The compact form of a summary: its text, where that comes from, what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.results.parts import Alternative, UnsupportedSpan

if TYPE_CHECKING:
    from summarizer.results.summary import Summary


@dataclass(frozen=True, slots=True)
class CitedSpan:
    """A sentence of the article that a sentence of the summary comes from.

    Attributes:
        sentence: Number of the summary sentence, from 0.
        start: Offset of its first character in the article.
        end: Offset behind its last character.
        text: `article[start:end]`.
        weight: Share of the summary sentence's content that it covers, above 0 and up to 1.
        article: Number of the article, from 0, where a summary is of several.
    """

    sentence: int
    start: int
    end: int
    text: str
    weight: float
    article: int


@dataclass(frozen=True, slots=True)
class Record:
    """What most readers of a summary need; `asdict` of it is a line of output.

    Attributes:
        text: The summary.
        sources: The article sentences it comes from, by summary sentence, heaviest first.
        supported: Whether the check found nothing that the article does not support.
        unsupported: What it found.
        alternatives: Other texts that could stand in its place, best first.
        warnings: What the reader should know, in plain sentences.
    """

    text: str
    sources: tuple[CitedSpan, ...]
    supported: bool
    unsupported: tuple[UnsupportedSpan, ...]
    alternatives: tuple[Alternative, ...]
    warnings: tuple[str, ...]

    @classmethod
    def of(cls, summary: Summary) -> Record:
        """The compact form of a summary."""
        sources = tuple(
            CitedSpan(number, source.start, source.end, source.text, source.weight, source.article)
            for number, sentence in enumerate(summary.sentences)
            for source in sentence.sources
        )
        return cls(
            summary.text, sources, summary.supported, summary.unsupported, summary.alternatives, summary.warnings
        )
