"""Sentences drawn by lot: what choosing is worth, measured against not choosing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer_eval.datasets import Example
from summarizer_eval.systems.base import Extract, article_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Random(Extract):
    """`count` sentences of the article drawn by a seed, in the article's order, one a line.

    The draw depends on the seed and the article alone, not on its place in the data.

    Attributes:
        seed: Any whole number.
    """

    kind = "random"
    seed: int = 12345

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": self.kind, "seed": self.seed, "count": self.count}

    def choose(self, sentences: Sequence[str], example: Example) -> Iterable[int]:
        """Those with the least lots."""
        article = article_of(example)
        return sorted(range(len(sentences)), key=lambda index: self._lot(article, index))[: self.count]

    def _lot(self, article: str, index: int) -> bytes:
        """A sentence's lot: hashes, unlike `random`, are the same in every version of Python."""
        text = f"{self.seed} {index} {article}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
