"""Which sentences of the article a summary sentence comes from, by overlap of content.

The weight of a word falls with the number of article sentences that hold it, as in tf-idf, so
that names and figures decide and function words hardly count.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from summarizer.document import Document, Sentence
from summarizer.results import SourceSpan
from summarizer.text.characters import fold
from summarizer.text.words import terms, tokenize

_MOST_SOURCES = 3
_LEAST_GAIN = 0.15  # a further source must cover this share of what is to be explained


class SourceIndex:
    """The sentences of one article, ready to be asked for sources."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        """Reads the article.

        Args:
            text: The article.
            sentences: Its sentences; the headline above it is no source.
        """
        self._text = text
        self._sentences = sentences
        self._holders: dict[str, list[int]] = defaultdict(list)
        for index, sentence in enumerate(sentences):
            for term in set(sentence.terms):
                self._holders[term].append(index)

    @classmethod
    def of(cls, document: Document) -> SourceIndex:
        """The index of a document, which keeps it."""
        return cls(document.text, document.body)

    def _weight(self, term: str) -> float:
        return math.log(1 + len(self._sentences) / len(self._holders[term]))

    def sources(self, sentence: str) -> tuple[SourceSpan, ...]:
        """The article sentences that a summary sentence comes from.

        Args:
            sentence: A sentence of a summary.

        Returns:
            At most three spans, heaviest first; the weight is the share of the sentence's
            content that the span holds. Empty where nothing is shared.
        """
        # Words that the article lacks count with the weight of the rarest word: they dilute.
        rarest = math.log(1 + len(self._sentences))
        wanted = dict.fromkeys(terms(tokenize(fold(sentence))))
        weight = {term: self._weight(term) if term in self._holders else rarest for term in wanted}
        total = sum(weight.values())
        held: dict[int, set[str]] = defaultdict(set)
        for term in wanted:
            for index in self._holders.get(term, ()):
                held[index].add(term)
        missing = set(wanted)
        chosen: list[tuple[float, int]] = []
        while held and total and len(chosen) < _MOST_SOURCES:
            gains = {index: sum(weight[t] for t in found & missing) for index, found in held.items()}
            best = min(gains, key=lambda index: (-round(gains[index], 9), index))
            if (gains[best] < _LEAST_GAIN * total and chosen) or gains[best] <= 0:
                break
            found = held.pop(best)
            missing -= found
            chosen.append((sum(weight[t] for t in found) / total, best))
        chosen.sort(key=lambda pair: (-pair[0], pair[1]))
        return tuple(self._span(index, min(1.0, share)) for share, index in chosen)

    def _span(self, index: int, weight: float) -> SourceSpan:
        sentence = self._sentences[index]
        start, end = sentence.body, sentence.end
        return SourceSpan(start, end, self._text[start:end], round(weight, 4))
