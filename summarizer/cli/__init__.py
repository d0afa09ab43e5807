"""The command `summarize`; a file a command."""

from summarizer.cli.main import main

__all__ = ["main"]
