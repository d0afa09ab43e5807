"""The main verb of each sentence of a lead, however late it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.clause.main import main_of
from summarizer.compression.constraints.clauses.participles import helped, openers_of
from summarizer.compression.constraints.mask import Booleans, one_of

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar


def main_verbs(g: Grammar, says: Booleans) -> Booleans:
    """The first verb of each sentence that is not of a clause with who, which or that, nor of a speaker behind it.

    Where an opener stands before that verb in its phrase, so that it may be of a clause, and a walk over the words of
    the sentence comes to a later one, it is that: a man who knelt on Ray until he fled | was jailed.
    """
    verbs = (g.verb & ~(helped(g) | g.second_verb)).cumsum()
    openers = openers_of(g, verbs).cumsum()
    own = g.verb & ~says & (verbs - verbs[g.mark] > openers - openers[g.mark])
    main: Booleans = own & (g.last_before(own) < g.begin)
    opens = g.among["subordinate"] | g.among["question"] | one_of(g, ("after", "before", "since", "that", "until"))
    within, others = g.last_before(opens), g.verb & ~(says | g.among["said"])
    for at in (main & ~g.among["said"] & (within >= np.maximum(g.phrase, g.begin))).nonzero()[0].tolist():
        begin, end = int(g.begin[at]), int(g.final[at]) + 1
        free = at + 1 + int(np.argmax(np.append(opens[at:end], True)))  # up to the next opener
        if not np.count_nonzero(others[at + 1 : free]):  # in most
            continue
        found = main_of(g.text[begin:end].tolist())
        later = found.verb + begin if found else at
        if at < later < free and others[later]:  # not: men who fled | were | found after nurses left and two fell ill
            main[at], main[later] = False, True
    return main


def speaks_first(g: Grammar) -> Booleans:
    """Which main verbs are of a speaker with whom their sentence opens: Togo, facing floods that killed two, | said."""
    found = np.zeros(len(g.at), np.bool_)
    for start, stop, _, behind in g.speakers:
        found[start:stop] = not behind and start == g.begin[start]
    return found & g.main_verb
