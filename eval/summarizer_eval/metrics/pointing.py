"""Whether a summary begins with a word that points at something before it: He, It, This."""

from __future__ import annotations

import re

from summarizer.languages import ENGLISH
from summarizer.text import fold
from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.records import Figure

_FIRST = re.compile(r"[^\W\d_]+")


class Pointing(Metric):
    """1 for a summary whose first word may point back, else 0; left out without words. English words alone count."""

    name = "pointing"
    figures = (
        Figure("pointing_start", "starts pointing", "summaries whose first word points back (He, It, This), per cent"),
    )

    def measure(self, pair: Pair) -> dict[str, float]:
        """The verdict."""
        first = _FIRST.search(fold(pair.prediction.text))
        return {"pointing_start": float(first.group().lower() in ENGLISH.pointing_words)} if first else {}
