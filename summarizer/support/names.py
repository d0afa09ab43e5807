"""Proper names of a text that an article does not have.

A name is a word with a capital where the language would not put one, or a word made of letters and
digits. It is supported by the same word in the article in whatever case and form, by an acronym of
words there or the words of an acronym there, or by another name for the same thing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.support.acronyms import LINKS, LONGEST_ACRONYM, initialisms, is_acronym
from summarizer.support.aliases import GROUPS, NAME_ENDINGS, SHORTEST_ROOT, TITLES
from summarizer.support.dates import MONTH_NAMES, WEEKDAY_NAMES
from summarizer.support.number_words import PLURALS, WORD_STARTS
from summarizer.support.ordinary_words import FUNCTION_WORDS, base_forms, is_ordinary
from summarizer.text.words import Word, words

_LONGEST_ABBREVIATION = 6
_SENTENCE_START = re.compile(
    r"""(?:[.!?:;…•|。！？\n—*]|(?:^|\s)-)[\s"'()\[]*$|^[\W_]*$|["(\[]\s*$|(?:^|[\s(\[])'\s*$"""
)
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LOOSE_PREFIX = 6  # letters that a capitalised ordinary word shares with a word of the article
_TITLE_CASE = 0.7  # share of the words that could be small and are not
_FEWEST_FOR_TITLE_CASE = 3
_LOOK_BACK = 8  # characters before a word that tell whether it begins a sentence
_WORDS_AND_ACRONYMS = {"us", "it", "who", "is"}
_FEWEST_CAPITALS = 0.01  # share of an article's words

Span = tuple[int, int]


def is_title_case(found: Sequence[Word]) -> bool:
    """Whether nearly all words of a text have capitals, as in many headlines."""
    content = [word for word in found[1:] if word.key not in FUNCTION_WORDS and word.text[0].isalpha()]
    if len(content) < _FEWEST_FOR_TITLE_CASE:
        return False
    return sum(word.text[0].isupper() for word in content) >= _TITLE_CASE * len(content)


@lru_cache(maxsize=65536)
def name_roots(key: str) -> frozenset[str]:
    """What a name may be made from: "japanese" gives "japan"."""
    roots = {key, key[:-3] + "y"} if key.endswith("ies") else {key}
    for ending in NAME_ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= SHORTEST_ROOT:
            roots.add(key[: -len(ending)])
    return frozenset(roots)


class NameFacts:
    """The words of an article as far as they support names."""

    def __init__(self, found: Sequence[Word]) -> None:
        """Takes the words of the article, in order."""
        capitals = [word for word in found if word.text != word.text.lower()]
        if len(capitals) < _FEWEST_CAPITALS * len(found):
            capitals = list(found)  # a text in small letters throughout: any word may be a name
        self.keys = {word.key for word in found} | {part for word in found for part in _camel_parts(word.text)}
        self._capitals = {word.key for word in capitals}
        self._acronyms = {word.key for word in capitals if is_acronym(word) or word.text.islower()}
        self._roots = {root for key in self._capitals for root in name_roots(key)}
        small = {word.key for word in found if word.text == word.text.lower()}
        self._bases = {form for key in small for form in base_forms(key)}
        self._prefixes = {key[:_LOOSE_PREFIX] for key in self.keys if len(key) >= _LOOSE_PREFIX}
        self._joined = {left.key + right.key for left, right in itertools.pairwise(found)}
        self._initials = "".join(word.key[:1] for word in found)
        self._spelled_out = initialisms(found)
        self._aliases = self._known_aliases(" " + " ".join(word.key for word in found) + " ")

    def _known_aliases(self, spaced: str) -> set[str]:
        """The forms of everything that the article names in one of its forms."""
        known: set[str] = set()
        for group in GROUPS:
            if any(self._names(form, spaced) for form in group):
                known.update(group)
        return known

    def _names(self, form: str, spaced: str) -> bool:
        if " " in form:
            return f" {form} " in spaced
        # "us" is the country only in capitals
        return form in (self._acronyms if len(form) == 2 else self.keys)

    def supports(self, word: Word, *, loose: bool, dotted: bool) -> bool:
        """Whether the article has a name.

        Args:
            word: The name.
            loose: Whether its capital may be that of a sentence or a headline, so that it may be an
                ordinary word in another form.
            dotted: Whether a full stop follows, so that it may be an abbreviation.
        """
        key = word.key
        if is_acronym(word) and len(key) <= 4:
            plain = key[:-1] if word.text.endswith("s") else key
            if self._has_acronym(key) or self._has_acronym(plain):
                return True
        elif key in self.keys or key in self._joined:
            return True
        if key in self._aliases or self._has_form(key) or self._in_parts(word):
            return True
        if dotted and 2 < len(key) <= _LONGEST_ABBREVIATION and any(known.startswith(key) for known in self._capitals):
            return True
        if not key.isascii():
            stem = key[: max(3, len(key) - 3)]  # languages that inflect names
            return any(known.startswith(stem) for known in self._capitals)
        return loose and self._has_word(key)

    def spells_out(self, stretch: Sequence[Word]) -> bool:
        """Whether the article has another name for a stretch of words, or their acronym instead of them."""
        names = [word.key for word in stretch]
        if " ".join(names) in self._aliases:
            return True
        content = [name for name in names if name not in LINKS]
        present = sum(name in self.keys for name in content)
        if len(content) < 2 or present > (len(content) > 2):
            return False
        initials = {"".join(name[0] for name in content), "".join(name[0] for name in names)}
        return not initials.isdisjoint(self._acronyms)

    def _has_acronym(self, key: str) -> bool:
        if key in self._capitals or key in self._spelled_out or key in self._aliases:
            return True
        return len(key) >= 3 and (key in self._initials if len(key) > 3 else False)

    def _has_form(self, key: str) -> bool:
        return len(key) >= SHORTEST_ROOT and not self._roots.isdisjoint(name_roots(key))

    def _in_parts(self, word: Word) -> bool:
        """Whether the parts of a name written as one, such as HealthCare, stand in the article."""
        parts = _camel_parts(word.text)
        return bool(parts) and all(part in self.keys for part in parts)

    def _has_word(self, key: str) -> bool:
        if not self._bases.isdisjoint(base_forms(key)) or is_ordinary(key):
            return True
        return len(key) >= _LOOSE_PREFIX and key[:_LOOSE_PREFIX] in self._prefixes


def unsupported_names(folded: str, facts: NameFacts, taken: Sequence[Span]) -> list[Span]:
    """Finds the names of a text that an article does not have.

    Args:
        folded: The text, folded.
        facts: The article's words.
        taken: Stretches of the text that have been read as something else.

    Returns:
        (start, end) of each name, neighbouring words as one.
    """
    found = words(folded)
    if folded.isupper():  # nothing tells an acronym from a word
        found = [word._replace(text=word.text.capitalize()) for word in found]
    title_case = folded.isupper() or is_title_case(found)
    missing: list[int] = []
    for index, word in enumerate(found):
        if not _could_be_name(word) or any(word.start < end and start < word.end for start, end in taken):
            continue
        shouted = word.text.isupper() and len(word.key) > 4
        loose = (
            title_case or shouted or bool(_SENTENCE_START.search(folded, max(0, word.start - _LOOK_BACK), word.start))
        )
        dotted = folded.startswith(".", word.end)
        if not facts.supports(word, loose=loose, dotted=dotted):
            missing.append(index)
    return [
        (found[run[0]].start, _without_possessive(found[run[-1]]))
        for run in _runs(missing, found, folded)
        if not _explained(run, found, facts)
    ]


def _camel_parts(text: str) -> list[str]:
    """The parts of a word that has capitals inside; nothing for other words."""
    if text.islower() or text[1:].islower() or text.isupper():
        return []
    parts = _CAMEL.findall(text)
    return [part.lower() for part in parts] if len(parts) > 1 else []


def _could_be_name(word: Word) -> bool:
    if len(word.key) < 2 or word.text == word.text.lower():
        return False
    key = word.key
    if key in _WORDS_AND_ACRONYMS and is_acronym(word):
        return True
    skipped = key in FUNCTION_WORDS or key in TITLES or key in WORD_STARTS or key in PLURALS
    return not (skipped or key in MONTH_NAMES or key in WEEKDAY_NAMES)


def _without_possessive(word: Word) -> int:
    cut = word.text.rfind("'")
    return word.start + cut if cut > 0 and word.text[cut:].lower() in ("'s", "'") else word.end


def _runs(missing: list[int], found: Sequence[Word], folded: str) -> list[list[int]]:
    """Groups words that stand side by side."""
    runs: list[list[int]] = []
    for index in missing:
        if runs and index == runs[-1][-1] + 1:
            gap = folded[found[index - 1].end : found[index].start]
            if gap.strip() in ("", "-", "."):
                runs[-1].append(index)
                continue
        runs.append([index])
    return runs


def _explained(run: list[int], found: Sequence[Word], facts: NameFacts) -> bool:
    """Whether a run of words, with small words and capitals around it, has its acronym in the article."""
    if len(run) > LONGEST_ACRONYM:
        return False
    first, last = run[0], run[-1]
    for start in range(max(0, first - 3), first + 1):
        for end in range(last + 1, min(len(found), last + 4) + 1):
            stretch = found[start:end]
            named = len(stretch) > 1 and stretch[0].text[0].isupper() and stretch[-1].text[0].isupper()
            if named and facts.spells_out(stretch):
                return True
    return False
