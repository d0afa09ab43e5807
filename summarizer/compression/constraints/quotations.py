"""Which words of a lead stand in quotations, between double marks or single ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.compression.constraints.mask import Integers
from summarizer.runtime.patterns import LatePattern

_OPENS = LatePattern(r"['‘][^\W\d]")  # not: '90s
_CLOSES = LatePattern(r".*[\w.,!?]['’][,.;:?!]?")


def quotations(texts: Sequence[str], spans: Sequence[tuple[int, int]]) -> Integers:
    """The number of the quotation that each word stands in; 0 outside of all.

    Args:
        texts: The words, each in its place.
        spans: (first, behind last) places of each sentence.
    """
    found = np.zeros(len(texts), int)
    count = 0
    for begin, end in spans:
        inside, closes = False, -1
        for at in range(begin, end):
            marks = texts[at].count("“") + texts[at].count("”") + texts[at].count('"')
            if not inside and not marks and at > closes and _OPENS.match(texts[at]):
                closes = next((k for k in range(at, end) if _CLOSES.fullmatch(texts[k])), -1)
                count += closes >= 0
            count += bool(marks and not inside and at > closes)
            found[at] = count if inside or marks or at <= closes else 0
            inside ^= marks % 2 == 1
    return found
