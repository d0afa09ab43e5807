"""A writer that runs a seq2seq model."""
