"""A headline cut from a sentence at a clause or a word: in any language, with no model."""

from __future__ import annotations

from summarizer.extractive.plain.broken import begun_lead
from summarizer.extractive.plain.cutting import is_whole
from summarizer.extractive.plain.headline import cuts_news, first_words, other_lines, plain_headline
from summarizer.extractive.plain.kept import bare_of_term, tells_cause
from summarizer.extractive.plain.own import own_broken, own_cut, own_or_broken, tells_all
from summarizer.extractive.plain.whole import begun_if, whole_lead

__all__ = [
    "bare_of_term",
    "begun_if",
    "begun_lead",
    "cuts_news",
    "first_words",
    "is_whole",
    "other_lines",
    "own_broken",
    "own_cut",
    "own_or_broken",
    "plain_headline",
    "tells_all",
    "tells_cause",
    "whole_lead",
]
