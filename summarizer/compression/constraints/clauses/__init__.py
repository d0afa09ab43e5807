"""The clauses of a lead: what each word is to its own, and which words that look like verbs only tell of a noun."""

from summarizer.compression.constraints.clauses.clauses import Clauses, claimed, said_before
from summarizer.compression.constraints.clauses.nominals import like_nouns
from summarizer.compression.constraints.clauses.openers import acting, bounds, opening_headline, stranded
from summarizer.compression.constraints.clauses.participles import helped, no_verbs, openers_of

__all__ = [
    "Clauses",
    "acting",
    "bounds",
    "claimed",
    "helped",
    "like_nouns",
    "no_verbs",
    "openers_of",
    "opening_headline",
    "said_before",
    "stranded",
]
