"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged."""

from summarizer.extractive.outcomes.case import Ended, ended_case
from summarizer.extractive.outcomes.ended import leaves_open, of_another_case, only_outcome, outcomes_of, overtaken
from summarizer.extractive.outcomes.named import named_case, parted_case, pleaded_case
from summarizer.extractive.outcomes.told import Antecedent, antecedent_in, antecedent_of, free_to_tell, named_alone
from summarizer.extractive.outcomes.words import alleges, convicts, endings, holds_outcome, reverses, tells_end

__all__ = [
    "Antecedent",
    "Ended",
    "alleges",
    "antecedent_in",
    "antecedent_of",
    "convicts",
    "ended_case",
    "endings",
    "free_to_tell",
    "holds_outcome",
    "leaves_open",
    "named_alone",
    "named_case",
    "of_another_case",
    "only_outcome",
    "outcomes_of",
    "overtaken",
    "parted_case",
    "pleaded_case",
    "reverses",
    "tells_end",
]
