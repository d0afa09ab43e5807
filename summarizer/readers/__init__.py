"""Articles from where they are."""
