"""What is evaluated: anything with a name, a signature and predictions; baselines that copy sentences."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, Self, runtime_checkable

from summarizer import Summary
from summarizer.errors import EvaluationError, OptionError
from summarizer.text import sentence_spans
from summarizer_eval.datasets import Example


@runtime_checkable
class System(Protocol):
    """Anything that writes a summary for each example.

    Its predictions are kept in a cache only if it also has `cacheable = True`, which promises that
    they depend on nothing but the signature and the article. Where it has `notes`, sentences about its last
    predictions, its report shows them.
    """

    @property
    def name(self) -> str:
        """Name in reports."""
        ...

    def signature(self) -> dict[str, Any]:
        """What the system is, enough to run it again: strings, numbers, lists and dicts."""
        ...

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields one prediction for each example, in order; a line of it is a sentence."""
        ...


class Counted:
    """A baseline that takes so many of something.

    Attributes:
        count: How many, 1 or more.

    Raises:
        OptionError: `count` is something else, or called by a name that it no longer has.
    """

    __slots__ = ()
    count: int

    def __new__(cls, **given: object) -> Self:
        """Refuses what `count` was called before."""
        for name in {"k", "n"} & given.keys():
            raise OptionError(f"{name}= is now count=")
        return super().__new__(cls)

    def __post_init__(self) -> None:
        """Checks the count."""
        if isinstance(self.count, bool) or not isinstance(self.count, int) or self.count < 1:
            raise OptionError(f"count is {self.count!r}; allowed: a whole number of 1 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract(Counted, ABC):
    """A baseline that copies `count` sentences of the article, in the article's order, one a line.

    Attributes:
        kind: What it is called in signatures and, before its `count`, in reports.
        count: Most sentences, 1 or more.
    """

    kind: ClassVar[str]
    count: int = 3

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"{self.kind}-{self.count}"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": self.kind, "count": self.count}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            sentences = sentences_of(article_of(example))
            yield "\n".join(sentences[index] for index in sorted(self.choose(sentences, example)))

    @abstractmethod
    def choose(self, sentences: Sequence[str], example: Example) -> Iterable[int]:
        """Indexes of the sentences to copy, in any order."""


def predict(system: System, examples: Iterable[Example]) -> Iterator[str]:
    """Yields a system's predictions, each of them made sure to be a text."""
    return map(as_prediction, system.predict(examples))


def as_prediction(summary: object) -> str:
    """The text of what a system returned, a sentence a line where sentences are known.

    Raises:
        EvaluationError: It is neither a text nor a `Summary`.
    """
    if isinstance(summary, Summary):
        return "\n".join(sentence.text for sentence in summary.sentences)
    if not isinstance(summary, str):
        raise EvaluationError(
            f"a system returned a value of type {type(summary).__name__}; allowed: a text or a Summary"
        )
    return summary


def article_of(example: Example) -> str:
    """The article of an example.

    Raises:
        EvaluationError: The example has none.
    """
    if example.article is None:
        raise EvaluationError(f"example {example.id!r} has no article; this system needs one")
    return example.article


def sentences_of(article: str) -> list[str]:
    """The sentences of an article, each as one line."""
    return [" ".join(article[start:end].split()) for start, end in sentence_spans(article)]
