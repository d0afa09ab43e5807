"""A sentence in fewer of its own words."""

from summarizer.compression.lead import Lead
from summarizer.compression.load import CompressorLoader

__all__ = ["CompressorLoader", "Lead"]
