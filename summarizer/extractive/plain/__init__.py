"""A headline cut from a sentence at a clause or a word: in any language, with no model."""

from __future__ import annotations

from summarizer.extractive.plain.broken import ELLIPSIS
from summarizer.extractive.plain.cutting import is_whole
from summarizer.extractive.plain.headline import first_words, other_lines, own_or_broken, plain_headline
from summarizer.extractive.plain.own import own_cut, tells_all
from summarizer.extractive.plain.said import ends_with_speaker
from summarizer.extractive.plain.whole import whole_lead

__all__ = [
    "ELLIPSIS",
    "ends_with_speaker",
    "first_words",
    "is_whole",
    "other_lines",
    "own_cut",
    "own_or_broken",
    "plain_headline",
    "tells_all",
    "whole_lead",
]
