"""A `summarizer.Summarizer` as a system."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from summarizer import GenerationOptions, Length, Summarizer, Summary
from summarizer.errors import OptionError, check_flag, shown
from summarizer_eval.datasets import Example
from summarizer_eval.systems.base import article_of, as_prediction

_PROBE = "Rain fell."  # no longer than any summary, so it says which model is used without running it


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
            headline: Whether headlines are written, of any length that is not meant for something else.
            options: Decoding options; those not set come from the model.

        Raises:
            OptionError: The length or an option is unknown or impossible, or it is no length of a headline, or
                `headline` neither True nor False.
        """
        check_flag("headline", headline)
        self._summarizer = summarizer if summarizer is not None else Summarizer()
        self._length = length if length is not None else ("headline" if headline else "short")
        self._limits = Length.of(self._length)
        self._task = "headline" if headline else None
        if headline and self._limits.task not in (None, "headline"):
            raise OptionError(f"length is {shown(length)}, and headlines are asked for; allowed: headline, push, words")
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
            "backend": made.backend,
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
        found = self._summarizer.iter_summaries(articles, length=self._length, task=self._task, options=self._options)
        return (summary for summary in found if summary)

    def _length_name(self) -> str:
        if isinstance(self._length, str):
            return self._length
        given = ((name, value) for name, value in asdict(self._limits).items() if value is not None)
        return " ".join(f"{name}={value}" for name, value in given)
