"""From chosen text to `Summary`: sentences, their sources, and what is not supported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer._version import __version__
from summarizer.document.document import Plan
from summarizer.finish.align import SourceIndex
from summarizer.results import (
    Chunk,
    Finish,
    Provenance,
    SourceSpan,
    Summary,
    SummarySentence,
    UnsupportedSpan,
)
from summarizer.text.characters import clean
from summarizer.text.sentences import Span, sentence_spans

_NO_SPACE_BEHIND = ("。", "！", "？", "｡", "」", "』", "…」")


def provenance(
    plan: Plan,
    *,
    model: str,
    engine: str,
    revision: str | None,
    device: str,
    compute_type: str,
    options: dict[str, object],
) -> Provenance:
    """How a plan's summary was made."""
    return Provenance(
        model=model,
        engine=engine,
        revision=revision,
        task=plan.task,
        device=device,
        compute_type=compute_type,
        options=options,
        version=__version__,
        article_headline=plan.own_headline,
        source=plan.article.source,
    )


def written_sentences(
    plan: Plan, text: str, unsupported: Sequence[UnsupportedSpan], index: SourceIndex
) -> tuple[SummarySentence, ...]:
    """The sentences of a text that a model wrote; a headline is one."""
    spans = [(0, len(text))] if plan.task == "headline" else sentence_spans(text)
    return tuple(
        SummarySentence(
            text=text[start:end],
            start=start,
            end=end,
            sources=index.sources(text[start:end]),
            unsupported=tuple(span for span in unsupported if start <= span.start < end),
        )
        for start, end in spans
    )


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence on its way into a summary.

    Attributes:
        text: The sentence.
        sources: Where in the article it comes from.
    """

    text: str
    sources: tuple[SourceSpan, ...]


def verbatim(article: str, span: Span) -> Part:
    """A sentence of the article, white space collapsed."""
    start, end = span
    return Part(clean(article[start:end]), (SourceSpan(start, end, article[start:end], 1.0),))


def join(parts: Sequence[Part]) -> tuple[str, tuple[SummarySentence, ...]]:
    """Joins sentences into a text.

    Returns:
        The text and its sentences. A space stands between them, but for full-width end marks,
        behind which no script puts one.
    """
    text = ""
    sentences = []
    for part in parts:
        if text and not text.endswith(_NO_SPACE_BEHIND):
            text += " "
        sentences.append(SummarySentence(part.text, len(text), len(text) + len(part.text), part.sources))
        text += part.text
    return text, tuple(sentences)


def source_summary(plan: Plan, made: Provenance) -> Summary:
    """The article itself, which is within the limits."""
    text, sentences = join([verbatim(plan.text, span) for span in plan.body])
    return summary_of(plan, text, sentences, made, finish="source")


def summary_of(
    plan: Plan,
    text: str,
    sentences: tuple[SummarySentence, ...],
    made: Provenance,
    *,
    finish: Finish,
    coverage: float = 1.0,
    warnings: Sequence[str] = (),
    chunks: Sequence[Chunk] = (),
) -> Summary:
    """A `Summary` of a plan's article, with the plan's own warnings first."""
    return Summary(
        text=text,
        sentences=sentences,
        length=plan.length,
        finish=finish,
        coverage=coverage,
        warnings=(*plan.warnings, *warnings),
        chunks=tuple(chunks),
        provenance=made,
        article=plan.text,
    )
