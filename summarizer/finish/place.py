"""Where what a summary cites stands in its articles as they were given: of some, documents read not each character."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from summarizer.document import Document
from summarizer.results import Chunk, Contradiction, SourceSpan, Summary

Cited = TypeVar("Cited", SourceSpan, Chunk)


def placed(summary: Summary, documents: Sequence[Document]) -> Summary:
    """A summary that cites documents, citing their articles.

    Args:
        summary: One whose spans are offsets into the texts of documents.
        documents: These, in the order in which its sources count them.
    """
    if all(document.text == document.article.text for document in documents):
        return summary
    return replace(
        summary,
        sentences=tuple(replace(one, sources=_placed(one.sources, documents)) for one in summary.sentences),
        alternatives=tuple(replace(one, sources=_placed(one.sources, documents)) for one in summary.alternatives),
        chunks=tuple(_as_given(chunk, documents[0]) for chunk in summary.chunks),
        contradictions=tuple(
            Contradiction(one.values, _placed(one.sources, documents)) for one in summary.contradictions
        ),
    )


def _placed(sources: Iterable[SourceSpan], documents: Sequence[Document]) -> tuple[SourceSpan, ...]:
    return tuple(_as_given(source, documents[source.article]) for source in sources)


def _as_given(span: Cited, document: Document) -> Cited:
    start, end = document.in_article(span.start, span.end)
    return replace(span, start=start, end=end, text=document.article.text[start:end])
