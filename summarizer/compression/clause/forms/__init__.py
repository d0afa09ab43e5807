"""Forms of a sentence of another language than English that leave out what a headline does without."""

from summarizer.compression.clause.forms.left import has_pronoun, votes_before_object
from summarizer.compression.clause.forms.modifier import attribute_of
from summarizer.compression.clause.forms.shorter import forms
from summarizer.compression.clause.forms.wanted import lacks_phrase

__all__ = ["attribute_of", "forms", "has_pronoun", "lacks_phrase", "votes_before_object"]
