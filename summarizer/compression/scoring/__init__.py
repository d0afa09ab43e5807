"""The sentences of a lead as problems for the search: the model's steps, what is forbidden, what has its price."""

from __future__ import annotations

from summarizer.compression.scoring.held import held
from summarizer.compression.scoring.parts import Part, Parts
from summarizer.compression.scoring.table import SpeakerTest

__all__ = ["Part", "Parts", "SpeakerTest", "held"]
