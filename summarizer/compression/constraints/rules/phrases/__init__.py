"""What a phrase is another thing without: its noun, its other half, its count, its limits; what is whole."""

from summarizer.compression.constraints.rules.phrases import (
    adjectives,
    complements,
    idioms,
    kept,
    limits,
    nouns,
    orders,
    owners,
    wants,
    wholes,
)

__all__ = ["MODULES"]

MODULES = (owners, nouns, orders, wholes, limits, wants, kept, complements, adjectives, idioms)
