"""The names of an article, in every form that supports one: acronyms, aliases, peoples, ordinary words."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import Word, cached_by_word

LONGEST_ACRONYM = 7
_NAMES = ENGLISH.names
_FUNCTION_WORDS = ENGLISH.function_words
_LONGEST_ABBREVIATION = 6
_CAMEL = LatePattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LOOSE_PREFIX = 6  # letters that a capitalised ordinary word shares with a word of the article
_FEWEST_CAPITALS = 0.01  # share of an article's words
_SHORTEST_ROOT = 4  # letters of a name without its ending
_SHORTEST_BASE = 3  # letters of a word without its ending
_SHORTEST_BY_ENDING = 7  # letters of a word that its ending alone makes ordinary
_ROOT = 4  # letters that two forms of a name share: Korea, Korean
_NEAR = 5  # words between a name's first word and its last: Ann B. de la Lee

NO_NAMES = _NAMES.titles | _FUNCTION_WORDS | {*ENGLISH.calendar.months, *ENGLISH.calendar.weekdays}


def is_acronym(word: Word) -> bool:
    """Whether a word is written in capitals, a plural s aside: UN, U.S., APIs."""
    text = word.text[:-1] if word.text.endswith("s") and len(word.text) > 2 else word.text
    text = text[:-2] if text.endswith("'") else text
    return len(word.key) > 1 and text.split("'")[0].isupper()


def _in_name(word: Word) -> bool:
    """Whether a word may stand inside a name: Ann | B. de la | Lee."""
    return word.text != word.text.lower() or (word.key in _NAMES.particles and word.key != "of")


def are_beside(one: Word, two: Word) -> bool:
    """Whether nothing but a space parts two words, and the first owns nothing: Ann | Lee, not: Ann's | Lee."""
    return two.start - one.end == 1 and not one.text.endswith(("'s", "'"))


def initialisms(found: Sequence[Word]) -> set[str]:
    """The acronyms of all stretches of names: of their words, with and without the small ones."""
    made: set[str] = set()
    run: list[str] = []
    for word in found:
        capital = word.text[0].isupper()
        if capital or (run and word.key in _NAMES.links):
            run.append(word.key)
            run = run[-LONGEST_ACRONYM - 2 :]
            if capital:
                _add_initialisms(run, made)
        else:
            run = []
    return made


def _add_initialisms(run: list[str], made: set[str]) -> None:
    every = few = ""
    for key in reversed(run):
        if not key:
            continue
        every = key[0] + every
        few = few if key in _NAMES.links else key[0] + few
        if len(few) > 1 and key not in _NAMES.links:
            made.add(every)
            made.add(few)


@cached_by_word
def name_roots(key: str) -> frozenset[str]:
    """What a name may be made from: "japanese" gives "japan"."""
    roots = {key, key[:-3] + "y"} if key.endswith("ies") else {key}
    for ending in _NAMES.endings:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_ROOT:
            roots.add(key[: -len(ending)])
    return frozenset(roots)


@cached_by_word
def base_forms(key: str) -> tuple[str, ...]:
    """What an English word may be a form of, itself included: "making" gives "mak" and "make" too."""
    forms = [key]
    for ending in _NAMES.inflections:
        if not key.endswith(ending) or len(key) - len(ending) < _SHORTEST_BASE:
            continue
        root = key[: -len(ending)]
        forms.append(root)
        if ending in _NAMES.after_e:
            forms.append(root + "e")
        if root[-1] == "i":
            forms.append(root[:-1] + "y")
        if len(root) > _SHORTEST_BASE and root[-1] == root[-2]:
            forms.append(root[:-1])
    return tuple(forms)


def is_ordinary(key: str) -> bool:
    """Whether a word is known not to be a name, by the list or by its ending."""
    if any(form in _NAMES.ordinary or form in _FUNCTION_WORDS for form in base_forms(key)):
        return True
    return len(key) >= _SHORTEST_BY_ENDING and key.endswith(_NAMES.word_endings)


