"""The fitted part of the extractive writer: the coefficients of its features."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Literal

import numpy as np

from summarizer.extractive.features import FEATURES
from summarizer.extractive.vectors import Floats

# A brief stands alone: one that opens with a quotation leaves the reader asking who speaks, of what.
_BRIEF_OPENS_WITH_QUOTATION = -1.0


@cache
def coefficients(kind: Literal["summary", "brief"]) -> Floats:
    """The coefficients of the features, in the order of `FEATURES`.

    Args:
        kind: "summary": fitted on CNN/DailyMail with labels from the greedy ROUGE oracle; "brief", for one sentence:
            fitted on CNN/DailyMail, XSum and standfirsts, where every sentence nearly as good as the best counts.
    """
    fitted = json.loads((files("summarizer") / "assets" / "data" / "ranker.json").read_text(encoding="utf-8"))[kind]
    return np.array([fitted[name] for name in FEATURES], dtype=np.float64)


@cache
def brief_coefficients() -> Floats:
    """Those of a brief that is chosen whole."""
    changed = coefficients("brief").copy()
    changed[FEATURES.index("quote_start")] += _BRIEF_OPENS_WITH_QUOTATION
    return changed


def probabilities(scores: Floats) -> Floats:
    """Softmax: how likely each sentence is the one to tell."""
    shifted = np.exp(scores - scores.max())
    return np.asarray(shifted / shifted.sum(), dtype=np.float64)
