"""What a summary takes over from its article: copying, novelty, repetition, length.

The fragments are those of Grusky, Naaman and Artzi 2018 (*Newsroom*, NAACL, section 4). With the
article A and the summary S as sequences of words, F(A, S) is found greedily from the left of S:
at each word of S the longest run of words that stands in A too is a fragment, and the search goes
on behind it; a word that A lacks is skipped. With |x| the number of words of x:

    coverage(A, S)    = 1/|S| * sum of |f|   for f in F(A, S)     0 to 1
    density(A, S)     = 1/|S| * sum of |f|^2 for f in F(A, S)     0 to |S|
    compression(A, S) = |A| / |S|

Words are compared without case; punctuation is no word.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence

from summarizer.text.words import word_spans

# What ends a word: white space, controls, punctuation, symbols. Marks inside a word join it (3,500 U.S. don't).
_BREAKS = (
    r"\s\x00-\x2f:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    "\u055a-\u055f\u0589\u05be\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u2bff\u3001-\u3003\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20"
    "\uff3b-\uff40\uff5b-\uff65\ufeff\ufffd"
)
_JOINTS = "'.,\u2010-"
_WORD = re.compile(rf"[^{_BREAKS}]+(?:[{_JOINTS}][^{_BREAKS}]+)*")
_FIRST_UNSPACED = "\u0e00"  # Thai, the first block of the scripts written without spaces


def words(text: str) -> list[str]:
    """The words of a text for comparison: normalised, case-folded, without punctuation.

    In scripts written without spaces each letter is a word, as in `summarizer.lengths`.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text).replace("\u2019", "'")
    found: list[str] = []
    for run in _WORD.findall(plain.casefold()):
        if run.isascii() or max(run) < _FIRST_UNSPACED:
            found.append(run)
        else:
            found.extend(run[start:end].strip(_JOINTS) for start, end in word_spans(run))
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


def copying(article: str, summary: str) -> dict[str, float]:
    """Coverage, density, compression and novel n-grams of a summary.

    Novelty of order n is the share of the summary's n-grams, each occurrence counted, that do not
    stand in the article. A figure that would divide by zero is left out: all of them for a summary
    without words, `novel_n` for one of fewer than n.

    Returns:
        "coverage", "density", "compression", "novel_1", "novel_2", "novel_3".
    """
    source, target = words(article), words(summary)
    if not target:
        return {}
    lengths = fragment_lengths(source, target)
    found = {
        "coverage": sum(lengths) / len(target),
        "density": sum(length * length for length in lengths) / len(target),
        "compression": len(source) / len(target),
    }
    for order in (1, 2, 3):
        grams = _ngrams(target, order)
        if grams:
            known = set(_ngrams(source, order))
            found[f"novel_{order}"] = sum(gram not in known for gram in grams) / len(grams)
    return found


def shape(summary: str, reference: str) -> dict[str, float]:
    """Length and repetition of a summary, for which no article is needed.

    Returns:
        "length_ratio": words of the summary by words of the reference, left out for a reference
        without words; "repetition": share of the summary's trigrams that stood in it before, left
        out below three words.
    """
    target, known = words(summary), words(reference)
    found: dict[str, float] = {}
    if known:
        found["length_ratio"] = len(target) / len(known)
    trigrams = _ngrams(target, 3)
    if trigrams:
        found["repetition"] = 1 - len(set(trigrams)) / len(trigrams)
    return found


def _run(article: Sequence[str], place: int, summary: Sequence[str], start: int) -> int:
    """Number of words that agree from one place in each."""
    length = 0
    most = min(len(article) - place, len(summary) - start)
    while length < most and article[place + length] == summary[start + length]:
        length += 1
    return length


def _ngrams(tokens: Sequence[str], order: int) -> list[tuple[str, ...]]:
    return list(zip(*(tokens[offset:] for offset in range(order)), strict=False))
