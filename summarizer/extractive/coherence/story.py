"""A story as the rules of coherence see it: its lines, folded, and what all rules ask of them, found once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeAlias

from summarizer.document import Document, Sentence
from summarizer.models.files import read_data
from summarizer.text.characters import fold

Needs: TypeAlias = frozenset[int] | None

NEVER: Needs = None
ALONE: frozenset[int] = frozenset()

_LONGEST = 2000  # characters of a sentence that are looked at
_FAR = 9  # sentences: what is farther back is not meant
_QUOTED = re.compile(r"\"[^\"]*\"|(?<![\w.])'(?=\w)[^\"]{1,300}?(?<=[\w.,!?])'(?!\w)")
_FIRST = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NAME = re.compile(r" (?<=[^\s.!?] )[(\"']?([A-Z][\w'-]*)")  # begins with its space: found ten times faster
# Each begins with its capital, by which it is found several times faster than by the border before it.
_FULL_NAME = re.compile(r"[A-Z](?<!\w.)(?<=(?=([A-Z][\w'-]*)\.? ([A-Z][\w-]+)).)")  # names may overlap
_CAPITAL_WORD = re.compile(r"[A-Z](?<!\w.)[\w-]+")
_PLACE = re.compile(r"\b[Tt]he ([A-Z][\w-]+)")


@dataclass(frozen=True)
class Line:
    """A sentence of the story.

    Attributes:
        text: Its text, quotation marks and dashes as ASCII.
        outside: The same with what stands in quotation marks left out, but for the marks.
        lower: `outside` in small letters.
        first: Its first word, in small letters; "" where there is none.
        begins: What stands before its first space.
        length: Its words.
        broken: Whether a line of the article ends between the sentence before and it.
    """

    text: str
    outside: str
    lower: str
    first: str
    begins: str
    length: int
    broken: bool

    @cached_property
    def full_names(self) -> list[tuple[str, str]]:
        """Words with a capital behind each other in `text`: given names and surnames."""
        return full_names(self.text)

    @cached_property
    def capital_words(self) -> list[str]:
        """Words of `text` that begin with a capital letter, of at least two letters."""
        return capital_words(self.text)


@dataclass(frozen=True, slots=True)
class Story:
    """The lines of a story.

    Attributes:
        lines: One a sentence of `document.story`.
        places: Words with a capital that stand behind "the" somewhere in the article: no surnames.
        small: Words that the article writes small, and the smallest ones of English.
        capitals: Whether names are written with capitals: in some corpora they are not, and nobody can be seen.
        names_somebody: For each line whether a name stands in it; True throughout where `capitals` is False.
    """

    lines: tuple[Line, ...]
    places: frozenset[str]
    small: frozenset[str]
    capitals: bool
    names_somebody: tuple[bool, ...]

    @classmethod
    def of(cls, document: Document) -> Story:
        """Reads the story of an article."""
        article, sentences = document.text, document.story
        # Folding keeps every character's place, and no sentence has a line break: all are folded at once.
        texts = fold("\n".join(sentence.text[:_LONGEST] for sentence in sentences)).split("\n")
        starts = [0, *(sentence.end for sentence in sentences)]
        lines = tuple(
            _line(text, sentence, broken="\n" in article[start : sentence.start])
            for text, sentence, start in zip(texts, sentences, starts, strict=False)
        )
        written_small = {text for text in {word.text for word in document.words} if text.islower()}
        small = frozenset(written_small | {"the", "a", "an", "in", "on", "at"})
        capitals = 10 * sum(_NAME.search(line.outside) is not None for line in lines) >= len(lines)
        somebody = tuple(not capitals or _names(line.outside, small) for line in lines)
        return cls(lines, frozenset(_PLACE.findall(document.folded)), small, capitals, somebody)

    def names_in(self, text: str) -> bool:
        """Whether a name stands in the beginning of a line; True where names are written small."""
        return not self.capitals or _names(text, self.small)

    def lead(self) -> Story:
        """The story up to its first sentence."""
        return Story(self.lines[:1], self.places, self.small, self.capitals, self.names_somebody[:1])


Rule: TypeAlias = Callable[[Story], Mapping[int, Needs]]


def needs_before(index: int) -> Needs:
    """What a sentence that needs the one before it needs; the first can never be told then."""
    return frozenset({index - 1}) if index else NEVER


def needs_lead(index: int) -> Needs:
    """What a sentence that needs the first one needs; the first can never be told then."""
    return frozenset({0}) if index else NEVER


def needs_named(story: Story, index: int) -> Needs:
    """The nearest sentence before that names somebody; the sentence before where none does."""
    found = (other for other in behind(index) if story.names_somebody[other])
    return next((frozenset({other}) for other in found), needs_before(index))


def behind(index: int) -> range:
    """The sentences before one, backwards, as far as it can point."""
    return range(index - 1, max(-1, index - _FAR), -1)


@cache
def data(name: str) -> tuple[str, ...]:
    """One of the lists of `assets/data/coherence.json`."""
    return tuple(read_data("coherence")[name])


@cache
def words(name: str) -> frozenset[str]:
    """A list as a set."""
    return frozenset(data(name))


@cache
def any_of(name: str) -> str:
    """The entries of a list as alternatives, the longest first."""
    return "|".join(sorted(data(name), key=len, reverse=True))


@cache
def pattern(ahead: str, name: str, behind: str) -> re.Pattern[str]:
    """Any entry of a list, with something ahead of it and behind it."""
    return re.compile(f"{ahead}(?:{any_of(name)}){behind}")


def full_names(text: str) -> list[tuple[str, str]]:
    """Each pair of words with a capital behind each other: given name and surname."""
    found: list[tuple[str, str]] = _FULL_NAME.findall(text)
    return found


def capital_words(text: str) -> list[str]:
    """The words that begin with a capital letter, of at least two letters."""
    found: list[str] = _CAPITAL_WORD.findall(text)
    return found


def _line(text: str, sentence: Sentence, *, broken: bool) -> Line:
    quoted = '"' in text or "'" in text  # a look that costs nothing beside the expression
    outside = (_QUOTED.sub('""', text) if quoted else text).lstrip(" -.(")
    first = _FIRST.match(outside)
    word = first.group().lower() if first else ""
    return Line(text, outside, outside.lower(), word, sentence.text.split(" ", 1)[0], sentence.count, broken)


def _names(text: str, small: frozenset[str]) -> bool:
    """Whether a name stands in a text: a word with a capital inside it, or at its start one that is never small."""
    if any(name not in words("no_name") for name in _NAME.findall(text)):
        return True
    first = _FIRST.match(text)
    return text[:1].isupper() and first is not None and first.group().lower() not in small
