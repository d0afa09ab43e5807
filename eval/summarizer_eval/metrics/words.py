"""Words as the metrics compare them: without case and clinging punctuation, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from summarizer.text import word_spans

# What ends a word: white space, controls, punctuation, symbols. Marks inside a word join it (3,500 U.S. don't).
_BREAKS = (
    r"\s\x00-\x2f:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    "\u055a-\u055f\u0589\u05be\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u2bff\u3001-\u3003\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20"
    "\uff3b-\uff40\uff5b-\uff65\ufeff\ufffd"
)
_JOINTS = "'.,\u2010-"
_WORD = re.compile(rf"[^{_BREAKS}]+(?:[{_JOINTS}][^{_BREAKS}]+)*")
_FIRST_UNSPACED = "\u0e00"  # Thai, the first block of the scripts written without spaces


def comparable_words(text: str) -> list[str]:
    """The words of a text for comparison: normalised, case-folded, without punctuation.

    In scripts written without spaces each letter is a word, as in `summarizer.text.word_spans`.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text).replace("\u2019", "'")
    found: list[str] = []
    for run in _WORD.findall(plain.casefold()):
        if run.isascii() or max(run) < _FIRST_UNSPACED:
            found.append(run)
        else:
            found.extend(run[start:end].strip(_JOINTS) for start, end in word_spans(run))
    return found


def ngrams(tokens: Sequence[str], order: int) -> list[tuple[str, ...]]:
    """The runs of `order` neighbouring tokens, in order."""
    return list(zip(*(tokens[offset:] for offset in range(order)), strict=False))
