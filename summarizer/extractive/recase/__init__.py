"""Copy all in capitals, written small as the article writes its words."""

from summarizer.extractive.recase.lines import each_recased, read_small, recased

__all__ = ["each_recased", "read_small", "recased"]
