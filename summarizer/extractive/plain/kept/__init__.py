"""What a cut of an article's own headline keeps, and what it does not end before."""

from summarizer.extractive.plain.kept.open import acts, is_left_open
from summarizer.extractive.plain.kept.told import (
    HINTS,
    bare_of_term,
    halves,
    keeps_all,
    leaves_lost,
    parts_pair,
    tells_cause,
    told_ends,
)
from summarizer.extractive.plain.kept.wants import ends_before_what

__all__ = [
    "HINTS",
    "acts",
    "bare_of_term",
    "ends_before_what",
    "halves",
    "is_left_open",
    "keeps_all",
    "leaves_lost",
    "parts_pair",
    "tells_cause",
    "told_ends",
]
