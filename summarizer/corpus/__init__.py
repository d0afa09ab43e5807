"""Many articles: several to one brief."""

from summarizer.corpus.digest import digest

__all__ = ["digest"]
