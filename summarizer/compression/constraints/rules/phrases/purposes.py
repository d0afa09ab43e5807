"""What something is done for, behind a clause that is whole without it: sold a mill | to pay its debts."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, any_of, one_of
from summarizer.compression.constraints.phrases import MONEY, noun_phrases, small_nouns

_FOR = tuple(  # doing something, as its mission to train troops
    "authority campaign campaigns deadline deadlines device devices duties duty mission missions obligation obligations"
    " operation operations order requirement requirements time".split()
)
_HOLDS = ("held", "hold", "holding", "holds")


def purposes(g: Grammar) -> Booleans:
    """Which infinitives tell what is done for, and may go: leased land to men | to grow rice; not: made a bid | to."""
    if not np.count_nonzero(g.infinitive):
        return np.asarray(g.infinitive)
    among = g.among
    money = one_of(g, MONEY)  # paid 9 million euros | to end it
    wants = any_of(among, ("relational", "wants_infinitive", "orders", "vague", "clause_nouns", "promises")) | one_of(
        g, _FOR
    )
    whole = small_nouns(g) & ~wants
    whom = g.capital | (whole & (whole | among["units"])[g.governor - 1])  # leased land to men | to grow rice
    place = whom & (g.word["to"] & ~g.infinitive)[g.governor]  # flew to Togo | to end it
    verb, noun = g.last_before(g.verb | g.clauses.bare | g.clauses.participle), noun_phrases(g)[0] & g.begins_small
    bought = among["trading"][verb] & noun & (verb >= g.phrase) & ~among["relational"]  # sold a mill | to pay debts
    bought |= (
        among["changing_services"][verb] & noun & (verb >= g.phrase) & ~wants
    )  # suspended flights | to curb migration
    if not g.word.held.isdisjoint(_HOLDS):  # hold talks | to end it
        bought |= one_of(g, _HOLDS)[verb] & among["held"] & (verb >= g.phrase)
    return np.asarray(g.infinitive & (money | place | bought)[g.left])
