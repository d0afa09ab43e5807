"""The systems that have a name on the command line, and what else can be a system."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from summarizer import Summarizer
from summarizer.errors import OptionError
from summarizer_eval.systems.base import System
from summarizer_eval.systems.centrality import Centroid, TextRank
from summarizer_eval.systems.function import CallableSystem
from summarizer_eval.systems.lead import Lead, LeadWords
from summarizer_eval.systems.oracle import ExtractiveOracle
from summarizer_eval.systems.predictions import FilePredictions
from summarizer_eval.systems.random import Random
from summarizer_eval.systems.summarizer import SummarizerSystem

# By name: what makes it, and which of its arguments the number behind the colon is.
BASELINES: dict[str, tuple[Callable[..., System], str]] = {
    "lead": (Lead, "k"),
    "words": (LeadWords, "n"),
    "random": (Random, "k"),
    "oracle": (ExtractiveOracle, "k"),
    "textrank": (TextRank, "k"),
    "centroid": (Centroid, "k"),
}


def parse_system(text: str) -> System:
    """Reads a name of `BASELINES`, alone or with a number (`lead:3`), or the path of a file of predictions.

    Raises:
        OptionError: It is none of these, or the number is impossible.
    """
    found = re.fullmatch(r"(\w+)(?::(\d+))?", text)
    if found and found[1] in BASELINES:
        make, number = BASELINES[found[1]]
        return make(**{number: int(found[2])}) if found[2] else make()
    if Path(text).is_file():
        return FilePredictions(text)
    names = ", ".join(f"{name}:N" for name in BASELINES)
    raise OptionError(f"system is {text!r}; allowed: {names}, a file of predictions")


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
