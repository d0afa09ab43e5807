"""What a summary is made of. Every record is immutable; every offset is a Python string index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

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
        score: What its writer gives it; comparable within one summary only. A headline's is what search and judge hold
            of it together; alternatives stand in the order of their scores.
        sources: The article sentences it comes from, heaviest first.
        unsupported: What in it the article does not support; offsets are into the text.
        rank: Its place among all candidates that differ, 2 or more: the summary's own is 1.
    """

    text: str
    score: float
    sources: tuple[SourceSpan, ...] = ()
    unsupported: tuple[UnsupportedSpan, ...] = ()
    rank: int = 2


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
        device: "cpu", "cuda", "cuda:1" or "mps".
        compute_type: Number format of the computation, such as "int8".
        options: The decoding options in force, by name.
        version: Version of this library.
        weights: The pull request of the Hub, and its commit, or the pickled file that the model's weights come from;
            None where they are its own safetensors.
        threads: Threads of the CPU that texts which come one by one are given, as asked or as timed at load; texts
            that come together, and the first one behind such, have one each. None where that is not the backend's
            choice, and for the extractive writer.
    """

    model: str
    backend: str
    revision: str | None
    task: str
    device: str
    compute_type: str
    options: dict[str, Any]
    version: str
    weights: str | None = None
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Numbers that several articles give for the same thing, or days until which it lasts.

    Attributes:
        values: The numbers or days as they are written, such as "12" and "15"; one an article and number.
        sources: The sentence behind each, in the order of the values.
    """

    values: tuple[str, ...]
    sources: tuple[SourceSpan, ...]
