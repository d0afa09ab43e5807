"""What a line may not lose of its sentence: a condition, a clause's verb or start, half of a noun, list or aside."""

from summarizer.extractive.shorten.losses.asides import halves_noun, tears_aside
from summarizer.extractive.shorten.losses.clauses import OPENERS, loses_clause_verb
from summarizer.extractive.shorten.losses.conditions import CONDITION, loses_condition
from summarizer.extractive.shorten.losses.kinds import loses_kind, of_kind
from summarizer.extractive.shorten.losses.lists import tears_list
from summarizer.extractive.shorten.losses.resumed import resumes_inside
from summarizer.extractive.shorten.losses.wanting import wants_more

LOSSES = (halves_noun, loses_clause_verb, loses_kind, resumes_inside, tears_aside, tears_list, wants_more)

__all__ = ["CONDITION", "LOSSES", "OPENERS", "loses_condition", "loses_kind", "of_kind", "tears_aside"]
