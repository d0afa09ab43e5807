"""From a draft to its `Summary`: the choice, its sources, and what follows where something is unsupported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from summarizer.document import NAMING, Document, Sentence
from summarizer.drafts import Draft, joined, quoted, verbatim
from summarizer.errors import UnsupportedClaimError
from summarizer.finish.align import SourceIndex
from summarizer.finish.choose import Choice, choose, differing
from summarizer.finish.fit import fit
from summarizer.finish.place import placed
from summarizer.request import Request
from summarizer.results import Alternative, FinishReason, Provenance, SourceSpan, Summary, SummarySentence
from summarizer.runtime.patterns import LatePattern

_HEADED = NAMING | {"crosshead"}  # what they name the next sentence may mean
# Roles of what is told in no summary.
_AROUND = frozenset({"boilerplate", "caption", "note", "crosshead", "list item", "fragment", "label"})
_OPENS_PARAGRAPH = LatePattern(r"\n[^\S\n]*\"(?=\S)")
_QUESTION, _ANSWER = LatePattern(r"Q(?:uestion)?\s?[:.]\s"), LatePattern(r"A(?:nswer)?\s?[:.]\s")


class Rejected(NamedTuple):
    """A draft that no summary comes of.

    Attributes:
        document: The article.
        reason: Why, in a sentence that can stand as a warning.
    """

    document: Document
    reason: str


def finish(draft: Draft, request: Request) -> Summary | Rejected:
    """Fits, checks, chooses, aligns and assembles what a writer made of one article.

    Raises:
        UnsupportedClaimError: Under "raise", something is not supported.
    """
    choices = differing(choose(draft, request), request.alternatives)
    model = draft.provenance.model
    if not choices:
        return Rejected(draft.document, f"{model} wrote nothing; the summary is extractive")
    choice, others = choices[0], choices[1:]
    if choice.unsupported and request.on_unsupported == "raise":
        found = "; ".join(f"{span.kind} {span.text!r}" for span in choice.unsupported)
        raise UnsupportedClaimError(f"the article does not support: {found}; the summary was: {choice.text}")
    if choice.unsupported and not choice.quoted and request.task == "headline" and request.on_unsupported != "flag":
        note = f"no headline of {model} was supported by the article; this one is extractive"
        return Rejected(draft.document, note)
    sentences = _aligned(draft.document, choice)
    text, ended = choice.text, choice.ended
    if choice.unsupported and not choice.quoted and request.on_unsupported == "extract":
        fitted = fit(joined(_replaced(draft.document, sentences)), draft.limits, request.task)
        text, sentences, ended = fitted.text, fitted.sentences, ended and not fitted.shortened
    made = _summary(draft, request, text, sentences, "complete" if ended else "fitted")
    alternatives = (_alternative(draft.document, rank, other) for rank, other in enumerate(others, 2))
    return placed(replace(made, alternatives=tuple(alternatives)), [draft.document])


def whole(document: Document, request: Request, provenance: Provenance) -> Summary:
    """The article itself, which is within the limits asked for, without what stands around its story on the page."""
    told = _without_surroundings(document) or document.story
    if any(sentence.role == "detail" for sentence in told):  # a live blog: the newest first, a sentence each
        told = document.story
    if _OPENS_PARAGRAPH.search(document.folded):
        from summarizer.extractive.coherence import without_reopened  # Late, too.

        told = without_reopened(document, told)
    if any(sentence.text.endswith(":") for sentence in told[1:]):
        told = _announced(document, told)
    made = quoted(document, told)
    if any(sentence.text.isupper() for sentence in told):
        from summarizer.extractive.recase import each_recased  # Late, too.

        made = each_recased(document, made)
    draft = Draft(document, request.limits(document), (made,), provenance)
    text, sentences = made.text, made.sentences
    if request.task == "headline":  # which has no full stop
        text, sentences, _ = fit(made, draft.limits, request.task)
    reason: FinishReason = "source" if len(told) == len(document.body) else "complete"
    return placed(_summary(draft, request, text, sentences, reason), [document])


def _announced(document: Document, told: Sequence[Sentence]) -> list[Sentence]:
    """Sentences without those behind the first that end with a colon, where what they announce is not told."""
    starts = {one.start for one in told}
    below = {one.start: other.start for one, other in pairwise(document.body)}
    colons = ((at, one.text.endswith(":")) for at, one in enumerate(told))
    return [told[at] for at, colon in colons if not (at and colon) or below.get(told[at].start) in starts]


def _without_surroundings(document: Document) -> Sequence[Sentence]:
    """What is told of an article that is whole: of labelled lines only questions with their answers, side by side."""
    body, paired = document.body, _answered(document)
    listed = {one.start: one for one in document.story if one.role == "list item"}  # of a page that is all items
    told: list[Sentence] = []
    for sentence in body:
        if sentence.role not in _AROUND or (sentence.start in paired and sentence.role == "label"):
            told.append(sentence)
        elif sentence.start in listed:
            told.append(listed[sentence.start])
    if _HEADED.isdisjoint(sentence.role for sentence in body) and document.folded.count('"') % 2 == 0:
        return told
    from summarizer.extractive.coherence import never_told  # Late: few articles that fit have either.

    never = never_told(document)
    return [sentence for sentence in told if sentence.start not in never]


def _answered(document: Document) -> set[int]:
    """Where the sentences start of lines labelled as a question, and of those labelled as its answer right below."""
    lines: list[tuple[str, list[Sentence]]] = []
    end = 0
    for one in document.body:
        asks = _QUESTION.match(document.text, one.start)
        label = "question" if asks else "answer" if _ANSWER.match(document.text, one.start) else ""
        if label or not lines or "\n" in document.text[end : one.start]:
            lines.append((label, []))
        lines[-1][1].append(one)
        end = one.end
    return {
        one.start
        for (label, asked), (below, other) in pairwise(lines)
        if (label, below) == ("question", "answer")
        for one in (*asked, *other)
    }


def _aligned(document: Document, choice: Choice) -> tuple[SummarySentence, ...]:
    """The sentences with their sources and unsupported spans."""
    made = []
    for sentence in choice.sentences:
        inside = tuple(span for span in choice.unsupported if sentence.start <= span.start < sentence.end)
        sources = sentence.sources if choice.quoted else document.keep(SourceIndex.of).sources(sentence.text)
        made.append(replace(sentence, sources=sources, unsupported=inside))
    return tuple(made)


def _alternative(document: Document, rank: int, choice: Choice) -> Alternative:
    sources = tuple(source for sentence in _aligned(document, choice) for source in sentence.sources)
    return Alternative(choice.text, choice.score, sources, choice.unsupported, rank)


def _replaced(document: Document, sentences: Sequence[SummarySentence]) -> list[tuple[str, tuple[SourceSpan, ...]]]:
    """The article's own sentence in the place of each one that it does not support."""
    parts: list[tuple[str, tuple[SourceSpan, ...]]] = []
    for sentence in sentences:
        part = sentence.text, sentence.sources
        if sentence.unsupported:
            at = sentence.sources[0].start if sentence.sources else document.body[0].start
            part = verbatim(document, document.sentence_at(at))
        if part not in parts:
            parts.append(part)
    return parts


def _summary(
    draft: Draft, request: Request, text: str, sentences: tuple[SummarySentence, ...], reason: FinishReason
) -> Summary:
    document = draft.document
    return Summary(
        text=text,
        sentences=sentences,
        length=request.length_for(document),
        finish_reason=reason,
        coverage=draft.coverage,
        warnings=(*document.warnings, *draft.warnings),
        chunks=draft.chunks,
        provenance=draft.provenance,
        article=document.article,
    )
