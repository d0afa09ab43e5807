"""A sentence that is too long for a brief, in fewer of its own words."""

from summarizer.extractive.shorten.brief import shortened

__all__ = ["shortened"]
