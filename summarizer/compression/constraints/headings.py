"""What a headline that is cut leaves out: it is dense already, and its verbs look like any other word."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans


def headline_starts(g: Grammar, begin: int, end: int) -> Booleans:
    """Which words of a headline in some places a line may begin with: its first, or behind a mark or article."""
    found: Booleans = (g.first | g.stops[g.left] | g.among["articles"][g.left])[begin:end]
    return found


def headline_steps(g: Grammar, speaks: Booleans, begin: int, end: int) -> Booleans:
    """(n, n): which steps within the headline in some places leave out no more than it can do without.

    That is one word, or a phrase behind its preposition up to a word of its clause or who says it, or an aside; none of
    them with a verb.

    Args:
        g: The grammar of the lead.
        speaks: Which words are of a speaker that closes the headline.
        begin: The place of its first word.
        end: The place behind its last word.
    """
    inside, before = slice(begin, end), g.left[begin:end]
    words = np.cumsum(~g.among["articles"])
    verbs = g.verb | g.among["auxiliary"] | (g.among["modal"] & (g.low != "to")) | g.infinitive
    acts = np.cumsum(verbs)
    single = words[before][None] - words[inside][:, None] <= 1
    opens = (g.among["prepositions"] | g.among["places"]) & ~g.infinitive
    phrase = opens[g.right][inside][:, None] & ~g.infinitive[inside][None]  # in talks | to buy
    aside = g.stops[inside][:, None] & g.stops[before][None]
    closed = ~g.stops[before][None] | speaks[inside][None] | aside
    found: Booleans = (single | (phrase & closed)) & (acts[before][None] <= acts[inside][:, None])
    return found
