"""The best paths through the sentences of a lead, exactly."""

from __future__ import annotations

from summarizer.compression.search.paths import Path, search, value
from summarizer.compression.search.problem import NEVER, Problem

__all__ = ["NEVER", "Path", "Problem", "search", "value"]
