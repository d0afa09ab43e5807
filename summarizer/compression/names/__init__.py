"""Names and nouns in full: which name a surname or "commission" alone is of, which bill "the bill" means."""

from summarizer.compression.names.bodies import holds, without_marks
from summarizer.compression.names.full import full_names, in_full, spans_of
from summarizer.compression.names.nouns import full_nouns
from summarizer.compression.names.runs import without_owner

__all__ = ["full_names", "full_nouns", "holds", "in_full", "spans_of", "without_marks", "without_owner"]
