"""Which words that look like verbs are nouns or tell of one, and which that look like gerunds are such."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.clauses.openers import stranded
from summarizer.compression.constraints.lists import like_adjective
from summarizer.compression.constraints.mask import Booleans, any_of, one_of, those_like

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

_BY = ("abides", "comes", "goes", "lives", "passes", "stands", "swears")  # a rule that | stands by it


def like_nouns(g: Grammar) -> tuple[Booleans, Booleans]:
    """Which words look like verbs and are nouns or tell of one; which look like gerunds and are such.

    The first are "Plans" of "Plans to sell it failed", "used" of "used cars"; none of the second is "crossing" of "its
    last border crossing".
    """
    among, past, left = g.among, g.past, g.left
    determiner, prepositions = g.the_or_its, among["prepositions"]
    takes = np.where(prepositions, ~among["before_clause"], (past | among["verbs"]) & ~among["clause_openers"])
    opens = (determiner | prepositions & ~stranded(g) | (g.owner & takes[left]))[left]
    how = (g.adverb & (opens | g.owner[left]))[left]  # its, Togo's increasingly | shrill demands
    nominal = (opens | ((past | among["participles"]) & how)) & ~among["never_nominal"]
    told = (past & prepositions[g.right2]) | g.adjective | among["essential"] | g.word["new"]
    does = past | among["participles"] | (among["verbs"] & ~among["auxiliary"])
    told |= among["plain_adjectives"] & does[left]  # have taken major | steps
    nominal |= g.ends["ed"] & ((told & determiner[left])[left] & g.word["and"])[g.before_adverb]
    nominal |= g.ends["s"] & ((told | how)[left] | g.first) & ~(among["auxiliary"] | among["said"])  # Plans | to
    nominal |= g.ends["s"] & g.word["that"][left] & g.word["by"][g.right] & ~one_of(g, _BY)  # said that | moves by Togo
    of_many = g.word["that"][g.right] & one_of(g, ("are", "have", "were"))[g.right2]
    nominal |= g.ends["s"] & g.begins_small & of_many  # to hold peace | talks that were put off
    of_them = (g.numeral[left] | g.number[left] | g.word["one"][left])[left]  # one in four | fears it
    counted = (among["counts"] & ~g.stops & (prepositions & ~g.first & ~of_them)[left])[left]  # won in four | sets
    nominal |= g.ends["s"] & g.begins_small & counted & ~among["auxiliary"]
    nominal |= g.ends["s"] & g.last & past[left]  # one of the most fiercely opposed | plans
    many = g.ends["s"] & g.begins_small & ~g.number  # in storms, floods and | fires
    listed = (many & g.comma)[left] & many & (prepositions | g.number)[g.left2]
    nominal |= many & (g.word["and"] & listed[left])[left] & (prepositions | among["places"])[g.right]
    one = g.begins_small & ~(g.ends["s"] | any_of(among, ("people", "plurals", "stop")) | g.adverb)
    cuts, show = one & ~among["verbs"] & g.gerund[left], (one | (g.low == "series")) & ~among["question"]
    ends = (any_of(among, ("prepositions", "auxiliary")) | g.word["off"]) & ~one_of(g, ("about", "against", "of"))
    ends = ends[g.right]
    border = one & (determiner | told)[left]  # its last border | crossing
    if np.count_nonzero(opens := g.first & g.capital & g.gerund[g.right]):  # Federal | funding
        border |= those_like(opens, g.low, like_adjective)
    gerund = g.gerund & ~(among["ing_nouns"] & (ends | ~g.goes_on) & border[left])
    ground = (g.word["hit"] & g.stops & one[left]) | g.word["ground"] & (~g.word["to"])[g.right]
    nominal |= ground | (among["plural_verbs"] & show[left]) | (among["nouns_or_verbs"] & cuts[left])
    return nominal, gerund
