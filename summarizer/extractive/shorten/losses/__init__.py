"""What a line may not lose of its sentence: a condition, a clause's verb, which of a kind, the rest of a list."""

from summarizer.extractive.shorten.losses.clauses import OPENERS, loses_clause_verb
from summarizer.extractive.shorten.losses.conditions import CONDITION, loses_condition
from summarizer.extractive.shorten.losses.kinds import loses_kind, of_kind
from summarizer.extractive.shorten.losses.lists import tears_list

__all__ = ["CONDITION", "OPENERS", "loses_clause_verb", "loses_condition", "loses_kind", "of_kind", "tears_list"]
