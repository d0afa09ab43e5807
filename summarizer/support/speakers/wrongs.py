"""Wrongs and forecasts of more than one word: took money, without a tender, on track to shrink."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.runtime.patterns import LatePattern

_THINGS = r"(?:\S+ ){0,3}"
_WRONG = LatePattern(
    rf"\b(?:accept(?:ed|s)?|pocket(?:ed|s)?|receive[ds]?|take[ns]?|took) {_THINGS}(?:cash|favou?rs?|gifts?|money)\b"
    r"|\b(?:cover(?:ed|s|ing)? (?:it |them )?up|(?:fall(?:en|s)?|fell) asleep|blind eye|on (?:course|track) to)\b"
    r"|\bwithout (?:a |an |any |due |its |the |their )?(?:bidding|bids?|charge|consent|contest|licen[cs]e|permission"
    r"|permit|tender|trial|warning|warrant)\b"
    rf"|\bplant(?:ed|s)? {_THINGS}(?:bombs?|drugs|evidence|guns?|weapons?)\b"
    rf"|\btrack(?:ed|s|ing)? {_THINGS}(?:children|customers|journalists|movements|rivals|users|users')\b"
    rf"|\b(?:hand(?:ed|s)?|steer(?:ed|s)?) {_THINGS}(?:contracts?|jobs?|loans?)\b.* (?:to|his|her|their) "
    r"(?:\S+ ){0,2}(?:brother|brother-in-law|cousin|daughter|friends?|husband|nephew|relatives?|sister|son|wife)\b"
)


def wrong_words(keys: Sequence[str]) -> frozenset[int]:
    """Which words of a claim begin such a wrong or forecast.

    Args:
        keys: The words of a claim as they are looked up.

    Returns:
        Their indexes.
    """
    text = " ".join(keys)
    return frozenset(text.count(" ", 0, match.start()) for match in _WRONG.finditer(text))
