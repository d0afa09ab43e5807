"""The sentences of several articles side by side: what each says, what it counts, and which of them say the same."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from summarizer.document import Document, Sentence
from summarizer.languages import ENGLISH, LANGUAGES, Language
from summarizer.support.numbers import Quantity, read_numbers
from summarizer.text.characters import fold
from summarizer.text.words import Word, terms, tokenize

_STEM = 6  # letters: enough to tell words apart, few enough to join their inflections
_REACH = 5  # words on either side of a number that can say what it counts
_LEAST_CONTENT = 3  # content words: where a sentence has fewer, one in common is no repetition
_PRECISION = 10**6  # parts of a word's weight
_BORDER = re.compile(r"[,;:()\[\]\"]|\s-+\s")
_NOUNS_WITH_CAPITALS = ("de",)  # languages in which a capital letter makes no name
_UNCOUNTED_BEFORE, _UNCOUNTED_BEHIND = (
    re.compile("|".join(sorted({line for one in LANGUAGES.values() for line in one.uncounted.get(side, ())})))
    for side in ("before", "behind")
)
_NO_COUNTS = ("t", "ord", "s", "frac")  # units of times, ordinals, decades and fractions


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a sentence with what it counts.

    Attributes:
        quantity: The number; offsets are into the sentence's text.
        about: What it counts: stems of the words around it, its unit, and what those words stand for ("dead").
        names: The proper names among those words, as keys.
    """

    quantity: Quantity
    about: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of one of several articles.

    Attributes:
        article: Number of the article, from 0.
        index: Its number in the article's story, from 0.
        sentence: The sentence.
        text: What stands in the article from `sentence.body` to `sentence.end`.
        keys: What it is compared by: stems of its content words, and its numbers by their values.
        numbers: All of its numbers.
        counts: Those that count something.
    """

    article: int
    index: int
    sentence: Sentence
    text: str
    keys: frozenset[str]
    numbers: tuple[Quantity, ...]
    counts: tuple[Count, ...]

    @property
    def place(self) -> tuple[int, int]:
        """Its article and its number there."""
        return self.article, self.index


def read_lines(article: int, document: Document) -> list[Line]:
    """The sentences of a document's story as lines."""
    language = document.language or ENGLISH
    return [_line(article, index, document, language) for index in range(len(document.story))]


@cache
def counted_kinds() -> frozenset[str]:
    """What words of counting stand for in all languages: "dead", "injured" and the like."""
    return frozenset(kind for language in LANGUAGES.values() for kind in _kinds(language.code).values())


