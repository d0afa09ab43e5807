"""Where a line of text may end when it is too long: at a clause, else at a word, any script."""

from __future__ import annotations

from summarizer.compression.clause.cuts import Cut, cuts, shorten
from summarizer.compression.clause.headlines import main_of_headline, stands_alone, verb_of_many
from summarizer.compression.clause.losses import (
    HARD,
    MIDDLE,
    NEVER,
    OPEN,
    SLIGHT,
    TORN,
    behind_opening,
    clause_loss,
    end_loss,
    pointing_loss,
)
from summarizer.compression.clause.marks import BRACKETS, QUOTATIONS, is_open, says_whose_next
from summarizer.compression.clause.verbs import has_main_verb, says_nothing, states
from summarizer.compression.clause.wants import opens_condition, opens_limit

__all__ = [
    "BRACKETS",
    "HARD",
    "MIDDLE",
    "NEVER",
    "OPEN",
    "QUOTATIONS",
    "SLIGHT",
    "TORN",
    "Cut",
    "behind_opening",
    "clause_loss",
    "cuts",
    "end_loss",
    "has_main_verb",
    "is_open",
    "main_of_headline",
    "opens_condition",
    "opens_limit",
    "pointing_loss",
    "says_nothing",
    "says_whose_next",
    "shorten",
    "stands_alone",
    "states",
    "verb_of_many",
]
