"""What something is done for, behind a clause that is whole without it: sold a mill | to pay its debts."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, one_of
from summarizer.compression.constraints.phrases import MONEY, noun_phrases, small_nouns

_HOLDS = ("held", "hold", "holding", "holds")


def purposes(g: Grammar) -> Booleans:
    """Which infinitives tell what is done for, and may go: leased land to men | to grow rice; not: made a bid | to."""
    if not np.count_nonzero(g.infinitive):
        return np.asarray(g.infinitive)
    among = g.among
    money = one_of(g, MONEY)  # paid 9 million euros | to end it
    whole = small_nouns(g) & ~(among["relational"] | among["wants_infinitive"] | among["orders"])
    whom = g.capital | (whole & (whole | among["units"])[g.governor - 1])  # leased land to men | to grow rice
    place = whom & (g.word["to"] & ~g.infinitive)[g.governor]  # flew to Togo | to end it
    verb, noun = g.last_before(g.verb | g.clauses.bare | g.clauses.participle), noun_phrases(g)[0] & g.begins_small
    bought = among["trading"][verb] & noun & (verb >= g.phrase) & ~among["relational"]  # sold a mill | to pay debts
    if not g.word.held.isdisjoint(_HOLDS):  # hold talks | to end it
        bought |= one_of(g, _HOLDS)[verb] & among["held"] & (verb >= g.phrase)
    return np.asarray(g.infinitive & (money | place | bought)[g.left])
