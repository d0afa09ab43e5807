"""A writer that chooses sentences of the article."""
