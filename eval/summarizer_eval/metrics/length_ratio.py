"""How long a summary is, beside its reference."""

from __future__ import annotations

from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.metrics.words import comparable_words
from summarizer_eval.records import Figure


class LengthRatio(Metric):
    """Words of the summary by words of its first reference; left out for a reference without words."""

    name = "length"
    figures = (Figure("length_ratio", "length ratio", "words of the summary for each word of the reference", scale=1),)

    def measure(self, pair: Pair) -> dict[str, float]:
        """The ratio."""
        known = pair.reference.keep(comparable_words)
        return {"length_ratio": len(pair.prediction.keep(comparable_words)) / len(known)} if known else {}
