"""Lead: the opening of the article, which every summarizer of news has to beat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.text import word_spans
from summarizer_eval.datasets import Example
from summarizer_eval.systems.base import Counted, Extract, article_of, sentences_of


class Lead(Extract):
    """The first `count` sentences of the article, one a line."""

    kind = "lead"

    def choose(self, sentences: Sequence[str], example: Example) -> Iterable[int]:
        """The first ones."""
        return range(min(self.count, len(sentences)))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadWords(Counted):
    """The first `count` words of the article's first sentence: the baseline for headlines.

    Attributes:
        count: Number of words, 1 or more.
    """

    count: int = 12

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"first {self.count} words"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": "lead-words", "n": self.count}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            sentence = next(iter(sentences_of(article_of(example))), "")
            ends = [end for _, end in word_spans(sentence)][: self.count]
            yield sentence[: ends[-1]] if ends else ""
