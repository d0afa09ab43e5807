"""What a sentence counts, until when something is, and what it denies: what other articles may tell otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import islice

from summarizer.languages import ENGLISH, LANGUAGES, Language
from summarizer.support.numbers import Quantity
from summarizer.text.characters import fold
from summarizer.text.words import Word, terms, word_key

UNTIL = "until"  # unit of a day until which something is
PERSONS = "persons"  # what "people", "men" and the like stand for
TIMES = "times"  # what "hours", "years" and the like behind a number stand for
_STEM = 6  # letters: enough to tell words apart, few enough to join their inflections
_REACH = 5  # words of content on either side of a number that can say what it counts
_DAY_REACH = 3  # words behind "until" in which the day stands: until early on Friday
_DENIED_REACH = 2  # words of content between "nobody" and what is denied: nobody is believed seriously hurt
_NO_KINDS = ("borders", "general", "times", "until", "none", "nobody", "none_ends")  # lists that name nothing counted
_BORDER = re.compile(r"[,;:()\[\]\"]|\s-+\s")
_NOUNS_WITH_CAPITALS = ("de",)  # languages in which a capital letter makes no name
_UNCOUNTED_BEFORE, _UNCOUNTED_BEHIND, _AHEAD, _ANNOUNCED = (
    re.compile("|".join(sorted({line for one in LANGUAGES.values() for line in one.uncounted.get(side, ())})))
    for side in ("before", "behind", "ahead", "announced")
)
_MONTHS = "|".join(
    sorted(
        {fold(name.title()) for one in LANGUAGES.values() for name in one.calendar.month_forms}
        | {fold(name) for one in LANGUAGES.values() if one is not ENGLISH for name in one.calendar.months}
    )
)  # no "may" of English: it is a verb
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTHS})\.? $")
_MONTH_BEHIND = re.compile(rf"(?:st|nd|rd|th|\.|er)? (?:of |de )?(?:{_MONTHS})\b")
_SCORE_BEFORE, _SCORE_BEHIND = re.compile(r"\d-$"), re.compile(r"-\d")  # won 3-1
_YEAR = re.compile(r"\b20\d\d\b")
_NO_COUNTS = ("t", "ord", "s", "frac")  # units of times, ordinals, decades and fractions


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a sentence with what it counts, or a day with what lasts until then.

    Attributes:
        quantity: The number; offsets are into the sentence's text. A day is one of the unit `UNTIL`.
        about: What it counts: stems of the words around it, its unit, and what those words stand for ("dead").
        names: The proper names among those words, as keys.
        months: The months among them.
        ahead: Whether it is a number that will be, or is expected.
    """

    quantity: Quantity
    about: frozenset[str]
    names: frozenset[str]
    months: frozenset[str]
    ahead: bool = False


def read_counts(folded: str, words: Sequence[Word], numbers: Sequence[Quantity], language: Language) -> list[Count]:
    """The numbers of a sentence that count something."""
    taken = frozenset(word for word in words if any(number.start <= word.start < number.end for number in numbers))
    return [_count(_Text(folded, words, taken, language), number) for number in numbers if _is_count(folded, number)]


def read_days(folded: str, words: Sequence[Word], language: Language) -> list[Count]:
    """The days until which something is."""
    until = language.counting.get("until", frozenset())
    days = {word_key(day): str(number) for number, day in enumerate(language.calendar.weekdays)}
    text = _Text(folded, words, frozenset(), language)
    found = []
    for at, word in enumerate(words):
        day = next((day for day in words[at + 1 : at + 1 + _DAY_REACH] if day.key in days), None)
        if word.key in until and day is not None:
            found.append(_count(text, Quantity(day.start, day.end, ((days[day.key], UNTIL),)), before=word.start))
    return found


def read_denied(folded: str, words: Sequence[Word], language: Language) -> list[Count]:
    """What a sentence says there is none of, as counts of zero: "injured", of "Nobody was injured".

    It stands directly behind "no" ("no injuries", "no people were injured"), a few words behind "nobody", or opens a
    clause that ends on either ("Verletzt wurde niemand").
    """
    none, nobody, ends = (language.counting.get(name, frozenset()) for name in ("none", "nobody", "none_ends"))
    ending, kinds = frozenset(word for word in words if word.key in ends), _kinds(language.code)
    text, whole = _Text(folded, words, ending, language), _Text(folded, words, frozenset(), language)
    found = []
    for start, end, key in _denials(words, none | nobody):
        near = text.behind(end, _DENIED_REACH + 1) or list(whole.within(start, back=True))[-1:]
        said = [kinds.get(word.key, "") for word in near if kinds.get(word.key) != PERSONS]
        kind = next(filter(None, said if key in nobody else said[:1]), None)
        if kind is not None:
            zero = Quantity(start, end, ((Decimal(0), ""),))
            found.append(Count(zero, frozenset({kind}), frozenset(), frozenset()))
    return found


