"""How much of a summary its article supports, as far as `summarizer.support` can see."""

from __future__ import annotations

from summarizer.support import SupportIndex
from summarizer.text import sentence_spans
from summarizer_eval.metrics.base import Figure, Metric, Pair


class Supported(Metric):
    """Share of the summary's sentences in which the support check finds nothing; left out without sentences."""

    name = "support"
    figures = (
        Figure(
            "supported",
            "supported",
            "sentences in which no name, number, date or quote is unsupported, per cent",
        ),
    )

    def measure(self, pair: Pair) -> dict[str, float]:
        """The share; none without an article."""
        sentences = sentence_spans(pair.prediction.text)
        if pair.article is None or not sentences:
            return {}
        faults = pair.article.keep(SupportIndex).check(pair.prediction.text).spans
        clean = sum(not any(start <= fault.start < end for fault in faults) for start, end in sentences)
        return {"supported": clean / len(sentences)}
