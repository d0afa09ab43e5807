"""Where a line breaks off: a verb before its preposition, a noun before what tells which it is, one of two."""

from summarizer.compression.constraints.rules.breaks import deeds, halves, names, verbs, words

__all__ = ["MODULES"]

MODULES = (deeds, halves, names, verbs, words)
