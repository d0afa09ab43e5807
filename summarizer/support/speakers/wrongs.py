"""Wrongs and forecasts of more than one word: took money, without a tender, on track to shrink."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

_LEADS, _NEAR = ("lead", "led"), 5
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


def is_head(keys: Sequence[str], index: int) -> bool:
    """Whether a word of a claim tells who heads whom, and no cause: a group | led by Acme, to | lead the bank."""
    behind = keys[index + 1 : index + _NEAR]
    will = keys[index - 1 : index] == ["to"] and "to" not in behind  # not: is likely to | lead to a loss
    return keys[index] in _LEADS and (behind[:1] == ["by"] or will)
