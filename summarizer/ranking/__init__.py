"""The fitted ranker of `summarizer.extractive`: vectors, features, coefficients."""
