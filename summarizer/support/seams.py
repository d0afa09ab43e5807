"""Seams."""

from summarizer.results import UnsupportedSpan


def check_seams(source: str, kept: str) -> tuple[UnsupportedSpan, ...]:
    """Shim."""
    return ()
