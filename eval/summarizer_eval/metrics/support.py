"""How much of a summary its article supports, as far as `summarizer.support` can see."""

from __future__ import annotations

from summarizer.support import SupportIndex
from summarizer.text import sentence_spans
from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.records import Figure


class Supported(Metric):
    """Share of the summary's sentences in which the support check finds nothing; left out without sentences.

    Each sentence is checked for itself, so that no quotation mark closes what another sentence has opened.
    """

    name = "support"
    figures = (
        Figure(
            "supported",
            "supported",
            "sentences in which no unsupported name, number, date or quote was found, per cent",
        ),
    )

    def measure(self, pair: Pair) -> dict[str, float]:
        """The share; none without an article."""
        sentences = pair.prediction.keep(lines_and_sentences)
        if pair.article is None or not sentences:
            return {}
        index = pair.article.keep(SupportIndex)
        return {"supported": sum(index.check(one).supported for one in sentences) / len(sentences)}


def lines_and_sentences(text: str) -> list[str]:
    """The sentences of a summary: what is found in each of its lines, for a line holds no part of a sentence."""
    return [line[start:end] for line in text.splitlines() for start, end in sentence_spans(line)]
