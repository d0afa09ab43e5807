"""The verb of a clause that no list knows: what must be it, for nothing else in the clause is a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.clauses.openers import acting
from summarizer.compression.constraints.lists import like_plural, word_list
from summarizer.compression.constraints.mask import Booleans, any_of, one_of, those_like

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

_WHITHER = tuple("across after among before beyond by into past through to".split())
_PHRASE = ("articles", "possessives", "counts", "determiners", "essential", "compared")  # stand before a noun
_ENDS = ("auxiliary", "conjunctions", "modal", "persons", "prepositions", "question", "said", "subordinate")
_SINGULAR = ("a", "an", "another", "each", "every", "this")


def unseen(g: Grammar, other: Booleans) -> Booleans:
    """Which words must be the verb of a clause behind "that" or "if": no proof that the pill | causes cancer.

    Args:
        g: The lead.
        other: What is known to be a verb beside those of `acting`.
    """
    found = _behind_if(g) if np.count_nonzero(g.among["unless"]) else np.zeros(len(g.at), np.bool_)
    if "that" not in g.places:  # as in half of the leads
        return found
    acts = acting(g) | other
    openers = any_of(g.among, ("question", "subordinate")) | one_of(g, ("after", "before", "that"))
    does = like_plural(g) & g.begins_small & ~(g.verbal | g.among["proving"])[g.left2]  # a law that | favors firms
    opens = g.word["that"] & g.goes_on & ~(g.first | g.among["prepositions"][g.left] | does[g.right])
    for that in opens.nonzero()[0].tolist():
        end = int(min(g.stop_behind[that], g.final[that]))
        clause = slice(that + 1, end + 1)
        if not (acts[clause].cumsum() > openers[clause].cumsum()).any():
            found[_verb(g, that, end)] = True
    found[0] = False
    return found


def _behind_if(g: Grammar) -> Booleans:
    """What one thing does behind "if": if rust | spreads across it."""
    opener, noun = g.last_before(g.among["unless"]), g.small & ~(g.adjective | like_plural(g))
    does = g.ends["s"] & g.begins_small & ~(g.verb | g.stops) & (opener >= g.phrase) & (g.verbs == g.verbs[opener])
    does &= one_of(g, _WHITHER)[g.right] & noun[g.left]
    known = word_list("base_verbs") | word_list("verb_nouns")
    return those_like(does, g.low, lambda low: low.removesuffix("s") in known)


def _verb(g: Grammar, that: int, end: int) -> int:
    """The place of the verb in the first phrase of a clause: behind its noun, and before what it is done to; else 0."""
    noun, ends = False, any_of(g.among, _ENDS) | g.gerund | g.adverb
    plural, before = like_plural(g), any_of(g.among, _PHRASE) | g.number | g.adjective
    one = g.low[that + 1] in _SINGULAR
    said = any(speaker.start == end + 1 for speaker in g.speakers)
    closed = said or not g.comma[end]  # not: that the sales tax, a new one, is
    for at in range(that + 1, end):
        if ends[at] or g.stops[at] or (g.capital[at] and noun):
            return 0
        if noun and _acts(g, at, one=one, plural=bool(plural[at - 1]), closed=closed):
            return at
        noun = not (before[at] or g.owning[at])
    return 0


def _acts(g: Grammar, at: int, *, one: bool, plural: bool, closed: bool) -> bool:
    low = str(g.low[at])
    what = g.the_or_its
    other = any_of(g.among, ("guard", "participles", "prepositions", "stop")) | g.adverb
    if other[at] or g.among["counts"][at] or (other & ~what)[at + 1] or g.adjective[at] or low.endswith("ed"):
        return False
    if low.endswith("s"):
        known = low[:-1] in word_list("base_verbs") | word_list("only_verbs")
        known |= one or (closed and bool((what | g.capital | g.number)[at + 1]))
        return known and not (plural or low.endswith(("ss", "us", "is")))
    return plural and not one and (closed or bool(g.among["base_verbs"][at] or g.among["only_verbs"][at]))
