"""No line ends on a verb of seeming before how it seems, nor on a subject before its verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of

_SEEMING = tuple(
    "appear appeared appears became become becomes feel feels felt prove proved proves remain remained remains seem"
    " seemed seems sound sounded sounds tend tended tends".split()
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


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
