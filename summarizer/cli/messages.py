"""What the command says on standard error."""

from __future__ import annotations

import sys

from summarizer.render import printable


def complain(message: str) -> None:
    """Writes one line to standard error; what would steer a terminal is replaced."""
    sys.stderr.write(f"summarize: {printable(' '.join(message.split()))}\n")
