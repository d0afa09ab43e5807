"""A headline as a sentence to be cut: it is dense already."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints import headline_ends, headline_starts, headline_steps
from summarizer.compression.scoring import Part
from summarizer.compression.write import Writer

_OWN = -4.0  # least score of a start at its first word, be it "Why" or "Unless"


def dense(part: Part, writer: Writer) -> Part:
    """A headline, of which little can be left out.

    Args:
        part: The headline, which is the first sentence of its lead.
        writer: Writes paths through the lead.
    """
    problem, span = part.problem, (part.place, part.place + len(part.problem.first))
    first = np.where(headline_starts(writer.grammar, *span), problem.first, -np.inf)
    first[0] = max(first[0], _OWN)
    within = np.where(headline_steps(writer.grammar, writer.speaks, *span), problem.within, -np.inf)
    last = np.where(headline_ends(writer.grammar, *span), problem.last, -np.inf)
    return part._replace(problem=problem._replace(first=first, within=within, last=last))
