"""Words that a prediction and its references share, for reports that highlight them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

# What ROUGE counts, no word of a language: a run of letters and digits; of Han and kana, each character.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")

Stretch = tuple[str, bool]


def highlight(text: str, others: Sequence[str]) -> list[Stretch]:
    """Cuts a text into stretches that are, or are not, words of another text.

    A word counts as often as it stands in the other text, as in ROUGE-1: of three "the" two are
    marked where the other text has two. Case is ignored, and words are not stemmed. Neighbouring words
    make one stretch.

    Args:
        text: The text to cut.
        others: The texts that it is held against; a word counts by the one that has most of it.

    Returns:
        Pairs of a stretch and whether it is shared; joined, the stretches are the text.
    """
    left: Counter[str] = Counter()
    for other in others:
        left |= Counter(word.casefold() for word in _WORD.findall(other))
    stretches: list[Stretch] = []
    done = 0
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        shared = left[word] > 0
        left[word] -= shared
        gap = text[done : match.start()]
        joined = shared and bool(stretches) and stretches[-1][1] and "\n" not in gap
        _extend(stretches, gap, joined)
        _extend(stretches, match.group(), shared)
        done = match.end()
    _extend(stretches, text[done:], False)
    return stretches


def _extend(stretches: list[Stretch], piece: str, shared: bool) -> None:
    if stretches and stretches[-1][1] == shared:
        stretches[-1] = (stretches[-1][0] + piece, shared)
    elif piece:
        stretches.append((piece, shared))
