"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged."""

from summarizer.extractive.outcomes.case import Ended, ended_case, of_another_case
from summarizer.extractive.outcomes.overtaken import overtaken
from summarizer.extractive.outcomes.told import Antecedent, antecedent_in, free_to_tell, loses_lead, named_alone
from summarizer.extractive.outcomes.words import alleges, convicts, endings, holds_outcome, tells_end

__all__ = [
    "Antecedent",
    "Ended",
    "alleges",
    "antecedent_in",
    "convicts",
    "ended_case",
    "endings",
    "free_to_tell",
    "holds_outcome",
    "loses_lead",
    "named_alone",
    "of_another_case",
    "overtaken",
    "tells_end",
]
