"""What a cut may not do: one table of named functions over the words of a lead and a mask of its steps."""

from __future__ import annotations

from summarizer.compression.constraints.claims import FACT, HEARD, claims, closing_speakers, speaker_heads
from summarizer.compression.constraints.costs import COSTS, priced
from summarizer.compression.constraints.costs.pointing import results
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.headings import headline_ends, headline_starts, headline_steps, tells
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.phrases import titles
from summarizer.compression.constraints.rules import (
    CONSTRAINTS,
    HE,
    ITS,
    LANDS,
    SHE,
    THEIR,
    THEY,
    forbidden,
    forbidden_by,
    owned,
    verbs_of_nouns,
)
from summarizer.compression.constraints.times import background

__all__ = [
    "CONSTRAINTS",
    "COSTS",
    "FACT",
    "HE",
    "HEARD",
    "ITS",
    "LANDS",
    "SHE",
    "THEIR",
    "THEY",
    "Grammar",
    "Mask",
    "background",
    "claims",
    "closing_speakers",
    "forbidden",
    "forbidden_by",
    "headline_ends",
    "headline_starts",
    "headline_steps",
    "owned",
    "priced",
    "results",
    "speaker_heads",
    "tells",
    "titles",
    "verbs_of_nouns",
    "word_list",
]
