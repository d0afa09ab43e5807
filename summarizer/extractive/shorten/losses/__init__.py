"""What a line may not lose of its sentence: a condition, a clause's verb, half of a noun, a list or an aside."""

from summarizer.extractive.shorten.losses.asides import halves_noun, tears_aside
from summarizer.extractive.shorten.losses.clauses import OPENERS, loses_clause_verb
from summarizer.extractive.shorten.losses.conditions import CONDITION, loses_condition
from summarizer.extractive.shorten.losses.kinds import loses_kind, of_kind
from summarizer.extractive.shorten.losses.lists import tears_list

LOSSES = (halves_noun, loses_clause_verb, loses_kind, tears_aside, tears_list)

__all__ = ["CONDITION", "LOSSES", "OPENERS", "loses_condition", "loses_kind", "of_kind", "tears_aside"]
