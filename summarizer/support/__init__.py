"""What a summary says and its article does not."""

from summarizer.support.index import Support, SupportIndex, check_support

__all__ = ["Support", "SupportIndex", "check_support"]
