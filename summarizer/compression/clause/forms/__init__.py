"""Forms of a sentence of another language than English that leave out what a headline does without."""

from summarizer.compression.clause.forms.left import forms, has_pronoun, votes_before_object
from summarizer.compression.clause.forms.wanted import lacks_phrase

__all__ = ["forms", "has_pronoun", "lacks_phrase", "votes_before_object"]
