"""Other lines of an article, for one that tells nothing of its lead or can hardly be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.document import Document
from summarizer.extractive.headline.fair import MOST_WORDS
from summarizer.extractive.written import placed
from summarizer.lengths import Length

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.write import Line

WORST = -18.0  # worth of a line of a headline that stands behind a plain cut which is whole
_POOL = 40  # lines found, of which one of the lead is taken where the first tells nothing of that
_WORSE = 7.0  # score that a line of the lead may lack beside one that strays, twice so before background; fitted
_EVEN = 0.5  # the judge's probability of printable from which a line stands before words that are broken off


def best_of_lead(model: Compressor, reading: Reading, first: Line, limit: Length) -> Line | None:
    """The line of the first sentence that the judge likes best; None where all are unprintable or far worse."""
    least = first.score - _WORSE * (1 + reading.parts[first.sentence].behind)  # twice so before background
    found = model.found(reading, max_words=limit.words or MOST_WORDS, max_chars=limit.chars, count=_POOL)
    found = [one for one in found if reading.tokens.words[one.path[0]].sentence == 0 and one.score > least]
    lines = (model.line(reading, *one) for one in zip(found, model.judge(reading, found), strict=True))
    return max(filter(model.accepts, lines), key=model.worth, default=None)


def likely_line(
    model: Compressor, document: Document, reading: Reading, rivals: Sequence[Line], *, torn: bool
) -> Line | None:
    """The first of some lines that stands alone and is likely printable; None for none.

    Where the lead could only be torn, one of a later sentence that is not held for unprintable.
    """
    alone = [line for line in rivals if placed(document, reading, line)]
    best = next((line for line in alone if (line.printable or 0.0) >= _EVEN), None)
    if torn and best is None:
        told = (line for line in alone if line.sentence > 0 and model.accepts(line))
        surely = (line for line in told if placed(document, reading, line, surely=True))
        best = min(surely, key=lambda line: line.sentence, default=None)
    return best
