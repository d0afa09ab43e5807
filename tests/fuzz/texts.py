"""What holds for any text at all: one function a border, each with what it may raise."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

from summarizer import Article, InputError, Length, Summarizer, check_support
from summarizer.abstractive.chunking import chunk_spans
from summarizer.compression.clause import shorten
from summarizer.document import Document
from summarizer.drafts import Candidate
from summarizer.finish.fit import fit
from summarizer.support import check_seams
from summarizer.text import clean_all, count_words, fold, sentence_spans, tokenize
from tests.fuzz.source import Source

_EXTRACTIVE = Summarizer("extractive")
_LANGUAGES = ("en", "de", "fr", "ja", "hi", "zh", "ar", "xx")


def document(source: Source) -> None:
    """Every character that is not white space is in one sentence; words and folding keep offsets."""
    text = source.text()
    spans = sentence_spans(text, source.choice(_LANGUAGES))
    assert all(text[a:b].strip() == text[a:b] != "" for a, b in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    inside = [False] * len(text)
    for start, end in spans:
        inside[start:end] = [True] * (end - start)
    assert all(found or character.isspace() for character, found in zip(text, inside, strict=True))
    folded = fold(text)
    assert len(folded) == len(text)
    assert all(folded[word.start : word.end] == word.text for word in tokenize(folded))
    try:
        read = Document.of(text)
    except InputError:
        return
    assert read.story
    assert all(read.sentence_at(sentence.start) is sentence for sentence in read.sentences)


def chunking(source: Source) -> None:
    """No chunk is over the budget; together they hold everything once."""
    text, budget = source.text(), source.number(40) + 4

    def count(texts: Any) -> list[int]:
        return [len(text.split()) * 2 + len(text) // 5 for text in texts]

    chunks = chunk_spans(text, sentence_spans(text), count, budget)
    assert all(chunk.text == text[chunk.start : chunk.end] for chunk in chunks)
    assert all(size <= budget for size in count(clean_all([chunk.text for chunk in chunks])))
    assert "".join("".join(chunk.text.split()) for chunk in chunks) == "".join(text.split())


def cut(source: Source) -> None:
    """What is fitted is within the limits, and words that were there."""
    text = " ".join(source.text().split())
    limit = source.number(30) + 1
    limits = Length(words=limit) if source.chance() else Length(chars=limit)
    headline = shorten(text, limits)
    assert limits.allows(words=min(count_words(headline), limit), sentences=1, chars=len(headline))
    for task in ("summary", "headline"):
        made = fit(Candidate(text, 0.0, (), ended=source.chance()), limits, task)
        assert len(made.text) <= (limits.chars or math.inf)
        assert count_words(made.text) <= (limits.words or math.inf)
        assert all(made.text[sentence.start : sentence.end] == sentence.text for sentence in made.sentences)


def support(source: Source) -> None:
    """Spans lie in the text, in order; a text supports itself."""
    text, article = source.text(60), source.text(60)
    if source.chance():
        article += text
    for found in (check_support(text, article).spans, check_seams(article, text)):
        assert all(text[span.start : span.end] == span.text for span in found)
        assert list(found) == sorted(found, key=lambda span: (span.start, span.end))
    check_support(text, text)


def summary(source: Source) -> None:
    """A summary keeps its length, its offsets, and its answer to the same question; it can be shown."""
    article: Any = source.text(200)
    if source.chance():
        article = Article(article, headline=source.text(6) or None, byline=source.text(3) or None)
    limit = source.number(60) + 1
    length = source.choice(
        [Length(words=limit), Length(chars=limit), Length(sentences=limit), Length(ratio=limit / 61)]
    )
    try:
        made = _EXTRACTIVE.summarize(article, length=length)
    except InputError:
        return
    text = article if isinstance(article, str) else article.text
    assert made.text
    assert all(made.text[part.start : part.end] == part.text for part in made.sentences)
    assert all(text[span.start : span.end] == span.text for part in made.sentences for span in part.sources)
    assert made == _EXTRACTIVE.summarize(article, length=length)
    made.text.encode()
    made.to_html().encode()
    made.to_markdown().encode()


def headline(source: Source) -> None:
    """The pointer's headline is within its limits and can be written."""
    words, characters = source.number(15) + 1, source.choice([None, 20, 60, 120])
    try:
        made = _EXTRACTIVE.headline(source.text(200), max_words=words, max_chars=characters)
    except InputError:
        return
    assert count_words(made.text) <= words
    assert len(made.text) <= (characters or math.inf)
    made.text.encode()
