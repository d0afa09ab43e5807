"""A sentence that is told alone: with names in full, and an outcome as a line. No model is loaded for it."""

from summarizer.extractive.alone.first import outcome_first
from summarizer.extractive.alone.line import outcome_line, told_with
from summarizer.extractive.alone.listed import is_listed
from summarizer.extractive.alone.names import in_full, national_named, opens_with_national
from summarizer.extractive.alone.scene import told_behind_scene
from summarizer.extractive.alone.short import cut_in_full, named_shorter

__all__ = [
    "cut_in_full",
    "in_full",
    "is_listed",
    "named_shorter",
    "national_named",
    "opens_with_national",
    "outcome_first",
    "outcome_line",
    "told_behind_scene",
    "told_with",
]
