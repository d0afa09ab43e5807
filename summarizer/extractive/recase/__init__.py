"""Copy all in capitals, and titles in title case, written small as the article writes them; what stands beside."""

from summarizer.extractive.recase.lines import each_recased, read_small, recased, unread_of
from summarizer.extractive.recase.titles import read_title

__all__ = ["each_recased", "read_small", "read_title", "recased", "unread_of"]
