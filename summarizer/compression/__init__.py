"""A sentence in fewer of its own words."""
