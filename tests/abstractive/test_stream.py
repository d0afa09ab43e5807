"""All chunks of all articles as one stream: what is written about one does not depend on the others."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import GenerationOptions, Request
from summarizer.abstractive.writer import AbstractiveWriter
from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.backends.batching import Capacity, next_batch
from summarizer.backends.table import load_backend
from summarizer.document import Document
from summarizer.drafts import Draft
from summarizer.errors import ModelError
from summarizer.finish import choose_for_reduce
from tests.scripted import ScriptedGenerator
from tests.tiny_checkpoints import text_of

OPTIONS = GenerationOptions(num_beams=2, max_new_tokens=4)
REQUEST = Request.of(length=5, options=OPTIONS, on_unsupported="flag")


class Recorder(ScriptedGenerator):
    """Writes the first five words of a text; notes the batches, and has no room for more than some words in one."""

    def __init__(self, *, room: int = 10**9, budget: int = 50) -> None:
        super().__init__(lambda text: [(" ".join(text.split()[:5]), 0.0)], budget=budget)
        self.room = room
        self.batches: list[list[str]] = []

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        if max(map(len, map(str.split, texts))) * len(texts) > self.room:
            return self.refuse
        self.batches.append(list(texts))
        return partial(super().generate, texts, task, decoding)

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        return self.submit(texts, task, decoding)()

    def refuse(self) -> list[list[Hypothesis]]:
        raise MemoryError("no room")


def article(words: int, seed: int) -> str:
    """An article of that many words in sentences of eight, all words its own."""
    parts = [f"W{seed}x{number}" + "." * (number % 8 == 7) for number in range(words)]
    return " ".join(parts)


def drafts(generator: Generator, texts: Sequence[str]) -> list[Draft | Exception | None]:
    writer = AbstractiveWriter(generator, choose_for_reduce)
    return list(writer.write(map(Document.of, texts), REQUEST))


def written(found: Sequence[Draft | Exception | None]) -> list[object]:
    return [
        [(one.text, pytest.approx(one.score, abs=2e-3)) for one in draft.candidates]
        if isinstance(draft, Draft)
        else draft
        for draft in found
    ]


@pytest.fixture(scope="module")
def tiny(checkpoint: Callable[[str], Path]) -> Iterator[Callable[[], Generator]]:
    """A BART that reads 126 tokens at a time, in float32: loads it with as many threads as there are cores now."""
    made: list[Generator] = []

    def load() -> Generator:
        made.append(load_backend(str(checkpoint("bart")), backend="ct2", compute_type="float32", device="cpu"))
        return made[-1]

    yield load
    for generator in made:
        generator.close()


def test_texts_do_not_depend_on_batch_window_order_or_threads(
    tiny: Callable[[], Generator], monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = random.Random(7)
    generator = tiny()
    texts = []
    while len(texts) < 200:  # 100 to 1,000 tokens
        text = text_of(rng.randint(40, 400), rng.randint(0, 50))
        if 100 <= generator.count_tokens([text])[0] <= 1000:
            texts.append(text)
    expected = written(drafts(generator, texts))
    order = rng.sample(range(200), 200)
    shuffled = [texts[i] for i in order]
    for threads, capacity in (
        ("1", Capacity(workers=1, tokens=300, texts=3, window=200)),
        ("3", Capacity(workers=3, tokens=9000, texts=40, window=30)),
    ):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        other = tiny()
        other.capacity = capacity
        found = written(drafts(other, shuffled))
        assert [found[order.index(i)] for i in range(200)] == expected
    for i in rng.sample(range(200), 12):
        assert written(drafts(generator, [texts[i]])) == [expected[i]]


def test_rounds_of_different_articles_share_batches() -> None:
    generator = Recorder()
    texts = [article(words, seed) for seed, words in enumerate([45, 40, 44, 400, 43, 47, 300, 42, 350])]
    drafts(generator, texts)
    first = {text for text in texts if len(text.split()) < 50}
    # What was written about a chunk is five words of one article; a chunk is a stretch of one.
    reduces = {text for batch in generator.batches for text in batch if all(text not in whole for whole in texts)}
    assert reduces
    assert any(set(batch) & reduces and set(batch) - reduces for batch in generator.batches)
    assert any(len(set(batch) & first) > 1 for batch in generator.batches)
    again = Recorder()
    drafts(again, texts)
    assert again.batches == generator.batches


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.one_of(st.none(), st.integers(6, 300)), max_size=12),
    st.builds(
        Capacity,
        workers=st.integers(1, 3),
        tokens=st.integers(1, 200),
        texts=st.integers(1, 9),
        window=st.integers(1, 12),
    ),
)
def test_order_places_and_reading_ahead(sizes: list[int | None], capacity: Capacity) -> None:
    taken = 0

    def source() -> Iterator[Document | None]:
        nonlocal taken
        for number, size in enumerate(sizes):
            taken += 1
            yield None if size is None else Document.of(article(size, number))

    generator = Recorder()
    generator.capacity = capacity
    ended = 0
    for draft in AbstractiveWriter(generator, choose_for_reduce).write(source(), REQUEST):
        assert taken - ended <= capacity.window
        if sizes[ended] is None:
            assert draft is None
        else:
            assert isinstance(draft, Draft)
            assert draft.document.text.startswith(f"W{ended}x0 ")
            assert draft.coverage == 1.0
        ended += 1
    assert ended == len(sizes)
    for batch in generator.batches:
        longest = max(len(text.split()) for text in batch)
        assert len(batch) <= capacity.texts
        assert len(batch) == 1 or len(batch) * longest <= capacity.tokens


def test_a_batch_without_room_in_memory_is_split() -> None:
    texts = [article(40 + seed, seed) for seed in range(30)]
    roomy, tight = Recorder(), Recorder(room=100)
    expected = written(drafts(roomy, texts))
    assert max(map(len, roomy.batches)) > 2
    assert written(drafts(tight, texts)) == expected
    assert tight.capacity.tokens < roomy.capacity.tokens


def test_a_text_without_room_of_its_own_is_an_error_of_its_article_alone() -> None:
    texts = [article(40, 0), article(200, 1), article(45, 2)]
    found = drafts(Recorder(room=60, budget=90), texts)
    assert isinstance(found[0], Draft)
    assert isinstance(found[1], ModelError)
    assert "no room" in str(found[1])
    assert isinstance(found[2], Draft)


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=40),
    st.integers(0, 39),
    st.builds(
        Capacity,
        workers=st.integers(1, 4),
        tokens=st.integers(1, 400),
        texts=st.integers(1, 9),
        padded_up_to=st.one_of(st.none(), st.integers(0, 90)),
    ),
)
def test_the_next_batch_holds_its_first_and_fits(lengths: list[int], first: int, capacity: Capacity) -> None:
    lengths.sort(reverse=True)
    first %= len(lengths)
    batch = next_batch(lengths, first, capacity)
    assert batch == list(range(batch[0], batch[-1] + 1))
    assert first in batch
    assert len(batch) <= capacity.texts
    assert len(batch) == 1 or lengths[batch[0]] * len(batch) <= capacity.tokens
    up_to = capacity.padded_up_to
    assert up_to is None or lengths[batch[0]] <= up_to or lengths[batch[0]] == lengths[batch[-1]]
