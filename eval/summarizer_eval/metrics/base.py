"""What a metric is: figures with a label, a scale and a meaning, measured on a prediction and its example."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar, runtime_checkable

from summarizer import __version__
from summarizer_eval.records import Figure
from summarizer_eval.signature import format_signature

T = TypeVar("T")


class Text:
    """A text with what was found in it: each thing is made once, whoever asks."""

    def __init__(self, text: str) -> None:
        """Takes the text; nothing is read yet."""
        self.text = text
        self._kept: dict[Callable[[str], Any], Any] = {}

    def keep(self, make: Callable[[str], T]) -> T:
        """What `make` makes of the text, made when it is first asked for."""
        if make not in self._kept:
            self._kept[make] = make(self.text)
        found: T = self._kept[make]
        return found


@dataclass(frozen=True, slots=True)
class Pair:
    """A prediction beside what it is measured by.

    Attributes:
        prediction: What the system wrote.
        reference: The first reference summary.
        article: The article; None where only summaries are compared.
    """

    prediction: Text
    reference: Text
    article: Text | None = None


@runtime_checkable
class Scoring(Protocol):
    """A metric of somebody's own: a name and a function of predictions and references.

    It may also have `label`, `meaning` and `scale` (see `Figure`; here the scale is 1 if not said), and
    `signature()`, the line that says how its values are made.
    """

    @property
    def name(self) -> str:
        """Name in reports."""
        ...

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> Sequence[float]:
        """A value for each prediction beside its references, one or more."""
        ...


class Metric(ABC):
    """A metric that looks at a prediction, its reference and its article.

    A new one is a file with a subclass, and a line in `metrics.table.METRICS`.

    Attributes:
        name: Head of its signature.
        figures: What it gives, in the order of reports.
    """

    name: ClassVar[str]
    figures: ClassVar[tuple[Figure, ...]]

    @abstractmethod
    def measure(self, pair: Pair) -> dict[str, float]:
        """The values by the name of the figure; what cannot be computed for this pair is left out."""

    def signature(self) -> str:
        """Everything that the values depend on, as one line."""
        figures = ",".join(figure.name for figure in self.figures)
        return format_signature(self.name, {"figures": figures, "standfirst": __version__})
