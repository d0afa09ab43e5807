"""Headlines out of an article's own words."""

from summarizer.extractive.headline.write import write_headlines

__all__ = ["write_headlines"]
