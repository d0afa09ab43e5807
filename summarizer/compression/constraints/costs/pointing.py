"""What points to something that is told elsewhere, at a price: "the leaders agreed", "this film", "fought the bill"."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Toll, one_of
from summarizer.compression.constraints.phrases import small_nouns


def points_back(g: Grammar, toll: Toll) -> None:
    """Starts with "the leaders", "the company" or the like, behind a name that says who: the | leaders agreed."""
    the = (g.low == "the")[g.left]
    counted = the[g.left] & g.among["counts"][g.left]
    told = (g.verb | g.adverb | g.among["auxiliary"] | g.among["modal"])[g.right]
    subject = g.among["points_back"] & g.goes_on & told & (the | counted)
    subject &= g.last_before(g.name) > 0
    toll.start += subject | subject[g.right] | (subject & counted)[g.right][g.right]


def bare_subject(g: Grammar, toll: Toll) -> None:
    """Starts with no more than "the" and a noun or two in a later sentence: the | slogan drew taunts."""
    told = (g.verb | g.adverb | g.among["auxiliary"] | g.among["modal"])[g.right]
    noun, the = g.begins_small & g.goes_on, g.low == "the"
    two = noun[g.right] & told[g.right]
    bare = noun & (told | two) & the[g.left] & (np.cumsum(g.first) > 1)
    one = bare & told
    toll.start += bare | bare[g.right] | (bare & two)[g.left]
    toll.start += one | one[g.right]


def pointed(g: Grammar, toll: Toll) -> None:
    """Starts behind "this", or with "another", or holds "these": this | film is long; not: this year."""
    toll.start += g.among["demonstratives"][g.left]
    other = one_of(g, ("another", "similar")) & g.first & (np.cumsum(g.first) > 1)
    toll.start += 2 * (other | other[g.left])
    toll.word |= g.among["demonstratives"] & (g.low != "that") & ~g.among["periods"][g.right]


def which_one(g: Grammar, toll: Toll) -> None:
    """Holds "the bill", "the firm" or the like in a later sentence that does not say which: fought the | bill."""
    noun = g.among["referring"] & g.begins_small & (g.low == "the")[g.left] & (np.cumsum(g.first) > 1)
    which = g.clauses.told | (g.infinitive | (g.low == "of") | (g.low == "that") | small_nouns(g))[g.right]
    toll.word |= noun & ~(g.goes_on & which)
