"""Which characters of a text are taken: an answer takes as long as the span asked about, however many there are."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.text.sentences import Span


class Cover:
    """The characters of a text that some spans cover."""

    def __init__(self, size: int, spans: Iterable[Span] = ()) -> None:
        """Covers what the spans hold.

        Args:
            size: Characters of the text.
            spans: (start, end) pairs into it.
        """
        self._taken = bytearray(size)
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Covers one more span."""
        start, end = span
        self._taken[start:end] = b"\1" * (end - start)

    def copy(self) -> Cover:
        """One that goes on by itself."""
        made = Cover(0)
        made._taken = bytearray(self._taken)
        return made

    def overlaps(self, span: Span) -> bool:
        """Whether a character of a span is covered."""
        return self._taken.find(1, *span) >= 0
