"""Records of what comes out: summaries with their sources, and failures in their place."""

from summarizer.results.failure import Failure
from summarizer.results.parts import (
    Alternative,
    Chunk,
    ClaimKind,
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
    "Failure",
    "FinishReason",
    "Provenance",
    "SourceSpan",
    "Summary",
    "SummarySentence",
    "UnsupportedSpan",
]
