"""How long a summary may be: in words, sentences, characters, or as a share of the article."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, replace

from summarizer.errors import OptionError, check_number, shown

TASKS = ("headline", "brief", "summary")
_MOST_DIGITS = 18  # of a number that a flag gives; one of more counts nothing
_MOST = sys.maxsize  # what arrays can count and records can hold; larger than any text


@dataclass(frozen=True, slots=True)
class Length:
    """The most that a summary may hold. Every limit given has to be met.

    Attributes:
        words: Most words, 1 to `sys.maxsize`.
        sentences: Most sentences, 1 to `sys.maxsize`; an item of a list counts as one, and so does a quotation.
        ratio: Share of the article's words, above 0 and up to 1. Not together with `words`.
        chars: Most characters, 1 to `sys.maxsize`.
        task: What the length is for: "headline", "brief" or "summary"; None leaves it open.

    Raises:
        OptionError: The task is unknown, a limit is out of range, none is given, or two contradict each other.
    """

    words: int | None = None
    sentences: int | None = None
    ratio: float | None = None
    chars: int | None = None
    task: str | None = None

    def __post_init__(self) -> None:
        """Checks ranges and contradictions."""
        if self.task not in (None, *TASKS):
            raise OptionError(f"task is {shown(self.task)}; allowed: {', '.join(TASKS)}")
        limits = {"words": self.words, "sentences": self.sentences, "chars": self.chars}
        for name, value in limits.items():
            if value is not None:
                check_number(name, value, 1, _MOST)
        if self.ratio is not None:
            number = isinstance(self.ratio, (int, float)) and not isinstance(self.ratio, bool)
            if not number or not 0 < self.ratio <= 1:
                raise OptionError(f"ratio is {shown(self.ratio)}; allowed: above 0 and up to 1")
            if self.words is not None:
                raise OptionError(f"words={self.words} and ratio={self.ratio} contradict each other; give one of them")
        elif not any(value is not None for value in limits.values()):
            raise OptionError("a Length needs one of words, sentences, ratio, chars")

    @classmethod
    def of(cls, value: str | int | Length) -> Length:
        """Takes a preset's name, a number of words, or a `Length`.

        Raises:
            OptionError: The name is no preset, the number is below 1, or the value is none of the three.
        """
        if isinstance(value, Length):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(words=value)
        if isinstance(value, str) and value in PRESETS:
            return PRESETS[value]
        raise OptionError(
            f"length is {shown(value)}; allowed: {', '.join(PRESETS)}, a number of words, or a Length(...)"
        )

    def resolve(self, article_words: int) -> Length:
        """Turns `ratio` into a number of words, at least one."""
        if self.ratio is None:
            return self
        return replace(self, words=max(1, math.floor(self.ratio * article_words)), ratio=None)

    def within(self, article_words: int) -> Length:
        """The same, and no more words than the article has: a summary is never longer."""
        length = self.resolve(article_words)
        words = max(1, article_words if length.words is None else min(length.words, article_words))
        return length if words == length.words else replace(length, words=words)

    def allows(self, *, words: int, sentences: int, chars: int) -> bool:
        """Says whether a text of these sizes is within every limit of a resolved length."""
        return (
            (self.words is None or words <= self.words)
            and (self.sentences is None or sentences <= self.sentences)
            and (self.chars is None or chars <= self.chars)
        )


PRESETS: dict[str, Length] = {
    "headline": Length(words=12, task="headline"),
    "brief": Length(words=50, sentences=1, task="brief"),
    "short": Length(words=70, task="summary"),
    "long": Length(words=150, task="summary"),
    "meta": Length(chars=155, sentences=1, task="brief"),
    "push": Length(chars=90, task="headline"),
}


def whole_number(text: str) -> int | None:
    """The whole number that a text is, in decimal digits; None where it is none, or one of more than 18."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None
