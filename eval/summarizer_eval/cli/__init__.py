"""The command `summarizer-eval`."""

from summarizer_eval.cli.main import main

__all__ = ["main"]
