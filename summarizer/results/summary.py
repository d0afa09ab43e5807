"""A summary: its text, where that comes from, and how it was made."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from summarizer.article import Article
from summarizer.lengths import Length
from summarizer.results.parts import (
    Alternative,
    Chunk,
    Contradiction,
    FinishReason,
    Provenance,
    SummarySentence,
    UnsupportedSpan,
)


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary and where it comes from. `str(summary)` is its text.

    Attributes:
        text: The summary.
        sentences: Its sentences, in order, with their sources and unsupported spans.
        length: The length asked for, with a ratio already turned into words.
        finish_reason: "complete": the sentences ended by themselves within the length; "fitted": it was
            shortened to the length; "source": the article was no longer than the length.
        coverage: Share of the article's characters (without white space) that was read, 0 to 1.
        warnings: What the reader should know, in plain sentences.
        chunks: The pieces that the article was read in; empty for an extractive summary.
        provenance: The model, the backend and the options behind it.
        article: The article, with its own headline where it has one; all source offsets point into its text. Of a
            digest the newest article.
        alternatives: Other candidates, best first; empty unless they were asked for.
        articles: The articles of a digest, as they were given; `SourceSpan.article` counts into them. Else empty.
        contradictions: The numbers in which the articles of a digest contradict each other.
    """

    text: str
    sentences: tuple[SummarySentence, ...]
    length: Length
    finish_reason: FinishReason
    coverage: float
    warnings: tuple[str, ...]
    chunks: tuple[Chunk, ...]
    provenance: Provenance
    article: Article = field(repr=False)
    alternatives: tuple[Alternative, ...] = ()
    articles: tuple[Article, ...] = field(default=(), repr=False)
    contradictions: tuple[Contradiction, ...] = ()

    def __str__(self) -> str:
        """The text of the summary."""
        return self.text

    def __bool__(self) -> Literal[True]:
        """True, where a `Failure` is false."""
        return True

    def __format__(self, spec: str) -> str:
        """The text, formatted as a string is."""
        return format(self.text, spec)

    @property
    def unsupported(self) -> tuple[UnsupportedSpan, ...]:
        """The unsupported spans of all sentences, in order."""
        return tuple(span for sentence in self.sentences for span in sentence.unsupported)

    @property
    def supported(self) -> bool:
        """Whether the check found nothing that the article does not support."""
        return not self.unsupported

    def to_dict(self) -> dict[str, Any]:
        """The whole result as dicts, lists, strings and numbers, ready for `json.dumps`.

        The article's text is left out: offsets say where in it everything stands.
        """
        record = asdict(self)
        for article in (record["article"], *record["articles"]):
            del article["text"]
        for chunk in record["chunks"]:
            del chunk["text"]
        record["supported"] = self.supported
        return record

    def to_html(self) -> str:
        """One self-contained page: the summary beside the article, sources highlighted on demand."""
        # Late, and upward: a convenience of the record, which knows nothing of how it is shown.
        from summarizer.render import to_html

        return to_html(self)

    def to_markdown(self, *, bullets: bool = False) -> str:
        """The text with its sources as Markdown; with `bullets` each sentence is an item of a list."""
        from summarizer.render import to_markdown

        return to_markdown(self, bullets=bullets)

    def _repr_html_(self) -> str:
        """How a notebook shows the summary."""
        from summarizer.render import to_notebook

        return to_notebook(self)
