"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged."""

from summarizer.extractive.outcomes.ended import leaves_open, only_outcome, outcomes_of, overtaken
from summarizer.extractive.outcomes.told import Spared, free_to_tell, meant_in, named_alone, spared
from summarizer.extractive.outcomes.words import alleges, convicts, holds_outcome, reverses

__all__ = [
    "Spared",
    "alleges",
    "convicts",
    "free_to_tell",
    "holds_outcome",
    "leaves_open",
    "meant_in",
    "named_alone",
    "only_outcome",
    "outcomes_of",
    "overtaken",
    "reverses",
    "spared",
]
