"""Map and reduce: what a seq2seq model writes about articles of any length, all of them in one stream."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from summarizer.abstractive.chunking import chunk_spans, lead
from summarizer.abstractive.stream import Piece, Stream
from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.document import Document
from summarizer.lengths import Length
from summarizer.results import Chunk
from summarizer.results.attempts import attempt
from summarizer.text.characters import clean
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words, has_word

_MOST_ROUNDS = 8
_SHRINK = 0.9  # a round of the reduce must leave less than this share of the tokens
_UNREDUCED = "the summary holds the first of what was written about the chunks"

# Chooses among the texts written about a chunk, best first: the position of the one that goes on.
Pick = Callable[[Document, Sequence[str]], int]


@dataclass(slots=True, eq=False)
class Work:
    """One article on its way through the model.

    Attributes:
        document: The article.
        limits: The limits in force.
        decoding: How it is decoded.
        chunks: The pieces of the article that are read.
        number: Its number in the stream.
        tokens: Length of the texts of the round that is on, together.
        written: What was written about each of those texts, best first; None where it is still to come.
        rounds: Rounds that are over.
        before: What the last of them left, best first.
        hypotheses: The last round's texts, best first; filled at the end.
        warnings: What went other than planned.
        error: Why nothing comes of it.
    """

    document: Document
    limits: Length
    decoding: Decoding
    chunks: list[Chunk] = field(default_factory=list)
    number: int = 0
    tokens: int = 0
    written: list[list[Hypothesis] | None] = field(default_factory=list)
    rounds: int = 0
    before: list[Hypothesis] = field(default_factory=list)
    hypotheses: list[Hypothesis] | None = None
    warnings: list[str] = field(default_factory=list)
    error: Exception | None = None

    @property
    def done(self) -> bool:
        """Whether nothing more is to come."""
        return self.hypotheses is not None or self.error is not None


def map_reduce(generator: Generator, task: str, works: Iterable[Work | None], pick: Pick) -> Iterator[Work | None]:
    """Reads every article in chunks and reduces what is written until one text is left.

    The chunks of all articles and the rounds of their reduces share the batches. While batches run, the caller's
    code and the reading of further articles go on.

    Args:
        generator: A loaded model.
        task: A task of it.
        works: The articles, read as far ahead as the model's capacity says; None keeps a place.
        pick: Chooses among the texts written about a chunk.

    Yields:
        The articles in order, with chunks, hypotheses and warnings, or an error, filled in; None for None.
    """
    run = _Run(generator, task, pick)
    source = iter(works)
    flying: deque[Work | None] = deque()
    last = False
    while not last or flying:
        read = list(islice(source, generator.capacity.window - len(flying)))
        last = not read and len(flying) < generator.capacity.window
        for work in read:
            if work is not None:
                run.begin(work)
        flying.extend(read)
        run.stream.start(last=last)
        while flying and (flying[0] is None or flying[0].done):
            yield flying.popleft()
        if flying and (last or len(flying) == generator.capacity.window):
            run.step()


class _Run:
    """The stream, and what becomes of its answers."""

    def __init__(self, generator: Generator, task: str, pick: Pick) -> None:
        self.stream: Stream[Work] = Stream(generator, task)
        self._generator = generator
        self._task = task
        self._pick = pick
        self._begun = 0

    def begin(self, work: Work) -> None:
        """Cuts an article into pieces that the model can read; they join the stream."""
        work.number = self._begun
        self._begun += 1
        pieces = attempt(_read, self._generator, self._task, work)
        if isinstance(pieces, Exception):
            work.error = pieces
        else:
            self._round(work, pieces)

    def step(self) -> None:
        """Waits for a batch; an article whose round is over goes on into the next."""
        for answer in self.stream.answers():
            work = answer.piece.owner
            work.error = work.error or answer.error
            cleaned = [replace(found, text=clean(found.text)) for found in answer.hypotheses]
            work.written[answer.piece.order[1]] = cleaned
            if not work.done and None not in work.written:
                work.error = attempt(self._advance, work, [found for found in work.written if found is not None])

    def _round(self, work: Work, pieces: Sequence[tuple[str, int]]) -> None:
        work.tokens = sum(tokens for _, tokens in pieces)
        work.written = [None] * len(pieces)
        for number, (text, tokens) in enumerate(pieces):
            self.stream.add(Piece(work, (work.number, number), text, tokens, work.decoding))

    def _advance(self, work: Work, written: Sequence[list[Hypothesis]]) -> None:
        """Ends a work of one piece; joins the pieces of another for the next round."""
        silent = sum(not any(has_word(one.text) for one in found) for found in written)
        if work.rounds and silent == len(written):
            work.warnings.append(f"the reduce stopped: a round left nothing; {_UNREDUCED}")
            work.hypotheses = work.before
            return
        if len(written) == 1:
            work.hypotheses = written[0]
            return
        if silent and not work.rounds:
            work.warnings.append(f"nothing was written about {silent} of the {len(written)} chunks of the article")
        work.rounds += 1
        positions = [self._pick(work.document, [one.text for one in found]) for found in written]
        first = [found[position] for found, position in zip(written, positions, strict=True)]
        joined = _joined(first).text
        spans = sentence_spans(joined)
        if work.limits.allows(words=count_words(joined), sentences=len(spans), chars=len(joined)):
            work.hypotheses = _joins(written, first)
            return
        after, reason = self._generator.count_tokens([joined])[0], None
        if after >= _SHRINK * work.tokens:
            reason = f"the reduce stopped: a round left {after} of {work.tokens} tokens"
        elif work.rounds == _MOST_ROUNDS:
            reason = f"the reduce stopped after {_MOST_ROUNDS} rounds"
        if reason:
            work.warnings.append(f"{reason}; {_UNREDUCED}")
            work.hypotheses = _joins(written, first)
        else:
            budget = self._generator.budget(self._task)
            work.before = _joins(written, first)
            chunks = chunk_spans(joined, spans, self._generator.count_tokens, budget)
            self._round(work, [(chunk.text, chunk.tokens) for chunk in chunks])


def _read(generator: Generator, task: str, work: Work) -> list[tuple[str, int]]:
    """Cuts an article into pieces that the model can read: their texts and lengths in tokens."""
    document, budget = work.document, generator.budget(task)
    if generator.spec.tasks[task].reads != "lead":
        spans = [(sentence.start, sentence.end) for sentence in document.sentences]
        work.chunks = chunk_spans(document.text, spans, generator.count_tokens, budget)
        return [(chunk.text, chunk.tokens) for chunk in work.chunks]
    story = [sentence for sentence in document.body if sentence.role != "boilerplate"] or document.body
    spans = [(sentence.body, sentence.end) for sentence in story]
    work.chunks = lead(document.text, spans, generator.count_tokens, budget)
    # Whole sentences are counted apart; joined, they may take a token more.
    while (tokens := generator.count_tokens([_join(work.chunks)])[0]) > budget and len(work.chunks) > 1:
        work.chunks.pop()
    return [(_join(work.chunks), tokens)]


def _join(chunks: Sequence[Chunk]) -> str:
    return " ".join(chunk.text for chunk in chunks)


def _joins(written: Sequence[list[Hypothesis]], first: Sequence[Hypothesis]) -> list[Hypothesis]:
    """The texts about the pieces, one after the other: those that were chosen, then those with one of them changed.

    Args:
        written: For each piece the texts about it.
        first: For each piece the one that was chosen.

    Returns:
        At most as many as there are texts about a piece. A score is the mean of the texts', as far as backends agree
        on it.
    """
    # One without a word would leave its chunk out.
    changes = [
        (place, other)
        for place, found in enumerate(written)
        for other in found
        if other is not first[place] and has_word(other.text)
    ]
    changes.sort(key=lambda change: round(first[change[0]].score - change[1].score, 3))
    most = max(map(len, written)) - 1
    rows = [[*first[:place], other, *first[place + 1 :]] for place, other in changes[:most]]
    return [_joined(row) for row in (first, *rows)]


def _joined(texts: Sequence[Hypothesis]) -> Hypothesis:
    score = round(sum(one.score for one in texts) / len(texts), 3)
    return Hypothesis(" ".join(one.text for one in texts if one.text), score, (), True)
