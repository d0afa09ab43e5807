"""The newsroom's own formats: RSS and Atom feeds, ninjs, NewsML-G2."""

from summarizer.readers.news.feeds import read_feed
from summarizer.readers.news.newsml import read_newsml
from summarizer.readers.news.ninjs import is_ninjs, ninjs_article

__all__ = ["is_ninjs", "ninjs_article", "read_feed", "read_newsml"]
