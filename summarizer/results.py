"""What a summary is made of. Every record is immutable; every offset is a Python string index."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from summarizer.article import Article
from summarizer.lengths import Length

FinishReason = Literal["complete", "fitted", "source"]
ClaimKind = Literal["number", "date", "name", "quote"]


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """A sentence of the article that a summary sentence comes from.

    Attributes:
        start: Offset of its first character in the article.
        end: Offset behind its last character.
        text: `article[start:end]`.
        weight: Share of the summary sentence's content that it covers, above 0 and up to 1.
        article: Number of the article, from 0, where a summary is of several.
    """

    start: int
    end: int
    text: str
    weight: float
    article: int = 0


@dataclass(frozen=True, slots=True)
class UnsupportedSpan:
    """A part of a summary that the article does not support.

    Attributes:
        start: Offset of its first character in the summary's text.
        end: Offset behind its last character.
        text: The part itself.
        kind: What it is: "number", "date", "name" or "quote".
    """

    start: int
    end: int
    text: str
    kind: ClaimKind


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary.

    Attributes:
        text: The sentence, `summary.text[start:end]`.
        start: Offset of its first character in the summary's text.
        end: Offset behind its last character.
        sources: The article sentences it comes from, heaviest first.
        unsupported: What in it the article does not support; offsets are into the summary's text.
    """

    text: str
    start: int
    end: int
    sources: tuple[SourceSpan, ...] = ()
    unsupported: tuple[UnsupportedSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another text that could stand in the summary's place.

    Attributes:
        text: The text.
        score: What its writer gives it; comparable within one summary only.
        sources: The article sentences it comes from, heaviest first.
        unsupported: What in it the article does not support; offsets are into the text.
    """

    text: str
    score: float
    sources: tuple[SourceSpan, ...] = ()
    unsupported: tuple[UnsupportedSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of the article that went into the model in one piece.

    Attributes:
        start: Offset of its first character in the article.
        end: Offset behind its last character.
        text: `article[start:end]`.
        tokens: Its length in the model's tokens, special tokens not counted.
    """

    start: int
    end: int
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a summary was made: enough to make it again.

    Attributes:
        model: Name of the model, or "extractive".
        backend: "ct2", "hf" or "extractive".
        revision: Commit, version or content hash of the model; None where it has none.
        task: "headline", "brief" or "summary".
        device: "cpu" or "cuda".
        compute_type: Number format of the computation, such as "int8".
        options: The decoding options in force, by name.
        version: Version of this library.
    """

    model: str
    backend: str
    revision: str | None
    task: str
    device: str
    compute_type: str
    options: dict[str, Any]
    version: str


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
        article: The article, with its own headline where it has one; all source offsets point into its text.
        alternatives: Other candidates, best first; empty unless they were asked for.
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

    def __str__(self) -> str:
        """The text of the summary."""
        return self.text

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
        del record["article"]["text"]
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
