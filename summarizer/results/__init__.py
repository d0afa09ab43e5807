"""Records of what comes out: summaries with their sources, and failures in their place."""

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
from summarizer.results.summary import Summary

__all__ = [
    "Alternative",
    "Chunk",
    "ClaimKind",
    "Contradiction",
    "Failure",
    "FinishReason",
    "Provenance",
    "SourceSpan",
    "Summary",
    "SummarySentence",
    "UnsupportedSpan",
]
