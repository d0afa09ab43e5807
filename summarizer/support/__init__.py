"""What a summary says and its article does not, and what a cut has broken."""

from __future__ import annotations

from summarizer.support.index import Support, SupportIndex, check_support

__all__ = ["Support", "SupportIndex", "check_support"]
