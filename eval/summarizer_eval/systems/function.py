"""A function from an article to its summary as a system."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from summarizer import Summary
from summarizer.errors import OptionError
from summarizer_eval.datasets import Example
from summarizer_eval.systems.base import article_of, as_prediction


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
            raise OptionError(f"function is of type {type(function).__name__}; allowed: a function of the article")
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
