"""The command `summarize`."""

from summarizer.cli.main import main

__all__ = ["main"]
