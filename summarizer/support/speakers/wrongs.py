"""Wrongs and forecasts of more than one word: took money, without a tender, on track to shrink."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

_WRONG = LatePattern(rf"\b(?:{either('compression_words', 'grave_phrases')})")


def wrong_words(keys: Sequence[str]) -> frozenset[int]:
    """Which words of a claim begin such a wrong or forecast.

    Args:
        keys: The words of a claim as they are looked up.

    Returns:
        Their indexes.
    """
    text = " ".join(keys)
    return frozenset(text.count(" ", 0, match.start()) for match in _WRONG.finditer(text))
