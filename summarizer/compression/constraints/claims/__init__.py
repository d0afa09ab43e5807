"""What somebody claims in a lead, and who that is."""

from summarizer.compression.constraints.claims.marks import CLAIM, FACT, HEARD, SPEAKER, claims
from summarizer.compression.constraints.claims.speakers import (
    closing_speakers,
    opens_second,
    speaker_heads,
    told_of_speakers,
)

__all__ = [
    "CLAIM",
    "FACT",
    "HEARD",
    "SPEAKER",
    "claims",
    "closing_speakers",
    "opens_second",
    "speaker_heads",
    "told_of_speakers",
]
