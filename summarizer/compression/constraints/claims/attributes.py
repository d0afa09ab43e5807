"""Which words of a lead say of themselves whose a claim is: "was charged", "was jailed", no "evidence"."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, one_of

_INQUIRERS = frozenset("court judicial lawyer lawyers officials police prosecutor prosecutors".split())
_SENTENCED = ("convicted", "fined", "imprisoned", "jailed", "sentenced")


def no_proof(g: Grammar) -> Booleans:
    """The proof that somebody says he has not found: police found no | evidence that."""
    return np.asarray(g.among["proofs"] & (g.word["no"] & g.word["found"][g.left])[g.left])


def attributes(g: Grammar) -> Booleans:
    """Words that tell whose claim it is, such as "charges", but not what is paid: Water charges could rise.

    A sentence that was passed is the court's, whoever tells of it: was jailed for a crash; not: may have been jailed.
    """
    behind = g.next_verb
    paid = g.word["charges"] & g.among["modal"][behind] & (g.phrase[behind] <= g.at)
    if np.count_nonzero(passed := g.among["passed"]):
        helper, helps = _helpers(g)
        passed = passed & helps[helper] & (~g.word["cleared"] | g.word["of"][g.right])
        passed &= ~g.word["banned"] | g.word["for"][g.right]
    if np.count_nonzero(would := one_of(g, ("could", "may", "might", "would"))):  # would be | arrested
        paid |= g.ends["ed"] & g.word["be"][g.left] & would[g.before_adverb[g.left]]
    return np.asarray((g.among["attributes"] & ~paid) | passed | _inquired(g))


def _inquired(g: Grammar) -> Booleans:
    """The investigation that somebody is under, as those say who know."""
    under = g.word["investigation"] & (g.word["under"] & g.among["auxiliary"][g.left])[g.left]
    known = any(not _INQUIRERS.isdisjoint(g.low[start:stop].tolist()) for start, stop, *_ in g.speakers)
    return np.asarray(under & known) if np.count_nonzero(under) else under


def sentences(g: Grammar) -> Booleans:
    """What a court did to whom, whatever clause tells of them: a man who shot Ray was | jailed."""
    if g.word.held.isdisjoint(_SENTENCED):  # as in most leads
        return np.zeros(len(g.at), np.bool_)
    helper, helps = _helpers(g)
    return np.asarray(one_of(g, _SENTENCED) & (helps & g.main_verb)[helper])


def _helpers(g: Grammar) -> tuple[Integers, Booleans]:
    """The auxiliary before each participle, and which of them tell what was done: has been, was; not: may have been."""
    helper = np.where(g.word["been"][g.before_adverb], g.left[g.before_adverb], g.before_adverb)
    helps = one_of(g, ("are", "had", "has", "have", "is", "was", "were"))
    return helper, helps & ~g.clauses.modal[g.left]


def acts(g: Grammar) -> Booleans:
    """Words that may be the verb of a claim: were charged, arrested two men; not: men arrested in May | stole it."""
    joins = (g.among["conjunctions"] | g.clauses.opens | g.clauses.wants_verb | g.among["relative"]).cumsum()
    tells = (g.verb_behind < g.stop_behind + 1) & (joins[g.next_verb] == joins)  # of which men
    return np.asarray(g.among["auxiliary"][g.before_adverb] | (g.main_verb & ~tells) | _inquired(g))


def only_of_somebody(g: Grammar, describes: Booleans, claim: Booleans, begin: int) -> Booleans:
    """Which of some words say of somebody, not of what they did, that it is alleged: suspected | rebels."""
    only = describes[begin : begin + len(claim)].copy()
    for at in only.nonzero()[0]:
        only[at] = not claim[at + 1 : min(g.verb_behind[begin + at] - begin, len(claim))].any()
    return only
