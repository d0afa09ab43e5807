"""Which sentences can be told apart from those before them.

Each rule looks at what a sentence refers to and says never (None), alone (nothing), or which sentences of the story
it needs before it. `RULES` holds them all; a new one is a function and its line there. The words that they know are
English, in `assets/data/coherence.json`; of other languages only marks and brackets are looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import NamedTuple, TypeAlias

from summarizer.document import Document
from summarizer.languages.detect import looks_english
from summarizer.text.characters import fold

Needs: TypeAlias = frozenset[int] | None
Rule: TypeAlias = Callable[[Document, int], Needs]

NEVER: Needs = None
ALONE: frozenset[int] = frozenset()

_LONGEST = 2000  # characters of a sentence that are looked at
_MOST_NEEDED = 3  # sentences: what hangs on more than these is no part of a summary
_FAR = 9  # sentences: what is farther back is not meant
_LEAST_LEAD = 5  # words: a shorter first sentence is no lead
_MOST_QUOTED = 4  # sentences: a quotation that is open for longer was never closed
_QUOTED = re.compile(r"\"[^\"]*\"|(?<![\w.])'(?=\w)[^\"]{1,300}?(?<=[\w.,!?])'(?!\w)")
_FIRST = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NAME = re.compile(r"(?<=[^\s.!?] )[(\"']?([A-Z][\w'-]*)")
_FULL_NAME = re.compile(r"(?=\b([A-Z][\w'-]*)\.? ([A-Z][\w-]+))")
_AGED = re.compile(r"the (?:[\w'-]+ ){0,2}\d{1,3}-(?:year|month)-olds?\b")
_IDLE_IT = re.compile(
    r"it(?: is|'s| was| remains| remained| seems| appears| has been| will be| would be| took) (?:[\w'-]+ ){0,3}?"
    r"(?:that|whether|how|why|what|when|if|to|for)\b"
)
_FIRST_PERSON = re.compile(r"(?:i|we|my|our|i'm|i've|i'd|we're|we've|we'd|we'll|you|you'll|your|you're|here's|let's)\b")
_THIRD_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their)\b")
_THESE = re.compile(r"\b(?:these|those|this) (?!who\b|of us\b)([a-z]+)")
_SUBORDINATE = re.compile(r"(?:when|after|as|while|before|since|if|although|though|asked|in|on|at|during|speaking)\b")
_SINGLE_OPEN = re.compile(r"(?<![\w.])'(?=[A-Za-z])(?!(?:em|til|tis|cause|n)\b)")
_SINGLE_CLOSE = re.compile(r"(?<=[.,!?])'(?!\w)")
_INCHES = re.compile(r"(?<=\d)\"")


class _Line(NamedTuple):
    """What the rules look at in a sentence: folded, what stands in quotation marks blanked but for the marks."""

    text: str
    outside: str
    lower: str
    first: str


@cache
def data(name: str) -> tuple[str, ...]:
    """One of the lists of `assets/data/coherence.json`."""
    text = (files("summarizer") / "assets" / "data" / "coherence.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)[name])


@cache
def _any(name: str) -> str:
    return "|".join(sorted(data(name), key=len, reverse=True))


@cache
def _pattern(before: str, name: str, behind: str) -> re.Pattern[str]:
    return re.compile(f"{before}(?:{_any(name)}){behind}")


def needs(document: Document) -> tuple[Needs, ...]:
    """For each sentence of the story those that have to stand before it, and those that they need; None is never.

    Indices are into `document.story`. A document keeps them.
    """
    rules = RULES.values() if looks_english(document.text) else (broken_quotation,)
    closed: list[Needs] = []
    for index in range(len(document.story)):
        direct = _united([rule(document, index) for rule in rules])
        whole = None if direct is None else _united([direct, *(closed[other] for other in direct)])
        closed.append(None if whole is None or len(whole) > _MOST_NEEDED else whole)
    return tuple(closed)


def is_news_lead(document: Document) -> bool:
    """Whether the first sentence says, outside quotations, on what day or on whose word: it opens as news does."""
    return bool(_pattern(r"\b", "news", r"\b").search(_of(document, 0).lower))


def _united(verdicts: list[Needs]) -> Needs:
    found = [verdict for verdict in verdicts if verdict is not None]
    return ALONE.union(*found) if len(found) == len(verdicts) else NEVER


def _lines(document: Document) -> tuple[_Line, ...]:
    return tuple(_line(sentence.text) for sentence in document.story)


def _line(sentence: str) -> _Line:
    text = fold(sentence[:_LONGEST])
    outside = _QUOTED.sub('""', text).lstrip(" -.(")
    first = _FIRST.match(outside)
    return _Line(text, outside, outside.lower(), first.group().lower() if first else "")


def _of(document: Document, index: int) -> _Line:
    return document.keep(_lines)[index]


def _before(index: int) -> Needs:
    return frozenset({index - 1}) if index else NEVER


def _lead(index: int) -> Needs:
    return frozenset({0}) if index else NEVER


def _named(document: Document, index: int) -> Needs:
    """The nearest sentence before that names somebody; the sentence before where none does."""
    for before in range(index - 1, max(-1, index - _FAR), -1):
        if _names(document, _of(document, before)):
            return frozenset({before})
    return _before(index)


def _chained(document: Document, index: int) -> Needs:
    """The sentence before, or before the run of sentences that open with the same word."""
    first = _of(document, index).first
    before = index - 1
    while before > 0 and _of(document, before).first == first:
        before -= 1
    return frozenset({before}) if index else NEVER


def pronoun_opens(document: Document, index: int) -> Needs:
    """He, She, They, It, His: the sentence before says who."""
    line = _of(document, index)
    if line.first not in data("pronouns") or _IDLE_IT.match(line.lower):
        return ALONE
    return _named(document, index) if line.first in ("he", "she", "his", "her") else _chained(document, index)


def demonstrative_opens(document: Document, index: int) -> Needs:
    """This, That, These, Those, Such: but not this week."""
    line = _of(document, index)
    if line.first not in data("demonstratives") or _pattern("th[a-z]+ ", "now", r"\b").match(line.lower):
        return ALONE
    return _before(index)


def contrast_opens(document: Document, index: int) -> Needs:
    """But, And, However, Also: they answer the sentence before."""
    lower = _of(document, index).lower
    behind = rf"(?:,| (?!(?:{_any('not_contrasts')})\b))"
    found = _pattern("", "contrasts", behind).match(lower) or _pattern("", "commas", ",").match(lower)
    return _before(index) if found else ALONE


def addition_opens(document: Document, index: int) -> Needs:
    """Further, Meanwhile, In addition: something has to be told already."""
    return _lead(index) if _pattern("", "additions", r"[ ,]").match(_of(document, index).lower) else ALONE


def part_opens(document: Document, index: int) -> Needs:
    """Most are, Both said, One of them: of those in the sentence before."""
    found = _pattern("", "partial", rf" (?:{_any('verbs')})\b").match(_of(document, index).lower)
    return _before(index) if found else ALONE


def noun_opens(document: Document, index: int) -> Needs:
    """The man, the company, the 25-year-old: one has to stand before it, in the lead where nothing else has the word."""
    line = _of(document, index)
    if _AGED.match(line.lower):
        return _lead(index)
    found = _pattern(r"the (?:[\w'.-]+ ){0,2}?(", "nouns", rf")(?= (?!(?:{_any('tells_which')})\b)[a-z]|[,'])").match(
        line.lower
    )
    if not found or line.outside[found.end() : found.end() + 2].strip().isupper():
        return ALONE
    return _introduced(document, index, found.group(1)) or _lead(index)


def _introduced(document: Document, index: int, noun: str) -> Needs:
    """The nearest sentence before that has a noun, with "a" before it."""
    introduced = re.compile(rf"\ban? (?:[\w'-]+ ){{0,3}}{noun}\b")
    for before in range(index - 1, max(-1, index - _FAR), -1):
        if introduced.search(_of(document, before).lower):
            return frozenset({before})
    return None


def pronoun_inside(document: Document, index: int) -> Needs:
    """He, his, they: somebody in the sentence itself, or the sentence before says who."""
    line = _of(document, index)
    if not _THIRD_PERSON.search(line.lower) or _names(document, line):
        return ALONE
    return ALONE if _pattern(r"\b", "antecedents", r"\b").search(line.lower) else _named(document, index)


def _names(document: Document, line: _Line) -> bool:
    names = [name for name in _NAME.findall(line.outside) if name not in data("no_name")]
    return bool(names) or (line.outside[:1].isupper() and line.first not in document.keep(_small_words))


def _small_words(document: Document) -> frozenset[str]:
    return frozenset(word.text for word in document.words if word.text.islower()) | {"the", "a", "an", "in", "on", "at"}


def these_inside(document: Document, index: int) -> Needs:
    """These steps, those days, this area: which ones stands in the sentence before."""
    found = _THESE.findall(_of(document, index).lower)
    return _before(index) if any(noun not in data("now") for noun in found) else ALONE


def speaker_is_pronoun(document: Document, index: int) -> Needs:
    """A sentence that ends with "he said": the sentence before says who."""
    lower = _of(document, index).lower
    if _SUBORDINATE.match(lower):
        return ALONE
    found = _pattern(r"[,\"] (?:he|she|they|it) (?:\w+ly )?(?:", "saying", r")\b").search(lower)
    return _named(document, index) if found else ALONE


def surname_opens(document: Document, index: int) -> Needs:
    """A surname alone: the sentence that gives the name in full."""
    line = _of(document, index)
    found = _pattern(r"(?i:(?:", "titles", r")\.? )?([A-Z][\w-]+)(?:'s)?\b").match(line.outside)
    if not found or _FULL_NAME.match(line.outside[found.start(1) :]):
        return ALONE
    where = document.keep(_introductions).get(found.group(1), index)
    return frozenset({where}) if where < index else ALONE


def _introductions(document: Document) -> dict[str, int]:
    """Each surname and the sentence that has it first behind a given name."""
    found: dict[str, int] = {}
    places = set(re.findall(r"\b[Tt]he ([A-Z][\w-]+)", fold(document.text)))
    for index, line in enumerate(document.keep(_lines)):
        for given, surname in _FULL_NAME.findall(line.text):
            known = given.lower() in data("titles") or given.lower() in document.keep(_small_words)
            if not known and surname not in places:
                found.setdefault(surname, index)
    return found


def second_behind_lead(document: Document, index: int) -> Needs:
    """The second sentence goes on from the first where the first can stand."""
    if index != 1 or document.story[0].count < _LEAST_LEAD:
        return ALONE
    others = (rule(document, 0) for rule in RULES.values())
    return ALONE if any(verdict is None for verdict in others) else _before(index)


def broken_quotation(document: Document, index: int) -> Needs:
    """A quotation is opened and closed, and so is a bracket."""
    text = _of(document, index).text
    if _INCHES.sub("", text).count('"') % 2 or text.count("(") != text.count(")"):
        return NEVER
    opened, closed = _SINGLE_OPEN.search(text), _SINGLE_CLOSE.search(text)
    return NEVER if bool(opened and opened.start() == 0 and "'" not in text[1:]) or (closed and not opened) else ALONE


def inside_quotation(document: Document, index: int) -> Needs:
    """A sentence from the middle of a quotation."""
    return NEVER if document.keep(_inside_quotations)[index] else ALONE


def _inside_quotations(document: Document) -> tuple[bool, ...]:
    inside, since, behind = [], 0, 0
    for sentence, line in zip(document.story, document.keep(_lines), strict=True):
        if "\n" in document.text[behind : sentence.start] or since > _MOST_QUOTED:
            since = 0
        behind = sentence.end
        odd = _INCHES.sub("", line.text).count('"') % 2
        inside.append(bool(since) and not odd and '"' not in line.text)
        since = (0 if since else 1) if odd else since + bool(since)
    return tuple(inside)


def quotation_alone(document: Document, index: int) -> Needs:
    """Nothing but a quotation: who speaks stands in the sentence before."""
    return ALONE if any(map(str.isalpha, _of(document, index).outside)) else _before(index)


def asks_or_announces(document: Document, index: int) -> Needs:
    """A question, or a sentence that ends with a colon: what is told comes behind it."""
    return NEVER if _of(document, index).outside.rstrip("\"') ").endswith(("?", ":")) else ALONE


def first_person_opens(document: Document, index: int) -> Needs:
    """I, We, You: the lead says who speaks."""
    if not index or not _FIRST_PERSON.match(_of(document, index).lower):
        return ALONE
    return _lead(index)


def begins_small(document: Document, index: int) -> Needs:
    """A small first letter: the rest of the sentence before."""
    first = document.story[index].text.split(" ", 1)[0]
    return _before(index) if first.isalpha() and first.islower() else ALONE


RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        pronoun_opens,
        demonstrative_opens,
        contrast_opens,
        addition_opens,
        part_opens,
        noun_opens,
        pronoun_inside,
        these_inside,
        speaker_is_pronoun,
        surname_opens,
        second_behind_lead,
        broken_quotation,
        inside_quotation,
        quotation_alone,
        asks_or_announces,
        first_person_opens,
        begins_small,
    )
}
