"""No line ends on a verb of seeming, nor on a subject before its verb, nor loses the verb of an object."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import small_nouns

_SEEMING = tuple(
    "appear appeared appears became become becomes came come comes feel feels felt gets getting prove proved proves"
    " remain remained remains seem seemed seems sound sounded sounds tend tended tends".split()
)


@needs(*_SEEMING)
def seems_how(g: Grammar, mask: Mask) -> None:
    """No "the row with Togo seems" of "the row with Togo seems settled": what it seems, feels or remains is told."""
    mask.end |= one_of(g, _SEEMING) & g.goes_on


def before_its_verb(g: Grammar, mask: Mask) -> None:
    """No end before a verb in the present, nor before what looks like one: may let men | hide nuts, his tea | sales."""
    acts = g.clauses.finite & ~(g.clauses.participle | g.among["auxiliary"])
    if np.count_nonzero(acts):
        mask.end |= acts[g.right] & g.goes_on & ~(g.verb | g.among["particles"])


@needs("to")
def object_over_infinitive(g: Grammar, mask: Mask) -> None:
    """No "its failure curbs" of "its failure to impose curbs": what is to be done comes behind its own verb."""
    acts = g.verb & ~(g.past & g.adverb[g.left])  # not: duly agreed curbs
    other = any_of(g.among, ("prepositions", "conjunctions")) | g.idle | acts | g.stops[g.left]
    ends = np.minimum(g.next_behind(other | g.infinitive), g.stop_behind + 1)
    for at in (small_nouns(g) & g.goes_on & g.infinitive[g.right]).nonzero()[0].tolist():
        verb = min(at + 2, len(g.at) - 1)
        mask.inside[at, verb + 1 : ends[verb]] = True


@needs("and", of=["objects"])
def object_of_second(g: Grammar, mask: Mask) -> None:
    """No "to merge the biggest bank" of "to merge and create the biggest bank": an object keeps its own verb."""
    mask.left |= g.among["objects"] & (g.clauses.bare & g.infinitive[g.left])[g.left]  # hired Bolt to advise | it
    acts = g.clauses.bare | (g.among["base_verbs"] & g.begins_small)
    joins = g.word["and"] & g.clauses.bare[g.left] & g.goes_on & acts[g.right] & (g.the_or_its | g.adjective)[g.right2]
    for at in joins.nonzero()[0].tolist():
        own = slice(at + 2, g.stop_behind[at] + 1)
        mask.inside[at - 1 : at + 1, own] |= ~g.among["prepositions"][own]


def verb_past_adverbs(g: Grammar, mask: Mask) -> None:
    """No "may well to Togo" of "may well lead to Togo": what may be done stays behind what says how likely it is."""
    sure = g.adverb | one_of(g, ("very", "well"))
    modal = g.clauses.modal & ~g.word["not"] & sure[g.right]  # not: not | just a mill
    verb = g.next_or_last(~sure)
    for at in (modal & (verb > g.at) & (verb <= g.stop_behind)).nonzero()[0].tolist():
        mask.reach((g.at >= at) & (g.at < verb[at]), verb[at])
        mask.end[at : verb[at]] = True


def verb_of_more(g: Grammar, mask: Mask) -> None:
    """No "has to hire" of "has to hire, train or fire cooks": whom all of the verbs are done to stays behind them."""
    join = g.next_or_last(g.word["and"] | g.word["or"])
    more = g.clauses.bare & g.comma & (g.among["base_verbs"] & g.begins_small & g.goes_on)[g.right]
    for at in (more & (join < g.stop_behind)).nonzero()[0].tolist():
        mask.end[at : join[at]] = True


def gerund_of_preposition(g: Grammar, mask: Mask) -> None:
    """No "kept men selling" of "kept men from selling": what is done stays behind its preposition, its adverb too."""
    governs = g.among["prepositions"] & ~(g.infinitive | g.among["particles"] | g.stops)
    does = g.gerund & g.begins_small & ~g.last
    mask.left |= does & governs[g.left]
    mask.keep(does & (g.adverb & governs[g.left])[g.left], g.left2)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
