"""Map and reduce: what a seq2seq model writes about articles of any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from summarizer.abstractive.chunking import chunk_spans, lead
from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.document import Document
from summarizer.lengths import Length
from summarizer.results import Chunk
from summarizer.text.characters import clean
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words

_MOST_ROUNDS = 8
_SHRINK = 0.9  # a round of the reduce must leave less than this share of the tokens

# Chooses among the texts written about a chunk, best first: the position of the one that goes on.
Pick = Callable[[Document, Sequence[str]], int]


@dataclass(slots=True)
class Work:
    """One article on its way through the model.

    Attributes:
        document: The article.
        limits: The limits in force.
        decoding: How it is decoded.
        chunks: The pieces of the article that are read.
        pieces: The texts of the round that comes next.
        hypotheses: The last round's texts, best first; filled at the end.
        warnings: What went other than planned.
    """

    document: Document
    limits: Length
    decoding: Decoding
    chunks: list[Chunk] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    hypotheses: list[Hypothesis] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def map_reduce(generator: Generator, task: str, works: Sequence[Work], pick: Pick) -> None:
    """Reads every article in chunks and reduces what is written until one text is left.

    Args:
        generator: A loaded model.
        task: A task of it.
        works: The articles; their chunks, hypotheses and warnings are filled in.
        pick: Chooses among the texts written about a chunk.
    """
    for work in works:
        _read(generator, task, work)
    for _ in range(_MOST_ROUNDS):
        unfinished = [work for work in works if not work.hypotheses]
        if not unfinished:
            return
        for work, written in zip(unfinished, _generate(generator, task, unfinished), strict=True):
            _advance(generator, task, work, written, pick)
    for work in works:
        if not work.hypotheses:
            _give_up(work, f"the reduce stopped after {_MOST_ROUNDS} rounds")


def _read(generator: Generator, task: str, work: Work) -> None:
    """Cuts an article into pieces that the model can read."""
    document, budget = work.document, generator.budget(task)
    if generator.spec.tasks[task].reads == "lead":
        story = [sentence for sentence in document.body if sentence.role != "boilerplate"] or document.body
        spans = [(sentence.body, sentence.end) for sentence in story]
        chunks = lead(document.text, spans, generator.count_tokens, budget)
        # Whole sentences are counted apart; joined, they may take a token more.
        work.pieces = [_join(chunks)]
        while len(chunks) > 1 and generator.count_tokens(work.pieces)[0] > budget:
            chunks.pop()
            work.pieces = [_join(chunks)]
    else:
        spans = [(sentence.start, sentence.end) for sentence in document.sentences]
        chunks = chunk_spans(document.text, spans, generator.count_tokens, budget)
        work.pieces = [clean(chunk.text) for chunk in chunks]
    work.chunks = chunks


def _join(chunks: Sequence[Chunk]) -> str:
    return " ".join(clean(chunk.text) for chunk in chunks)


def _generate(generator: Generator, task: str, works: Sequence[Work]) -> list[list[list[Hypothesis]]]:
    """One call of the model for each decoding, over the pieces of all works; hypotheses by work and piece."""
    written: list[list[list[Hypothesis]]] = [[] for _ in works]
    groups: dict[Decoding, list[int]] = {}
    for number, work in enumerate(works):
        groups.setdefault(work.decoding, []).append(number)
    for decoding, numbers in groups.items():
        texts = [piece for number in numbers for piece in works[number].pieces]
        results = iter(generator.generate(texts, task, decoding))
        for number in numbers:
            written[number] = [next(results) for _ in works[number].pieces]
    return written


def _advance(generator: Generator, task: str, work: Work, written: list[list[Hypothesis]], pick: Pick) -> None:
    """Ends a work of one piece; joins the pieces of another for the next round."""
    if len(written) == 1:
        work.hypotheses = written[0]
        return
    before = sum(generator.count_tokens(work.pieces))
    texts = [[clean(hypothesis.text) for hypothesis in hypotheses] for hypotheses in written]
    chosen = [found[pick(work.document, found)] for found in texts]
    joined = " ".join(text for text in chosen if text)
    work.pieces = [joined]
    spans = sentence_spans(joined)
    if work.limits.allows(words=count_words(joined), sentences=len(spans), chars=len(joined)):
        work.hypotheses = [Hypothesis(joined, 0.0, (), True)]
        return
    after = generator.count_tokens([joined])[0]
    if after >= _SHRINK * before:
        _give_up(work, f"the reduce stopped: a round left {after} of {before} tokens")
        return
    pieces = chunk_spans(joined, spans, generator.count_tokens, generator.budget(task))
    work.pieces = [clean(piece.text) for piece in pieces]


def _give_up(work: Work, reason: str) -> None:
    work.warnings.append(f"{reason}; the summary holds the first of what was written about the chunks")
    work.hypotheses = [Hypothesis(" ".join(work.pieces), 0.0, (), True)]
