"""The beginnings of a line of text that is too long, and the best of them: at a clause, else at a word, any script."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from summarizer.compression.clause.losses import HARD, MIDDLE, NEVER, OPEN, TORN, clause_loss, end_loss, headline_loss
from summarizer.compression.clause.marks import trimmed
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words, word_spans

_WORDS = read_data("compression_words")
_CLIPPED = [word.rstrip(".").title() for word in _WORDS["titles"].split() if word.endswith(".")]
# Before a full stop that is no end: Dec. 20, Gov. Bolt, A. Bolt, St. Ada
_MONTHS = [word for word in _WORDS["months"].title().split() if len(word) < 4 or word == "Sept"]
_SHORT = LatePattern(rf"\b(?:[A-Z]|St|{'|'.join([*_CLIPPED, *_MONTHS])})$")
_SIGN = LatePattern(r"(?<=\d)\s?[%‰٪]")


class Cut(NamedTuple):
    """A beginning of a text.

    Attributes:
        text: The beginning, trimmed; within the limits.
        words: Its number of words.
        loss: How bad it is to end here, in words that one would give up for a better place.
        said: Whether it ends with who says it, and with nothing to come.
        parted: Whether it ends where the constraints let no line of its sentence end.
    """

    text: str
    words: int
    loss: float
    said: bool = False
    parted: bool = False


def cuts(text: str, length: Length, *, english: bool = True, headline: bool = False, least: int = 0) -> list[Cut]:
    """The beginnings of a text that are within the limits.

    Args:
        text: One sentence or headline, without line breaks.
        length: The limits; `words` and `chars` count.
        english: Whether clauses that stay without a verb count as a loss.
        headline: Whether it is a headline, whose verb ("Commit") may look like any other word.
        least: Beginnings that end before this offset are left out.

    Returns:
        At least one, shortest first.
    """
    ends = ((words, end) for words, end in _ends(text) if end >= least)
    return _cuts(text, ends, length, english=english, headline=headline)


def _cuts(
    text: str, ends: Iterable[tuple[int, int]], length: Length, *, english: bool, headline: bool = False
) -> list[Cut]:
    """The beginnings up to some ends of words, each with its number of words, as far as they are within the limits."""
    from summarizer.languages.quantities import held_spans  # Late: most texts fit.

    found = []
    held = held_spans(text)
    for words, end in ends:
        complete = not any(map(str.isalnum, text[end:]))
        part = trimmed(text if complete else text[:end])  # 22 | %
        if not part:
            continue
        if not length.allows(words=words, sentences=1, chars=len(part)):
            break
        inside = not complete and any(first < end < last for first, last in held)
        complete = complete or (headline and text[end : end + 2] == ". " and not _SHORT.search(part))
        loss = TORN + 3 * OPEN if inside else end_loss(text, end, part) if not complete else 0.0
        marked = text[end - 1] in ",;:"
        if headline:
            loss += headline_loss(part, "" if complete else text[end:].strip(), loss >= MIDDLE, marked=marked)
        elif english:
            loss += clause_loss(part, text[end:].strip(), complete, marked=marked)
        found.append(Cut(part, words, loss))
    return found or [_hard_cut(text, length)]


def shorten(text: str, length: Length) -> str:
    """A text within the limits, trimmed; where it is too long, its longest beginning, shortened for a better end."""
    whole = " ".join(text.split())
    bare = trimmed(whole)
    if bare and length.allows(words=count_words(bare), sentences=1, chars=len(bare)):
        return bare
    # No cut loses more than NEVER: one that is shorter by more words than that is never the best.
    ends = list(_ends(whole))
    fitting = min(length.words or len(ends), bisect_right(ends, length.chars or len(whole), key=itemgetter(1)))
    near = ends[max(0, fitting - int(NEVER) - 2) :]
    best = max(_cuts(whole, near, length, english=False), key=lambda cut: (cut.words - cut.loss, cut.words))
    return best.text


def _hard_cut(text: str, length: Length) -> Cut:
    """Characters only, from the first letter on, where not even one word fits; marks stay with their letter."""
    text = text[next((at for at, character in enumerate(text) if character.isalnum()), 0) :]
    limit = length.chars or len(text)
    end = min(limit, max((end for _, end in islice(_ends(text), length.words)), default=0))
    while 1 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return Cut(trimmed(text[:end]) or text[:end], 1, HARD)


def word_ends(text: str) -> list[int]:
    """The end of each word, of a number that of its sign: 12,8 %."""
    signs = ((end, _SIGN.match(text, end)) for _, end in word_spans(text))
    return [sign.end() if sign else end for end, sign in signs]


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """How many words there are up to the end of each, and that end; of a text without words, its own."""
    number = 0
    for number, end in enumerate(word_ends(text), 1):
        yield number, end
    if not number and text:
        yield 0, len(text)
