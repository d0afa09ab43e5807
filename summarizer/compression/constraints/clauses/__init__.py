"""The clauses of a lead: what each word is to its own, and which words that look like verbs only tell of a noun."""

from summarizer.compression.constraints.clauses.clauses import Clauses, claimed, said_before
from summarizer.compression.constraints.clauses.mains import main_verbs, speaks_first
from summarizer.compression.constraints.clauses.nominals import like_nouns
from summarizer.compression.constraints.clauses.openers import (
    acting,
    behind_opening,
    bounds,
    opening_headline,
    over_opening,
    stranded,
)
from summarizer.compression.constraints.clauses.participles import helped, no_verbs

__all__ = [
    "Clauses",
    "acting",
    "behind_opening",
    "bounds",
    "claimed",
    "helped",
    "like_nouns",
    "main_verbs",
    "no_verbs",
    "opening_headline",
    "over_opening",
    "said_before",
    "speaks_first",
    "stranded",
]
