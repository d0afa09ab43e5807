"""Examples: articles with their references, and the hash that names them in a report."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.errors import EvaluationError
from summarizer_eval.records import DataInfo


@dataclass(frozen=True, slots=True)
class Example:
    """An article with its reference summaries.

    Attributes:
        id: What the example is called in the data, or its number from 1; no other of the data has the same.
        article: The article; None where only summaries are compared.
        references: The reference summaries, one or more. For rougeLsum a line is a sentence.
        numbered: Whether the id is a number for want of one in the data.
    """

    id: str
    article: str | None
    references: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class ExampleSet:
    """Examples in order, with what identifies them.

    Attributes:
        examples: The examples, one or more.
        info: What the data is: its source, number and hash.
    """

    examples: tuple[Example, ...]
    info: DataInfo

    @classmethod
    def of(cls, examples: Iterable[Example], source: str, loading: Mapping[str, Any] | None = None) -> ExampleSet:
        """Collects examples and hashes them.

        Args:
            examples: The examples, at least one, each with an id of its own and at least one reference.
            source: What the data is called in reports.
            loading: Arguments of `load_examples` that load it again.

        Raises:
            EvaluationError: There are none, one has no reference, or two have one id.
        """
        found = tuple(examples)
        if not found:
            raise EvaluationError(f"{source}: there are no examples")
        digest, ids = hashlib.sha256(), set[str]()
        for example in found:
            # Predictions and the verdicts of readers are put to examples by their ids.
            if example.id in ids:
                mixed = any(one.numbered for one in found if one.id == example.id)
                twice = "is that of one example and the number of another, which has none" if mixed else "comes twice"
                raise EvaluationError(
                    f"{source}: the id {example.id!r} {twice}; allowed: an id of its own for each example, or none"
                )
            ids.add(example.id)
            if not example.references:
                raise EvaluationError(f"{source}: example {example.id!r} has no reference")
            record = [example.id, example.article, *example.references]
            digest.update(json.dumps(record).encode("ascii") + b"\n")
        return cls(
            found, DataInfo(source=source, sha256=digest.hexdigest(), count=len(found), loading=dict(loading or {}))
        )

    def __len__(self) -> int:
        """Number of examples."""
        return len(self.examples)

    def __iter__(self) -> Iterator[Example]:
        """The examples in order."""
        return iter(self.examples)

    @property
    def has_articles(self) -> bool:
        """Whether every example has an article."""
        return all(example.article is not None for example in self.examples)
