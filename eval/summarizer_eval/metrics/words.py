"""Words as the metrics compare them: without case, accents and punctuation, in any script."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.text import fold, tokenize, word_spans


def comparable_words(text: str) -> list[str]:
    """The keys of a text's words; in scripts written without spaces each letter is a word."""
    found: list[str] = []
    for word in tokenize(fold(text)):
        found += [word.key] if word.key.isascii() else [word.key[start:end] for start, end in word_spans(word.key)]
    return found


def ngrams(tokens: Sequence[str], order: int) -> list[tuple[str, ...]]:
    """The runs of `order` neighbouring tokens, in order."""
    return list(zip(*(tokens[offset:] for offset in range(order)), strict=False))
