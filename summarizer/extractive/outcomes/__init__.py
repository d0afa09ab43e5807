"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged."""

from summarizer.extractive.outcomes.case import Ended, ended_case, of_another_case
from summarizer.extractive.outcomes.halves import other_half
from summarizer.extractive.outcomes.people import names_in
from summarizer.extractive.outcomes.sure import is_surely_of, may_be_another
from summarizer.extractive.outcomes.told import (
    decides_untold,
    free_to_tell,
    loses_lead,
    meant_in,
    named_alone,
    overtaken,
    points,
    says_it,
)
from summarizer.extractive.outcomes.words import (
    alleges,
    convicts,
    endings,
    holds_outcome,
    opens_case,
    splits,
    tells_end,
    undoes,
)

__all__ = [
    "Ended",
    "alleges",
    "convicts",
    "decides_untold",
    "ended_case",
    "endings",
    "free_to_tell",
    "holds_outcome",
    "is_surely_of",
    "loses_lead",
    "may_be_another",
    "meant_in",
    "named_alone",
    "names_in",
    "of_another_case",
    "opens_case",
    "other_half",
    "overtaken",
    "points",
    "says_it",
    "splits",
    "tells_end",
    "undoes",
]
