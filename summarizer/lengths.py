"""How long a summary may be: in words, sentences, characters, or as a share of the article."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.errors import OptionError

# Scripts written without spaces between words: each character counts as one word.
UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # Hiragana, Katakana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
# Vowel signs and tone marks of those scripts belong to the letter before them.
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b6-\u17d3"
# A run is a word only if it holds a letter or a digit: asked apart, for one pattern would backtrack.
_RUN = re.compile(rf"[{UNSPACED}][{_MARKS}]*|[^\s{UNSPACED}]+")
_ALNUM = re.compile(r"\w")


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yields the (start, end) of every word of a text, in order.

    A word is a run of characters without white space that holds a letter or a digit, with the
    punctuation that clings to it; in scripts written without spaces (Han, kana, Thai, Lao,
    Khmer, Myanmar) it is one letter with its marks.
    """
    for match in _RUN.finditer(text):
        if _ALNUM.search(text, *match.span()):
            yield match.span()


def count_words(text: str) -> int:
    """Counts the words of a text as `word_spans` finds them."""
    return sum(1 for _ in word_spans(text))


@dataclass(frozen=True, slots=True)
class Length:
    """The most that a summary may hold. Every limit given has to be met.

    Attributes:
        words: Most words, 1 or more.
        sentences: Most sentences, 1 or more.
        ratio: Share of the article's words, above 0 and up to 1. Not together with `words`.
        chars: Most characters, 1 or more.

    Raises:
        OptionError: A limit is out of range, none is given, or two contradict each other.
    """

    words: int | None = None
    sentences: int | None = None
    ratio: float | None = None
    chars: int | None = None

    def __post_init__(self) -> None:
        """Checks ranges and contradictions."""
        limits = {"words": self.words, "sentences": self.sentences, "chars": self.chars}
        for name, value in limits.items():
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise OptionError(f"{name} is {value!r}; allowed: a whole number of 1 or more")
        if self.ratio is not None:
            number = isinstance(self.ratio, (int, float)) and not isinstance(self.ratio, bool)
            if not number or not 0 < self.ratio <= 1:
                raise OptionError(f"ratio is {self.ratio!r}; allowed: above 0 and up to 1")
            if self.words is not None:
                raise OptionError(f"words={self.words} and ratio={self.ratio} contradict each other; give one of them")
        elif not any(value is not None for value in limits.values()):
            raise OptionError("a Length needs one of words, sentences, ratio, chars")

    @classmethod
    def of(cls, value: str | Length) -> Length:
        """Takes a preset's name or a `Length`.

        Raises:
            OptionError: The name is no preset, or the value is neither a name nor a `Length`.
        """
        if isinstance(value, Length):
            return value
        if isinstance(value, str) and value in PRESETS:
            return PRESETS[value]
        raise OptionError(f"length is {value!r}; allowed: {', '.join(PRESETS)}, or a Length(...)")

    def resolve(self, article_words: int) -> Length:
        """Turns `ratio` into a number of words, at least one."""
        if self.ratio is None:
            return self
        words = max(1, math.floor(self.ratio * article_words))
        return Length(words=words, sentences=self.sentences, chars=self.chars)

    def allows(self, *, words: int, sentences: int, chars: int) -> bool:
        """Says whether a text of these sizes is within every limit of a resolved length."""
        return (
            (self.words is None or words <= self.words)
            and (self.sentences is None or sentences <= self.sentences)
            and (self.chars is None or chars <= self.chars)
        )


PRESETS: dict[str, Length] = {
    "headline": Length(words=12),
    "brief": Length(words=50, sentences=1),
    "short": Length(words=70),
    "long": Length(words=150),
}
