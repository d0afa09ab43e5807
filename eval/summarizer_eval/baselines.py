"""Systems that need no model: what every summarizer has to beat, and the most an extract can reach."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from summarizer.errors import EvaluationError, OptionError
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import word_spans
from summarizer_eval.examples import Example
from summarizer_eval.rouge import Rouge


@dataclass(frozen=True, slots=True)
class Lead:
    """The first `k` sentences of the article, one a line."""

    k: int = 3

    def __post_init__(self) -> None:
        """Checks the count."""
        _check_count("k", self.k)

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"lead-{self.k}"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": "lead", "k": self.k}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            yield "\n".join(_sentences(article_of(example))[: self.k])


@dataclass(frozen=True, slots=True)
class LeadWords:
    """The first `n` words of the article's first sentence: the baseline for headlines."""

    n: int = 12

    def __post_init__(self) -> None:
        """Checks the count."""
        _check_count("n", self.n)

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"first {self.n} words"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": "lead-words", "n": self.n}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            sentence = next(iter(_sentences(article_of(example))), "")
            ends = [end for _, end in word_spans(sentence)][: self.n]
            yield sentence[: ends[-1]] if ends else ""


@dataclass(frozen=True, slots=True)
class Random:
    """`k` sentences of the article drawn by a seed, in the article's order, one a line.

    The draw depends on the seed and the article alone, not on its place in the data.
    """

    seed: int = 12345
    k: int = 3

    def __post_init__(self) -> None:
        """Checks the count."""
        _check_count("k", self.k)

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"random-{self.k}"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": "random", "seed": self.seed, "k": self.k}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            article = article_of(example)
            sentences = _sentences(article)
            order = sorted(range(len(sentences)), key=lambda index: self._lot(article, index))
            yield "\n".join(sentences[index] for index in sorted(order[: self.k]))

    def _lot(self, article: str, index: int) -> bytes:
        """A sentence's lot: hashes, unlike `random`, are the same in every version of Python."""
        text = f"{self.seed} {index} {article}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


@dataclass(frozen=True, slots=True)
class ExtractiveOracle:
    """Up to `k` sentences chosen greedily with the references in sight: an upper bound for extracts.

    Starting from nothing, the sentence that raises the sum of ROUGE-1 and ROUGE-2 F1 most is added
    until none raises it (Nallapati, Zhai and Zhou 2017). Sentences come in the article's order, one
    a line.

    Attributes:
        k: Most sentences.
        rouge: How the gain is measured; the default suits English.
    """

    k: int = 3
    rouge: Rouge = field(default_factory=lambda: Rouge(types=("rouge1", "rouge2")))

    def __post_init__(self) -> None:
        """Checks the count."""
        _check_count("k", self.k)

    @property
    def name(self) -> str:
        """Name in reports."""
        return f"oracle-{self.k}"

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": "oracle", "k": self.k, "rouge": self.rouge.signature()}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example."""
        for example in examples:
            sentences = _sentences(article_of(example))
            yield "\n".join(sentences[index] for index in self._choose(sentences, example.references))

    def _choose(self, sentences: list[str], references: tuple[str, ...]) -> list[int]:
        chosen: list[int] = []
        best = 0.0
        while len(chosen) < min(self.k, len(sentences)):
            left = [index for index in range(len(sentences)) if index not in chosen]
            trials = [sorted([*chosen, index]) for index in left]
            texts = ["\n".join(sentences[index] for index in trial) for trial in trials]
            scores = self.rouge.score_each(predictions=texts, references=[references] * len(texts))
            gains = [sum(score.f1 for score in scored.values()) for scored in scores]
            top = max(range(len(gains)), key=gains.__getitem__)
            if gains[top] <= best:
                break
            best, chosen = gains[top], trials[top]
        return chosen


def article_of(example: Example) -> str:
    """The article of an example.

    Raises:
        EvaluationError: The example has none.
    """
    if example.article is None:
        raise EvaluationError(f"example {example.id!r} has no article; this system needs one")
    return example.article


def _sentences(article: str) -> list[str]:
    return [" ".join(article[start:end].split()) for start, end in sentence_spans(article)]


def _check_count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise OptionError(f"{name} is {value!r}; allowed: a whole number of 1 or more")
