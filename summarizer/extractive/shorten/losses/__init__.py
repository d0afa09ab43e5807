"""What a line may not lose of its sentence: a condition, the rest of a list."""

from summarizer.extractive.shorten.losses.conditions import CONDITION, loses_condition
from summarizer.extractive.shorten.losses.lists import tears_list

__all__ = ["CONDITION", "loses_condition", "tears_list"]
