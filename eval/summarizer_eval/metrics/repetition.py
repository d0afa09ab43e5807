"""How often a summary says the same again."""

from __future__ import annotations

from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.metrics.words import comparable_words, ngrams
from summarizer_eval.records import Figure


class Repetition(Metric):
    """Share of the summary's trigrams that stood in it before; left out below three words."""

    name = "repetition"
    figures = (Figure("repetition", "repetition", "word triples that stood in the summary before, per cent"),)

    def measure(self, pair: Pair) -> dict[str, float]:
        """The share."""
        trigrams = ngrams(pair.prediction.keep(comparable_words), 3)
        return {"repetition": 1 - len(set(trigrams)) / len(trigrams)} if trigrams else {}
