"""A sentence that is too long for a brief, in fewer of its own words."""

from summarizer.extractive.shorten.brief import main_lines, shortened
from summarizer.extractive.shorten.finished import bends, loses_main, mangles, tears
from summarizer.extractive.shorten.main_clause import likeliest
from summarizer.extractive.shorten.predicate import predicate

__all__ = ["bends", "likeliest", "loses_main", "main_lines", "mangles", "predicate", "shortened", "tears"]
