"""Copy all in capitals, written small as the article writes its words."""

from summarizer.extractive.recase.lines import read_small, recased

__all__ = ["read_small", "recased"]