def _denials(words: Sequence[Word], denying: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where a word, or two that stand for one ("no one", "not any"), deny what is counted, and their keys as one."""
    for at in range(len(words)):
        for some in (words[at : at + 2], words[at : at + 1]):
            key = "".join(word.key for word in some)
            if key in denying:
                yield some[0].start, some[-1].end, key
                break


def read_names(words: Sequence[Word], language: Language) -> frozenset[str]:
    """Stems of a sentence's names of places or people, where capitals tell them; its first word may be one."""
    names = _names([word for word in words if word.key not in language.function_words], language, first=True)
    return frozenset(stem for word in words if word.key in names for stem in stems(word, language))


@cache
def counted_kinds() -> frozenset[str]:
    """What words of counting stand for in all languages: "dead", "injured" and the like."""
    return frozenset(kind for one in LANGUAGES.values() for kind in _kinds(one.code).values()) - {PERSONS}


def stems(word: Word, language: Language) -> list[str]:
    """What a word is compared by: what it stands for, its stem, or pairs of characters in a script without spaces."""
    kind = _kinds(language.code).get(word.key)
    return [term[:_STEM] for term in terms([word])] if kind is None else [kind]


@dataclass(frozen=True, slots=True)
class _Text:
    """A sentence's words, and those at which it ends what a word beside them counts or denies."""

    folded: str
    words: Sequence[Word]
    ends: frozenset[Word]
    language: Language

    def before(self, at: int, reach: int) -> list[Word]:
        """The words of content before a place, the nearest first."""
        return self._near(self.within(at, back=True), reach)

    def behind(self, at: int, reach: int) -> list[Word]:
        """The words of content behind a place."""
        return self._near(self.within(at), reach)

    def within(self, at: int, *, back: bool = False) -> Iterator[Word]:
        """The words behind a place, or back before it, up to a border: a comma, a conjunction, another number."""
        borders = self.language.counting.get("borders", frozenset())
        before, behind = reversed(self.words), self.words
        beside = [word for word in before if word.end <= at] if back else [word for word in behind if word.start >= at]
        for word in beside:
            gap = self.folded[word.end : at] if back else self.folded[at : word.start]
            bounds = _BORDER.search(gap) or word.key in borders or any(map(str.isdecimal, word.key))
            if bounds or word in self.ends:
                break
            yield word
            at = word.start if back else word.end

    def around(self, number: Quantity) -> str:
        """The text around a number, up to those borders."""
        words = [*self.within(number.start, back=True), *self.within(number.end)]
        start = min((word.start for word in words), default=number.start)
        return self.folded[start : max((word.end for word in words), default=number.end)]

    def _near(self, words: Iterator[Word], reach: int) -> list[Word]:
        return list(islice((word for word in words if word.key not in self.language.function_words), reach))


def announces(folded: str) -> bool:
    """Whether a sentence tells of nothing but what is still to come, in no given year: the men will strike in May."""
    return _ANNOUNCED.match(folded) is not None and _YEAR.search(folded) is None


def is_year(number: Quantity) -> bool:
    """Whether a number without a unit may be a year."""
    value, unit = number.readings[0]
    return isinstance(value, Decimal) and not unit and 1900 <= value < 2100 and value % 1 == 0


def _is_count(folded: str, number: Quantity) -> bool:
    """Whether a number counts something: it is no year, date, time, age, part or ordinal, and not the word "one"."""
    value, unit = number.readings[0]
    if not isinstance(value, Decimal) or unit in _NO_COUNTS or number.mode == "plural":
        return False
    if is_year(number) or (not unit and value <= 1):
        return False
    before = folded[: number.start]
    if _UNCOUNTED_BEFORE.search(before) or _UNCOUNTED_BEHIND.match(folded, number.end):
        return False
    scored = _SCORE_BEFORE.search(before) or _SCORE_BEHIND.match(folded, number.end)
    return bool(unit) or not (scored or _MONTH_BEFORE.search(before) or _MONTH_BEHIND.match(folded, number.end))


def _count(text: _Text, number: Quantity, *, before: int | None = None) -> Count:
    """A number with what it counts, from the words around it; before "until", where it is a day."""
    language = text.language
    behind = [] if before is not None else text.behind(number.end, _REACH)
    content = [*text.before(number.start if before is None else before, _REACH), *behind]
    times = language.counting.get("times", frozenset())
    idle = {*language.counting.get("general", ()), *times, *_dates(language)}
    about = {stem for word in content if word.key not in idle for stem in stems(word, language)}
    if behind and behind[0].key in times:  # he died 20 minutes later
        about = about - counted_kinds() | {TIMES}
    unit = number.readings[0][1]
    months = frozenset(word.key for word in content).intersection(language.calendar.month_forms)
    ahead = before is None and _AHEAD.search(text.around(number)) is not None
    return Count(number, frozenset(about | ({unit} if unit else set())), _names(content, language), months, ahead)


def _names(content: Sequence[Word], language: Language, *, first: bool = False) -> frozenset[str]:
    """The keys of the words that name places or people, where capitals tell them; the first word only if wanted."""
    if language.code in _NOUNS_WITH_CAPITALS:
        return frozenset()
    dates = _dates(language)
    capital = (word for word in content if word.text[0].isupper() and (first or word.start))
    return frozenset(word.key for word in capital if word.key not in dates)


def _dates(language: Language) -> frozenset[str]:
    return frozenset((*language.calendar.month_forms, *language.calendar.weekday_forms))


@cache
def _kinds(code: str) -> dict[str, str]:
    """What a word of a language stands for where it says what is counted: "killed" stands for "dead"."""
    counting = LANGUAGES[code].counting
    return {word: kind for kind, words in counting.items() if kind not in _NO_KINDS for word in words}
