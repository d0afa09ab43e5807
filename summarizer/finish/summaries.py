"""The two ways to a summary: sentences chosen from the article, or text written by an engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from summarizer.abstractive.map_reduce import Draft, coverage, write_drafts
from summarizer.document.document import Plan
from summarizer.errors import UnsupportedClaimError
from summarizer.finish.align import SourceIndex
from summarizer.finish.assemble import (
    Part,
    join,
    provenance,
    source_summary,
    summary_of,
    verbatim,
    written_sentences,
)
from summarizer.finish.choose import choose, pick_for_reduce
from summarizer.finish.fit import cut_sentence
from summarizer.languages.detect import language_warning
from summarizer.request import GenerationOptions
from summarizer.results import Finish, Summary, SummarySentence
from summarizer.support.index import SupportIndex
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.backends.base import Candidate, Generator
    from summarizer.results import Provenance


def extractive_summary(plan: Plan, *, warnings: Sequence[str] = ()) -> Summary:
    """Summarizes by sentences of the article, or by the best one cut to a headline."""
    made = _extractive_provenance(plan)
    if plan.fits:
        return replace(source_summary(plan, made), warnings=(*plan.warnings, *warnings))
    if plan.task == "headline":
        return _extractive_headline(plan, made, warnings)
    from summarizer.extractive.select import select

    told = plan.told
    parts = [verbatim(plan.text, told[index]) for index in select(plan.text, told, plan.cap)]
    text, sentences, shortened = _within(plan, parts)
    finish: Finish = "fitted" if shortened else "complete"
    return summary_of(plan, text, sentences, made, finish=finish, warnings=warnings)


def _within(plan: Plan, parts: list[Part]) -> tuple[str, tuple[SummarySentence, ...], bool]:
    """Joins sentences, fewer of them where they do not fit, the first one cut if it must be."""
    kept = list(parts)
    while kept:
        text, sentences = join(kept)
        if plan.cap.allows(words=count_words(text), sentences=len(kept), chars=len(text)):
            return text, sentences, len(kept) < len(parts)
        kept.pop()
    text, sentences = join([replace(parts[0], text=cut_sentence(parts[0].text, plan.cap))])
    return text, sentences, True


def _extractive_provenance(plan: Plan) -> Provenance:
    return provenance(
        plan,
        model="extractive",
        engine="extractive",
        revision=None,
        device="cpu",
        compute_type="float64",
        options={"method": "ranked"},
    )


def _extractive_headline(plan: Plan, made: Provenance, warnings: Sequence[str]) -> Summary:
    from summarizer.extractive.headline import extract_headline

    spans = plan.body if plan.headline is None else [plan.headline, *plan.body]
    headline, span = extract_headline(plan.text, spans, plan.cap)
    whole = verbatim(plan.text, span)
    text, sentences = join([replace(whole, text=headline)])
    finish: Finish = "complete" if headline == whole.text.removesuffix(".") else "fitted"
    return summary_of(plan, text, sentences, made, finish=finish, warnings=warnings)


def seq2seq_summaries(
    engine: Generator, plans: Sequence[Plan], options: GenerationOptions, on_unsupported: str
) -> list[Summary]:
    """Summarizes articles of one task with an engine, all in one stream."""
    indexes: dict[int, SupportIndex] = {}

    def index_of(plan: Plan) -> SupportIndex:
        if id(plan) not in indexes:
            indexes[id(plan)] = SupportIndex(plan.text)
        return indexes[id(plan)]

    def pick(plan: Plan, candidates: Sequence[Candidate]) -> Candidate:
        return pick_for_reduce(candidates, index_of(plan), on_unsupported)

    drafts = iter(write_drafts(engine, [plan for plan in plans if not plan.fits], options, pick))
    summaries = []
    for plan in plans:
        if plan.fits:
            made = _engine_provenance(engine, plan, {})
            summaries.append(source_summary(plan, made))
        else:
            summaries.append(_finish(engine, next(drafts), index_of(plan), on_unsupported))
    return summaries


def _engine_provenance(engine: Generator, plan: Plan, options: dict[str, object]) -> Provenance:
    return provenance(
        plan,
        model=engine.spec.name,
        engine=engine.name,
        revision=engine.spec.revision,
        device=engine.device,
        compute_type=engine.compute_type,
        options=options,
    )


def _finish(engine: Generator, draft: Draft, index: SupportIndex, on_unsupported: str) -> Summary:
    """Chooses among the candidates of a draft and makes a summary of the choice."""
    plan = draft.plan
    choice = choose(plan, draft.candidates, index, on_unsupported)
    if not choice.text:
        return extractive_summary(plan, warnings=[f"{engine.spec.name} wrote nothing; the summary is extractive"])
    if choice.unsupported and on_unsupported in ("rerank", "extract") and plan.task == "headline":
        note = f"no headline of {engine.spec.name} was supported by the article; this one is extractive"
        return extractive_summary(plan, warnings=[note])
    if choice.unsupported and on_unsupported == "raise":
        found = "; ".join(f"{span.kind} {span.text!r}" for span in choice.unsupported)
        raise UnsupportedClaimError(f"the article does not support: {found}; the summary was: {choice.text}")
    sources = SourceIndex(plan.text, plan.body)
    sentences = written_sentences(plan, choice.text, choice.unsupported, sources)
    text, cut = choice.text, not choice.ended
    if choice.unsupported and on_unsupported == "extract":
        text, sentences, shortened = _within(plan, _replace_unsupported(plan, sentences))
        cut = cut or shortened
    options = {**asdict(draft.decoding), "on_unsupported": on_unsupported}
    warning = language_warning(plan.text, engine.spec.languages, engine.spec.name)
    return summary_of(
        plan,
        text,
        sentences,
        _engine_provenance(engine, plan, options),
        finish="fitted" if cut else "complete",
        coverage=coverage(plan.text, draft.chunks),
        warnings=[*draft.warnings, *([warning] if warning else [])],
        chunks=draft.chunks,
    )


def _replace_unsupported(plan: Plan, sentences: Sequence[SummarySentence]) -> list[Part]:
    """Puts the article's own sentence in the place of one that it does not support."""
    parts: list[Part] = []
    for sentence in sentences:
        part = Part(sentence.text, sentence.sources)
        if sentence.unsupported:
            nearest = sentence.sources[0] if sentence.sources else None
            span = (nearest.start, nearest.end) if nearest else plan.body[0]
            part = verbatim(plan.text, span)
        if part not in parts:
            parts.append(part)
    return parts
