"""Which candidate becomes the summary: each is fitted and checked; support decides, then the writer's own score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.document import Document
from summarizer.drafts import Candidate, Draft
from summarizer.finish.fit import Fitted, fit
from summarizer.request import Request
from summarizer.results import SummarySentence, UnsupportedSpan
from summarizer.text.characters import fold
from summarizer.text.words import has_word, terms, tokenize


class Choice(NamedTuple):
    """A candidate, fitted and checked.

    Attributes:
        text: Its text within the limits.
        sentences: Its sentences.
        ended: Whether the writer ended it and nothing was cut.
        unsupported: What in it the article does not support.
        score: What its writer gave it.
        quoted: Whether the words are the article's own, with their sources.
    """

    text: str
    sentences: tuple[SummarySentence, ...]
    ended: bool
    unsupported: tuple[UnsupportedSpan, ...]
    score: float
    quoted: bool


def choose(draft: Draft, request: Request) -> list[Choice]:
    """Fits and checks the candidates of a draft and ranks them.

    Scores count to four decimals, and equal ones go by the writer's order, so that backends that differ in
    the last bit choose alike; candidates in the article's own words come best first. A headline that had to
    be cut comes behind those that fit. Under "flag" this alone decides; the other policies take the candidate with
    the fewest unsupported spans first.

    Returns:
        The best first; empty where no candidate holds a word.
    """
    ranked: dict[str, tuple[int, bool, float, int, Choice]] = {}
    for order, candidate in enumerate(draft.candidates):
        fitted = fit(candidate, draft.limits, request.task)
        if fitted.text in ranked or not has_word(fitted.text):
            continue
        unsupported = check(draft.document, candidate, fitted)
        faults = 0 if request.on_unsupported == "flag" else len(unsupported)
        cut = request.task == "headline" and fitted.shortened
        ended = candidate.ended and not fitted.shortened
        quoted = bool(candidate.sentences)
        choice = Choice(fitted.text, fitted.sentences, ended, unsupported, candidate.score, quoted)
        ranked[fitted.text] = (faults, cut, 0.0 if quoted else -round(candidate.score, 4), order, choice)
    return [choice for *_, choice in sorted(ranked.values(), key=lambda entry: entry[:4])]


def differing(choices: Sequence[Choice], count: int) -> list[Choice]:
    """The first choice, and the best others that differ from it and from each other.

    Those of the article's own words share fewer than half of their words with each one before them. A model's beams
    are variants of one text: they differ where their words do, in whatever order.
    """
    if not count:
        return list(choices[:1])
    kept: list[tuple[Choice, set[str], list[str]]] = []
    for choice in choices:
        words = terms(tokenize(fold(choice.text)))
        said = set(words)
        if choice.quoted:
            new = all(2 * len(said & other) < len(said) for _, other, _ in kept)
        else:
            new = all(words != other for *_, other in kept)
        if new:
            kept.append((choice, said, words))
        if len(kept) > count:
            break
    return [choice for choice, *_ in kept]


def check(document: Document, candidate: Candidate, fitted: Fitted) -> tuple[UnsupportedSpan, ...]:
    """What in a fitted candidate the article does not support.

    Sentences of the article's own words are checked where a cut can have broken them; others wholly.
    """
    if not candidate.sentences:
        from summarizer.support.index import SupportIndex  # Late, as below: most extractive summaries need neither.

        return document.keep(SupportIndex.of).check(fitted.text).spans
    return tuple(span for sentence in fitted.sentences for span in _seams(document, sentence))


def _seams(document: Document, sentence: SummarySentence) -> tuple[UnsupportedSpan, ...]:
    if not sentence.sources:
        return ()
    source = document.sentence_at(sentence.sources[0].start).text
    if source == sentence.text:
        return ()
    from summarizer.support.seams import check_seams

    at = sentence.start
    return tuple(replace(span, start=at + span.start, end=at + span.end) for span in check_seams(source, sentence.text))


def choose_for_reduce(document: Document, texts: Sequence[str], request: Request) -> int:
    """The text about a chunk that goes on into the reduce, not fitted yet: its position.

    One without a word says nothing wrong, and nothing else either: it goes on only where there is no other.
    """
    told = [place for place, text in enumerate(texts) if has_word(text)] or [0]
    if request.on_unsupported == "flag":
        return told[0]
    from summarizer.support.index import SupportIndex

    index = document.keep(SupportIndex.of)
    return min(told, key=lambda place: len(index.check(texts[place]).spans))
