"""A small set of articles with references, briefs and headlines, written for this project."""
