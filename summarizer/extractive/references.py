"""Rules about what a sentence points back to: he, this, the company, a surname, those in the sentence before.

The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple, TypeAlias

from summarizer.document import Document
from summarizer.models.files import read_data
from summarizer.text.characters import fold

Needs: TypeAlias = frozenset[int] | None
Rule: TypeAlias = Callable[[Document, int], Needs]

NEVER: Needs = None
ALONE: frozenset[int] = frozenset()

_LONGEST = 2000  # characters of a sentence that are looked at
_FAR = 9  # sentences: what is farther back is not meant
_QUOTED = re.compile(r"\"[^\"]*\"|(?<![\w.])'(?=\w)[^\"]{1,300}?(?<=[\w.,!?])'(?!\w)")
_FIRST = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NAME = re.compile(r"(?<=[^\s.!?] )[(\"']?([A-Z][\w'-]*)")
_FULL_NAME = re.compile(r"(?=\b([A-Z][\w'-]*)\.? ([A-Z][\w-]+))")
_WORD = re.compile(r"\b[A-Z][\w-]+")
_DEFINITE = re.compile(r"the (?:[a-z][\w'-]* ){0,1}?([a-z][\w-]+)(?= |[,'])")
_AGED = re.compile(r"the (?:[\w'-]+ ){0,2}\d{1,3}-(?:year|month)-olds?\b")
_IDLE_IT = re.compile(
    r"it(?: is|'s| was| remains| remained| seems| appears| has been| will be| would be| took) (?:[\w'-]+ ){0,3}?"
    r"(?:that|whether|how|why|what|when|if|to|for)\b"
)
_THIRD_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their)\b")
_THESE = re.compile(r"\b(?:these|those|this) (?!who\b|of us\b)([a-z]+)")
_SUBORDINATE = re.compile(r"(?:when|after|as|while|before|since|if|although|though|asked|in|on|at|during|speaking)\b")


class Line(NamedTuple):
    """What the rules look at in a sentence: folded, what stands in quotation marks blanked but for the marks."""

    text: str
    outside: str
    lower: str
    first: str


@cache
def data(name: str) -> tuple[str, ...]:
    """One of the lists of `assets/data/coherence.json`."""
    return tuple(read_data("coherence")[name])


@cache
def any_of(name: str) -> str:
    """The entries of a list as alternatives, the longest first."""
    return "|".join(sorted(data(name), key=len, reverse=True))


@cache
def pattern(ahead: str, name: str, behind: str) -> re.Pattern[str]:
    """Any entry of a list, with something ahead of it and behind it."""
    return re.compile(f"{ahead}(?:{any_of(name)}){behind}")


def lines_of(document: Document) -> tuple[Line, ...]:
    """The lines of a story; a document keeps them."""
    return tuple(_line(sentence.text) for sentence in document.story)


def _line(sentence: str) -> Line:
    text = fold(sentence[:_LONGEST])
    outside = _QUOTED.sub('""', text).lstrip(" -.(")
    first = _FIRST.match(outside)
    return Line(text, outside, outside.lower(), first.group().lower() if first else "")


def line_of(document: Document, index: int) -> Line:
    """One line of a story."""
    return document.keep(lines_of)[index]


def needs_before(index: int) -> Needs:
    """The verdict on a sentence that needs the one before it."""
    return frozenset({index - 1}) if index else NEVER


def needs_lead(index: int) -> Needs:
    """The verdict on a sentence that needs the first one."""
    return frozenset({0}) if index else NEVER


def _named(document: Document, index: int) -> Needs:
    """The nearest sentence before that names somebody; the sentence before where none does."""
    for before in range(index - 1, max(-1, index - _FAR), -1):
        if _names(document, line_of(document, before)):
            return frozenset({before})
    return needs_before(index)


def _chained(document: Document, index: int) -> Needs:
    """The sentence before, or before the run of sentences that open with the same word."""
    first = line_of(document, index).first
    before = index - 1
    while before > 0 and line_of(document, before).first == first:
        before -= 1
    return frozenset({before}) if index else NEVER


def pronoun_opens(document: Document, index: int) -> Needs:
    """He, She, They, It, His: the sentence before says who."""
    line = line_of(document, index)
    if line.first not in data("pronouns") or _IDLE_IT.match(line.lower):
        return ALONE
    return _named(document, index) if line.first in ("he", "she", "his", "her") else _chained(document, index)


def demonstrative_opens(document: Document, index: int) -> Needs:
    """This, That, These, Those, Such: but not this week."""
    line = line_of(document, index)
    if line.first not in data("demonstratives") or pattern("th[a-z]+ ", "now", r"\b").match(line.lower):
        return ALONE
    return needs_before(index)


def contrast_opens(document: Document, index: int) -> Needs:
    """But, And, However, Also: they answer the sentence before."""
    lower = line_of(document, index).lower
    behind = rf"(?:,| (?!(?:{any_of('not_contrasts')})\b))"
    found = pattern("", "contrasts", behind).match(lower) or pattern("", "commas", ",").match(lower)
    return needs_before(index) if found else ALONE


def addition_opens(document: Document, index: int) -> Needs:
    """Further, Meanwhile, In addition: something has to be told already."""
    return needs_lead(index) if pattern("", "additions", r"[ ,]").match(line_of(document, index).lower) else ALONE


def part_opens(document: Document, index: int) -> Needs:
    """Most are, Both said, One of them: of those in the sentence before."""
    found = pattern("", "partial", rf" (?:{any_of('verbs')})\b").match(line_of(document, index).lower)
    return needs_before(index) if found else ALONE


def noun_opens(document: Document, index: int) -> Needs:
    """The man, the company, the 25-year-old: one has to stand before it, in the lead where not elsewhere."""
    line = line_of(document, index)
    if _AGED.match(line.lower):
        return needs_lead(index)
    behind = rf")(?= (?!(?:{any_of('tells_which')})\b)(?:{any_of('goes_on')})\b|[,'])"
    found = pattern(r"the (?:[\w'.-]+ ){0,2}?(", "nouns", behind).match(line.lower)
    if not found:
        return _repeated(document, index)
    return _introduced(document, index, found.group(1)) or (
        needs_lead(index) if index or " " not in found.group()[4:] else ALONE
    )


def _repeated(document: Document, index: int) -> Needs:
    """The nearest sentence before with the noun of one that opens with "the": alone where there is none."""
    found = _DEFINITE.match(line_of(document, index).lower)
    if found:
        for before in range(index - 1, max(-1, index - _FAR), -1):
            if found.group(1) in line_of(document, before).lower.split():
                return frozenset({before})
    return ALONE


def _introduced(document: Document, index: int, noun: str) -> Needs:
    """The nearest sentence before that has a noun, with "a" before it."""
    introduced = re.compile(rf"\ban? (?:[\w'-]+ ){{0,3}}{noun}\b")
    for before in range(index - 1, max(-1, index - _FAR), -1):
        if introduced.search(line_of(document, before).lower):
            return frozenset({before})
    return None


def pronoun_inside(document: Document, index: int) -> Needs:
    """He, his, they: somebody in the sentence itself, or the sentence before says who."""
    line = line_of(document, index)
    if not _THIRD_PERSON.search(line.lower) or _names(document, line):
        return ALONE
    return ALONE if pattern(r"\b", "antecedents", r"\b").search(line.lower) else _named(document, index)


def _names(document: Document, line: Line) -> bool:
    if not document.keep(_has_capitals):
        return True
    names = [name for name in _NAME.findall(line.outside) if name not in data("no_name")]
    return bool(names) or (line.outside[:1].isupper() and line.first not in document.keep(_small_words))


def _has_capitals(document: Document) -> bool:
    """False where names are written small, as in some corpora: then who is meant cannot be seen."""
    lines = document.keep(lines_of)
    return 10 * sum(bool(_NAME.search(line.outside)) for line in lines) >= len(lines)


def _small_words(document: Document) -> frozenset[str]:
    return frozenset(word.text for word in document.words if word.text.islower()) | {"the", "a", "an", "in", "on", "at"}


def these_inside(document: Document, index: int) -> Needs:
    """These steps, those days, this area: which ones stands in the sentence before."""
    found = _THESE.findall(line_of(document, index).lower)
    return needs_before(index) if any(noun not in data("now") for noun in found) else ALONE


def speaker_is_pronoun(document: Document, index: int) -> Needs:
    """A sentence that ends with "he said": the sentence before says who."""
    lower = line_of(document, index).lower
    if _SUBORDINATE.match(lower):
        return ALONE
    found = pattern(r"[,\"] (?:he|she|they|it) (?:\w+ly )?(?:", "saying", r")\b").search(lower)
    return _named(document, index) if found else ALONE


def surname_alone(document: Document, index: int) -> Needs:
    """A surname alone: the sentence that gives the name in full, where nobody has the surname before it."""
    introduced = document.keep(_introductions)
    outside = line_of(document, index).outside
    full = {surname for given, surname in _FULL_NAME.findall(outside) if given.lower() not in data("titles")}
    bare = (name for name in _WORD.findall(outside) if name not in full)
    return frozenset(introduced[name] for name in bare if introduced.get(name, index) < index)


def _introductions(document: Document) -> dict[str, int]:
    """Each surname whose first mention is behind a given name, and the sentence that has it."""
    found: dict[str, int] = {}
    places = set(re.findall(r"\b[Tt]he ([A-Z][\w-]+)", fold(document.text)))
    for index, line in enumerate(document.keep(lines_of)):
        for given, surname in _FULL_NAME.findall(line.text):
            known = given.lower() in data("titles") or given.lower() in document.keep(_small_words)
            if not known and surname not in places:
                found.setdefault(surname, index)
        for name in _WORD.findall(line.text):
            found.setdefault(name, -1)
    return {name: index for name, index in found.items() if index >= 0}
