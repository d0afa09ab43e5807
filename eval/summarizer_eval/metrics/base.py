"""What a metric is: figures with a label, a scale and a meaning, measured on a prediction and its example."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from summarizer import __version__
from summarizer_eval.signature import format_signature

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that a metric gives.

    Attributes:
        name: What JSON reports and floors call it.
        label: What tables and plots call it.
        meaning: A line for the reader of a report; empty where another figure's line says it too.
        scale: What a value is multiplied by where it is shown: 100 for shares, 1 for ratios and lengths.
    """

    name: str
    label: str
    meaning: str = ""
    scale: int = 100


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


class Metric(ABC):
    """A metric beside ROUGE. A new one is a file with a subclass, and a line in `metrics.table.METRICS`.

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
