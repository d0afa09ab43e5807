"""A story of two paragraphs, to which the tests add lines, and what is told of such a page."""

from __future__ import annotations

from summarizer.document import Document

LEAD = "Acme recalled 41,000 vans on Tuesday because their doors can open at speed, the safety board said."
REST = "Two children were hurt in July. The locks are replaced for free."


def told(article: str) -> str:
    """The sentences of an article that are of its story."""
    return " ".join(sentence.text for sentence in Document.of(article).story)
