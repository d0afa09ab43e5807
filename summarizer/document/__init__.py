"""An article, read once."""
