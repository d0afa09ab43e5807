"""Records of what comes out: summaries with their sources, and failures in their place."""

from typing import TYPE_CHECKING

from summarizer.results.failure import Failure
from summarizer.results.parts import (
    Alternative,
    Chunk,
    ClaimKind,
    Contradiction,
    FinishReason,
    Provenance,
    SourceSpan,
    SummarySentence,
    UnsupportedSpan,
)
from summarizer.results.summary import SCHEMA_VERSION, Summary
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.results.from_json import read_record
    from summarizer.results.record import CitedSpan, Record

__all__ = [
    "SCHEMA_VERSION",
    "Alternative",
    "Chunk",
    "CitedSpan",
    "ClaimKind",
    "Contradiction",
    "Failure",
    "FinishReason",
    "Provenance",
    "Record",
    "SourceSpan",
    "Summary",
    "SummarySentence",
    "UnsupportedSpan",
    "read_record",
]

__getattr__ = late(__name__, {"from_json": "read_record", "record": "CitedSpan Record"})
