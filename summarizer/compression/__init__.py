"""A sentence in fewer of its own words."""

from summarizer.compression.clause import OPEN_END_WORDS
from summarizer.compression.lead import Lead
from summarizer.compression.load import CompressorLoader

__all__ = ["OPEN_END_WORDS", "CompressorLoader", "Lead"]
