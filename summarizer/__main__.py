"""`python -m summarizer` is the command `summarize`."""

from summarizer.cli.main import process

process()
