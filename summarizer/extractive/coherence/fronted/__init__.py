"""Rules about whom or what a sentence means behind its opening, or in that: For a year it has tried."""

from summarizer.extractive.coherence.fronted.nouns import noun_behind_opening
from summarizer.extractive.coherence.fronted.pronouns import pronoun_before_name, pronoun_behind_opening
from summarizer.extractive.coherence.story import Rule

__all__ = ["RULES", "noun_behind_opening", "pronoun_before_name", "pronoun_behind_opening"]

RULES: list[Rule] = [pronoun_behind_opening, noun_behind_opening, pronoun_before_name]
