"""Clauses that no word opens: statements | Ada made, and verbs in a row: Ada fainted, fell and broke an arm."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.phrases import small_nouns


def name_before_verb(g: Grammar, mask: Mask) -> None:
    """No "statements Ada have failed" of "statements Ada made have failed": a name is not left without its verb."""
    acts = (g.verb | g.clauses.finite) & ~(g.among["auxiliary"] | g.among["modal"])
    before = g.last_before(~g.capital)
    acts |= g.told_of & (small_nouns(g) & g.ends["s"] & ~g.stops)[before[g.left]]  # statements Ada | made of it
    named = g.capital & g.goes_on & ~g.owning & (acts & g.begins_small)[g.right]
    mask.right |= named
    noun = before - g.among["articles"][before]  # despite | woes | the Togo Fund | faces
    contact = g.capital & (small_nouns(g) & ~g.stops)[noun] & (noun >= g.phrase)
    mask.keep(contact & named[g.next_behind(~g.capital) - 1], noun)


@needs("and")
def verbs_in_a_row(g: Grammar, mask: Mask) -> None:
    """No end at "fell" of "Ada fainted, fell and broke an arm", nor a step over its "and"."""
    acts = (g.verb | g.clauses.finite) & g.begins_small & ~(g.among["auxiliary"] | g.among["modal"] | g.ends["s"])
    second = acts & g.comma[g.left] & (g.verb_before >= g.begin) & ~g.clauses.says
    if not np.count_nonzero(second):  # in most leads
        return
    join = g.next_behind(g.word["and"] & acts[g.right] & ~g.stops[g.left])
    for at in (second & (join <= g.stop_behind)).nonzero()[0].tolist():
        mask.end[at : join[at]] = True
        mask.reach((g.at >= at) & (g.at < join[at]), join[at])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
