"""No line ends on a verb before the preposition or clause that it wants, nor on a subject before its verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.times import before_time

_TO_WHAT = ("about", "into", "onto", "toward", "towards", "upon", "with")  # what a verb is seldom whole without
_FOR_WHAT = ("against", "as", "for", "from", "on", "to")
_SEEMING = tuple(
    "appear appeared appears became become becomes feel feels felt keep keeps kept look looked looks prove proved"
    " proves remain remained remains seem seemed seems sound sounded sounds stay stays tend tended tends".split()
)


@needs(*_TO_WHAT, *_FOR_WHAT)
def act_with_preposition(g: Grammar, mask: Mask) -> None:
    """No end on "work" of "has to work with Togo", "agreeing" of "near to agreeing to it", "charged" with theft."""
    wants = one_of(g, _TO_WHAT)
    opens = (wants | one_of(g, _FOR_WHAT)) & ~(g.weekday | g.infinitive | before_time(g))
    opens &= ~(g.word["as"] & (g.clauses.opens | g.among["subjects"][g.right]))  # has to work | as it rains
    before = (g.among["prepositions"] & ~g.word["of"]) | g.among["auxiliary"] | g.among["subordinate"] | g.stops
    acts = g.clauses.bare & ~g.among["auxiliary"]
    acts |= g.gerund & g.begins_small & before[g.before_adverb] & ~g.word["as"][g.right]  # not: a round of talking
    acts |= g.clauses.participle & ~g.gerund & wants[g.right]
    mask.end |= acts & g.goes_on & opens[g.right]


@needs(*_SEEMING)
def seems_how(g: Grammar, mask: Mask) -> None:
    """No "the row with Togo seems" of "the row with Togo seems settled": what it seems, feels or remains is told."""
    mask.end |= one_of(g, _SEEMING) & g.goes_on


def before_its_verb(g: Grammar, mask: Mask) -> None:
    """No end before a verb in the present, nor before what looks like one: may let men | hide nuts, his tea | sales."""
    acts = g.clauses.finite & ~(g.clauses.participle | g.among["auxiliary"])
    if np.count_nonzero(acts):
        mask.end |= acts[g.right] & g.goes_on & ~(g.verb | g.among["particles"])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
