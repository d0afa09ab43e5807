"""What sentences of other languages than English are told by, and where half of a verb waits."""

from __future__ import annotations

from summarizer.compression.clause.told.halves import (
    CLAUSES,
    ELIDED_LE,
    awaits_half,
    awaits_rest,
    has_object,
    hides_verb,
    is_determined,
    is_half_clause,
    lacks_half,
    leaves_half,
    next_aim,
)
from summarizer.compression.clause.told.lists import Told, any_of, told, told_of
from summarizer.compression.clause.told.parts import Middle, Parts
from summarizer.compression.clause.told.speakers import is_ruling, loses_speaker

__all__ = [
    "CLAUSES",
    "ELIDED_LE",
    "Middle",
    "Parts",
    "Told",
    "any_of",
    "awaits_half",
    "awaits_rest",
    "has_object",
    "hides_verb",
    "is_determined",
    "is_half_clause",
    "is_ruling",
    "lacks_half",
    "leaves_half",
    "loses_speaker",
    "next_aim",
    "told",
    "told_of",
]
