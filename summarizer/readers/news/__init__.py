"""The newsroom's own formats: RSS and Atom feeds, ninjs, NewsML-G2."""

from typing import TYPE_CHECKING

from summarizer.readers.news.ninjs import is_ninjs, ninjs_article, ninjs_id
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.readers.news.feeds import read_feed
    from summarizer.readers.news.newsml import read_newsml

__all__ = ["is_ninjs", "ninjs_article", "ninjs_id", "read_feed", "read_newsml"]

__getattr__ = late(__name__, {"feeds": "read_feed", "newsml": "read_newsml"})
