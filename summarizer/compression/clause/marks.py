"""Marks at the end of a cut: what is open, and what goes."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

MARK = LatePattern(r"\s*(?:[,.:](?!\d)|[;、。，；：،؛।॥!?！？؟…]|[-–—―]{1,2}\s)")
MARKS = ",.:;、。，；：،؛।॥!?！？؟… "
QUOTATIONS = tuple(zip('“«「『"', '”»」』"', strict=True))
BRACKETS = tuple(zip("([（《", ")]）》", strict=True))
_PAIRED = LatePattern(f"[{re.escape(''.join(map(''.join, QUOTATIONS + BRACKETS)))}]")  # most texts hold none
_TRAILING = " \t\n\r.,;:，、；：،؛。।॥·|-–—"
_COMMA_IN_QUOTE = LatePattern("[,，](?=[”\"’']$)")
_SINGLE = LatePattern(r"(?<!\w)['‘](?=[^\W\d])[^'’‘]{0,300}?(?:\w['’]\w[^'’‘]{0,300}?){0,4}(?<=[\w.,!?])['’](?!\w)")
_INITIALS = LatePattern(rf"(?:\b\w\.){{2,}}$|\b(?:{'|'.join(ENGLISH.clauses.dotted)})\.$")
_OF_NEXT = LatePattern(r"\b(?:and|as|because|but|if|order|that|when|which|while|whose?), according to [^,]+,?$")


def is_open(text: str, pairs: tuple[tuple[str, str], ...]) -> bool:
    """Whether one of some pairs of marks is open at the end."""
    return _PAIRED.search(text) is not None and any(_unpaired(text, left, right) for left, right in _as_in(text, pairs))


def _as_in(text: str, pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Some pairs of marks as a text has them: where “ or ” closes what „ opens."""
    if "„" not in text:
        return pairs
    low = ("„", "”" if "”" in text else "“")
    return tuple(low if pair == QUOTATIONS[0] else pair for pair in pairs)


def _unpaired(text: str, left: str, right: str) -> bool:
    return text.count(left) % 2 == 1 if left == right else text.count(left) > text.count(right)


def in_single(text: str, end: int) -> bool:
    """Whether an offset lies inside single quotation marks: a 'gift | to builders'."""
    return any(start < end < stop for start, stop in _singles(text))


@lru_cache(maxsize=1)
def _singles(text: str) -> list[tuple[int, int]]:
    """Where single quotation marks open and close; each end of a text asks in turn."""
    return [found.span() for found in _SINGLE.finditer(text)]


def says_whose_next(text: str) -> bool:
    """Whether a text ends with who says what begins before and goes on behind: hid it in order, according to Ada, |."""
    return _OF_NEXT.search(text) is not None


def trimmed(text: str) -> str:
    """Without the punctuation at its end, and without marks that have lost their partner."""
    kept, before = text.strip(), ""
    while kept != before:
        before = kept
        if not (kept.endswith(".") and _INITIALS.search(kept)):
            kept = kept.rstrip(_TRAILING)
    for left, right in _as_in(kept, QUOTATIONS + BRACKETS) if _PAIRED.search(kept) else ():
        if _unpaired(kept, left, right):
            kept = _without(kept, kept.rindex(left))
        elif left != right and kept.count(right) > kept.count(left):
            kept = _without(kept, kept.index(right))
    return _COMMA_IN_QUOTE.sub("", kept.strip())


def _without(text: str, index: int) -> str:
    """The text without one character, and without the second of two spaces that then meet."""
    before, after = text[:index], text[index + 1 :]
    return before + (after.lstrip() if before[-1:].isspace() else after)
