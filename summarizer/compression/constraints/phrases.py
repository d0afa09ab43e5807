"""What a line loses of a phrase at a price: figures, prepositions, the nouns of a compound, partners."""

from __future__ import annotations

import re

import numpy as np

from summarizer.compression.constraints.sentence import Sentence
from summarizer.compression.constraints.toll import Toll, unstopped

_NO_NEWS = re.compile(
    r"(?:(?:this|last|next) (?:week|month|post|article)|today|welcome|hello|hi)\b,? (?:we|to|is|i|and|everyone)\b"
    r"|.{1,60}? is an? (?:type|kind|form|sort|way|method|term) (?:of|to|for)\b"
    r"|.{1,40}? (?:is|are) (?:next|this) (?:week|month)\b"
    r"|(?:guest post|this (?:post|article|series)|file -)\b"
    r"|(?:imagine|picture this|have you ever|if you(?:['’]ve| have) ever)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?:[-–]\d+)?")


def end_before_figure(s: Sentence, toll: Toll) -> None:
    """Ends right before the figure: left rates on hold | at 4.75 percent."""
    for at in unstopped(s):
        if _figure(s, at + 1):
            toll.end[at] += 1


def lose_figure(s: Sentence, toll: Toll) -> None:
    """Leaves out how much behind a verb of change: fell | 36 percent."""
    for at in unstopped(s):
        if s.among(at, "change") and _figure(s, at + 1):
            toll.leave(at)


def lose_preposition(s: Sentence, toll: Toll) -> None:
    """Comes to a noun over the preposition of its phrase: managed | by a savings bank."""
    for at in range(2, len(s)):
        k = s.governors[at]
        if k < 1 or not s.among(k, "prepositions") or s.among(at, "stop") or s.verb(at) or s.adverb(at):
            continue
        if not any(s.verb(between) for between in range(k + 1, at)):
            toll.inside[:k, at] += 1


def split_compound(s: Sentence, toll: Toll) -> None:
    """Comes to a noun without the noun that says of what kind: its | finance | ministry."""
    for at in range(2, len(s)):
        if _compound(s, at - 1):
            toll.jump(at)


def end_in_compound(s: Sentence, toll: Toll) -> None:
    """Ends on the first noun of two: its finance | ministry."""
    for at in unstopped(s):
        if _compound(s, at):
            toll.end[at] += 1


def skip_partner(s: Sentence, toll: Toll) -> None:
    """Leaves out the second of two names that act together: Greece | and Turkey | agreed."""
    for at in range(len(s) - 2):
        if s.words[at].capital and not s.stops(at) and s.low[at + 1] in ("and", "&") and s.words[at + 2].capital:
            toll.skip(at)


def company_form(s: Sentence, toll: Toll) -> None:
    """Holds "Inc.", "Ltd." or "Corp."."""
    for at in range(1, len(s)):
        if s.among(at, "forms"):
            toll.word(at)


def weekday(s: Sentence, toll: Toll) -> None:
    """Holds "on Friday"."""
    for at in range(len(s)):
        if s.weekday(at):
            toll.word(at)


def no_news(s: Sentence, toll: Toll) -> None:
    """Is of a sentence that greets, announces or defines: "This week, we will look at ..."."""
    if _NO_NEWS.match(" ".join(word.text for word in s.words)):
        toll.start += np.float32(1)


def _figure(s: Sentence, at: int) -> bool:
    """Whether a figure starts with a word: 36 percent, by about 5 points, at $30; no year."""
    while at < len(s) - 1 and s.among(at, "before_figure"):
        at += 1
    year = _YEAR.fullmatch(s.low[at])
    return s.words[at].number and not year and not s.bracketed[at]


def _compound(s: Sentence, at: int) -> bool:
    """Whether a noun says of what kind the next one is, behind an article, owner or number: its | finance."""
    if not 0 < at < len(s) - 1 or s.stops(at) or not (_noun(s, at) and _noun(s, at + 1)):
        return False
    opens = s.among(at - 1, "articles", "possessives", "determiners") or s.words[at - 1].number or s.owner(at - 1)
    return opens or (s.adjective(at - 1) and not s.stops(at - 1))


def _noun(s: Sentence, at: int) -> bool:
    word = s.words[at]
    other = s.among(at, "stop", "prepositions", "speech", "units") or s.verb(at) or s.adverb(at)
    return word.text[:1].islower() and not (word.number or other)
