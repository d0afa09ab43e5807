"""Where a line of text may end when it is too long: at a clause, else at a word, any script."""

from __future__ import annotations

from summarizer.compression.clause.cuts import Cut, cuts, shorten
from summarizer.compression.clause.losses import HARD, NEVER, OPEN, TORN, states

__all__ = ["HARD", "NEVER", "OPEN", "TORN", "Cut", "cuts", "shorten", "states"]
