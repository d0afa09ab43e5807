"""What is evaluated: anything with a name, a signature and predictions; summarizers and functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any, Protocol, runtime_checkable

from summarizer import GenerationOptions, Length, Summarizer, Summary
from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.baselines import article_of
from summarizer_eval.examples import Example

_PROBE = "Rain fell."  # no longer than any summary, so it says which model is used without running it


@runtime_checkable
class System(Protocol):
    """Anything that writes a summary for each example.

    Its predictions are kept in a cache only if it also has `cacheable = True`, which promises that
    they depend on nothing but the signature and the article.
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


class SummarizerSystem:
    """A `summarizer.Summarizer` with a length."""

    cacheable = True

    def __init__(
        self,
        summarizer: Summarizer | None = None,
        *,
        length: str | Length | None = None,
        headline: bool = False,
        options: GenerationOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Notes what to run.

        Args:
            summarizer: The summarizer; None makes the default one.
            length: A preset or a `Length`; None is "headline" for headlines, else "short".
            headline: Whether headlines are written, whatever the length.
            options: Decoding options; those not set come from the model.

        Raises:
            OptionError: The length or an option is unknown or impossible.
        """
        self._summarizer = summarizer if summarizer is not None else Summarizer()
        self._length = length if length is not None else ("headline" if headline else "short")
        self._limits = Length.of(self._length)
        self._task = "headline" if headline else None
        self._options = GenerationOptions.of(options)
        self._signature: dict[str, Any] | None = None

    @property
    def name(self) -> str:
        """Name in reports: the model that does the task, and the length."""
        return f"{self.signature()['model']} ({self._length_name()})"

    def signature(self) -> dict[str, Any]:
        """The model with its revision, the task, the length, the options and the version."""
        if self._signature is None:
            self._signature = self._sign()
        return dict(self._signature)

    def _sign(self) -> dict[str, Any]:
        made = next(self._run([_PROBE])).provenance
        return {
            "system": "summarizer",
            "model": made.model,
            "engine": made.engine,
            "revision": made.revision,
            "task": made.task,
            "device": made.device,
            "compute_type": made.compute_type,
            "length": self._length_name(),
            "options": self._options.given(),
            "standfirst": made.version,
        }

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the summary of each article, a sentence a line."""
        return map(as_prediction, self._run(article_of(example) for example in examples))

    def _run(self, articles: Iterable[str]) -> Iterator[Summary]:
        return self._summarizer.iter_summaries(articles, length=self._length, task=self._task, options=self._options)

    def _length_name(self) -> str:
        if isinstance(self._length, str):
            return self._length
        given = ((name, value) for name, value in asdict(self._limits).items() if value is not None)
        return " ".join(f"{name}={value}" for name, value in given)


class CallableSystem:
    """A function from an article to its summary."""

    def __init__(
        self, function: Callable[[str], str | Summary], name: str | None = None, *, version: str | None = None
    ) -> None:
        """Notes the function.

        Args:
            function: Takes an article and returns its summary.
            name: Name in reports; None takes the function's own.
            version: Any text that changes when the function does. Only with one are predictions
                kept in the cache.
        """
        if not callable(function):
            raise OptionError(f"function is a {type(function).__name__}; allowed: a function of the article")
        self._function = function
        self._name = name or str(getattr(function, "__name__", type(function).__name__))
        self._version = version

    @property
    def name(self) -> str:
        """Name in reports."""
        return self._name

    @property
    def cacheable(self) -> bool:
        """Whether an equal signature promises equal predictions."""
        return self._version is not None

    def signature(self) -> dict[str, Any]:
        """The function's name and version."""
        return {"system": "callable", "name": self._name, "version": self._version}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields what the function returns for each article."""
        for example in examples:
            yield as_prediction(self._function(article_of(example)))


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
        raise EvaluationError(f"a system returned a {type(summary).__name__}; allowed: a text or a Summary")
    return summary


def as_system(system: object) -> System:
    """Takes a system, a `Summarizer`, or a function from an article to its summary.

    Raises:
        OptionError: It is none of these.
    """
    if isinstance(system, System):
        return system
    if isinstance(system, Summarizer):
        return SummarizerSystem(system)
    if callable(system):
        return CallableSystem(system)
    raise OptionError(
        f"system is a {type(system).__name__}; allowed: a System, a Summarizer, a function of the article"
    )
