"""A headline out of the article's own words: its own headline, or its best sentence cut to the limit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.compression.clause import OPEN_END_WORDS, Cut, cuts, fit
from summarizer.compression.condense import condense, drop_titles
from summarizer.document.roles import dateline_end, headline_span, story_indexes
from summarizer.errors import EmptyArticleError
from summarizer.extractive.features import features
from summarizer.extractive.ranker import BRIEF_COEFFICIENTS, logits, probabilities
from summarizer.extractive.vectors import Floats, SentenceVectors, tokens
from summarizer.languages.detect import looks_english
from summarizer.lengths import Length
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

# Tuned on articles with their headlines: `python benchmarks/fit_ranker.py measure`.
_CANDIDATES = 6  # sentences tried, best first
_FIRST = 1.5  # what the first sentence of the story has ahead of the others' scores
_SCORE = 0.05  # weight of a sentence's score, where telling words have 1
_LOSS = 0.02  # weight of the loss at a cut
_READ = 4000  # characters of a sentence that are looked at
_LEADING = " .…,;:!?*•·–—-"
_SPARE = 6.0  # words added to a headline's own when its telling words are averaged: keeps short ones back


def extract_headline(article: str, spans: Sequence[Span], length: Length) -> tuple[str, Span]:
    """Makes a headline of the article's own words, in their order.

    The headline above the article is taken where there is one. Otherwise the first and the best
    sentences, without dateline, asides and attribution, are cut at every border within the limits,
    and the cut is taken that tells most of what the article is about and ends well. Its first
    letter is made a capital; nothing else is changed.

    Args:
        article: The article.
        spans: Its sentences.
        length: The most that the headline may hold.

    Returns:
        The headline, never empty, and the span of the sentence it was cut from.

    Raises:
        EmptyArticleError: There are no sentences.
    """
    if not spans:
        raise EmptyArticleError("a headline needs at least one sentence; the article has none")
    length = length.resolve(count_words(article)) if length.ratio else length
    own = headline_span(article, spans)
    if own is not None:
        return fit(article[slice(*own)], length), own
    story = story_indexes(article, spans)
    sentences = [article[slice(*spans[index])] for index in story]
    tokenized = [tokens(sentence) for sentence in sentences]
    scores = logits(features(sentences, SentenceVectors(tokenized)), BRIEF_COEFFICIENTS)
    scores[0] += _FIRST
    worth = _worth(tokenized, probabilities(scores))
    english = looks_english(article)
    best, text, chosen = -np.inf, "", 0
    for index in np.argsort(-np.round(scores, 9), kind="stable")[:_CANDIDATES].tolist():
        for cut in _cuts_of(sentences[index], length, english):
            value = _telling(cut, worth) + _SCORE * float(scores[index]) - _LOSS * cut.loss
            if value > best + 1e-9:
                best, text, chosen = value, cut.text, index
    return _capitalized(text), spans[story[chosen]]


def _worth(tokenized: Sequence[Sequence[str]], likelihood: Floats) -> dict[str, float]:
    """For each content word the probability that one of its sentences is the one to tell."""
    worth: dict[str, float] = {}
    for sentence, likely in zip(tokenized, likelihood.tolist(), strict=True):
        for token in dict.fromkeys(sentence):
            worth[token] = worth.get(token, 0.0) + likely
    return {token: value for token, value in worth.items() if token not in OPEN_END_WORDS}


def _cuts_of(sentence: str, length: Length, english: bool) -> list[Cut]:
    sentence = sentence if len(sentence) <= _READ else sentence[:_READ].rsplit(None, 1)[0]
    text = " ".join(sentence[dateline_end(sentence) :].split()).lstrip(_LEADING) or sentence.strip()
    if not english:
        return cuts(text, length, english=False)
    shorter = condense(text)
    found = cuts(shorter, length, english=True)
    bare = drop_titles(shorter)
    return found if bare == shorter else found + cuts(bare, length, english=True)


def _telling(cut: Cut, worth: dict[str, float]) -> float:
    told = sum(min(1.0, worth.get(token, 0.0)) for token in dict.fromkeys(tokens(cut.text)))
    return told / (cut.words + _SPARE)


def _capitalized(text: str) -> str:
    """A capital first letter, unless the word has capitals of its own (iPhone)."""
    first = text.split(" ", 1)[0]
    return text[0].upper() + text[1:] if first.islower() and len(text[0].upper()) == 1 else text