class Repetition:
    """How much of one sentence another one says.

    Args:
        lines: All sentences; a word that many of them hold says little.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        """Weighs the words."""
        self._holders: dict[str, list[Line]] = defaultdict(list)
        for line in lines:
            for key in line.keys:
                self._holders[key].append(line)
        # Whole numbers: their sum does not depend on the order of a set.
        self._weights = {
            key: round(_PRECISION * math.log(1 + len(lines) / len(holders))) for key, holders in self._holders.items()
        }
        self._sizes = {line.place: self._weight(line.keys) for line in lines}

    def share(self, one: Line, other: Line) -> float:
        """Share of the content of the one that says less that the other holds, 0 to 1."""
        return self._share(one, other, self._weight(one.keys & other.keys))

    def most(self, line: Line, others: Iterable[Line]) -> float:
        """The highest share with one of several sentences; 0 where there are none."""
        return max((self.share(line, other) for other in others), default=0.0)

    def told_by(self, line: Line, least: float) -> set[tuple[int, int]]:
        """Article and index of all sentences whose share with one is at least so high, itself among them."""
        common: dict[tuple[int, int], int] = defaultdict(int)
        found: dict[tuple[int, int], Line] = {}
        for key in line.keys:
            for other in self._holders[key]:
                common[other.place] += self._weights[key]
                found[other.place] = other
        return {place for place, weight in common.items() if self._share(line, found[place], weight) >= least}

    def _share(self, one: Line, other: Line, common: int) -> float:
        if one.keys != other.keys and min(len(one.keys), len(other.keys)) < _LEAST_CONTENT:
            return 0.0
        least = min(self._sizes[one.place], self._sizes[other.place])
        return common / least if least else 0.0

    def _weight(self, keys: frozenset[str]) -> int:
        return sum(map(self._weights.__getitem__, keys))


def _line(article: int, index: int, document: Document, language: Language) -> Line:
    sentence = document.story[index]
    text = document.text[sentence.body : sentence.end]
    folded = fold(sentence.text)
    words = tokenize(folded)
    numbers = read_numbers(folded)
    taken = [(number.start, number.end) for number in numbers]
    outside = [word for word in words if not any(start <= word.start < end for start, end in taken)]
    content = {stem for word in outside if word.key not in language.function_words for stem in _stems(word, language)}
    counts = tuple(
        Count(number, *_about(folded, words, number, language)) for number in numbers if _counts(folded, number)
    )
    keys = frozenset(content | {_value(number) for number in numbers})
    return Line(article, index, sentence, text, keys, tuple(numbers), counts)


def _stems(word: Word, language: Language) -> list[str]:
    """What a word is compared by: what it stands for, its stem, or pairs of characters in a script without spaces."""
    kind = _kinds(language.code).get(word.key)
    return [term[:_STEM] for term in terms([word])] if kind is None else [kind]


def _value(number: Quantity) -> str:
    value, unit = number.readings[0]
    return f"{value.normalize() if isinstance(value, Decimal) else value}{unit}"


def _counts(folded: str, number: Quantity) -> bool:
    """Whether a number counts something: it is no year, date, time, age, part or ordinal, and not the word "one"."""
    value, unit = number.readings[0]
    if not isinstance(value, Decimal) or unit in _NO_COUNTS or number.mode == "plural":
        return False
    if not unit and (value <= 1 or (1900 <= value < 2100 and value % 1 == 0)):
        return False
    return not _UNCOUNTED_BEFORE.search(folded[: number.start]) and not _UNCOUNTED_BEHIND.match(folded, number.end)


def _about(
    folded: str, words: Sequence[Word], number: Quantity, language: Language
) -> tuple[frozenset[str], frozenset[str]]:
    """What a number counts, from the words around it up to a border: a comma, a conjunction, another number."""
    before = [word for word in words if word.end <= number.start]
    behind = [word for word in words if word.start >= number.end]
    borders = language.counting.get("borders", frozenset())
    near = [
        *_until_border(folded, before[::-1], number.start, borders),
        *_until_border(folded, behind, number.end, borders),
    ]
    content = [word for word in near if word.key not in language.function_words and not word.key.isdecimal()]
    general = language.counting.get("general", frozenset())
    about = {stem for word in content if word.key not in general for stem in _stems(word, language)}
    unit = number.readings[0][1]
    return frozenset(about | ({unit} if unit else set())), _names(content, language)


def _names(content: Sequence[Word], language: Language) -> frozenset[str]:
    """The keys of the words that name places or people, where capitals tell them."""
    if language.code in _NOUNS_WITH_CAPITALS:
        return frozenset()
    dates = language.calendar.month_forms.keys() | language.calendar.weekday_forms.keys()
    return frozenset(word.key for word in content if word.text[0].isupper() and word.start and word.key not in dates)


def _until_border(folded: str, words: Sequence[Word], at: int, borders: frozenset[str]) -> list[Word]:
    kept: list[Word] = []
    for word in words[:_REACH]:
        gap = folded[min(at, word.end) : max(at, word.start)]
        if _BORDER.search(gap) or word.key in borders or any(map(str.isdecimal, word.key)):
            break
        kept.append(word)
        at = word.end if word.start >= at else word.start
    return kept


@cache
def _kinds(code: str) -> dict[str, str]:
    """What a word of a language stands for where it says what is counted: "killed" stands for "dead"."""
    counting = LANGUAGES[code].counting
    return {word: kind for kind, words in counting.items() if kind not in ("borders", "general") for word in words}
