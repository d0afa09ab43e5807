"""A headline cut from a sentence at a clause or a word: in any language, with no model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.extractive.plain.broken import begun_lead
    from summarizer.extractive.plain.cutting import is_whole
    from summarizer.extractive.plain.headline import cuts_news, first_words, other_lines, plain_headline
    from summarizer.extractive.plain.kept import bare_of_term, tells_cause
    from summarizer.extractive.plain.main import distorts, is_torn, main_line
    from summarizer.extractive.plain.own import own_broken, own_cut, own_or_broken, tells_all
    from summarizer.extractive.plain.whole import begun_if, whole_lead

__all__ = [
    "bare_of_term",
    "begun_if",
    "begun_lead",
    "cuts_news",
    "distorts",
    "first_words",
    "is_torn",
    "is_whole",
    "main_line",
    "other_lines",
    "own_broken",
    "own_cut",
    "own_or_broken",
    "plain_headline",
    "tells_all",
    "tells_cause",
    "whole_lead",
]

__getattr__ = late(
    __name__,
    {
        "broken": "begun_lead",
        "cutting": "is_whole",
        "headline": "cuts_news first_words other_lines plain_headline",
        "kept": "bare_of_term tells_cause",
        "main": "distorts is_torn main_line",
        "own": "own_broken own_cut own_or_broken tells_all",
        "whole": "begun_if whole_lead",
    },
)
