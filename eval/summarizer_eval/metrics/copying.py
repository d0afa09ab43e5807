"""What a summary takes over from its article, and what it says in words of its own.

The fragments are those of Grusky, Naaman and Artzi 2018 (*Newsroom*, NAACL, section 4). With the
article A and the summary S as sequences of words, F(A, S) is found greedily from the left of S:
at each word of S the longest run of words that stands in A too is a fragment, and the search goes
on behind it; a word that A lacks is skipped. With |x| the number of words of x:

    coverage(A, S)    = 1/|S| * sum of |f|   for f in F(A, S)     0 to 1
    density(A, S)     = 1/|S| * sum of |f|^2 for f in F(A, S)     0 to |S|
    compression(A, S) = |A| / |S|

Novelty of order n is the share of the summary's n-grams, each occurrence counted, that do not stand
in the article.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.metrics.words import comparable_words, ngrams
from summarizer_eval.records import Figure


class Copying(Metric):
    """Coverage, density, compression and novel n-grams of a summary.

    A figure that would divide by zero is left out: all of them for a summary without words, `novel_n`
    for one of fewer than n.
    """

    name = "copying"
    figures = (
        Figure("copied", "copied words", "words of the summary inside stretches copied from the article, per cent"),
        Figure("density", "density", "mean squared length of those stretches, in words", scale=1),
        Figure("compression", "compression", "words of the article for each word of the summary", scale=1),
        Figure("novel_1", "novel 1-grams", "words that the article lacks, per cent; likewise pairs and triples"),
        Figure("novel_2", "novel 2-grams"),
        Figure("novel_3", "novel 3-grams"),
    )

    def measure(self, pair: Pair) -> dict[str, float]:
        """The figures of a summary; none without an article."""
        target = pair.prediction.keep(comparable_words)
        if pair.article is None or not target:
            return {}
        source = pair.article.keep(comparable_words)
        lengths = fragment_lengths(source, target)
        found = {
            "copied": sum(lengths) / len(target),
            "density": sum(length * length for length in lengths) / len(target),
            "compression": len(source) / len(target),
        }
        for order in (1, 2, 3):
            grams = ngrams(target, order)
            if grams:
                known = set(ngrams(source, order))
                found[f"novel_{order}"] = sum(gram not in known for gram in grams) / len(grams)
        return found


def fragment_lengths(article: Sequence[str], summary: Sequence[str]) -> list[int]:
    """Lengths in words of the extractive fragments F(A, S), in order.

    Args:
        article: Words of the article.
        summary: Words of the summary.
    """
    known = set(article)
    places: dict[tuple[str, ...], list[int]] = {}
    for place, pair in enumerate(itertools.pairwise(article)):
        places.setdefault(pair, []).append(place)
    lengths: list[int] = []
    start = 0
    while start < len(summary):
        if summary[start] not in known:
            start += 1
            continue
        opening = tuple(summary[start : start + 2])
        runs = (_run(article, place, summary, start) for place in places.get(opening, ()))
        longest = max(runs, default=1)
        lengths.append(longest)
        start += longest
    return lengths


def _run(article: Sequence[str], place: int, summary: Sequence[str], start: int) -> int:
    """Number of words that agree from one place in each."""
    length = 0
    most = min(len(article) - place, len(summary) - start)
    while length < most and article[place + length] == summary[start + length]:
        length += 1
    return length
