"""What counts and shares are not without: the article of a time, the number of a model, the verb of an amount."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import ALWAYS, asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_SHARES = ("all", "half", "most", "none")


def article_of_time(g: Grammar, mask: Mask) -> None:
    """No "for week" of "for a week", "by year" of "by a year", no "year ago": a time keeps its article there."""
    time = g.among["articles"] & (g.low != "the") & g.among["spans"][g.right]
    if not time.any():  # of most leads
        return
    opens = one_of(g, ("after", "at", "by", "for", "half", "in", "over", "within"))[g.left]
    time &= opens | one_of(g, ("ago", "earlier"))[g.right[g.right]]
    mask.right |= time
    mask.left |= time | time[g.left]


def share_of_the(g: Grammar, mask: Mask) -> None:
    """No "most of victims" of "most of the victims": a share keeps the article of what it is of."""
    share = one_of(g, _SHARES) & (g.low == "of")[g.right] & g.goes_on
    mask.right |= (share & (g.low == "the")[g.right[g.right]])[g.left]


def model_of_name(g: Grammar, mask: Mask) -> None:
    """No "Acme landed" of "the Acme 900 landed": a name and the number of its model are one."""
    name = g.capital & g.goes_on & g.among["articles"][g.left] & ~(g.owning | g.month) & g.number[g.right]
    if not name.any():  # of most leads
        return
    counts = (small_nouns(g) | g.among["units"] | g.capital)[g.right[g.right]]
    model = name & np.char.isdecimal(g.low)[g.right] & (np.char.str_len(g.low) == 3)[g.right]  # not: the May 17 vote
    mask.right |= model & ~(counts & g.goes_on[g.right])
    mask.left |= (model & ~(counts & g.goes_on[g.right]))[g.left]


def one_in_so_many(g: Grammar, mask: Mask) -> None:
    """No "one in Graz" of "one in ten buses in Graz": a share is whole."""
    number = (g.number & (np.char.str_len(g.low) != 4)) | g.among["counts"]  # not: two in 2019
    share = number & ~g.stops & ((g.low == "in") & number[g.right])[g.right]
    inside = share | share[g.left]  # one | in | ten buses
    mask.left |= share[g.left]
    mask.end |= inside
    mask.reached.append(np.where(inside, g.at + 1, len(g.at)))


def amount_of_verb(g: Grammar, mask: Mask) -> None:
    """No "mill 9 euros" of "the mill was fined 9 euros": how much it is stays behind its verb."""
    verb = (g.verb | g.clauses.participle) & g.begins_small & ~g.stops & ~g.among["auxiliary"]
    mask.inside |= ~verb[:, None] & (g.number & verb[g.left])[None] & g.gap


def rate_of_what(g: Grammar, mask: Mask) -> None:
    """No "9 barrels of oil" of "9 barrels of oil a day": how often stays behind what is counted."""
    phrase, last, _ = noun_phrases(g)
    number = g.last_before(g.number | g.among["counts"])
    other = np.cumsum(~(phrase | (g.low == "of")))  # 9 barrels of | oil, 9 new | homes
    counted = phrase & (last == g.at) & (number > 0) & (other == other[number]) & (g.at > number)
    counted &= g.goes_on & (one_of(g, ("a", "an")) & g.among["rates"][g.right])[g.right]
    mask.kept.append(np.where(counted[g.left], number[g.left], 0))
    mask.right |= counted | counted[g.left]
    mask.left |= counted[g.left] | counted[g.left][g.left]


RULES = {
    article_of_time: needs(of=["spans"]),
    share_of_the: needs(*_SHARES),
    model_of_name: ALWAYS,
    one_in_so_many: needs("in"),
    amount_of_verb: ALWAYS,
    rate_of_what: needs(of=["rates"]),
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
