"""Articles as a stream: how far it reads ahead, what it leaves out, and that nothing shows in the summaries."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice

import pytest

from summarizer import Article, Length, Summarizer, Summary
from summarizer.backends.batching import Capacity
from tests.scripted import ARTICLE, STORY, ScriptedGenerator, first_words

SENTENCE = Length(sentences=1)


def test_an_endless_stream_is_read_a_window_ahead_and_no_more() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for number in count():
            taken += 1
            # Every other one fits as it is, and is not written about.
            yield STORY.format(number) if number % 2 else f"Item {number} was sold."

    for summarizer in (Summarizer("extractive"), Summarizer(backend=ScriptedGenerator(first_words(6)))):
        taken = 0
        found = list(islice(summarizer.iter_summaries(endless(), length=SENTENCE, on_unsupported="flag"), 200))
        assert all(f"Item {number} was sold" in str(one) for number, one in enumerate(found))
        assert taken <= 200 + 64


def test_the_first_headlines_come_before_a_window_is_read() -> None:
    taken: list[int] = []

    def stories() -> Iterator[str]:
        for number in range(200):
            taken.append(number)
            yield STORY.format(number)

    found = Summarizer("extractive").iter_summaries(stories(), length="headline")
    assert "Item 0 " in str(next(found))
    assert len(taken) <= 8


def test_copies_are_written_about_once_and_keep_what_is_their_own() -> None:
    generator = ScriptedGenerator(first_words(6))
    texts = [STORY.format(number % 3) for number in range(12)]
    articles = [Article(text, id=f"a{n}", source=f"wire {n}") for n, text in enumerate(texts)]
    with Summarizer(backend=generator) as summarizer:
        found = summarizer.summarize_batch(articles, length=SENTENCE, on_unsupported="flag")
        assert len(generator.read) == 3
        alone = [summarizer.summarize(article, length=SENTENCE, on_unsupported="flag") for article in articles]
    assert found == alone
    assert [one.article.id for one in found if isinstance(one, Summary)] == [f"a{n}" for n in range(12)]


def test_copies_of_an_article_that_fails_fail_alike() -> None:
    found = list(Summarizer().iter_summaries(["  ", STORY.format(1), "  "], length=SENTENCE, on_error="return"))
    assert [bool(one) for one in found] == [False, True, False]
    assert [one.index for one in found if not isinstance(one, Summary)] == [0, 2]


@pytest.mark.parametrize("capacity", [Capacity(window=1), Capacity(workers=3, window=7, texts=2)])
def test_the_capacity_does_not_show(capacity: Capacity) -> None:
    texts = [STORY.format(number) * (1 + number % 9) for number in range(40)]
    plain, other = ScriptedGenerator(first_words(6)), ScriptedGenerator(first_words(6))
    other.capacity = capacity
    results = [Summarizer(backend=each).summarize_batch(texts, length=SENTENCE) for each in (plain, other)]
    assert results[0] == results[1]


def test_rejected_headlines_are_written_about_together_and_in_order() -> None:
    """What the model says of every other article is in none of them."""

    def script(text: str) -> list[tuple[str, float]]:
        number = int(text.split()[1])
        return [(f"Item {number} was sold" if number % 2 else f"{number + 1000} dead in Oslo", -1.0)]

    texts = [STORY.format(number) for number in range(150)]
    with Summarizer(backend=ScriptedGenerator(script)) as summarizer:
        found = summarizer.summarize_batch(texts, length="headline")
    assert all(isinstance(one, Summary) and f"Item {number} " in one.text for number, one in enumerate(found))
    assert [bool(one.warnings) for one in found if isinstance(one, Summary)] == [n % 2 == 0 for n in range(150)]


def test_the_stream_is_lazy_in_order_and_endless() -> None:
    def articles() -> Iterator[str]:
        for number in count():
            assert number < 500
            yield f"Item {number} was sold. " * 30

    found = Summarizer().iter_summaries(articles(), length=Length(sentences=1))
    for number, summary in enumerate(islice(found, 100)):
        assert summary.text == f"Item {number} was sold."


def test_a_batch_equals_single_calls(seed_article: str) -> None:
    articles = [seed_article, ARTICLE, "Rates fell.", ARTICLE + seed_article]
    for model in ("extractive", "embedded"):
        summarizer = Summarizer(model)
        alone = [summarizer.headline(article) for article in articles]
        assert summarizer.summarize_batch(articles, length="headline") == alone
        assert summarizer.summarize_batch(articles[::-1], length="headline") == alone[::-1]


def test_batch_takes_a_task_with_a_length() -> None:
    summary = Summarizer().summarize_batch([ARTICLE], task="headline", length=Length(words=7))[0]
    assert summary.provenance.task == "headline"
    assert len(summary.text.split()) <= 7


@pytest.mark.parametrize(("model", "length"), [("embedded", "headline"), ("auto", "headline"), ("auto", "brief")])
def test_a_stream_that_was_begun_outlives_close(model: str, length: str) -> None:
    articles = [STORY.format(number) + ARTICLE for number in range(70)]  # a window is 64 of them
    summarizer = Summarizer(model)
    stream = summarizer.iter_summaries(articles, length=length)
    found = [next(stream)]
    summarizer.close()
    found += stream
    assert len(found) == 70
    for number in (0, 63, 64, 69):
        assert found[number] == summarizer.summarize(articles[number], length=length)


def test_calls_in_other_threads_outlive_close() -> None:
    summarizer, articles = Summarizer(), [STORY.format(number) + ARTICLE for number in range(12)]
    expected = summarizer.summarize_batch(articles, length="headline")
    with ThreadPoolExecutor(3) as threads:
        running = [threads.submit(summarizer.headline, article) for article in articles]
        for one in running:
            summarizer.close()
            one.result()
    assert [one.result() for one in running] == expected
