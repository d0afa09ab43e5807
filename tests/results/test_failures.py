"""An error at one article stays with it, wherever on its way it comes up."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from summarizer import (
    Article,
    EmptyArticleError,
    Failure,
    InputError,
    Length,
    ModelNotFoundError,
    OptionError,
    Summarizer,
    Summary,
    UnsupportedClaimError,
    read_articles,
)
from summarizer.backends.base import Decoding, Hypothesis
from tests.scripted import STORY, ScriptedGenerator, first_words

SENTENCE = Length(sentences=1)


class Fragile(ScriptedGenerator):
    """Fails on a batch that holds a certain word, as a backend may."""

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        if any("poison" in text for text in texts):
            raise RuntimeError("the backend fell over")
        return super().generate(texts, task, decoding)


def stories(count: int) -> list[str]:
    return [STORY.format(number) for number in range(count)]


def drained(found: Iterator[Summary | Failure]) -> tuple[list[Summary | Failure], Exception | None]:
    got = []
    try:
        for one in found:
            got.append(one)
    except Exception as error:
        return got, error
    return got, None


def test_the_summaries_before_an_error_come_first() -> None:
    got, error = drained(Summarizer().iter_summaries([*stories(100), "  ", *stories(9)], length=SENTENCE))
    assert [str(one) for one in got] == [f"Item {n} was sold on Monday for 20 crowns." for n in range(100)]
    assert isinstance(error, EmptyArticleError)
    assert str(error) == "article 100: the article is blank"


def test_what_the_iterable_raises_comes_behind_what_it_gave() -> None:
    def articles() -> Iterator[str]:
        yield from stories(70)
        raise LookupError("row 71")

    got, error = drained(Summarizer().iter_summaries(articles(), length=SENTENCE, on_error="return"))
    assert (len(got), repr(error)) == (70, "LookupError('row 71')")


def test_a_failure_stands_in_its_place() -> None:
    articles = [*stories(2), Article("", id="b7"), STORY.format(3), None]
    found = Summarizer().summarize_batch(articles, length=SENTENCE, on_error="return")  # type: ignore[arg-type]
    assert [bool(one) for one in found] == [True, True, False, True, False]
    assert found[2] == Failure(2, "b7", "EmptyArticleError", "the article is empty")
    assert isinstance(found[4], Failure)
    assert (found[4].index, found[4].id, found[4].error) == (4, None, "InputError")
    assert not hasattr(found[2], "text")
    assert pickle.loads(pickle.dumps(found[2])) == found[2]
    assert json.loads(json.dumps(found[4].to_dict()))["error"] == "InputError"


def test_a_failure_of_the_reader_is_handed_through(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    rows = [{"id": "a", "text": STORY.format(0)}, {"id": "b", "text": None}, {"id": "c", "text": STORY.format(2)}]
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n{oops\n", encoding="utf-8")
    summarizer = Summarizer()
    found = list(summarizer.iter_summaries(read_articles(path, on_error="return"), length=SENTENCE, on_error="return"))
    assert [bool(one) for one in found] == [True, False, True, False]
    assert found[1] == Failure(1, "b", "SourceError", f"{path}, line 2: field 'text' is empty (null); allowed: text")
    assert isinstance(found[3], Failure)
    assert (found[3].index, "line 4: not JSON" in found[3].message) == (3, True)
    read = list(read_articles(path, on_error="return"))
    assert summarizer.summarize_batch(read[1:], length=SENTENCE, on_error="return")[0] is read[1]
    assert len(summarizer.summarize_batch(read, length=SENTENCE, on_error="skip")) == 2
    with pytest.raises(InputError, match=r"^article 1: .*bad\.jsonl, line 2: field 'text' is empty"):
        summarizer.summarize_batch(read, length=SENTENCE)


def test_skip_leaves_it_out() -> None:
    found = Summarizer().summarize_batch(["", *stories(2), "…"], length=SENTENCE, on_error="skip")
    assert [str(one)[:6] for one in found] == ["Item 0", "Item 1"]


@pytest.mark.parametrize("bad", [(0,), (3, 4), (69,), (0, 1, 2, 64, 65)])
def test_a_backend_that_fails_on_some_articles_writes_of_the_others(bad: tuple[int, ...]) -> None:
    articles = [f"poison. {text}" if number in bad else text for number, text in enumerate(stories(70))]
    summarizer = Summarizer("scripted", backend=Fragile(first_words(6), budget=200))
    found = summarizer.summarize_batch(articles, length=SENTENCE, on_error="return")
    failed = [one for one in found if isinstance(one, Failure)]
    assert [(one.index, one.error, one.message) for one in failed] == [
        (number, "RuntimeError", "the backend fell over") for number in bad
    ]
    assert [str(one) for one in found if one] == [f"Item {n} was sold on Monday." for n in range(70) if n not in bad]
    with pytest.raises(RuntimeError, match="fell over"):
        summarizer.summarize_batch(articles, length=SENTENCE)


def test_an_unsupported_claim_stays_with_its_article() -> None:
    def script(text: str) -> list[tuple[str, float]]:
        return [("It was sold for 90 million crowns." if "Item 1" in text else text[: text.index(".") + 1], -0.1)]

    summarizer = Summarizer("scripted", backend=ScriptedGenerator(script, budget=200))
    found = summarizer.summarize_batch(stories(3), length=SENTENCE, on_unsupported="raise", on_error="return")
    assert [bool(one) for one in found] == [True, False, True]
    assert isinstance(found[1], Failure)
    assert (found[1].error, "90 million" in found[1].message) == ("UnsupportedClaimError", True)
    with pytest.raises(UnsupportedClaimError, match=r"article 1\b.*90 million"):
        summarizer.summarize_batch(stories(3), length=SENTENCE, on_unsupported="raise")


@pytest.mark.parametrize("on_error", ["raise", "skip", "return"])
def test_what_would_meet_every_article_is_raised(on_error: str) -> None:
    generator = ScriptedGenerator(first_words(6), tasks=("headline",))
    with pytest.raises(ModelNotFoundError, match="brief"):
        Summarizer("scripted", backend=generator).summarize_batch(stories(2), length="brief", on_error=on_error)


@pytest.mark.parametrize("on_error", ["ignore", None, True])
def test_an_unknown_policy_is_refused_at_once(on_error: object) -> None:
    with pytest.raises(OptionError, match="raise, skip, return"):
        Summarizer().iter_summaries(stories(1), on_error=on_error)  # type: ignore[arg-type]
