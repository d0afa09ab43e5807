"""What a phrase is another thing without: its noun, its other half, its count, its limits; what is whole."""

from summarizer.compression.constraints.rules.phrases import complements, kept, limits, nouns, owners, wants, wholes

__all__ = ["MODULES"]

MODULES = (owners, nouns, wholes, limits, wants, kept, complements)
