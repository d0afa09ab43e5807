"""What a line does without: the symbols of stocks, days of the week."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span
from summarizer.text.words import SHARE_CODE

_SYMBOL = LatePattern(  # of a stock: (NYSE: ACM), ACM.N, ACMGn.DE, 7203.T, <ACM.N>
    r"\s*\([A-Z][A-Za-z]{1,8}:\s?[A-Z.]{1,6}\)\s*"
    r"|\s(?:\((?:[A-Z][A-Za-z0-9]{1,8}|\d{4,6})\.[A-Z]{1,3}\)|(?:[A-Z]{2}[A-Z0-9]{0,7}[a-z]?|\d{4,6})\.[A-Z]{1,3})"
    r"(?:\s+|(?=[,.;]))"
    rf"|\s\(?{SHARE_CODE}\)?(?:\s+|(?=[,.;]))"
)
_DONE = "said|found|held|won|fell|rose|sank|began"
_BEHIND_DONE = "|".join(rf"(?<=\b{word})" for word in _DONE.split("|"))
_DAY = LatePattern(  # fell on Monday, ruled on Monday that, court on Monday ruled; not: bans work | on Sunday for men
    rf"(?<!issued)(?<!published)(?<!released)(?:(?P<done>(?<!closed)(?<!allowed)(?<=ed)|{_BEHIND_DONE})|)(?:\s(?:early|late))?"
    rf"\son (?i:{'|'.join(ENGLISH.calendar.weekdays)})(?=[,.;:]|\s(?:(?:\w+ed|{_DONE})\b|(?(done)"
    r"(?!(?:afternoon|and|last|next|night|or|this|through|to|until)\b|[A-Z\d]|\w+ing\b)|(?!))))"
)


def without_symbols(text: str, kept: list[Span]) -> list[Span]:
    """The stretches without the symbols of stocks in them: they are read, never written."""
    parts: list[Span] = []
    for start, end in kept:
        at = start
        for symbol in _SYMBOL.finditer(text, start, end):
            parts.append((at, symbol.start()))
            at = symbol.end()
        parts.append((at, end))
    return [(start, end) for start, end in parts if text[start:end].strip()]


def without_days(text: str, kept: list[Span]) -> list[list[Span]]:
    """The stretches without the last "on Monday" in them, without the last two, and so on."""
    days = [day.span() for start, end in kept for day in _DAY.finditer(text, start, end)]
    made = []
    for first, last in reversed(days):
        at = next(index for index, (start, end) in enumerate(kept) if start <= first < end)
        start, end = kept[at]
        kept = [*kept[:at], *((a, b) for a, b in ((start, first), (last, end)) if a < b), *kept[at + 1 :]]
        made.append(kept)
    return made
