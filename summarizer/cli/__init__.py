"""The command `summarize`; a file a command."""

from summarizer.cli.main import main, process

__all__ = ["main", "process"]
