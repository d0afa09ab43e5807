"""Live blogs: entries below the time they were written, the newest to be told first, one sentence each."""

from summarizer.document.live.entries import Entry, Log, bodies_of, read_log
from summarizer.document.live.results import is_title, tells_result

__all__ = ["Entry", "Log", "bodies_of", "is_title", "read_log", "tells_result"]
