"""Which candidate becomes the summary: each is fitted and checked; support decides, then the writer's own score."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.document import Document
from summarizer.drafts import Draft
from summarizer.finish.fit import fit
from summarizer.languages import ENGLISH
from summarizer.request import Request
from summarizer.results import ClaimKind, SummarySentence, UnsupportedSpan
from summarizer.text.characters import ELLIPSIS, fold
from summarizer.text.words import has_word, is_unspaced, terms, tokenize

if TYPE_CHECKING:
    from summarizer.support import SupportIndex


class Choice(NamedTuple):
    """A candidate, fitted.

    Attributes:
        text: Its text within the limits.
        sentences: Its sentences.
        ended: Whether the writer ended it and nothing was cut.
        score: What its writer gave it.
        quoted: Whether the words are the article's own, with their sources.
        unsupported: What in it the article does not support; () until it is checked.
    """

    text: str
    sentences: tuple[SummarySentence, ...]
    ended: bool
    score: float
    quoted: bool
    unsupported: tuple[UnsupportedSpan, ...] = ()


def choose(draft: Draft, request: Request) -> Iterator[Choice]:
    """Fits and ranks the candidates of a draft, and checks each when it is reached.

    Scores count to four decimals, and equal ones go by the writer's order, so that backends that differ in
    the last bit choose alike; candidates in the article's own words come best first. A headline that had to
    be cut comes behind those that fit. Under "flag" this alone decides; the other policies take the candidate with
    the fewest unsupported spans first, but among headlines of the article's own words, whose writer has chosen.

    Yields:
        The best first; nothing where no candidate holds a word.
    """
    faulty = []
    for choice in _fitted(draft, request.task):
        checked = choice._replace(unsupported=check(draft.document, choice))
        told = request.task == "headline" and choice.quoted  # the same line, whether others are asked for or not
        if checked.unsupported and not told and request.on_unsupported != "flag":
            faulty.append(checked)
        else:
            yield checked
    yield from sorted(faulty, key=lambda choice: len(choice.unsupported))


def _fitted(draft: Draft, task: str) -> list[Choice]:
    """The candidates within the limits, not checked yet, by all else that ranks them."""
    ranked: dict[str, tuple[bool, float, Choice]] = {}
    for candidate in draft.candidates:
        fitted = fit(candidate, draft.limits, task)
        if fitted.text in ranked or not has_word(fitted.text):
            continue
        cut = task == "headline" and fitted.shortened
        ended = candidate.ended and not fitted.shortened
        quoted = bool(candidate.sentences)
        choice = Choice(fitted.text, fitted.sentences, ended, candidate.score, quoted)
        ranked[fitted.text] = (cut, 0.0 if quoted else -round(candidate.score, 4), choice)
    return [choice for *_, choice in sorted(ranked.values(), key=lambda entry: entry[:2])]


def differing(choices: Iterable[Choice], count: int) -> list[Choice]:
    """The first choice, and the best others that differ from it and from each other.

    Those of the article's own words share fewer than half of their words with each one before them, or of those that
    are no small words. A model's beams are variants of one text: they differ where their words do, in whatever order.
    """
    if not count:
        return list(islice(choices, 1))
    kept: list[tuple[Choice, set[str], list[str]]] = []
    for choice in choices:
        words = terms(tokenize(fold(choice.text)))
        said = set(words)
        if choice.quoted:
            new = all(_share_few(said, other) for _, other, _ in kept)
        else:
            new = all(words != other for *_, other in kept)
        if new:
            kept.append((choice, said, words))
        if len(kept) > count:
            break
    return [choice for choice, *_ in kept]


def _share_few(said: set[str], other: set[str]) -> bool:
    """Whether two texts share fewer than half of the first one's words, or of those that tell something."""
    told = said - ENGLISH.function_words  # Ray Vik said Ada Bolt had been late; Police said Ada Bolt had been here
    return 2 * len(said & other) < len(said) or 2 * len(told & other) < len(told)


def check(document: Document, choice: Choice) -> tuple[UnsupportedSpan, ...]:
    """What in a fitted candidate the article does not support.

    Sentences of the article's own words are checked where a cut can have broken them; others wholly.
    """
    if not choice.quoted:
        return document.keep(_index_of).check(choice.text).spans
    return tuple(span for sentence in choice.sentences for span in _seams(document, sentence))


def _index_of(document: Document) -> SupportIndex:
    """The article to check against: its text, and a headline that came apart from it."""
    from summarizer.support.index import SupportIndex  # Late, as below: most extractive summaries need neither.

    apart = document.article.headline if document.headline is None else None
    return SupportIndex(f"{apart}\n{document.text}") if apart else SupportIndex.of(document)


def _seams(document: Document, sentence: SummarySentence) -> tuple[UnsupportedSpan, ...]:
    if not sentence.sources:
        return ()
    source = document.sentence_at(sentence.sources[0].start).text
    if source == sentence.text:
        return ()
    from summarizer.support.seams import check_seams

    kept = sentence.text.removesuffix(ELLIPSIS)
    torn = _broken_word(source, kept) or check_seams(source, sentence.text)
    # A word or name at the very end may go on where an ellipsis says so; a number would be another one.
    open_end = len(kept) if kept != sentence.text else -1
    found = tuple(span for span in torn if (span.kind, span.end) != ("name", open_end))
    at = sentence.start
    return tuple(replace(span, start=at + span.start, end=at + span.end) for span in found)


def _broken_word(source: str, kept: str) -> tuple[UnsupportedSpan, ...]:
    """The beginning of a word or a number that is all there was room for: Pineb; without spaces nobody knows words."""
    words = () if " " in kept or is_unspaced(source) else tokenize(fold(kept))
    if not words:
        return ()
    last, keys = words[-1].key, {word.key for word in tokenize(fold(source))}
    part = last not in keys and any(key.startswith(last) for key in keys)
    number = last.isdigit() and not re.search(rf"{re.escape(kept)}(?![.,]?\d)", source)
    kind: ClaimKind = "number" if words[0].text[0].isdigit() else "name"
    return (UnsupportedSpan(0, len(kept), kept, kind),) * (part or number)


def choose_for_reduce(document: Document, texts: Sequence[str], request: Request) -> int:
    """The text about a chunk that goes on into the reduce, not fitted yet: its position.

    One without a word says nothing wrong, and nothing else either: it goes on only where there is no other.
    """
    told = [place for place, text in enumerate(texts) if has_word(text)] or [0]
    if request.on_unsupported == "flag":
        return told[0]
    index = document.keep(_index_of)
    faults: list[tuple[int, int]] = []
    for place in told:
        faults.append((len(index.check(texts[place]).spans), place))
        if not faults[-1][0]:
            break
    return min(faults)[1]
