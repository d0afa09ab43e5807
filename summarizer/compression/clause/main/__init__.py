"""The main verb of a sentence, and where what tells of its subject before it ends."""

from summarizer.compression.clause.main.scan import Scan
from summarizer.compression.clause.main.verb import TIMED, Rest, aside_end, main_of
from summarizer.compression.clause.main.whole import Whole

__all__ = ["TIMED", "Rest", "Scan", "Whole", "aside_end", "main_of"]
