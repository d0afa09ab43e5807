"""Whether what somebody only says is told with who says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.support import needs_speaker, speaker_of
from summarizer.text import sentence_spans
from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.metrics.support import lines_and_sentences
from summarizer_eval.metrics.words import comparable_words
from summarizer_eval.records import Figure

_SHARED = 0.7  # share of a summary sentence's words that its source holds; a compressed sentence keeps all of its own


class Source(NamedTuple):
    """A sentence of an article.

    Attributes:
        words: Its words as they stand between spaces.
        keys: Its comparable words.
    """

    words: list[str]
    keys: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Source:
        """Reads a sentence."""
        return cls(text.split(), frozenset(comparable_words(text)))


class SpeakerKept(Metric):
    """Share of the sentences taken from a claim that must not stand alone, in which its speaker is kept.

    A sentence's source is the article's sentence that holds most of its words, at least seven in ten. Left
    out where no source is such a claim: "prosecutors said", where it states a wrong, a crime, a death, a
    cause or a forecast (`summarizer.support.needs_speaker`; English).
    """

    name = "attribution"
    figures = (
        Figure(
            "speaker_kept", "speaker kept", "charges and forecasts told with who makes them, per cent of those told"
        ),
    )

    def measure(self, pair: Pair) -> dict[str, float]:
        """The share; none without an article."""
        if pair.article is None:
            return {}
        sources = pair.article.keep(sources_of)
        kept = []
        for sentence in pair.prediction.keep(lines_and_sentences):
            source = source_of(sentence, sources)
            if source is not None and needs_speaker(source.words):
                kept.append(speaker_of(sentence.split()) is not None)
        return {"speaker_kept": sum(kept) / len(kept)} if kept else {}


def sources_of(article: str) -> list[Source]:
    """The sentences of an article."""
    return [Source.of(article[start:end]) for start, end in sentence_spans(article)]


def source_of(sentence: str, sources: Sequence[Source]) -> Source | None:
    """The sentence of the article that one of the summary was made of, the first of those that fit equally."""
    words = set(comparable_words(sentence))
    best = max(sources, key=lambda source: len(words & source.keys), default=None)
    if best is None or not words or len(words & best.keys) < _SHARED * len(words):
        return None
    return best
