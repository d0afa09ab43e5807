"""The systems that have a name on the command line, and what else can be a system."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from summarizer import Summarizer
from summarizer.errors import OptionError, shown
from summarizer.lengths import whole_number
from summarizer_eval.datasets import is_table
from summarizer_eval.systems.base import System
from summarizer_eval.systems.centrality import Centroid, TextRank
from summarizer_eval.systems.function import CallableSystem
from summarizer_eval.systems.lead import Lead, LeadWords
from summarizer_eval.systems.oracle import ExtractiveOracle
from summarizer_eval.systems.predictions import FilePredictions
from summarizer_eval.systems.random import Random
from summarizer_eval.systems.summarizer import SummarizerSystem

# By name; the number behind the colon is the `count`.
BASELINES: dict[str, Callable[..., System]] = {
    "lead": Lead,
    "words": LeadWords,
    "random": Random,
    "oracle": ExtractiveOracle,
    "textrank": TextRank,
    "centroid": Centroid,
}


def parse_system(text: str, *, column: str | None = None) -> System:
    """Reads a name of `BASELINES`, alone or with a number (`lead:3`), or the path of a file of predictions.

    Args:
        text: The name or the path.
        column: Field of the prediction, where it is a table.

    Raises:
        OptionError: It is none of these, or the number is impossible.
    """
    found = re.fullmatch(r"(\w+)(?::(\d+))?", text)
    if found and found[1] in BASELINES:
        make = BASELINES[found[1]]
        if found[2] is None:
            return make()
        if count := whole_number(found[2]):
            return make(count=count)
        most = "of 1 or more, in 18 digits at most"
        raise OptionError(f"system is {shown(text)}; allowed: {found[1]}:N with N {most}")
    if Path(text).is_file():
        path = Path(text)
        return FilePredictions(path, column=column if is_table(path) else None)
    names = ", ".join(f"{name}:N" for name in BASELINES)
    raise OptionError(f"system is {text!r}, and there is no such file; allowed: {names}, a file of predictions")


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
        f"system is of type {type(system).__name__}; allowed: a System, a Summarizer, a function of the article"
    )
