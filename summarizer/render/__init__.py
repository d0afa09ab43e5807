"""Summaries as pages and text."""
