"""Where a line breaks off: a verb before its preposition, a noun before what tells which it is, one of two."""

from summarizer.compression.constraints.rules.breaks import clauses, deeds, halves, names, nouns, verbs, words

__all__ = ["MODULES"]

MODULES = (clauses, deeds, halves, names, nouns, verbs, words)
