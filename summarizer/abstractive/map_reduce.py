"""Map and reduce: what a seq2seq engine writes about articles of any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from summarizer.abstractive.chunking import chunk_spans, lead
from summarizer.abstractive.decoding import resolve_decoding
from summarizer.backends.base import Candidate, Decoding, Generator
from summarizer.document.document import Plan
from summarizer.document.roles import is_furniture
from summarizer.finish.fit import measures
from summarizer.request import GenerationOptions
from summarizer.results import Chunk
from summarizer.text.characters import clean
from summarizer.text.sentences import Span, sentence_spans

_MOST_ROUNDS = 8
_SHRINK = 0.9  # a round of the reduce must leave less than this share of the tokens

Pick = Callable[[Plan, Sequence[Candidate]], Candidate]


@dataclass(slots=True)
class Draft:
    """What the engine wrote about one article.

    Attributes:
        plan: The article.
        decoding: How it was decoded.
        chunks: The pieces of the article that were read.
        pieces: The texts of the round that comes next.
        candidates: The last round's candidates, best first; filled at the end.
        warnings: What went other than planned.
    """

    plan: Plan
    decoding: Decoding
    chunks: list[Chunk]
    pieces: list[str]
    candidates: list[Candidate] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def write_drafts(engine: Generator, plans: Sequence[Plan], options: GenerationOptions, pick: Pick) -> list[Draft]:
    """Reads every article in chunks and reduces what is written until one text is left.

    Args:
        engine: A loaded model.
        plans: Articles of one task.
        options: Decoding options of the caller.
        pick: Chooses among the candidates for a chunk.

    Returns:
        A draft for each plan, in order, with candidates for the final text.
    """
    drafts = [_start(engine, plan, options) for plan in plans]
    for _ in range(_MOST_ROUNDS):
        open_drafts = [draft for draft in drafts if not draft.candidates]
        if not open_drafts:
            return drafts
        for draft, written in zip(open_drafts, _generate(engine, open_drafts), strict=True):
            _advance(engine, draft, written, pick)
    for draft in drafts:
        if not draft.candidates:
            _give_up(draft, f"the reduce stopped after {_MOST_ROUNDS} rounds")
    return drafts


def _start(engine: Generator, plan: Plan, options: GenerationOptions) -> Draft:
    spec = engine.spec.tasks[plan.task]
    decoding = resolve_decoding(options, spec, plan.cap, engine.spec.max_output_tokens)
    budget = engine.budget(plan.task)
    if spec.reads == "lead":
        chunks = lead(plan.text, _story(plan), engine.count_tokens, budget)
        # Whole sentences are counted apart; joined, they may take a token more.
        pieces = [_join(chunks)]
        while len(chunks) > 1 and engine.count_tokens(pieces)[0] > budget:
            chunks.pop()
            pieces = [_join(chunks)]
    else:
        spans = plan.body if plan.headline is None else [plan.headline, *plan.body]
        chunks = chunk_spans(plan.text, spans, engine.count_tokens, budget)
        pieces = [clean(chunk.text) for chunk in chunks]
    return Draft(plan, decoding, chunks, pieces)


def _join(chunks: Sequence[Chunk]) -> str:
    return " ".join(clean(chunk.text) for chunk in chunks)


def _story(plan: Plan) -> list[Span]:
    """The body without datelines, bylines and notes."""
    return [span for span in plan.told if not is_furniture(plan.text[slice(*span)])] or plan.told


def _generate(engine: Generator, drafts: Sequence[Draft]) -> list[list[list[Candidate]]]:
    """One engine call for each decoding, over the pieces of all drafts; candidates by draft and piece."""
    written: list[list[list[Candidate]]] = [[] for _ in drafts]
    groups: dict[tuple[str, Decoding], list[int]] = {}
    for number, draft in enumerate(drafts):
        groups.setdefault((draft.plan.task, draft.decoding), []).append(number)
    for (task, decoding), numbers in groups.items():
        texts = [piece for number in numbers for piece in drafts[number].pieces]
        results = iter(engine.generate(texts, task, decoding))
        for number in numbers:
            written[number] = [next(results) for _ in drafts[number].pieces]
    return written


def _advance(engine: Generator, draft: Draft, written: list[list[Candidate]], pick: Pick) -> None:
    """Ends a draft of one piece; joins the pieces of another for the next round."""
    if len(written) == 1:
        draft.candidates = written[0]
        return
    before = sum(engine.count_tokens(draft.pieces))
    chosen = [clean(pick(draft.plan, candidates).text) for candidates in written]
    joined = " ".join(text for text in chosen if text)
    draft.pieces = [joined]
    if draft.plan.cap.allows(**measures(joined)):
        draft.candidates = [Candidate(joined, 0.0, (), True)]
        return
    after = engine.count_tokens([joined])[0]
    if after >= _SHRINK * before:
        _give_up(draft, f"the reduce stopped: a round left {after} of {before} tokens")
        return
    budget = engine.budget(draft.plan.task)
    pieces = chunk_spans(joined, sentence_spans(joined), engine.count_tokens, budget)
    draft.pieces = [clean(piece.text) for piece in pieces]


def _give_up(draft: Draft, reason: str) -> None:
    draft.warnings.append(f"{reason}; the summary holds the first of what was written about the chunks")
    draft.candidates = [Candidate(" ".join(draft.pieces), 0.0, (), True)]


def coverage(text: str, chunks: Sequence[Chunk]) -> float:
    """Share of a text's characters, white space not counted, that the chunks hold."""
    read = sum(_solid(chunk.text) for chunk in chunks)
    return round(read / _solid(text), 4)


def _solid(text: str) -> int:
    return sum(map(len, text.split()))