def camel_parts(text: str) -> list[str]:
    """The parts of a word that has capitals inside; nothing for other words."""
    if text.islower() or text[1:].islower() or text.isupper():
        return []
    parts = _CAMEL.findall(text)
    return [part.lower() for part in parts] if len(parts) > 1 else []


class NameFacts:
    """The words of an article as far as they support names."""

    def __init__(self, found: Sequence[Word]) -> None:
        """Takes the words of the article, in order."""
        capitals = [word for word in found if word.text != word.text.lower()]
        if len(capitals) < _FEWEST_CAPITALS * len(found):
            capitals = list(found)  # a text in small letters throughout: any word may be a name
        self.keys = {word.key for word in found} | {part for word in found for part in camel_parts(word.text)}
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
        self._found = found

    def _known_aliases(self, spaced: str) -> set[str]:
        """The forms of everything that the article names in one of its forms."""
        known: set[str] = set()
        for group in _NAMES.aliases:
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
        names = [word.key for word in stretch if word.key]  # none: a lone mark
        if " ".join(names) in self._aliases:
            return True
        content = [name for name in names if name not in _NAMES.links]
        present = sum(name in self.keys for name in content)
        if len(content) < 2 or present > (len(content) > 2):
            return False
        initials = {"".join(name[0] for name in content), "".join(name[0] for name in names)}
        return not initials.isdisjoint(self._acronyms)

    def _has_acronym(self, key: str) -> bool:
        if key in self._capitals or key in self._spelled_out or key in self._aliases:
            return True
        return len(key) > 3 and key in self._initials

    def _has_form(self, key: str) -> bool:
        return len(key) >= _SHORTEST_ROOT and not self._roots.isdisjoint(name_roots(key))

    def _in_parts(self, word: Word) -> bool:
        """Whether the parts of a name written as one, such as HealthCare, stand in the article."""
        parts = camel_parts(word.text)
        return bool(parts) and all(part in self.keys for part in parts)

    def _has_word(self, key: str) -> bool:
        if not self._bases.isdisjoint(base_forms(key)) or is_ordinary(key):
            return True
        return len(key) >= _LOOSE_PREFIX and key[:_LOOSE_PREFIX] in self._prefixes

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        """Where each word stands with a capital."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self._found):
            if word.key in self._capitals and word.text != word.text.lower():
                places[word.key].append(index)
        return places

    def mixes(self, first: Word, second: Word) -> bool:
        """Whether two words of a name stand in the article in two other names: Ann Ray, of Ann Lee and Bob Ray.

        The first is never there without what it names, the second at least once with another first one, and the two
        are nowhere of one name.
        """
        if any(is_acronym(word) or is_ordinary(word.key) for word in (first, second)):
            return False
        firsts, seconds = self._places.get(first.key, ()), self._places.get(second.key, ())
        if not firsts or not seconds or any(self._reaches(at, second.key) for at in firsts):
            return False
        return all(self._goes_on(at) for at in firsts) and any(self._goes_on(at - 1) for at in seconds if at)

    def _reaches(self, index: int, key: str) -> bool:
        """Whether a name goes on from a word to another one, or to a form of it: South | Korean, of South Korea."""
        for one, two in itertools.pairwise(self._found[index : index + 1 + _NEAR]):
            if two.start - one.end > 1 + (len(one.key) == 1) or not _in_name(two):  # Lee. | Bob, but B. | Lee
                return False
            if two.key[:_ROOT] == key[:_ROOT]:
                return True
        return False

    def _goes_on(self, index: int) -> bool:
        """Whether a word and the next one are of one name."""
        if index + 1 >= len(self._found):
            return False
        one, two = self._found[index : index + 2]
        names = all(word.key not in NO_NAMES and word.text != word.text.lower() for word in (one, two))
        return names and are_beside(one, two)
