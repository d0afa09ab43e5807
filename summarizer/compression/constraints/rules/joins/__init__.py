"""What "and", "or", "than" and commas join stays whole: a list, a pair, names, a share, what is compared."""

from summarizer.compression.constraints.rules.joins import (
    appositions,
    comparisons,
    halves,
    lists,
    names,
    pairs,
    places,
    series,
    shares,
)

__all__ = ["MODULES"]

MODULES = (lists, appositions, names, pairs, halves, places, series, shares, comparisons)
