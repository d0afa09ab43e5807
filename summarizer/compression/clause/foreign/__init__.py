"""Sentences of other languages than English, cut at a clause: their beginnings, whole or broken off."""

from summarizer.compression.clause.foreign.beginnings import foreign_cuts
from summarizer.compression.clause.foreign.sentences import broken_cuts, sentence_cuts, spoken_cuts

__all__ = ["broken_cuts", "foreign_cuts", "sentence_cuts", "spoken_cuts"]
